"""Shares of a whole: what creators keep and what the platform keeps, as one full bar a company."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from metrics.charts import tables
from metrics.charts.canvas import Panel, labels, shade
from metrics.charts.hover import tag
from metrics.charts.look import Look
from metrics.charts.marks import Mark, label
from metrics.charts.palette import faint
from metrics.charts.rows import EACH, pointed
from metrics.model import Status
from metrics.texts import msgid

WHOLE = 100
KEPT, TAKEN = "creator_revenue_share", "commission_rate"
PARTS = {KEPT: msgid("to creators"), TAKEN: msgid("to the platform")}


def panels(marks: Sequence[Mark], look: Look) -> list[Panel]:
    """Draw a bar for each company that has either part; a part that nobody states is what is left."""
    bars: dict[Any, dict[str, Mark]] = {}
    rest = []
    for mark in marks:
        parts = bars.setdefault((mark.entity, mark.row.period), {})
        if mark.row.metric in parts or mark.is_range or not 0 <= mark.high <= WHOLE:
            rest.append(mark)
        else:
            parts[mark.row.metric] = mark
    whole = [parts for parts in bars.values() if parts]
    whole.sort(key=_kept, reverse=True)
    made = [_stacked(whole, look, tables.Naming(marks, look))] if whole else []
    return made + (tables.panels(rest, look) if rest else [])


def _kept(parts: dict[str, Mark]) -> float:
    return parts[KEPT].high if KEPT in parts else WHOLE - parts[TAKEN].high


def _stacked(bars: list[dict[str, Mark]], look: Look, naming: tables.Naming) -> Panel:
    at = [index + EACH.bar for index in range(len(bars))]
    kept, taken = ([parts.get(metric) for parts in bars] for metric in (KEPT, TAKEN))
    edges = [_kept(parts) for parts in bars]
    sides = [
        _side(kept, taken, [0.0] * len(bars), edges, at, look, role=KEPT),
        _side(taken, kept, edges, [WHOLE - edge for edge in edges], at, look, role=TAKEN),
    ]
    texts = [_text(parts, look, naming) for parts in bars]
    axis = {
        "range": [0, 1.03 * WHOLE],
        "tickvals": [0, 25, 50, 75, WHOLE],
        "ticktext": [look.percent(tick) for tick in (0, 25, 50, 75, WHOLE)],
    }
    heights = [index + EACH.label for index in range(len(bars))]
    return Panel("", len(bars), axis, [*sides, labels(texts, heights, 0.0001, look)])


def _side(
    own: list[Mark | None],
    other: list[Mark | None],
    base: list[float],
    length: list[float],
    at: list[float],
    look: Look,
    *,
    role: str,
) -> dict[str, Any]:
    marks = [mine or theirs for mine, theirs in zip(own, other, strict=True)]
    shown = [mark for mark in marks if mark is not None]
    colours = [look.colour(mark.row.company) for mark in shown]
    computed = [mine is None or mine.derived for mine in own]
    fills = [
        _fill(mark, colour, look, role=role, computed=derived)
        for mark, colour, derived in zip(shown, colours, computed, strict=True)
    ]
    outlines = colours if role == KEPT else [look.theme.muted] * len(colours)
    return {
        "type": "bar",
        "orientation": "h",
        "base": base,
        "x": length,
        "y": at,
        "width": EACH.thick,
        "marker": {
            "color": fills,
            "line": {"color": outlines, "width": [2 if derived else 0 for derived in computed]},
        },
        **pointed(shown, look),
    }


def _fill(mark: Mark, colour: str, look: Look, *, role: str, computed: bool) -> str:
    if role == TAKEN:
        return faint(look.theme.muted, 0.12 if computed else 0.35)
    light = computed or mark.sureness is not Status.STATED
    return shade(colour) if light else colour


def _text(parts: dict[str, Mark], look: Look, naming: tables.Naming) -> str:
    """Write the label of a bar: its name, then each part that a fact gives."""
    first = next(iter(parts.values()))
    words = []
    for metric, message in PARTS.items():
        if metric not in parts:
            continue
        mark = parts[metric]
        note = tag(mark, look)
        said = f"<b>{_safe(label(mark, look))}</b> {_safe(look.say(message))}"
        muted = f'<span style="color:{look.theme.muted}">({_safe(note)})</span>'
        words.append(f"{said} {muted}" if note else said)
    return f"{_safe(naming.name(first))}  " + " · ".join(words)


def _safe(text: str) -> str:
    return escape(text, quote=False)
