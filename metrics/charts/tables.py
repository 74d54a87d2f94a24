"""The plain chart of a dataset: its facts as labelled rows, one panel a unit."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from html import escape
from itertools import combinations

from metrics import formats
from metrics.charts import rows, trends
from metrics.charts.canvas import Panel
from metrics.charts.hover import tag
from metrics.charts.look import Look
from metrics.charts.marks import Mark, label
from metrics.charts.wording import SUBJECT_FIRST, told_by
from metrics.datasets import disagree
from metrics.model import Kind
from metrics.texts import msgid

LONGEST = 50
LEAST_NAME = 16
NARROW = frozenset(" ·.,:;'’|!()ijlfrt")
"""A label fits a phone's width if it has at most so many letters, of which narrow ones count half."""
SUBJECT_LEADS = SUBJECT_FIRST | {
    "followers",
    "followers_carried",
    "contract_value",
    "contract_value_per_year",
    "contract_term",
}
"""Metrics whose subject, a model or a person, is what readers look for first."""
AMOUNTS = frozenset({Kind.MONEY, Kind.COUNT, Kind.MEASURE})
TIMES = {Kind.DATE: msgid("Dates"), Kind.DURATION: msgid("Durations")}


def panels(marks: Sequence[Mark], look: Look) -> list[Panel]:
    """Arrange marks in panels: one a metric; times, dates, and amounts of one company share an axis."""
    alone = len({mark.row.company for mark in marks}) == 1
    groups: dict[tuple[str, ...], list[Mark]] = {}
    for mark in marks:
        shared = alone or mark.quantity.kind in TIMES
        key = mark.axis if shared else (mark.row.metric, *mark.axis)
        groups.setdefault(key, []).append(mark)
    naming = Naming(marks, look)
    made = []
    for group in groups.values():
        several = len({mark.row.metric for mark in group}) > 1
        title = heading(group, marks, look) if len(groups) > 1 else ""
        if not several and group[0].quantity.kind not in TIMES and trends.is_story(group):
            made.append(trends.panel(title, group, look))
            continue
        if len(marks) == 1:
            made.append(rows.panel("", [(naming.large(group[0]), group[0])], look, rows.LONE))
            continue
        named = [(naming.text(mark, several=several), mark) for mark in ordered(group)]
        panel = rows.panel(title, named, look)
        if len(groups) > 1 and _needs_no_axis(group):
            panel.x |= {"showticklabels": False, "showgrid": False}
        made.append(panel)
    return made


def _needs_no_axis(group: Sequence[Mark]) -> bool:
    """Tell whether a panel has one figure only, and no ends or whole to read it against."""
    (mark, *others) = group
    return not others and not mark.is_range and mark.quantity.kind in AMOUNTS


def ordered(group: Sequence[Mark]) -> list[Mark]:
    """Order marks for reading: dates as they come, all else by metric and from the largest."""
    if group[0].quantity.kind is Kind.DATE:
        return sorted(group, key=lambda mark: (mark.low, mark.high, mark.entity[0]))
    metrics = list(dict.fromkeys(mark.row.metric for mark in group))
    return sorted(
        group, key=lambda mark: (metrics.index(mark.row.metric), -mark.high, mark.entity[0])
    )


def heading(group: Sequence[Mark], marks: Sequence[Mark], look: Look) -> str:
    """Name the measures of a panel, and the currency where the ``marks`` of the chart have several."""
    if group[0].quantity.kind in TIMES:
        return look.say(TIMES[group[0].quantity.kind])
    names = list(dict.fromkeys(look.metric(mark.row.metric) for mark in group))
    currencies = {mark.axis[1] for mark in marks if mark.quantity.kind is Kind.MONEY}
    if group[0].quantity.kind is Kind.MONEY and len(currencies) > 1:
        names.append(formats.currency_name(group[0].axis[1], look.language))
    return " · ".join(names)


class Naming:
    """How the rows of a chart are named: by what tells them apart, and no more."""

    def __init__(
        self, marks: Sequence[Mark], look: Look, *, companies: Collection[str] = ()
    ) -> None:
        self.look = look
        self.one_company = len({*companies, *(mark.row.company for mark in marks)}) == 1
        self.one_period = len({mark.row.period for mark in marks}) == 1
        self.conflicts = _conflicts(marks)

    def text(self, mark: Mark, *, several: bool = False) -> str:
        """Write the label of a row; ``several`` where its panel holds more than one metric."""
        look = self.look
        value = label(mark, look)
        name = " · ".join(self._names(mark, several=several))
        room = LONGEST - _width(value) - 2
        beside = max(LEAST_NAME, room - min(_width(name), LEAST_NAME))
        note = _cut(" · ".join(self._notes(mark)), beside)
        name = _cut(name, max(LEAST_NAME, room - _width(note)))
        return "  ".join(part for part in (_safe(name), _bold(value), self._muted(note)) if part)

    def large(self, mark: Mark) -> str:
        """Write the label of a row that stands alone, its figure in large below its name."""
        note = self._muted(" · ".join(self._notes(mark)))
        value = f'<span style="font-size:18px">{_bold(label(mark, self.look))}</span>'
        return f"{_safe(self.name(mark))}  {note}<br>{value}"

    def _muted(self, note: str) -> str:
        return f'<span style="color:{self.look.theme.muted}">{_safe(note)}</span>' if note else ""

    def name(self, mark: Mark) -> str:
        """Name what a row is about."""
        return " · ".join(self._names(mark, several=False))

    def _names(self, mark: Mark, *, several: bool) -> list[str]:
        row = mark.row
        company = (
            []
            if self.one_company and (several or row.subject)
            else [self.look.company(row.company)]
        )
        subject = [row.subject] if row.subject else []
        if several:
            return [*company, self.look.metric(row.metric), *subject]
        return [*subject, *company] if row.metric in SUBJECT_LEADS else [*company, *subject]

    def _notes(self, mark: Mark) -> list[str]:
        look, row = self.look, mark.row
        notes = [tag(mark, look)]
        if row.period and not self.one_period and mark.quantity.kind is not Kind.DATE:
            notes.append(formats.period(row.period, look.language))
        if _place(mark) in self.conflicts:
            notes.append(told_by(row, look))
        return [note for note in notes if note]


def _width(text: str) -> float:
    return sum(0.5 if letter in NARROW else 1 for letter in text)


def _cut(text: str, room: float) -> str:
    if _width(text) <= room:
        return text
    while _width(text) > room - 1:
        text = text[:-1]
    return text.rstrip(" ·") + "…"


def _bold(text: str) -> str:
    return f"<b>{_safe(text)}</b>" if text else ""


def _safe(text: str) -> str:
    return escape(text, quote=False)


def disagreements(marks: Sequence[Mark]) -> int:
    """Count the figures that articles give in different ways."""
    return len(_conflicts(marks))


def _conflicts(marks: Sequence[Mark]) -> set[tuple[object, ...]]:
    told: dict[tuple[object, ...], list[Mark]] = {}
    for mark in marks:
        if mark.quantity.kind is not Kind.DATE:
            told.setdefault(_place(mark), []).append(mark)
    return {
        place
        for place, alike in told.items()
        if any(disagree(one.row, other.row) for one, other in combinations(alike, 2))
    }


def _place(mark: Mark) -> tuple[object, ...]:
    return (*mark.entity, mark.row.metric, mark.row.period, mark.quantity.unit)
