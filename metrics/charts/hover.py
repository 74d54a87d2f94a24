"""What a mark says when it is pointed at. Everything taken from an article is escaped: plotly reads HTML."""

from __future__ import annotations

from html import escape
from textwrap import shorten, wrap
from typing import Any

from metrics import formats
from metrics.charts.marks import Mark
from metrics.charts.view import View
from metrics.model import Kind, Status
from metrics.texts import mark as msgid

WIDTH = 46
LONGEST = 230

TAGS = {
    Status.CLAIMED: msgid("claimed"),
    Status.ESTIMATED: msgid("estimate"),
    Status.RUMOURED: msgid("rumour"),
}
SOURCES = {
    Status.STATED: msgid("Stated by {source}"),
    Status.CLAIMED: msgid("Claimed by {source}"),
    Status.ESTIMATED: msgid("Estimated by {source}"),
    Status.RUMOURED: msgid("Rumoured, according to {source}"),
}
UNSOURCED = {
    Status.STATED: msgid("Stated by the article"),
    Status.CLAIMED: msgid("Claimed, source not named"),
    Status.ESTIMATED: msgid("Estimated, source not named"),
    Status.RUMOURED: msgid("Rumour, source not named"),
}


def name(row: Any, view: View) -> str:
    """Name what a line is about: the subject and its company."""
    company = view.company(row.company)
    return f"{row.subject} · {company}" if row.subject else company


def tag(mark: Mark, view: View) -> str:
    """Say in a word how sure a mark is; empty for what an article states."""
    words = [view.say("derived")] if mark.derived else []
    if mark.sureness in TAGS:
        words.append(view.say(TAGS[mark.sureness]))
    return ", ".join(words)


def hover(row: Any, view: View, mark: Mark | None = None) -> str:
    """Write the text of a mark, line by line; of an event where there is no number."""
    lines = [f"<b>{_safe(name(row, view))}</b>"]
    lines += [f"<b>{_safe(exact)}</b>" for exact in [_exact(row, view)] if exact]
    about = [view.metric(row.metric)]
    if row.period and row.kind != Kind.DATE:
        about.append(formats.period(row.period, view.language))
    lines.append(_safe(" · ".join(about)))
    lines += _conversion(mark, row, view)
    lines += [_safe(line) for line in _sources(row, view)]
    if row.note:
        lines.append(f"<i>{_wrapped(row.note)}</i>")
    quote = shorten(" ".join(row.quote.split()), LONGEST, placeholder=" …")
    lines.append(_wrapped(view.say("“{quote}”", quote=quote)))
    return "<br>".join(lines)


def _exact(row: Any, view: View) -> str:
    text = formats.quantity(row, view.language, exact=True)
    return f"{text} {row.unit}" if row.kind == Kind.COUNT and row.unit and text else text


def _conversion(mark: Mark | None, row: Any, view: View) -> list[str]:
    if mark is None or mark.conversion is None or mark.quantity.unit is None:
        return []
    rate = view.say(
        "{converted} at {rate} for {one} on {day}",
        converted=formats.quantity(mark.quantity, view.language),
        rate=formats.money(
            round(mark.conversion.rate, 4), mark.quantity.unit, view.language, exact=True
        ),
        one=formats.currency_symbol(row.unit, view.language),
        day=formats.period(mark.conversion.date_of_rate.isoformat(), view.language),
    )
    return [_wrapped(rate)]


def _sources(row: Any, view: View) -> list[str]:
    if row.status == Status.DERIVED:
        lines = [view.say("Derived: {formula}", formula=row.formula or row.derived_from or "")]
        if row.basis in TAGS:
            lines.append(view.say("Rests on: {basis}", basis=view.say(TAGS[Status(row.basis)])))
        return lines
    status = Status(row.status)
    if row.source_of_claim:
        return [view.say(SOURCES[status], source=row.source_of_claim)]
    return [view.say(UNSOURCED[status])]


def _wrapped(text: str) -> str:
    return "<br>".join(_safe(line) for line in wrap(text, WIDTH))


def _safe(text: str) -> str:
    return escape(text, quote=False)
