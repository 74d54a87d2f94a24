"""One fact with an address of its own: its sentence, who says it, how it was computed, how to cite it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import streamlit as st

from metrics.app import cards, evidence, words
from metrics.app.amounts import shown
from metrics.app.layout import dead_end, name_tab
from metrics.app.markup import Safe, esc, fill
from metrics.app.screen import Screen
from metrics.citations import bibtex, reference, text_fragment
from metrics.datasets import DATASET_OF
from metrics.model import Quantity, Status


def show(screen: Screen) -> None:
    id_ = st.query_params.get("id", "")
    row = screen.line(id_)
    if row is None:
        _unknown(screen, id_)
        return
    name_tab(f"{evidence.name(screen, row)}, {screen.metric(row.metric)}")
    st.html(_head(screen, row))
    left, right = st.columns([3, 2], gap="large")
    with left:
        st.html(_evidence(screen, row))
        if row.formula:
            st.html(_derivation(screen, row))
        dataset = DATASET_OF.get(row.metric)
        if dataset and (screen.rows(dataset.id)["fact"] == row.fact).any():
            st.html(f'<h2 class="section">{esc(screen.say("In its chart"))}</h2>')
            cards.card(screen, cards.Topic(dataset.id))
    with right:
        st.html(_details(screen, row) + _uses(screen, row))
        _cite(screen, row)


def _unknown(screen: Screen, id_: str) -> None:
    st.html(
        dead_end(
            screen.say("No such fact"),
            screen.say(
                "No fact has the address “{id}”. It may have been removed with its article.",
                id=id_[:80],
            )
            if id_
            else screen.say("Choose one from the table."),
            href=screen.href("data"),
            link=screen.say("Look among all facts"),
        )
    )


def _head(screen: Screen, row: Any) -> str:
    amount, rate = shown(screen, row)
    return fill(
        '<header class="page-head fact-head"><p class="kicker"><a class="in" href="$company_page">$company</a>'
        "$subject</p><h1>$metric</h1>"
        '<p class="value"><strong>$value</strong> <span class="unit">$unit</span> $status</p>$rate</header>',
        company_page=screen.href("company", id=row.company),
        company=screen.company(row.company),
        subject=f" · {row.subject}" if row.subject else "",
        metric=screen.metric(row.metric),
        value=amount or screen.period(row.period),
        unit=row.unit or "" if row.kind == "count" else "",
        status=evidence.status(screen, row.status),
        rate=Safe(f"<p>{esc(rate)}</p>") if rate else "",
    )


def _evidence(screen: Screen, row: Any) -> str:
    return fill(
        '<section class="evidence"><h2>$title</h2>$sentence$source<p class="claim">$claim</p>$note</section>',
        title=screen.say("The sentence"),
        sentence=evidence.sentence(screen, row),
        source=evidence.source(screen, row),
        claim=evidence.claim(screen, row),
        note=evidence.note(row),
    )


def _derivation(screen: Screen, row: Any) -> str:
    steps = "".join(
        fill(
            '<li><a class="in" href="$href"><code>$name</code></a> $figure</li>',
            href=screen.href("fact", id=each.fact),
            name=each.fact.rpartition("/")[2],
            figure=evidence.figure(screen, each),
        )
        for each in evidence.inputs(screen, row)
    )
    return fill(
        '<section class="derivation"><h2>$title</h2><p class="formula">$numbers</p>'
        "<p><code>$formula</code></p><ul>$steps</ul><p>$basis</p></section>",
        title=screen.say("How it is computed"),
        numbers=evidence.computation(screen, row),
        formula=row.formula,
        steps=Safe(steps),
        basis=screen.say(
            "It is as sure as the least sure figure it rests on: {status}.",
            status=screen.say(words.STATUSES[Status(row.basis)]).lower(),
        )
        if row.basis
        else "",
    )


def _details(screen: Screen, row: Any) -> str:
    say = screen.say
    details = {
        say(
            "Exactly"
        ): f"{screen.amount(row, exact=True)} {row.unit if row.kind == 'count' else ''}",
        say("At least"): _bound(screen, row, row.low),
        say("At most"): _bound(screen, row, row.high),
        say("Period"): screen.period(row.period),
        say("Status"): say(words.STATUSES[Status(row.status)]),
        say("Source of the claim"): row.source_of_claim or "",
        say("Published"): screen.day(row.published),
        say("Address"): row.fact,
    }
    items = "".join(
        f"<dt>{esc(name)}</dt><dd>{esc(text)}</dd>"
        for name, text in details.items()
        if text.strip()
    )
    return f'<dl class="details">{items}</dl>'


def _bound(screen: Screen, row: Any, bound: Decimal | None) -> str:
    if bound is None or row.low == row.high:
        return ""
    quantity = Quantity(kind=row.kind, value=bound, low=bound, high=bound, unit=row.unit)
    return screen.amount(quantity, exact=True)


def _uses(screen: Screen, row: Any) -> str:
    links = []
    if dataset := DATASET_OF.get(row.metric):
        label = screen.say("Chart: {title}", title=screen.say(dataset.title))
        links.append((screen.href(words.PAGES[dataset.theme]), label))
    for id_ in screen.shelf.uses(row.fact):
        if other := screen.line(id_):
            parts = [
                evidence.name(screen, other),
                screen.metric(other.metric),
                screen.amount(other),
            ]
            label = ", ".join(part for part in parts if part)
            links.append((screen.href("fact", id=id_), label))
    items = "".join(
        f'<li><a class="in" href="{esc(href)}">{esc(label)}</a></li>' for href, label in links
    )
    title = esc(screen.say("Used in"))
    return f'<section><h2>{title}</h2><ul class="links">{items}</ul></section>' if links else ""


def _cite(screen: Screen, row: Any) -> None:
    article = screen.shelf.article(row.article)
    address = screen.address("fact", id=row.fact)
    quote = row.quote
    ways = {
        screen.say("Link to this page"): address,
        screen.say("In plain words"): reference(article, quote, address),
        "BibTeX": bibtex(article, quote, address),
    }
    if article.url:
        ways[screen.say("Link to the sentence at its publisher")] = text_fragment(
            article.url, quote
        )
    st.html(f'<h2 class="section">{esc(screen.say("Cite it"))}</h2>')
    for label, text in ways.items():
        st.caption(label)
        st.code(text, language=None, wrap_lines=True)
