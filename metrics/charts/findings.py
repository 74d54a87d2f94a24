"""Titles that state what the marks of a chart show. They are made from the data, so a filter changes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from metrics import formats
from metrics.charts.marks import Entity, Mark, spoken
from metrics.charts.view import View
from metrics.charts.wording import (
    bracketed,
    clause,
    elided,
    ratio,
    times,
    unsure,
    value,
    who,
)

Finding = Callable[[Sequence[Mark], View], str]


def finding(dataset: str, marks: Sequence[Mark], view: View) -> str:
    """State in a sentence what the marks of a dataset show, at least one, in the order of its metrics."""
    return elided(_SPECIAL.get(dataset, _general)(marks, view), view.language)


def about(marks: Sequence[Mark], view: View) -> str:
    """State what marks show that all belong to one metric; see `finding`."""
    return elided(_general(marks, view), view.language)


def _general(marks: Sequence[Mark], view: View) -> str:
    first = marks[0]
    same = [m for m in marks if m.row.metric == first.row.metric and m.axis == first.axis]
    ranked = _ranked(_wholes(same))
    top = ranked[0]
    if len(ranked) == 1:
        return (
            _over_time([each for each in same if each.entity == top.entity], view)
            or _disputed(top, same, view)
            or clause(top, view)
        )
    if first.row.metric in UNLIKE and len({mark.row.subject for mark in ranked}) > 1:
        more = view.count("{n} more figure", "{n} more figures", len(ranked) - 1)
        return view.say("{clause}, and {more}", clause=clause(top, view), more=more)
    second = ranked[1]
    if len(ranked) > 2:  # noqa: PLR2004 (more than two)
        more = view.count("{n} more", "{n} more", len(ranked) - 2)
        return view.say(
            "{clause}, ahead of {second} ({value}) and {more}",
            clause=clause(top, view),
            second=_second(second, top, view),
            value=bracketed(second, view),
            more=more,
        )
    factor = ratio(top, second)
    if factor is None:
        return view.say(
            "{clause}, against {value} for {second}",
            clause=clause(top, view),
            value=f"{spoken(second, view)}{unsure(second, view)}",
            second=_second(second, top, view),
        )
    return view.say(
        "{clause}, {ratio} times {second} ({value})",
        clause=clause(top, view),
        ratio=times(factor, view),
        second=_second(second, top, view),
        value=bracketed(second, view),
    )


def _second(mark: Mark, top: Mark, view: View) -> str:
    """Name the other side of a comparison, without repeating a subject that both share."""
    if mark.row.subject and mark.row.subject == top.row.subject:
        return view.company(mark.row.company)
    return who(mark, view)


def _disputed(top: Mark, marks: Sequence[Mark], view: View) -> str:
    """State what two articles say of one thing; empty where they agree."""
    others = [
        mark
        for mark in marks
        if (mark.entity, mark.row.period) == (top.entity, top.row.period)
        and (mark.low, mark.high) != (top.low, top.high)
    ]
    if not others:
        return ""
    other = others[0]
    return view.say(
        "{clause}, {value} according to {source}",
        clause=clause(top, view),
        value=spoken(other, view),
        source=other.row.publisher or other.row.article,
    )


def _wholes(marks: Sequence[Mark]) -> list[Mark]:
    """Leave out the parts of what a company has a figure for as a whole."""
    whole = {mark.row.company for mark in marks if not mark.row.subject}
    return [mark for mark in marks if not mark.row.subject or mark.row.company not in whole]


def _ranked(marks: Sequence[Mark]) -> list[Mark]:
    """Give the latest mark of each entity, the largest first."""
    latest: dict[Entity, Mark] = {}
    for mark in marks:
        known = latest.get(mark.entity)
        if known is None or mark.day() > known.day():
            latest[mark.entity] = mark
    return sorted(latest.values(), key=lambda mark: -mark.high)


def _over_time(marks: Sequence[Mark], view: View) -> str:
    """State how one entity changed from its first period to its last; empty where it has only one."""
    dated = sorted((mark for mark in marks if mark.row.period), key=Mark.day)
    if len(dated) < 2 or dated[0].day() == dated[-1].day():  # noqa: PLR2004 (a change has two ends)
        return ""
    first, last = dated[0], dated[-1]
    return view.say(
        "{who} went from {first} ({then}) to {last} ({now})",
        who=who(first, view),
        first=spoken(first, view),
        then=formats.period(first.row.period, view.language),
        last=value(last, view),
        now=formats.period(last.row.period, view.language),
    )


def _funding(marks: Sequence[Mark], view: View) -> str:
    raised = [mark for mark in marks if mark.row.metric == "funding_raised"]
    valued = [mark for mark in marks if mark.row.metric == "valuation"]
    if len(raised) == len(valued) == 1 and raised[0].entity[0] == valued[0].entity[0]:
        return view.say(
            "{who} raised {raised} and is valued at {valuation}",
            who=who(raised[0], view),
            raised=f"{spoken(raised[0], view)}{unsure(raised[0], view)}",
            valuation=f"{spoken(valued[0], view)}{unsure(valued[0], view)}",
        )
    return _general(marks, view)


def _models(marks: Sequence[Mark], view: View) -> str:
    sizes = _ranked([mark for mark in marks if mark.row.metric == "parameter_count"])
    if len(sizes) < 2:  # noqa: PLR2004 (a comparison has two sides)
        return _general(marks, view)
    largest, smallest = sizes[0], sizes[-1]
    factor = ratio(largest, smallest)
    if factor is None:
        return _general(marks, view)
    return view.say(
        "{clause}, {ratio} times fewer than {largest} ({value})",
        clause=clause(smallest, view),
        ratio=times(factor, view),
        largest=who(largest, view),
        value=bracketed(largest, view),
    )


def _audience(marks: Sequence[Mark], view: View) -> str:
    """State the growth of the audience with the longest story, and how far it is from the largest."""
    growing = next(
        (
            own
            for own in _histories(marks)
            if own[0].day() < own[-1].day() and ratio(own[-1], own[0])
        ),
        None,
    )
    if growing is None:
        return _general(marks, view)
    first, last = growing[0], growing[-1]
    factor = ratio(last, first)
    change = (
        view.say(
            "{who}’s audience doubled in {time}",
            who=who(last, view),
            time=_between(first, last, view),
        )
        if factor == 2  # noqa: PLR2004 (doubled)
        else view.say(
            "{who}’s audience was multiplied by {ratio} in {time}",
            who=who(last, view),
            ratio=times(factor or Decimal(1), view),
            time=_between(first, last, view),
        )
    )
    ranked = _ranked(marks)
    gap = ratio(ranked[0], last)
    if ranked[0].entity == last.entity or gap is None:
        return view.say("{change}, to {value}", change=change, value=value(last, view))
    return view.say(
        "{change}, and is still {ratio} times smaller than {largest}’s",
        change=change,
        ratio=times(gap, view),
        largest=who(ranked[0], view),
    )


def _between(first: Mark, last: Mark, view: View) -> str:
    """Write the time from one mark to another, in months, or in years from two on."""
    one, other = first.day(), last.day()
    months = (other.year - one.year) * 12 + other.month - one.month
    if months < 24:  # noqa: PLR2004 (two years)
        return formats.duration(Decimal(months), "month", view.language)
    return formats.duration(Decimal(round(months / 12)), "year", view.language)


def _histories(marks: Sequence[Mark]) -> list[list[Mark]]:
    """Give the marks of each entity in the order of time, the longest first."""
    by_entity: dict[Entity, list[Mark]] = {}
    for mark in marks:
        by_entity.setdefault(mark.entity, []).append(mark)
    return sorted((sorted(own, key=Mark.day) for own in by_entity.values()), key=len, reverse=True)


def _shares(marks: Sequence[Mark], view: View) -> str:
    kept = _ranked([mark for mark in marks if mark.row.metric == "creator_revenue_share"])
    if len(kept) < 2:  # noqa: PLR2004 (a comparison has two sides)
        return _general(marks, view)
    best, least = kept[0], kept[-1]
    return view.say(
        "Creators keep {most} on {best}, against {least} on {worst}",
        most=spoken(best, view),
        best=who(best, view),
        least=spoken(least, view),
        worst=who(least, view),
    )


def _followers(marks: Sequence[Mark], view: View) -> str:
    carried = [mark for mark in marks if mark.row.metric == "followers_carried"]
    if not carried or len({mark.row.company for mark in carried}) > 1:
        return _general(marks, view)
    carried.sort(key=lambda mark: -mark.high)
    first, *others = carried
    said = view.say(
        "{who} took {share} of followers along to {company}",
        who=_person(first, view),
        share=spoken(first, view),
        company=view.company(first.row.company),
    )
    rest = [f"{_person(mark, view)} {spoken(mark, view)}" for mark in others[:2]]
    if len(others) > len(rest):
        rest.append(view.count("{n} more", "{n} more", len(others) - len(rest)))
    return ", ".join([said, formats.listing(rest, view.language)]) if rest else said


def _person(mark: Mark, view: View) -> str:
    return mark.row.subject or view.company(mark.row.company)


def _profile(marks: Sequence[Mark], view: View) -> str:
    """State the first facts, one a metric; the most telling come last in the dataset."""
    told: dict[str, Mark] = {}
    for mark in marks:
        told.setdefault(mark.row.metric, mark)
    return " · ".join(
        _inquiries(mark, marks, view) or clause(mark, view) for mark in [*told.values()][-2:]
    )


def _inquiries(first: Mark, marks: Sequence[Mark], view: View) -> str:
    """Say that several authorities look into one company; empty where it is one."""
    authorities = {
        mark.row.subject
        for mark in marks
        if mark.row.metric == "inquiry" and mark.row.company == first.row.company
    }
    if first.row.metric != "inquiry" or len(authorities) < 2:  # noqa: PLR2004 (several)
        return ""
    return view.count(
        "{n} authority looks into {company}",
        "{n} authorities look into {company}",
        len(authorities),
        company=view.company(first.row.company),
    )


UNLIKE = frozenset({"growth", "comparison"})
"""Metrics whose subjects are too unlike to compare."""

_SPECIAL: dict[str, Finding] = {
    "funding": _funding,
    "models": _models,
    "audience": _audience,
    "revenue-share": _shares,
    "followers": _followers,
    "profile": _profile,
}
