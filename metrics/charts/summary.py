"""What stands with a chart: the line under its title, and its text alternative."""

from __future__ import annotations

from collections.abc import Sequence

from metrics import formats
from metrics.charts.canvas import Panel
from metrics.charts.hover import name, tag
from metrics.charts.look import Look
from metrics.charts.marks import Mark, spoken
from metrics.charts.selection import Selection
from metrics.charts.tables import disagreements
from metrics.charts.wording import elided
from metrics.datasets import dataset as dataset_of
from metrics.model import Kind

SPOKEN = 12
NOTED = frozenset({"raised_over_valuation"})
"""Metrics that must not be read without their note, even beside others."""


def subtitle(
    dataset: str, marks: Sequence[Mark], panels: Sequence[Panel], chosen: Selection, look: Look
) -> str:
    """Say what is measured, in which unit, when, on which scale, and what is left out."""
    metrics = list(dict.fromkeys(mark.row.metric for mark in marks))
    one = len(metrics) == 1
    parts = [look.metric(metrics[0]) if one else look.say(dataset_of(dataset).title)]
    currencies = {mark.axis[1] for mark in marks if mark.quantity.kind is Kind.MONEY}
    if len(currencies) == 1:
        parts.append(formats.currency_name(currencies.pop(), look.language))
    parts += [text for text in [_when(marks, look)] if text]
    if any(panel.x.get("type") == "log" for panel in panels):
        parts.append(look.say("logarithmic scale"))
    if any(mark.conversion for mark in marks):
        parts.append(look.say("converted at the European Central Bank’s rate of each date"))
    if count := disagreements(marks):
        parts.append(
            look.count("articles disagree on {n} figure", "articles disagree on {n} figures", count)
        )
    if chosen.repeated:
        parts.append(
            look.count("{n} repetition drawn once", "{n} repetitions drawn once", chosen.repeated)
        )
    if chosen.left_out:
        parts.append(
            look.say(
                "{shown} of {total} shown, the largest of the latest; the table holds all",
                shown=len(chosen.frame),
                total=chosen.total,
            )
        )
    alone = len(marks) == 1
    parts += dict.fromkeys(
        mark.row.note for mark in marks if mark.row.note and (alone or mark.row.metric in NOTED)
    )
    return elided(" · ".join(parts), look.language)


def _when(marks: Sequence[Mark], look: Look) -> str:
    """Say the period that all share; where the articles give none, the day that they were published."""
    periods = {mark.row.period for mark in marks}
    if len(periods) > 1:
        return ""
    if (period := periods.pop()) is not None:
        return formats.period(period, look.language)
    days = {mark.row.published for mark in marks}
    if len(days) > 1:
        return ""
    return look.say("as of {day}", day=formats.period(days.pop().isoformat(), look.language))


def alternative(title: str, marks: Sequence[Mark], chosen: Selection, look: Look) -> str:
    """Write the chart as text: its finding, then each mark with its value."""
    lines = []
    for mark in marks[:SPOKEN]:
        words = [spoken(mark, look)] if spoken(mark, look) else []
        words += [text for text in [tag(mark, look)] if text]
        if mark.row.period:
            words.append(formats.period(mark.row.period, look.language))
        about = f"{name(mark.row, look)}, {look.metric(mark.row.metric)}"
        lines.append(f"{about}: {', '.join(words)}" if words else about)
    more = chosen.total - len(lines)
    if more > 0:
        lines.append(look.count("{n} more", "{n} more", more))
    return f"{title}. " + "; ".join(lines) + "."
