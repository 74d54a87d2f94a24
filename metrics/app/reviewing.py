"""The pieces of a review: the article with its figures, the card of the current one, the table of all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from metrics.app import desk, words
from metrics.app.desk import Desk
from metrics.app.markup import Safe, esc, fill, plain
from metrics.app.screen import Screen
from metrics.curation.account import Accounted, Outcome
from metrics.curation.review import Meaning, Review
from metrics.errors import MetricsError
from metrics.model import Kind, Label, Mention, Status
from metrics.passages import paragraphs, pieces
from metrics.texts import mark


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
            _figure(screen, opened, words_, covering[0].entry, at)
            if covering
            else Safe(esc(words_))
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
                plain(
                    screen.say(
                        "Proposed, {sure} % sure: {reason}",
                        sure=sure,
                        reason=proposal.reason[screen.language],
                    )
                )
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
    fitting = [
        id_
        for id_, metric in review.registry.metrics.items()
        if mention.quantity.kind in metric.kinds
    ]
    if not fitting:
        return
    meaning = _said(opened, mention.start) or review.meaning(mention.start)
    dates = [each for each in review.mentions if each.quantity.kind is Kind.DATE]
    known = {**review.registry.companies, **review.curation.companies}
    names = sorted(
        {company.name for company in known.values()} | _proposed(opened), key=str.casefold
    )
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
        subject = st.text_input(
            screen.say("Product, model or person"),
            (meaning and meaning.subject) or "",
            key=f"subject-{key}",
        )
        first, second = st.columns(2)
        statuses: list[Status] = [status for status in Status if status is not Status.DERIVED]
        status = first.selectbox(
            screen.say("Status"),
            statuses,
            index=statuses.index(meaning.status) if meaning else 0,
            format_func=lambda each: screen.say(words.STATUSES[each]),
            key=f"status-{key}",
        )
        claim = second.text_input(
            screen.say("Who says so"),
            (meaning and meaning.source_of_claim) or "",
            key=f"claim-{key}",
        )
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
            _decide(
                screen, mention, lambda: desk.keep(opened.work, review.state(mention.start, said))
            )


def _other(screen: Screen, opened: Desk, at: Accounted, key: str) -> None:
    """Offer what can be done with a figure beside making it a fact."""
    mention, review = at.mention, opened.review
    proposal = review.proposal(mention.start)
    facts = [
        e.mention
        for e in review.account.entries
        if e.outcome is Outcome.FACT and e.mention != mention
    ]
    if at.outcome is not Outcome.OPEN and st.button(
        screen.say("Take it back"), key=f"reopen-{key}"
    ):
        change(screen, lambda: desk.keep(opened.work, review.reopen(mention.start)))
    with st.expander(
        screen.say("Set it aside"), expanded=bool(proposal and proposal.role is Outcome.ASIDE)
    ):
        reason = st.text_input(
            screen.say("Why it is no fact"),
            proposal.reason[screen.language] if proposal and proposal.role is Outcome.ASIDE else "",
            key=f"reason-{key}",
        )
        if st.button(screen.say("Set aside"), key=f"aside-{key}", disabled=not reason.strip()):
            label = Label(en=reason, fr=reason)
            _decide(
                screen,
                mention,
                lambda: desk.keep(opened.work, review.set_aside(mention.start, label)),
            )
    with st.expander(
        screen.say("Let it serve a fact"),
        expanded=bool(proposal and proposal.role is Outcome.SERVES),
    ):
        served = st.selectbox(
            screen.say("The fact that it dates or explains"),
            [fact.start for fact in facts],
            index=None,
            format_func=lambda start: review.mention(start).exact,
            key=f"serves-{key}",
        )
        if (
            st.button(screen.say("Let it serve"), key=f"serve-{key}", disabled=served is None)
            and served is not None
        ):
            _decide(
                screen, mention, lambda: desk.keep(opened.work, review.serve(mention.start, served))
            )
    with st.expander(screen.say("It was read wrongly")):
        chosen = st.text_input(
            screen.say("The words of the article that are the figure"),
            mention.exact,
            key=f"words-{key}",
        )
        if st.button(
            screen.say("Read these words"), key=f"reread-{key}", disabled=chosen == mention.exact
        ):
            change(screen, lambda: desk.keep(opened.work, review.reread(mention.start, chosen)))


def table(screen: Screen, opened: Desk) -> None:
    """Show all figures with what is said or proposed of each, to decide on many at once."""
    review = opened.review
    entries = review.account.entries
    lines = [_line(screen, opened, entry) for entry in entries]
    columns: dict[str, Any] = {
        "decision": st.column_config.SelectboxColumn(
            screen.say("Decision"),
            options=[screen.say(_ACCEPT), screen.say(_ASIDE), screen.say(_BACK)],
        ),
        "figure": screen.say("Figure"),
        "outcome": screen.say("What became of it"),
        "company": screen.say("Company"),
        "metric": st.column_config.SelectboxColumn(
            screen.say("Metric"),
            options=[metric.label[screen.language] for metric in review.registry.metrics.values()],
        ),
        "subject": screen.say("Subject"),
        "status": st.column_config.SelectboxColumn(
            screen.say("Status"),
            options=[screen.say(words.STATUSES[s]) for s in Status if s is not Status.DERIVED],
        ),
        "claim": screen.say("Who says so"),
        "sure": st.column_config.ProgressColumn(
            screen.say("Sure"), min_value=0, max_value=100, format="%d %%"
        ),
    }
    st.subheader(screen.say("All figures"))
    with st.form("all", border=False):
        edited = st.data_editor(
            pd.DataFrame(lines, columns=list(columns)),
            column_config=columns,
            disabled=["figure", "outcome", "sure"],
            hide_index=True,
            key=f"table-{opened.work.id}-{opened.work.version}",
            alt=screen.say("All figures of the article, with what is proposed for each"),
        )
        if st.form_submit_button(screen.say("Carry out the decisions")):
            change(screen, lambda: desk.keep(opened.work, _decided(screen, opened, edited)))


_ACCEPT, _ASIDE, _BACK = mark("Accept"), mark("Set aside"), mark("Take back")


def _line(screen: Screen, opened: Desk, entry: Accounted) -> list[object]:
    start = entry.mention.start
    proposal = opened.review.proposal(start)
    meaning = _said(opened, start) or opened.review.meaning(start)
    return [
        None,
        entry.mention.exact,
        screen.say(words.OUTCOMES[entry.outcome]),
        _company(opened, meaning.company) if meaning else "",
        screen.metric(meaning.metric) if meaning else None,
        meaning.subject if meaning else "",
        screen.say(words.STATUSES[meaning.status]) if meaning else None,
        meaning.source_of_claim if meaning else "",
        round(proposal.confidence * 100) if proposal else 0,
    ]


def _decided(screen: Screen, opened: Desk, edited: pd.DataFrame) -> Review:
    review = opened.review
    metrics = {
        metric.label[screen.language]: id_ for id_, metric in review.registry.metrics.items()
    }
    statuses = {screen.say(label): status for status, label in words.STATUSES.items()}
    lines: list[dict[Any, Any]] = edited.to_dict("records")
    decisions = {screen.say(each): each for each in (_ACCEPT, _ASIDE, _BACK)}
    for entry, line in zip(opened.review.account.entries, lines, strict=True):
        start = entry.mention.start
        match decisions.get(line["decision"]):
            case "Accept":
                before = _said(opened, start) or opened.review.meaning(start)
                said = Meaning(
                    company=line["company"] or "",
                    metric=metrics.get(line["metric"], ""),
                    subject=line["subject"] or None,
                    period=before.period if before else None,
                    serving=before.serving if before else (),
                    status=statuses.get(line["status"], Status.STATED),
                    source_of_claim=line["claim"] or None,
                )
                review = review.state(start, said)
            case "Set aside":
                proposal = opened.review.proposal(start)
                reason = (
                    proposal.reason if proposal and proposal.role is Outcome.ASIDE else _NO_FACT
                )
                review = review.set_aside(start, reason)
            case "Take back":
                review = review.reopen(start)
    return review


_NO_FACT = Label(en="No fact of a company", fr="Pas un fait d’une entreprise")


def _decide(screen: Screen, mention: Mention, act: Callable[[], Desk]) -> None:
    """Decide on a figure, and go on to the next open one."""

    def decided() -> Desk:
        opened = act()
        later = [
            e.mention.start for e in opened.review.account.open if e.mention.start > mention.start
        ]
        st.query_params["at"] = str(later[0] if later else mention.start)
        return opened

    change(screen, decided)


def _said(opened: Desk, start: int) -> Meaning | None:
    """Return what the curation says of a mention, if it states a fact."""
    review = opened.review
    names = review.names(start)
    if not names:
        return None
    entry = review.curation.facts[names[0]]
    fact = next((f for f in review.curated.facts if f.id.rpartition("/")[2] == names[0]), None)
    serving = [m.start for m in fact.evidence.serving] if fact else []
    dates = [s for s in serving if entry.period and review.mention(s).quantity.kind is Kind.DATE]
    return Meaning(
        company=entry.company,
        metric=entry.metric,
        subject=entry.subject,
        period=dates[0] if dates else None,
        serving=tuple(s for s in serving if s not in dates[:1]),
        status=entry.status,
        source_of_claim=entry.source_of_claim,
        note=entry.note,
    )


def _company(opened: Desk, company: str) -> str:
    known = {**opened.review.registry.companies, **opened.review.curation.companies}
    return known[company].name if company in known else company


def _proposed(opened: Desk) -> set[str]:
    return {p.company_name for p in opened.review.proposals if p.company_name and not p.company}


def _place(options: Sequence[object], wanted: object) -> int | None:
    return options.index(wanted) if wanted in options else None


def _dated(screen: Screen, opened: Desk, start: int | None) -> str:
    if start is None:
        return screen.say("Nothing: as of the article")
    mention = opened.review.mention(start)
    return f"{mention.exact} ({screen.period(mention.quantity.period.iso)})"
