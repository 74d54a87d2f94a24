"""A figure's sentence in its paragraph, with who says so: shown wherever a figure is chosen."""

from __future__ import annotations

from typing import Any

import streamlit as st

from metrics.app import words
from metrics.app.markup import Safe, esc, fill
from metrics.app.screen import Screen
from metrics.model import Fact, Status
from metrics.passages import passage


def sentence(screen: Screen, fact: Fact) -> Safe:
    """Return the paragraph of a fact, its sentence highlighted, in the article's language."""
    article = screen.shelf.catalog.articles[fact.article]
    words_around = passage(article.text, fact.evidence.start, fact.evidence.end)
    return Safe(
        fill(
            '<blockquote class="passage" lang="$lang">$before<mark>$quote</mark>$after</blockquote>',
            lang=article.language,
            before=words_around.before,
            quote=words_around.quote,
            after=words_around.after,
        )
    )


def source(screen: Screen, fact: Fact) -> Safe:
    """Return the line that names article, date and who claims it, with a link to the article."""
    article = screen.shelf.catalog.articles[fact.article]
    parts = [
        fill(
            '<a class="in" href="$href">$title</a>',
            href=screen.href("article", article=article.id, fact=fact.id),
            title=article.title,
        ),
        *([esc(article.publisher)] if article.publisher else []),
        f'<time datetime="{article.published.isoformat()}">{esc(screen.day(article.published))}</time>',
    ]
    return Safe(f'<p class="source">{" · ".join(parts)}</p>')


def claim(screen: Screen, fact: Fact) -> str:
    """Say who says so, in a sentence."""
    if fact.source_of_claim and fact.status is not Status.STATED:
        return screen.say(
            "{status}, source: {source}",
            status=screen.say(words.STATUSES[fact.status]),
            source=fact.source_of_claim,
        )
    return screen.say(words.ABOUT_STATUSES[fact.status])


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


def open_drawer(screen: Screen, fact_id: str) -> None:
    """Show the evidence of a fact beside the page, over it on a phone."""
    fact = screen.shelf.catalog.facts.get(fact_id)
    if fact is None:
        return

    @st.dialog(screen.say("Where the figure comes from"), position="right")
    def drawer() -> None:
        row = screen.line(fact.id)
        st.html(
            f'<div class="evidence">{figure(screen, row)}{sentence(screen, fact)}'
            f'{source(screen, fact)}<p class="claim">{esc(claim(screen, fact))}</p>'
            f"{note(row)}"
            f'<p class="actions"><a class="in button" href="{esc(screen.href("fact", id=fact.id))}">'
            f"{esc(screen.say('Open the page of this fact'))}</a></p></div>"
        )

    drawer()


def note(row: Any) -> Safe:
    """Return what a reader must know to use the fact, if anything."""
    return Safe(fill('<p class="note">$note</p>', note=row.note) if row.note else "")
