"""What a mark says when it is pointed at. Everything taken from an article is escaped: plotly reads HTML."""

from __future__ import annotations

from decimal import Decimal
from html import escape
from textwrap import wrap
from typing import Any

from metrics import formats
from metrics.charts.look import Look
from metrics.charts.marks import Mark
from metrics.model import Kind, Status
from metrics.money import Conversion
from metrics.texts import msgid

WIDTH = 48

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


def name(row: Any, look: Look) -> str:
    """Name what a line is about: the subject and its company."""
    company = look.company(row.company)
    return f"{row.subject} · {company}" if row.subject else company


def tag(mark: Mark, look: Look) -> str:
    """Say in a word how sure a mark is; empty for what an article states."""
    words = [look.say("derived")] if mark.derived else []
    if mark.sureness in TAGS:
        words.append(look.say(TAGS[mark.sureness]))
    return ", ".join(words)


def hover(row: Any, look: Look, mark: Mark | None = None) -> str:
    """Write the text of a mark in few lines: plotly drops a box that is taller than its figure."""
    lines = [f"<b>{_safe(name(row, look))}</b>"]
    lines += [f"<b>{_safe(exact)}</b>" for exact in [_exact(row, look)] if exact]
    about = [look.metric(row.metric)]
    if row.period and row.kind != Kind.DATE:
        about.append(formats.period(row.period, look.language))
    lines.append(_wrapped(" · ".join(about), 1))
    if mark is not None and mark.conversion is not None:
        lines.append(_wrapped(_converted(mark, mark.conversion, look), 1))
    lines.append(_wrapped(_source(row, look), 1))
    lines.append(_wrapped(look.say("“{quote}”", quote=" ".join(row.quote.split())), 2))
    return "<br>".join(lines)


def _exact(row: Any, look: Look) -> str:
    text = formats.quantity(row, look.language, exact=True)
    return f"{text} {row.unit}" if row.kind == Kind.COUNT and row.unit and text else text


def _converted(mark: Mark, conversion: Conversion, look: Look) -> str:
    return look.say(
        "at {rate} for {one} on {day}",
        rate=formats.money(
            round(conversion.rate, 4), mark.quantity.unit or "", look.language, exact=True
        ),
        one=formats.money(Decimal(1), mark.row.unit, look.language, exact=True),
        day=formats.period(conversion.date_of_rate.isoformat(), look.language),
    )


def _source(row: Any, look: Look) -> str:
    status = Status(row.status)
    if status is Status.DERIVED:
        formula = (
            (row.formula or row.derived_from or "").replace(" * ", " × ").replace(" / ", " ÷ ")
        )
        basis = f" ({look.say(TAGS[Status(row.basis)])})" if row.basis in TAGS else ""
        return look.say("Derived: {formula}", formula=formula) + basis
    if row.source_of_claim:
        return look.say(SOURCES[status], source=row.source_of_claim)
    return look.say(UNSOURCED[status])


def _wrapped(text: str, lines: int) -> str:
    """Break a text over so many lines at most, and escape it."""
    return "<br>".join(_safe(line) for line in wrap(text, WIDTH, max_lines=lines, placeholder=" …"))


def _safe(text: str) -> str:
    return escape(text, quote=False)
