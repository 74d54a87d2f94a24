"""Titles that state what the marks of a chart show. They are made from the data, so a filter changes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from metrics import formats
from metrics.charts.look import Look
from metrics.charts.marks import Entity, Mark, spoken
from metrics.charts.wording import (
    bracketed,
    clause,
    elided,
    ratio,
    times,
    told_by,
    unsure,
    value,
    who,
)
from metrics.datasets import disagree

Finding = Callable[[Sequence[Mark], Look], str]


def finding(dataset: str, marks: Sequence[Mark], look: Look) -> str:
    """State in a sentence what the marks of a dataset show, at least one, in the order of its metrics."""
    return elided(_SPECIAL.get(dataset, _general)(marks, look), look.language)


def about(marks: Sequence[Mark], look: Look) -> str:
    """State what marks show that all belong to one metric; see `finding`."""
    return elided(_general(marks, look), look.language)


def _general(marks: Sequence[Mark], look: Look) -> str:
    first = marks[0]
    same = [m for m in marks if m.row.metric == first.row.metric and m.axis == first.axis]
    ranked = _ranked(_wholes(same))
    top = ranked[0]
    if len(ranked) == 1:
        return (
            _over_time([each for each in same if each.entity == top.entity], look)
            or _disputed(top, same, look)
            or clause(top, look)
        )
    if first.row.metric in UNLIKE and len({mark.row.subject for mark in ranked}) > 1:
        more = look.count("{n} more figure", "{n} more figures", len(ranked) - 1)
        return look.say("{clause}, and {more}", clause=clause(top, look), more=more)
    second = ranked[1]
    if len(ranked) > 2:  # noqa: PLR2004 (more than two)
        more = look.count("{n} more", "{n} more", len(ranked) - 2)
        return look.say(
            "{clause}, ahead of {second} ({value}) and {more}",
            clause=clause(top, look),
            second=_second(second, top, look),
            value=bracketed(second, look),
            more=more,
        )
    factor = ratio(top, second)
    if factor is None:
        return look.say(
            "{clause}, against {value} for {second}",
            clause=clause(top, look),
            value=f"{spoken(second, look)}{unsure(second, look)}",
            second=_second(second, top, look),
        )
    return look.say(
        "{clause}, {ratio} times {second} ({value})",
        clause=clause(top, look),
        ratio=times(factor, look),
        second=_second(second, top, look),
        value=bracketed(second, look),
    )


def _second(mark: Mark, top: Mark, look: Look) -> str:
    """Name the other side of a comparison, without repeating a subject that both share."""
    if mark.row.subject and mark.row.subject == top.row.subject:
        return look.company(mark.row.company)
    return who(mark, look)


def _disputed(top: Mark, marks: Sequence[Mark], look: Look) -> str:
    """State what two articles say of one thing; empty where they agree."""
    others = [
        mark
        for mark in marks
        if (mark.entity, mark.row.period) == (top.entity, top.row.period)
        and disagree(mark.row, top.row)
    ]
    if not others:
        return ""
    other = others[0]
    return look.say(
        "{clause}, {value} according to {source}",
        clause=clause(top, look),
        value=spoken(other, look),
        source=told_by(other.row, look),
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


def _over_time(marks: Sequence[Mark], look: Look) -> str:
    """State how one entity changed from its first period to its last; empty where it has only one."""
    dated = sorted((mark for mark in marks if mark.row.period), key=Mark.day)
    if len(dated) < 2 or dated[0].day() == dated[-1].day():  # noqa: PLR2004 (a change has two ends)
        return ""
    first, last = dated[0], dated[-1]
    return look.say(
        "{who} went from {first} ({then}) to {last} ({now})",
        who=who(first, look),
        first=spoken(first, look),
        then=formats.period(first.row.period, look.language),
        last=value(last, look),
        now=formats.period(last.row.period, look.language),
    )


def _funding(marks: Sequence[Mark], look: Look) -> str:
    raised = [mark for mark in marks if mark.row.metric == "funding_raised"]
    valued = [mark for mark in marks if mark.row.metric == "valuation"]
    if len(raised) == len(valued) == 1 and raised[0].entity[0] == valued[0].entity[0]:
        return look.say(
            "{who} raised {raised} and is valued at {valuation}",
            who=who(raised[0], look),
            raised=f"{spoken(raised[0], look)}{unsure(raised[0], look)}",
            valuation=f"{spoken(valued[0], look)}{unsure(valued[0], look)}",
        )
    return _general(marks, look)


def _models(marks: Sequence[Mark], look: Look) -> str:
    sizes = _ranked([mark for mark in marks if mark.row.metric == "parameter_count"])
    if len(sizes) < 2:  # noqa: PLR2004 (a comparison has two sides)
        return _general(marks, look)
    largest, smallest = sizes[0], sizes[-1]
    factor = ratio(largest, smallest)
    if factor is None:
        return _general(marks, look)
    return look.say(
        "{clause}, {ratio} times fewer than {largest} ({value})",
        clause=clause(smallest, look),
        ratio=times(factor, look),
        largest=who(largest, look),
        value=bracketed(largest, look),
    )


def _audience(marks: Sequence[Mark], look: Look) -> str:
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
        return _general(marks, look)
    first, last = growing[0], growing[-1]
    factor = ratio(last, first)
    change = (
        look.say(
            "{who}’s audience doubled in {time}",
            who=who(last, look),
            time=_between(first, last, look),
        )
        if factor == 2  # noqa: PLR2004 (doubled)
        else look.say(
            "{who}’s audience was multiplied by {ratio} in {time}",
            who=who(last, look),
            ratio=times(factor or Decimal(1), look),
            time=_between(first, last, look),
        )
    )
    ranked = _ranked(marks)
    gap = ratio(ranked[0], last)
    if ranked[0].entity == last.entity or gap is None:
        return look.say("{change}, to {value}", change=change, value=value(last, look))
    return look.say(
        "{change}, and is still {ratio} times smaller than {largest}’s",
        change=change,
        ratio=times(gap, look),
        largest=who(ranked[0], look),
    )


def _between(first: Mark, last: Mark, look: Look) -> str:
    """Write the time from one mark to another, in months, or in years from two on."""
    one, other = first.day(), last.day()
    months = (other.year - one.year) * 12 + other.month - one.month
    if months < 24:  # noqa: PLR2004 (two years)
        return formats.duration(Decimal(months), "month", look.language)
    return formats.duration(Decimal(round(months / 12)), "year", look.language)


def _histories(marks: Sequence[Mark]) -> list[list[Mark]]:
    """Give the marks of each entity in the order of time, the longest first."""
    by_entity: dict[Entity, list[Mark]] = {}
    for mark in marks:
        by_entity.setdefault(mark.entity, []).append(mark)
    return sorted((sorted(own, key=Mark.day) for own in by_entity.values()), key=len, reverse=True)


def _shares(marks: Sequence[Mark], look: Look) -> str:
    kept = _ranked([mark for mark in marks if mark.row.metric == "creator_revenue_share"])
    if len(kept) < 2:  # noqa: PLR2004 (a comparison has two sides)
        return _general(marks, look)
    best, least = kept[0], kept[-1]
    return look.say(
        "Creators keep {most} on {best}, against {least} on {worst}",
        most=spoken(best, look),
        best=who(best, look),
        least=spoken(least, look),
        worst=who(least, look),
    )


def _followers(marks: Sequence[Mark], look: Look) -> str:
    carried = [mark for mark in marks if mark.row.metric == "followers_carried"]
    if not carried or len({mark.row.company for mark in carried}) > 1:
        return _general(marks, look)
    carried.sort(key=lambda mark: -mark.high)
    first, *others = carried
    said = look.say(
        "{who} took {share} of followers along to {company}",
        who=_person(first, look),
        share=spoken(first, look),
        company=look.company(first.row.company),
    )
    rest = [f"{_person(mark, look)} {spoken(mark, look)}" for mark in others[:2]]
    if len(others) > len(rest):
        rest.append(look.count("{n} more", "{n} more", len(others) - len(rest)))
    return ", ".join([said, formats.listing(rest, look.language)]) if rest else said


def _person(mark: Mark, look: Look) -> str:
    return mark.row.subject or look.company(mark.row.company)


def _profile(marks: Sequence[Mark], look: Look) -> str:
    """State the first facts, one a metric; the most telling come last in the dataset."""
    told: dict[str, Mark] = {}
    for mark in marks:
        told.setdefault(mark.row.metric, mark)
    return " · ".join(
        _inquiries(mark, marks, look) or clause(mark, look) for mark in [*told.values()][-2:]
    )


def _inquiries(first: Mark, marks: Sequence[Mark], look: Look) -> str:
    """Say that several authorities look into one company; empty where it is one."""
    authorities = {
        mark.row.subject
        for mark in marks
        if mark.row.metric == "inquiry" and mark.row.company == first.row.company
    }
    if first.row.metric != "inquiry" or len(authorities) < 2:  # noqa: PLR2004 (several)
        return ""
    return look.count(
        "{n} authority looks into {company}",
        "{n} authorities look into {company}",
        len(authorities),
        company=look.company(first.row.company),
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
