"""A figure's sentence in its paragraph, with who says so: shown wherever a figure is chosen."""

from __future__ import annotations

import re
from typing import Any

import streamlit as st

from metrics.app import words
from metrics.app.markup import Safe, esc, fill
from metrics.app.screen import Screen
from metrics.model import Kind, Status
from metrics.passages import Span, around_all

_NAME_OR_SIGN = re.compile(r"[^\W\d]\w*|[*/-]")
_SIGNS = {"*": "×", "/": "÷", "-": "−"}


def inputs(screen: Screen, row: Any) -> list[Any]:
    """Return the lines of the facts that a derived one is computed from."""
    found = (screen.line(id_) for id_ in (row.derived_from or "").split())
    return [each for each in found if each is not None]


def computation(screen: Screen, row: Any) -> str:
    """Write the formula of a derived fact with figures in the place of names: ``550,000 ÷ almost 12M``."""
    written = {each.fact.rpartition("/")[2]: _operand(screen, each) for each in inputs(screen, row)}
    return _NAME_OR_SIGN.sub(
        lambda found: written.get(found[0]) or _SIGNS.get(found[0], found[0]), row.formula
    )


def _operand(screen: Screen, row: Any) -> str:
    amount = screen.amount(row)
    if row.kind != Kind.MULTIPLE:
        return amount
    return f"({amount.replace('÷', '1/')})" if "÷" in amount else amount.replace("×", "")


def stretches(screen: Screen, row: Any) -> list[Span]:
    """Return where a fact stands in its article: in its own words, or in those of what it is computed from."""
    found = {
        stretch
        for each in inputs(screen, row)
        if each.article == row.article
        for stretch in stretches(screen, each)
    }
    return sorted(found) or [Span(row.start, row.end)]


def sentence(screen: Screen, row: Any) -> Safe:
    """Return the paragraph of a fact, its words highlighted, in the article's language."""
    article = screen.shelf.article(row.article)
    body = "".join(
        f"<mark>{esc(text)}</mark>" if marked else esc(text)
        for text, marked in around_all(article.text, stretches(screen, row))
    )
    return Safe(
        fill(
            '<blockquote class="passage" lang="$lang">$body</blockquote>',
            lang=article.language,
            body=Safe(body),
        )
    )


def source(screen: Screen, row: Any) -> Safe:
    """Return the line that names article, publisher and date, with a link to the sentence there."""
    return Safe(
        fill(
            '<p class="source"><a class="in" href="$href" lang="$lang">$title</a> · $publisher'
            '<time datetime="$iso">$day</time></p>',
            href=screen.href("article", article=row.article, fact=row.fact),
            lang=screen.shelf.heading(row.article).language,
            title=screen.shelf.heading(row.article).title,
            publisher=f"{row.publisher} · " if row.publisher else "",
            iso=row.published.isoformat(),
            day=screen.day(row.published),
        )
    )


def claim(screen: Screen, row: Any) -> str:
    """Say who says so, in a sentence."""
    if row.formula:
        formula = computation(screen, row)
        if row.source_of_claim:
            return screen.say(
                "Computed here from figures of {source}: {formula}",
                source=row.source_of_claim,
                formula=formula,
            )
        return screen.say("Computed here: {formula}", formula=formula)
    if row.source_of_claim and row.status != Status.STATED:
        return screen.say(
            "{status}, source: {source}",
            status=screen.say(words.STATUSES[Status(row.status)]),
            source=row.source_of_claim,
        )
    return screen.say(words.ABOUT_STATUSES[Status(row.status)])


def status(screen: Screen, status_: str) -> Safe:
    """Return a status as a small label; what the article states plainly needs none."""
    if status_ == Status.STATED:
        return Safe("")
    return Safe(
        fill(
            '<span class="status $status" title="$about">$label</span>',
            status=status_,
            about=screen.say(words.ABOUT_STATUSES[Status(status_)]),
            label=screen.say(words.STATUSES[Status(status_)]),
        )
    )


def name(screen: Screen, row: Any) -> str:
    """Name whose figure it is: the company, and the subject within it."""
    company = screen.company(row.company)
    return f"{company} · {row.subject}" if row.subject else company


def figure(screen: Screen, row: Any) -> Safe:
    """Return a line of a table as one figure: whose, what, how much, how sure."""
    unit = f' <span class="unit">{esc(row.unit)}</span>' if row.kind == "count" and row.unit else ""
    return Safe(
        '<p class="figure">'
        f'<span class="whose">{esc(name(screen, row))}</span>'
        f'<span class="what">{esc(screen.metric(row.metric))}</span>'
        f"<strong>{esc(screen.amount(row))}{unit}</strong> {status(screen, row.status)}"
        f'<span class="when">{esc(screen.period(row.period))}</span></p>'
    )


def open_drawer(screen: Screen, fact: str) -> None:
    """Show the evidence of a fact beside the page, over it on a phone."""
    row = screen.line(fact)
    if row is None:
        return

    @st.dialog(screen.say("Where the figure comes from"), position="right")
    def drawer() -> None:
        st.html(
            fill(
                '<div class="evidence">$figure$sentence$source<p class="claim">$claim</p>$note'
                '<p class="actions"><a class="in button" href="$href">$open</a></p></div>',
                figure=figure(screen, row),
                sentence=sentence(screen, row),
                source=source(screen, row),
                claim=claim(screen, row),
                note=note(row),
                href=screen.href("fact", id=row.fact),
                open=screen.say("Open the page of this fact"),
            )
        )

    drawer()


def note(row: Any) -> Safe:
    """Return what a reader must know to use the fact, if anything."""
    return Safe(fill('<p class="note">$note</p>', note=row.note) if row.note else "")
