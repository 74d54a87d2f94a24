"""All figures of the article as one table, to correct and to decide on many at once."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from metrics.app import desk, words
from metrics.app.layout import page_of
from metrics.app.markup import fill
from metrics.app.reviewing import acting, figures
from metrics.app.reviewing.meaning import STATUSES
from metrics.app.screen import Screen
from metrics.curation.account import Accounted
from metrics.curation.review import Meaning, Review, ReviewError
from metrics.model import Label
from metrics.texts import msgid

PAGE = 100
ROW = 35
TALLEST = 560

COLUMNS = (
    *("figure", "outcome", "decision", "company", "metric", "subject"),
    *("period", "status", "claim", "sure"),
)
Touched = dict[int, dict[str, object]]
"""Cells that were changed, by the place of their line."""

ACCEPT, ASIDE, BACK = msgid("Accept"), msgid("Set aside"), msgid("Take back")
NO_FACT = Label(en="Not a figure of a company", fr="Pas un chiffre d’une entreprise")


def show(screen: Screen, draft: str, review: Review) -> None:
    """Show the table, page by page where it is long, with the button that carries the decisions out."""
    st.html(
        _head(
            screen.say("All figures"),
            screen.say("Correct any cell, or choose a decision; then carry them all out."),
        )
    )
    entries = review.account.entries
    page = page_of(len(entries), PAGE, key=f"figures-page-{draft}")
    columns = _columns(screen, review)
    table = lines(screen, review, page.start, page.stop)
    state = pd.util.hash_pandas_object(table.astype(str)).sum()
    key = f"table-{draft}-{page.start}-{state}"
    with st.form("all", border=False):
        st.data_editor(
            table,
            column_config=columns,
            disabled=["figure", "outcome", "sure"],
            hide_index=True,
            height=min(TALLEST, ROW * (len(table) + 1) + 3),
            key=key,
            placeholder="",
            alt=screen.say("All figures of the article, with what is proposed for each"),
        )
        st.form_submit_button(
            screen.say("Carry out the decisions"),
            key=f"carry-out-{draft}",
            on_click=_carry_out,
            args=(screen, draft, table, key),
        )


def _head(title: str, about: str) -> str:
    return fill(
        '<section class="table-head"><h2>$title</h2><p class="claim">$about</p></section>',
        title=title,
        about=about,
    )


def lines(screen: Screen, review: Review, first: int = 0, last: int | None = None) -> pd.DataFrame:
    """Return figures with what is said or proposed of each, in the words of the reader's language.

    The number of a line is that of its figure in the article.
    """
    dates = figures.dates(screen, review)
    entries = review.account.entries[first:last]
    return pd.DataFrame(
        [_line(screen, review, entry, dates) for entry in entries],
        columns=list(COLUMNS),
        index=range(first, first + len(entries)),
    )


def decided(
    screen: Screen, review: Review, table: pd.DataFrame, touched: Touched
) -> tuple[Review, list[ReviewError]]:
    """Decide on the lines touched, by their place in the table; say what is refused, and leave that open.

    A line that was corrected without a decision is accepted.
    """
    decisions = {screen.say(each): each for each in (ACCEPT, ASIDE, BACK)}
    entries = review.account.entries
    refused: list[ReviewError] = []
    for place, cells in sorted(touched.items()):
        line: dict[Any, Any] = table.iloc[place].to_dict() | cells
        decision = decisions.get(_text(line["decision"]) or "", ACCEPT)
        try:
            review = _decided(screen, review, entries[table.index[place]], line, decision)
        except ReviewError as error:
            refused.append(error)
    return review, refused


def _columns(screen: Screen, review: Review) -> dict[str, Any]:
    choice = st.column_config.SelectboxColumn
    dates = figures.dates(screen, review)
    return {
        "figure": st.column_config.TextColumn(screen.say("Figure"), width="medium", pinned=True),
        "outcome": screen.say("What became of it"),
        "decision": choice(
            screen.say("Decision"), options=[screen.say(each) for each in (ACCEPT, ASIDE, BACK)]
        ),
        "company": st.column_config.TextColumn(screen.say("Company"), max_chars=200),
        "metric": choice(
            screen.say("Metric"), options=[screen.metric(id_) for id_ in review.registry.metrics]
        ),
        "subject": st.column_config.TextColumn(screen.say("Subject"), max_chars=200),
        "period": choice(screen.say("Dated by"), options=list(dates.values())),
        "status": choice(
            screen.say("Status"), options=[screen.say(words.STATUSES[each]) for each in STATUSES]
        ),
        "claim": st.column_config.TextColumn(screen.say("Who says so"), max_chars=200),
        "sure": st.column_config.ProgressColumn(
            screen.say("Sure"), min_value=0, max_value=100, format="%d %%", width="small"
        ),
    }


def _line(screen: Screen, review: Review, entry: Accounted, dates: dict[int, str]) -> list[object]:
    start = entry.mention.start
    proposal = review.proposal(start)
    meant = figures.meaning(review, start)
    return [
        entry.mention.exact,
        screen.say(words.OUTCOMES[entry.outcome]),
        None,
        figures.company(review, meant.company) if meant else None,
        screen.metric(meant.metric) if meant else None,
        meant.subject if meant else None,
        dates.get(meant.period) if meant and meant.period is not None else None,
        screen.say(words.STATUSES[meant.status]) if meant else None,
        meant.source_of_claim if meant else None,
        round(proposal.confidence * 100) if proposal else None,
    ]


def _carry_out(screen: Screen, draft: str, table: pd.DataFrame, key: str) -> None:
    touched: Touched = {
        place: cells for place, cells in st.session_state[key]["edited_rows"].items() if cells
    }
    refused: list[ReviewError] = []

    def change(review: Review) -> Review:
        review, problems = decided(screen, review, table, touched)
        refused.extend(problems)
        return review

    def act() -> None:
        desk.revise(draft, change)
        if refused:
            raise refused[0]

    acting.do(act)


def _decided(
    screen: Screen, review: Review, entry: Accounted, line: dict[Any, Any], decision: str
) -> Review:
    start = entry.mention.start
    if decision == BACK:
        return review.reopen(start)
    if decision == ASIDE:
        return review.set_aside(start, figures.reason(review, start) or NO_FACT)
    before = figures.meaning(review, start)
    company, metric = _text(line["company"]), _text(line["metric"])
    step = figures.first_step(screen, review, entry)
    if not company and not metric and step:
        return step.change(review)
    if not company or not metric:
        raise ReviewError(
            "“{words}” needs a company and a metric to be a fact.", words=entry.mention.exact
        )
    dates = {label: date for date, label in figures.dates(screen, review).items()}
    metrics = {screen.metric(id_): id_ for id_ in review.registry.metrics}
    statuses = {screen.say(words.STATUSES[each]): each for each in STATUSES}
    return review.state(
        start,
        Meaning(
            company=company,
            metric=metrics[metric],
            subject=_text(line["subject"]),
            period=dates.get(_text(line["period"]) or ""),
            serving=before.serving if before else (),
            status=statuses.get(_text(line["status"]) or "", STATUSES[0]),
            source_of_claim=_text(line["claim"]),
            note=before.note if before else None,
        ),
    )


def _text(cell: object) -> str | None:
    """Return what a cell says; an empty one says nothing."""
    return cell.strip() or None if isinstance(cell, str) else None
