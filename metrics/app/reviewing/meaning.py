"""The form in which a figure gets its meaning: whose it is, what it measures, when, and who says so."""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

import streamlit as st

from metrics.app import words
from metrics.app.reviewing import acting, figures
from metrics.app.screen import Screen
from metrics.curation.account import Accounted, Outcome
from metrics.curation.review import Meaning, Review, ReviewError
from metrics.model import Kind, Status

STATUSES = tuple(status for status in Status if status is not Status.DERIVED)
NEAR = 40
"""So many dates around a figure are offered to date it."""


def form(screen: Screen, draft: str, review: Review, at: Accounted) -> None:
    """Show what is proposed or said of a figure, to accept or to correct."""
    start = at.mention.start
    meant = figures.meaning(review, start)
    # A control is known by its labels too: where they change, it is another one.
    labelled = (meant, screen.language, review.article.published)
    key = f"{draft}-{start}-{crc32(repr(labelled).encode())}"
    fitting = _fitting(review, at)
    if not fitting:
        return
    with st.form(f"meaning-{key}", border=False), st.container(key="meaning"):
        first, second = st.columns(2)
        with first:
            _company(screen, review, meant, key)
        second.selectbox(
            screen.say("Metric"),
            fitting,
            index=_place(fitting, meant and meant.metric),
            format_func=screen.metric,
            key=f"metric-{key}",
            placeholder=screen.say("Choose what it measures"),
        )
        first.text_input(
            screen.say("Subject"),
            (meant and meant.subject) or "",
            key=f"subject-{key}",
            placeholder=screen.say("Product, model or person"),
            max_chars=200,
        )
        with second:
            _period(screen, review, at, meant, key)
        first.selectbox(
            screen.say("Status"),
            STATUSES,
            index=_place(STATUSES, meant and meant.status) or 0,
            format_func=lambda each: screen.say(words.STATUSES[each]),
            key=f"status-{key}",
        )
        second.text_input(
            screen.say("Who says so"),
            (meant and meant.source_of_claim) or "",
            key=f"claim-{key}",
            max_chars=200,
        )
        st.form_submit_button(
            screen.say("Change the fact")
            if at.outcome is Outcome.FACT
            else screen.say("Accept the fact"),
            type="primary" if meant and at.outcome is Outcome.OPEN else "secondary",
            key=f"accept-{key}",
            shortcut="Alt+Enter" if meant else None,
            on_click=_accept,
            args=(draft, start, meant, key),
        )


def _company(screen: Screen, review: Review, meant: Meaning | None, key: str) -> None:
    new = figures.new_names(review)
    names = sorted(
        {company.name for company in review.registry.companies.values()} | new, key=str.casefold
    )
    st.selectbox(
        screen.say("Company"),
        names,
        index=_place(names, meant and figures.company(review, meant.company)),
        accept_new_options=True,
        format_func=lambda name: screen.say("{name} (new)", name=name) if name in new else name,
        key=f"company-{key}",
        placeholder=screen.say("Choose or write a name"),
    )


def _period(screen: Screen, review: Review, at: Accounted, meant: Meaning | None, key: str) -> None:
    start = at.mention.start
    labels = figures.dates(screen, review)
    near = sorted(sorted(labels, key=lambda date: abs(date - start))[:NEAR])
    if meant and meant.period is not None and meant.period not in near:
        near.append(meant.period)
    st.selectbox(
        screen.say("Dated by"),
        near,
        index=_place(near, meant and meant.period),
        format_func=labels.__getitem__,
        key=f"period-{key}",
        placeholder=screen.say("No words: as of the article"),
    )


def _accept(draft: str, start: int, before: Meaning | None, key: str) -> None:
    state = st.session_state

    def change(review: Review) -> Review:
        company, metric = state[f"company-{key}"], state[f"metric-{key}"]
        if not company or not metric:
            raise ReviewError("Choose a company and a metric, or set the figure aside.")
        return review.state(
            start,
            Meaning(
                company=company,
                metric=metric,
                subject=state[f"subject-{key}"].strip() or None,
                period=state[f"period-{key}"],
                serving=before.serving if before else (),
                status=state[f"status-{key}"],
                source_of_claim=state[f"claim-{key}"].strip() or None,
                note=before.note if before else None,
            ),
        )

    acting.decide(draft, start, change)


def _fitting(review: Review, at: Accounted) -> list[str]:
    kind = at.mention.quantity.kind
    return [
        id_
        for id_, metric in review.registry.metrics.items()
        if kind in metric.kinds and kind not in {Kind.DATE, Kind.DURATION}
    ] or [id_ for id_, metric in review.registry.metrics.items() if kind in metric.kinds]


def _place(options: Sequence[object], wanted: object) -> int | None:
    return options.index(wanted) if wanted in options else None
