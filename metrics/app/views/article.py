"""One article: its text with every figure highlighted by kind and by what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import streamlit as st

from metrics.app import evidence, words
from metrics.app.layout import dead_end, name_tab
from metrics.app.markup import Safe, esc, fill
from metrics.app.screen import Screen
from metrics.catalog import Entry
from metrics.curation.account import Account, Accounted, Outcome
from metrics.model import Article
from metrics.passages import paragraphs, pieces

SCROLL = """<script>
document.getElementById("marked")?.scrollIntoView({block: "center"});
</script>"""


@dataclass(frozen=True, slots=True)
class Highlight:
    """A stretch of the article to be shown: a figure, or the sentence asked for."""

    start: int
    end: int
    figure: Accounted | None = None


def show(screen: Screen) -> None:
    headings = screen.shelf.collection.headings
    asked = st.query_params.get("article", "")
    fact = screen.line(st.query_params.get("fact", ""))
    id_ = fact.article if fact else asked
    if not id_ and len(headings) == 1:
        id_ = next(iter(headings))
    if id_ not in headings:
        _unknown(screen, asked)
        return
    entry = screen.shelf.entry(id_)
    name_tab(entry.article.title)
    st.html(_head(screen, entry.article))
    if screen.shelf.collection.is_own(id_):
        st.html(
            fill(
                '<p class="actions"><a class="in button" href="$href">$edit</a></p>',
                href=screen.href("review", edit=id_),
                edit=screen.say("Edit"),
            )
        )
    left, right = st.columns([5, 2], gap="large")
    with right:
        st.html(_legend(screen, entry.curated.account))
        if fact:
            st.html(
                fill(
                    '<div class="evidence">$figure<p class="claim">$claim</p>'
                    '<p class="actions"><a class="in button" href="$href">$open</a></p></div>',
                    figure=evidence.figure(screen, fact),
                    claim=evidence.claim(screen, fact),
                    href=screen.href("fact", id=fact.fact),
                    open=screen.say("Open the page of this fact"),
                )
            )
    with left:
        key = ("article", screen.view, id_, fact and fact.fact)
        st.html(screen.shelf.remember(key, lambda: _text(screen, entry, fact)))
        if fact:
            st.html(SCROLL, unsafe_allow_javascript=True)


def _unknown(screen: Screen, asked: str) -> None:
    st.html(
        dead_end(
            screen.say("Which article?"),
            screen.say("No article has the address “{id}”.", id=asked[:80])
            if asked
            else screen.say("Choose one from the list."),
            href=screen.href("articles"),
            link=screen.say("All articles"),
        )
    )


def _head(screen: Screen, article: Article) -> str:
    dated = screen.day(article.published)
    return fill(
        '<header class="page-head"><p class="kicker"><a class="in" href="$all">$articles</a></p>'
        '<h1 lang="$lang">$title</h1><p>$publisher<time datetime="$iso">$day</time></p>$because</header>',
        all=screen.href("articles"),
        articles=screen.say("Articles"),
        lang=article.language,
        title=article.title,
        publisher=f"{article.publisher} · " if article.publisher else "",
        iso=article.published.isoformat(),
        day=dated,
        because=_because(screen, article),
    )


def _because(screen: Screen, article: Article) -> Safe:
    if not article.published_because:
        return Safe("")
    return Safe(
        fill(
            "<details><summary>$title</summary><p>$reason</p></details>",
            title=screen.say("How the date is known"),
            reason=article.published_because[screen.language],
        )
    )


def _legend(screen: Screen, account: Account) -> str:
    count = account.count()
    outcomes = "".join(
        f'<li><span class="figure-mark o-{outcome}">{count[outcome]}</span> '
        f"{esc(screen.count(*words.COUNTED_OUTCOMES[outcome], count[outcome]))}</li>"
        for outcome in Outcome
        if count[outcome] or outcome is not Outcome.OPEN
    )
    present = {entry.mention.quantity.kind for entry in account.entries}
    kinds = "".join(
        f'<li><span class="figure-mark k-{kind} o-fact">{esc(screen.say(label))}</span></li>'
        for kind, label in words.KINDS.items()
        if kind in present
    )
    total = screen.count("{n} figure in this article", "{n} figures in this article", count.total())
    return (
        f'<aside class="legend"><h2>{esc(total)}</h2><ul class="outcomes">{outcomes}</ul>'
        f'<h3>{esc(screen.say("Kinds"))}</h3><ul class="kinds">{kinds}</ul>'
        f"<p>{esc(screen.say('A click on a figure opens its fact; what is set aside says why.'))}</p></aside>"
    )


def _text(screen: Screen, entry: Entry, fact: Any | None) -> str:
    article = entry.article
    spans = [
        Highlight(each.mention.start, each.mention.end, each)
        for each in entry.curated.account.entries
    ]
    if fact:
        spans += [Highlight(*stretch) for stretch in evidence.stretches(screen, fact)]
    marked = False
    body = []
    for start, end in paragraphs(article.text):
        if article.text[start:end] == article.title and not any(
            start <= span.start < end for span in spans
        ):  # the head of the page says it
            continue
        parts = []
        for text, covering in pieces(article.text, start, end, spans):
            figure = next((span.figure for span in covering if span.figure), None)
            part = _figure(screen, text, figure) if figure else Safe(esc(text))
            if any(span.figure is None for span in covering):
                id_ = "" if marked else ' id="marked"'
                marked = True
                part = Safe(f"<mark{id_}>{part}</mark>")
            parts.append(part)
        body.append(f"<p>{''.join(parts)}</p>")
    return f'<article class="text" lang="{article.language}">{"".join(body)}</article>'


def _figure(screen: Screen, text: str, entry: Accounted) -> Safe:
    outcome = entry.outcome
    kind = entry.mention.quantity.kind
    classes = f"figure-mark k-{kind} o-{outcome}"
    facts = entry.facts or entry.serves
    if not facts:
        reason = entry.aside[screen.language] if entry.aside else ""
        label = screen.say(words.OUTCOMES[outcome])
        tip = f"{label}: {reason}" if reason else label
        return Safe(
            fill(
                '<span class="$classes" tabindex="0" role="note" aria-label="$label" data-tip="$tip">$text</span>',
                classes=classes,
                label=f"{text} ({tip})",
                tip=tip,
                text=text,
            )
        )
    first, *others = facts
    more = "".join(
        fill(
            '<a class="in more" href="$href" title="$name">$n</a>',
            href=screen.href("fact", id=other),
            name=_about(screen, other),
            n=str(n),
        )
        for n, other in enumerate(others, start=2)
    )
    tip = f"{screen.say(words.OUTCOMES[outcome])}: {_about(screen, first)}"
    return Safe(
        fill(
            '<a class="in $classes" href="$href" data-tip="$tip">$text</a>$more',
            classes=classes,
            href=screen.href("fact", id=first),
            tip=tip,
            text=text,
            more=Safe(more),
        )
    )


def _about(screen: Screen, id_: str) -> str:
    row = screen.line(id_)
    return f"{screen.metric(row.metric)}, {evidence.name(screen, row)}" if row else id_
