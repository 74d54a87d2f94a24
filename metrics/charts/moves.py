"""Followers before and after a move: two ends a person, with the share that was carried over."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from metrics.charts import rows, scales, tables
from metrics.charts.canvas import Panel, labels, lines
from metrics.charts.hover import tag
from metrics.charts.look import Look
from metrics.charts.marks import Mark, label
from metrics.charts.palette import faint

TALL = 66
ENDS = 0.24


class Move(NamedTuple):
    """A person's followers on the former and the new platform, and the share computed from the two."""

    before: Mark
    after: Mark
    share: Mark


def panels(marks: Sequence[Mark], look: Look) -> list[Panel]:
    """Draw each move whose two ends are there; what is left as rows."""
    moves = found(marks)
    used = {mark.fact for move in moves for mark in move}
    rest = [mark for mark in marks if mark.fact not in used]
    made = [_panel(moves, look)] if moves else []
    return made + (tables.panels(rest, look) if rest else [])


def found(marks: Sequence[Mark]) -> list[Move]:
    """Find the shares carried over whose two inputs are among the marks."""
    by_fact = {mark.fact: mark for mark in marks}
    moves = []
    for share in marks:
        if share.row.metric != "followers_carried":
            continue
        ends = [by_fact[fact] for fact in (share.row.derived_from or "").split() if fact in by_fact]
        after = [mark for mark in ends if mark.row.company == share.row.company]
        before = [mark for mark in ends if mark.row.company != share.row.company]
        if len(after) == len(before) == 1:
            moves.append(Move(before[0], after[0], share))
    return sorted(moves, key=lambda move: -move.before.high)


def _panel(moves: list[Move], look: Look) -> Panel:
    ends = [mark for move in moves for mark in (move.before, move.after)]
    axis = scales.linear(ends, look)  # a logarithmic axis would hide how much was left behind
    low, high = axis["range"]
    axis["range"] = [low - 0.03 * (high - low), high]
    paths = [(move.before.low, move.after.low, index + ENDS) for index, move in enumerate(moves)]
    links = lines(paths, [faint(look.colour(m.before.row.company), 0.45) for m in moves], 4)
    drawn = [
        (mark, index + ENDS)
        for index, move in enumerate(moves)
        for mark in (move.before, move.after)
    ]
    edge = scales.start(axis)
    places = range(len(moves))
    heads = labels([_head(move, look) for move in moves], [n - 0.42 for n in places], edge, look)
    heads |= rows.pointed([move.share for move in moves], look)
    del heads["hoverinfo"]
    tails = labels([_tail(move, look) for move in moves], [n - 0.1 for n in places], edge, look)
    traces = [*links, *rows.dots(drawn, None, look), heads, tails]
    return Panel("", len(moves), axis, traces, tall=TALL)


def _head(move: Move, look: Look) -> str:
    who = move.share.row.subject or look.company(move.share.row.company)
    share = look.say("{share} carried over", share=label(move.share, look))
    note = f'  <span style="color:{look.theme.muted}">{_safe(tag(move.share, look))}</span>'
    return f"{_safe(who)}  <b>{_safe(share)}</b>{note}"


def _tail(move: Move, look: Look) -> str:
    ends = (
        f'<span style="color:{look.colour(mark.row.company)}">●</span> '
        f"{_safe(look.company(mark.row.company))} {_safe(label(mark, look))}"
        for mark in (move.before, move.after)
    )
    return "  →  ".join(ends)


def _safe(text: str) -> str:
    return escape(text, quote=False)
