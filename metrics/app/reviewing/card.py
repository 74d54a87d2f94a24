"""The card of the figure under review: what was read, what is proposed, and what to do with it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from metrics.app import words
from metrics.app.markup import Safe, esc, fill, plain
from metrics.app.reviewing import acting, figures
from metrics.app.reviewing.meaning import form
from metrics.app.screen import Screen
from metrics.curation.account import Accounted, Outcome
from metrics.curation.review import Review
from metrics.model import Label, Mention
from metrics.passages import passage

AROUND = 140
"""So many characters of the paragraph are shown on either side of the figure."""


def show(screen: Screen, draft: str, review: Review, at: Accounted) -> None:
    """Show the card. The first thing to click is what is proposed."""
    start = at.mention.start
    key = f"{draft}-{start}"
    with st.container(border=True, key="current"):
        _steps(screen, review, start)
        st.html(_figure(screen, review, at))
        st.html(
            _proposed(screen, review, start)
            if at.outcome is Outcome.OPEN
            else _decided(screen, review, at)
        )
        step = figures.first_step(screen, review, at)
        meant = figures.meaning(review, start)
        if step:
            st.button(
                plain(step.label),
                type="primary",
                key=f"first-{key}",
                shortcut="Alt+Enter",
                on_click=acting.decide,
                args=(draft, start, step.change),
            )
        if meant:
            form(screen, draft, review, at)
        with st.container(horizontal=True, key="others", gap="small"):
            _others(screen, draft, review, at, key)


def _steps(screen: Screen, review: Review, start: int) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key="steps", gap="small"):
        for back, label, icon, shortcut in (
            (True, screen.say("Previous open"), ":material/arrow_back:", "Alt+P"),
            (False, screen.say("Next open"), ":material/arrow_forward:", "Alt+N"),
        ):
            to = figures.following(review, start, back=back)
            st.button(
                label,
                key="back" if back else "on",
                icon=icon,
                icon_position="left" if back else "right",
                shortcut=shortcut,
                disabled=to is None,
                on_click=acting.go_to,
                args=(to,),
            )


def _figure(screen: Screen, review: Review, at: Accounted) -> str:
    mention = at.mention
    around = passage(review.article.text, mention.start, mention.end, AROUND)
    quantity = mention.quantity
    entries = review.account.entries
    place = screen.say("Figure {n} of {total}", n=entries.index(at) + 1, total=len(entries))
    return fill(
        '<p class="figure"><strong>$value</strong> <span class="what">$kind$unit · $place</span></p>'
        '<blockquote class="passage" lang="$lang">$before<mark>$quote</mark>$after</blockquote>',
        value=screen.amount(quantity),
        kind=screen.say(words.KINDS[quantity.kind]),
        unit=f" · {quantity.unit}" if quantity.unit and quantity.kind == "count" else "",
        place=place,
        lang=review.article.language,
        before=around.before,
        quote=around.quote,
        after=around.after,
    )


def _decided(screen: Screen, review: Review, at: Accounted) -> str:
    """Say what has become of a figure."""
    if at.outcome is Outcome.FACT:
        return _line("o-fact", screen.say("States a fact"))
    if at.outcome is Outcome.SERVES:
        served = [
            fact.evidence.mentions[0].exact
            for fact in review.curated.facts
            if fact.id in at.serves and fact.evidence.mentions
        ]
        listed = ", ".join(f"“{each}”" for each in dict.fromkeys(served))
        return _line("o-serves", screen.say("Belongs to {figures}", figures=listed))
    return _line("o-aside", screen.say("Set aside"), at.aside[screen.language] if at.aside else "")


def _proposed(screen: Screen, review: Review, start: int) -> str:
    """Say what is proposed for an open figure, how surely and why."""
    proposal = review.proposal(start)
    if proposal is None:
        return _line("o-open", screen.say("Chosen by you: say what it means"))
    sure = round(proposal.confidence * 100)
    reason = proposal.reason[screen.language]
    if review.meaning(start):
        return _line(
            "o-open",
            screen.say("Proposed as a fact, {sure} % sure", sure=sure),
            screen.say("by the words: {words}", words=reason),
        )
    served_ = review.served(start)
    if served_ is not None:
        about = screen.say("it belongs to “{words}”", words=review.mention(served_).exact)
        return _line("o-open", screen.say("Proposed, {sure} % sure", sure=sure), about)
    return _line("o-open", screen.say("Proposed as no fact, {sure} % sure", sure=sure), reason)


def _line(mark: str, text: str, more: str = "") -> str:
    detail = f'<span class="what">{esc(more)}</span>' if more else ""
    return fill(
        '<p class="review said"><span class="figure-mark $mark">$text</span> $more</p>',
        mark=mark,
        text=text,
        more=Safe(detail),
    )


def _others(screen: Screen, draft: str, review: Review, at: Accounted, key: str) -> None:
    """Offer what else can be done with a figure."""
    start = at.mention.start
    if at.outcome is not Outcome.OPEN:
        st.button(
            screen.say("Take it back"),
            key=f"reopen-{key}",
            icon=":material/undo:",
            on_click=acting.stay,
            args=(draft, start, lambda now: now.reopen(start)),
        )
    if figures.meaning(review, start) is None and _can_state(review, at):
        with st.popover(screen.say("Make it a fact"), key=f"fact-{key}"):
            form(screen, draft, review, at)
    if at.outcome is not Outcome.ASIDE:
        proposed = figures.reason(review, start)
        label = screen.say("Another reason") if proposed else screen.say("Set aside")
        with st.popover(label, key=f"more-aside-{key}"):
            _aside(screen, draft, review, start, key)
    facts = [
        each.mention
        for each in review.account.entries
        if each.outcome is Outcome.FACT and each.mention.start != start
    ]
    if facts and at.outcome is not Outcome.FACT:
        with st.popover(screen.say("Attach to a fact"), key=f"more-serve-{key}"):
            _serve(screen, draft, start, key, facts)
    with st.popover(screen.say("Other words"), key=f"more-words-{key}"):
        _reread(screen, draft, at, key)


def _can_state(review: Review, at: Accounted) -> bool:
    kind = at.mention.quantity.kind
    return any(kind in metric.kinds for metric in review.registry.metrics.values())


def _aside(screen: Screen, draft: str, review: Review, start: int, key: str) -> None:
    proposed = figures.reason(review, start)
    with st.form(f"aside-{key}", border=False):
        st.text_input(
            screen.say("Why it is no fact"),
            proposed[screen.language] if proposed else screen.say("Not a figure of a company"),
            key=f"reason-{key}",
            max_chars=200,
        )
        st.form_submit_button(
            screen.say("Set it aside"),
            key=f"aside-submit-{key}",
            on_click=_set_aside,
            args=(screen, draft, start, key, proposed),
        )


def _set_aside(screen: Screen, draft: str, start: int, key: str, proposed: Label | None) -> None:
    written = str(st.session_state[f"reason-{key}"]).strip()
    written = written or screen.say("Not a figure of a company")
    kept = proposed if proposed and written == proposed[screen.language] else None
    reason = kept or Label(en=written, fr=written)
    acting.decide(draft, start, lambda now: now.set_aside(start, reason))


def _serve(screen: Screen, draft: str, start: int, key: str, facts: Sequence[Mention]) -> None:
    labels = figures.apart({each.start: each.exact for each in facts})
    with st.form(f"serve-{key}", border=False):
        st.selectbox(
            screen.say("The fact that it dates or explains"),
            sorted(labels, key=lambda other: abs(other - start)),
            format_func=labels.__getitem__,
            key=f"serves-{key}",
        )
        st.form_submit_button(
            screen.say("Attach it"),
            key=f"serve-submit-{key}",
            on_click=lambda: acting.decide(
                draft, start, lambda now: now.serve(start, st.session_state[f"serves-{key}"])
            ),
        )


def _reread(screen: Screen, draft: str, at: Accounted, key: str) -> None:
    start = at.mention.start
    with st.form(f"reread-{key}", border=False):
        st.text_input(
            screen.say("The words of the article that are the figure"),
            at.mention.exact,
            key=f"words-{key}",
        )
        st.caption(
            plain(screen.say("A value is never typed: it is read from the words you choose."))
        )
        st.form_submit_button(
            screen.say("Read these words"),
            key=f"reread-submit-{key}",
            on_click=lambda: acting.stay(
                draft, start, lambda now: now.reread(start, st.session_state[f"words-{key}"])
            ),
        )
