"""The pieces of a review: the article with its figures, the card of the current one, the table of all."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from metrics.app import desk, words
from metrics.app.desk import Desk
from metrics.app.markup import Safe, esc, fill, plain
from metrics.app.screen import Screen
from metrics.curation.account import Accounted, Outcome
from metrics.curation.review import Meaning
from metrics.errors import MetricsError
from metrics.model import Kind, Label, Mention, Status
from metrics.passages import paragraphs, pieces


def current(opened: Desk) -> Accounted:
    """Return the figure under review: the one that the address names, or the first that is open."""
    entries = opened.review.account.entries
    asked = st.query_params.get("at", "")
    named = next((e for e in entries if str(e.mention.start) == asked), None)
    return named or next((e for e in entries if e.outcome is Outcome.OPEN), entries[0])


def change(screen: Screen, act: Callable[[], Desk]) -> None:
    """Do something to the draft and show what it has become; or say why it could not be done."""
    try:
        act()
    except MetricsError as error:
        st.error(plain(screen.say(error.message.template, **error.message.fields)))
        return
    st.rerun()


def text(screen: Screen, opened: Desk, at: Accounted) -> str:
    """Return the article with each figure by what has become of it; a click makes it the current one."""
    article = opened.review.article
    spans = [_Spot(entry) for entry in opened.review.account.entries]
    body = []
    for start, end in paragraphs(article.text):
        near = [spot for spot in spans if spot.start < end and spot.end > start]
        parts = [
            _figure(screen, opened, words_, covering[0].entry, at) if covering else Safe(esc(words_))
            for words_, covering in pieces(article.text, start, end, near)
        ]
        body.append(f"<p>{''.join(parts)}</p>")
    return f'<article class="text review" lang="{article.language}">{"".join(body)}</article>'


class _Spot:
    def __init__(self, entry: Accounted) -> None:
        self.entry = entry
        self.start, self.end = entry.mention.start, entry.mention.end


def _figure(screen: Screen, opened: Desk, words_: str, entry: Accounted, at: Accounted) -> Safe:
    here = entry.mention.start == at.mention.start
    return Safe(
        fill(
            '<a class="in figure-mark k-$kind o-$outcome$here" href="$href" data-tip="$tip"$aria>$text</a>',
            kind=entry.mention.quantity.kind,
            outcome=entry.outcome,
            here=" here" if here else "",
            aria=Safe(' aria-current="true" id="marked"' if here else ""),
            href=screen.href("review", draft=opened.work.id, at=str(entry.mention.start)),
            tip=screen.say(words.OUTCOMES[entry.outcome]),
            text=words_,
        )
    )


def card(screen: Screen, opened: Desk, at: Accounted) -> None:
    """Show the current figure: what was read, what is proposed, and what to do with it."""
    mention = at.mention
    key = f"{opened.work.id}-{mention.start}"
    proposal = opened.review.proposal(mention.start)
    with st.container(border=True, key="current"):
        _steps(screen, opened, at)
        st.html(
            fill(
                '<p class="figure"><strong>$value</strong> <span class="what">$kind</span></p>'
                '<p class="claim">“$words” · $outcome</p>',
                value=screen.amount(mention.quantity),
                kind=screen.say(words.KINDS[mention.quantity.kind]),
                words=mention.exact,
                outcome=screen.say(words.OUTCOMES[at.outcome]),
            )
        )
        if proposal:
            sure = round(proposal.confidence * 100)
            st.caption(
                plain(screen.say("Proposed, {sure} % sure: {reason}", sure=sure, reason=proposal.reason[screen.language]))
            )
        _meaning(screen, opened, mention, key)
        _other(screen, opened, at, key)


def _steps(screen: Screen, opened: Desk, at: Accounted) -> None:
    open_ = [e.mention.start for e in opened.review.account.entries if e.outcome is Outcome.OPEN]
    here = at.mention.start
    before = next((start for start in reversed(open_) if start < here), None)
    after = next((start for start in open_ if start > here), None)
    with st.container(horizontal=True):
        for label, start, shortcut in (
            (screen.say("Previous open figure"), before, "Alt+ArrowLeft"),
            (screen.say("Next open figure"), after, "Alt+ArrowRight"),
        ):
            st.button(
                label,
                key=f"step-{shortcut}",
                shortcut=shortcut,
                disabled=start is None,
                on_click=_go_to,
                args=(start,),
            )


def _go_to(start: int) -> None:
    st.query_params["at"] = str(start)


def _meaning(screen: Screen, opened: Desk, mention: Mention, key: str) -> None:
    review = opened.review
    fitting = [id_ for id_, metric in review.registry.metrics.items() if mention.quantity.kind in metric.kinds]
    if not fitting:
        return
    meaning = _said(opened, mention.start) or review.meaning(mention.start)
    dates = [each for each in review.mentions if each.quantity.kind is Kind.DATE]
    known = {**review.registry.companies, **review.curation.companies}
    names = sorted({company.name for company in known.values()} | _proposed(opened), key=str.casefold)
    with st.form(f"meaning-{key}", border=False):
        chosen = known.get(meaning.company) if meaning else None
        company = st.selectbox(
            screen.say("Company"),
            names,
            index=_place(names, chosen.name if chosen else meaning and meaning.company),
            accept_new_options=True,
            key=f"company-{key}",
            placeholder=screen.say("Choose or write a name"),
        )
        metric = st.selectbox(
            screen.say("Metric"),
            fitting,
            index=_place(fitting, meaning and meaning.metric),
            format_func=screen.metric,
            key=f"metric-{key}",
        )
        subject = st.text_input(screen.say("Product, model or person"), (meaning and meaning.subject) or "", key=f"subject-{key}")
        first, second = st.columns(2)
        statuses = [status for status in Status if status is not Status.DERIVED]
        status = first.selectbox(
            screen.say("Status"),
            statuses,
            index=statuses.index(meaning.status) if meaning else 0,
            format_func=lambda each: screen.say(words.STATUSES[each]),
            key=f"status-{key}",
        )
        claim = second.text_input(screen.say("Who says so"), (meaning and meaning.source_of_claim) or "", key=f"claim-{key}")
        period = st.selectbox(
            screen.say("Dated by"),
            [None, *(each.start for each in dates)],
            index=_place([None, *(each.start for each in dates)], meaning and meaning.period) or 0,
            format_func=lambda start: _dated(screen, opened, start),
            key=f"period-{key}",
        )
        if st.form_submit_button(screen.say("Accept"), type="primary", shortcut="Alt+Enter"):
            if not company or not metric:
                st.error(screen.say("Choose a company and a metric, or set the figure aside."))
                return
            said = Meaning(
                company=company,
                metric=metric,
                subject=subject or None,
                period=period,
                serving=meaning.serving if meaning else (),
                status=status,
                source_of_claim=claim or None,
            )
            _decide(screen, mention, lambda: desk.keep(opened.work, review.state(mention.start, said)))
