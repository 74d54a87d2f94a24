"""Companies side by side on every metric that the articles give: charts, then a table with ratios."""

from __future__ import annotations

from typing import Any

import streamlit as st

from metrics import formats
from metrics.analysis.comparison import Line, Ratio, compare
from metrics.app import cards, evidence, filters
from metrics.app.amounts import shown
from metrics.app.layout import head
from metrics.app.markup import Safe, esc, fill
from metrics.app.screen import Screen
from metrics.charts.palette import colour
from metrics.datasets import DATASET_OF

MOST_COMPANIES = 8
SUGGESTED = 3
MOST_IN_A_CELL = 3
MOST_CHARTS = 12


def show(screen: Screen) -> None:
    st.html(
        head(
            screen.say("Compare companies"),
            screen.say("Choose companies above. A gap means that the articles say nothing there."),
        )
    )
    companies = screen.view.companies[:MOST_COMPANIES]
    if len(companies) < 2:  # noqa: PLR2004 (it takes two)
        _suggest(screen)
        companies = companies or _suggestions(screen)[0]
    if len(screen.view.companies) > MOST_COMPANIES:
        st.caption(screen.say("The first {n} companies are shown.", n=MOST_COMPANIES))
    lines = screen.shelf.remember(
        ("comparison", screen.view, companies), lambda: compare(screen.rows(), companies)
    )
    if not lines:
        filters.nothing(screen)
        return
    offered = [line.metric for line in lines]
    chosen = st.multiselect(
        screen.say("Metrics"),
        offered,
        format_func=screen.metric,
        key="metric",
        placeholder=screen.say("All metrics they have"),
        persist_state="session",
    )
    lines = [line for line in lines if not chosen or line.metric in chosen]
    st.html(_table(screen, lines, companies))
    if len(companies) > 1 and not any(line.shared > 1 for line in lines):
        st.caption(screen.say("The articles give no figure of one kind for two of them."))
    shared = [line.metric for line in lines if line.metric in DATASET_OF and line.shared > 1]
    if shared:
        st.html(f'<h2 class="section">{esc(screen.say("Side by side"))}</h2>')
        cards.grid(
            screen,
            [
                cards.Topic(DATASET_OF[metric].id, metric, tuple(companies))
                for metric in shared[:MOST_CHARTS]
            ],
        )


def _suggestions(screen: Screen) -> list[tuple[str, ...]]:
    """Return pairs of companies that share most metrics."""

    def find() -> list[tuple[str, ...]]:
        table = screen.shelf.table("en")
        measured = table.groupby("company")["metric"].agg(frozenset)
        most = measured.loc[measured.map(len).sort_values(ascending=False).index].head(40)
        pairs = [
            (len(metrics & others), one, other)
            for place, (one, metrics) in enumerate(most.items())
            for other, others in list(most.items())[place + 1 :]
        ]
        best = sorted(pairs, key=lambda pair: -pair[0])[:SUGGESTED]
        return [(str(one), str(other)) for _, one, other in best]

    return screen.shelf.remember(("suggestions",), find) or [screen.shelf.companies[:2]]


def _suggest(screen: Screen) -> None:
    pairs = {pair: _names(screen, pair) for pair in _suggestions(screen)}
    if screen.view.companies:
        about = screen.say("Two or more companies make a comparison, for example:")
    else:
        shown_now = next(iter(pairs.values()))
        about = screen.say(
            "None is chosen: {names} are shown. Choose others above, or a pair:", names=shown_now
        )
    st.caption(about)
    with st.container(horizontal=True):
        for pair, names in pairs.items():
            st.button(
                names,
                key=f"suggest-{'-'.join(pair)}",
                on_click=filters.choose,
                kwargs={"company": list(pair)},
            )


def _names(screen: Screen, companies: tuple[str, ...]) -> str:
    return formats.listing([screen.company(id_) for id_ in companies], screen.language)


def _table(screen: Screen, lines: list[Line], companies: tuple[str, ...]) -> str:
    heads = "".join(
        fill(
            '<th scope="col" style="--company: $colour"><a class="in" href="$href">$name</a></th>',
            colour=colour(company, screen.shelf.collection.companies, dark=screen.dark),
            href=screen.href("company", id=company),
            name=screen.company(company),
        )
        for company in companies
    )
    body = "".join(_row(screen, line, companies) for line in lines)
    caption = esc(screen.say("Metrics by company; ratios are to the first company with a figure."))
    return (
        f'<p class="source">{caption}</p>'
        f'<div class="scroll" tabindex="0" role="region" aria-label="{caption}"><table class="compare">'
        f'<thead><tr><th scope="col">{esc(screen.say("Metric"))}</th>{heads}</tr>'
        f"</thead><tbody>{body}</tbody></table></div>"
    )


def _row(screen: Screen, line: Line, companies: tuple[str, ...]) -> str:
    cells = "".join(_cell(screen, line, company) for company in companies)
    return f'<tr><th scope="row">{esc(screen.metric(line.metric))}</th>{cells}</tr>'


def _cell(screen: Screen, line: Line, company: str) -> str:
    facts = line.facts[company]
    if not facts:
        return f'<td class="gap"><span aria-label="{esc(screen.say("The articles say nothing"))}">–</span></td>'
    figures = "".join(_figure(screen, row) for row in facts[:MOST_IN_A_CELL])
    if (more := len(facts) - MOST_IN_A_CELL) > 0:
        figures += fill(
            '<p class="sub"><a class="in" href="$href">$more</a></p>',
            href=screen.href("company", id=company),
            more=screen.count("and {n} more", "and {n} more", more),
        )
    ratios = "".join(
        _ratio(screen, ratio) for ratio in line.ratios.get(company, ())[:MOST_IN_A_CELL]
    )
    return f"<td>{figures}{ratios}</td>"


def _figure(screen: Screen, row: Any) -> Safe:
    amount, rate = shown(screen, row)
    texts = [text for text in (amount, row.subject, screen.period(row.period)) if text]
    link, *about = dict.fromkeys(texts or [screen.metric(row.metric)])
    return Safe(
        fill(
            '<p><a class="in" href="$href">$link</a> $status<span class="sub">$about$rate</span></p>',
            href=screen.href("fact", id=row.fact),
            link=link,
            status=evidence.status(screen, row.status),
            about=" · ".join(about),
            rate=Safe(f'<span class="rate">{esc(rate)}</span>') if rate else "",
        )
    )


def _ratio(screen: Screen, ratio: Ratio) -> Safe:
    figure, reference = ratio.figure, ratio.reference
    alike = figure.subject == reference.subject
    text = screen.say(
        "{ratio} vs {reference}",
        ratio=formats.quantity(ratio.times, screen.language),
        reference=(not alike and reference.subject) or screen.company(reference.company),
    )
    return Safe(
        fill(
            '<p class="ratio">$subject$text</p>',
            subject=f"{figure.subject} · " if figure.subject else "",
            text=text,
        )
    )
