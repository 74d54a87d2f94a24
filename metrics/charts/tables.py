"""The plain chart of a dataset: its facts as labelled rows, one panel a unit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from html import escape
from textwrap import shorten

from metrics import formats
from metrics.charts import rows, scales
from metrics.charts.canvas import Panel
from metrics.charts.hover import tag
from metrics.charts.marks import Mark, label
from metrics.charts.view import View

LONGEST_NAME = 34


def panels(marks: Sequence[Mark], view: View) -> list[Panel]:
    """Arrange marks in panels: one a metric; amounts of one company in one currency share an axis."""
    alone = len({mark.row.company for mark in marks}) == 1
    groups: dict[tuple[str, ...], list[Mark]] = {}
    for mark in marks:
        key = mark.panel if alone else (mark.row.metric, *mark.panel)
        groups.setdefault(key, []).append(mark)
    naming = Naming(marks, view)
    made = []
    for group in groups.values():
        metrics = list(dict.fromkeys(mark.row.metric for mark in group))
        ordered = sorted(
            group, key=lambda mark: (metrics.index(mark.row.metric), -mark.high, mark.entity[0])
        )
        title = heading(group, view) if len(groups) > 1 else ""
        named = [(naming.text(mark, several=len(metrics) > 1), mark) for mark in ordered]
        made.append(rows.panel(title, named, view))
    return made


def heading(group: Sequence[Mark], view: View) -> str:
    """Name the measures of a panel."""
    return " · ".join(dict.fromkeys(view.metric(mark.row.metric) for mark in group))


def offers_log(marks: Sequence[Mark]) -> bool:
    """Say whether any panel has sizes more than ten times apart."""
    groups: dict[tuple[str, str], list[Mark]] = {}
    for mark in marks:
        groups.setdefault((mark.row.metric, mark.panel[1]), []).append(mark)
    return any(scales.is_wide(group) for group in groups.values())


class Naming:
    """How the rows of a chart are named: by what tells them apart, and no more."""

    def __init__(self, marks: Sequence[Mark], view: View) -> None:
        self.view = view
        self.one_company = len({mark.row.company for mark in marks}) == 1
        self.one_period = len({mark.row.period for mark in marks}) == 1
        self.sources = Counter(_place(mark) for mark in marks)

    def text(self, mark: Mark, *, several: bool = False) -> str:
        """Write the label of a row; ``several`` where its panel holds more than one metric."""
        view, row = self.view, mark.row
        names = [row.subject] if row.subject else []
        if not self.one_company or not names:
            names.append(view.company(row.company))
        if several:
            if self.one_company and not row.subject:
                names = []
            names.append(view.metric(row.metric))
        notes = [tag(mark, view)] if tag(mark, view) else []
        if row.period and not self.one_period:
            notes.append(formats.period(row.period, view.language))
        if self.sources[_place(mark)] > 1:
            notes.append(row.publisher or row.article)
        name = escape(shorten(" · ".join(names), LONGEST_NAME, placeholder="…"), quote=False)
        note = escape(" · ".join(notes), quote=False)
        value = f"<b>{escape(label(mark, view), quote=False)}</b>"
        return f"{name}  {value}" + (
            f'  <span style="color:{view.theme.muted}">{note}</span>' if note else ""
        )


def _place(mark: Mark) -> tuple[str, str | None, str, str | None]:
    return (*mark.entity, mark.row.metric, mark.row.period)
