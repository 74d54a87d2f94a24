"""The one filter bar, the same on every page. Its state is in the address."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from metrics.app import words
from metrics.app.markup import esc, fill
from metrics.app.screen import Screen
from metrics.app.shelf import Shelf
from metrics.app.state import Choices, Request, View
from metrics.model import Language
from metrics.texts import LANGUAGES, translator

AS_STATED = ""
LABELLED = ("theme", "status")
OF_CARDS = ("show-", "scale-")
"""The parameters whose values are written in the reader's language."""

_TIDIED = "address tidied"
_UNKNOWN = "unknown in the address"


@dataclass(frozen=True, slots=True)
class Offer:
    """The language that the address or the browser asks for, and what each filter offers in it."""

    language: Language
    choices: Choices


def offer(shelf: Shelf) -> Offer:
    """Understand the language, and name what can be chosen."""
    asked = st.session_state.get("lang") or st.query_params.get("lang")
    language: Language = "fr" if (asked or _of_the_browser()) == "fr" else "en"
    return Offer(language, shelf.remember(("choices", language), lambda: _choices(shelf, language)))


def screen(shelf: Shelf, offered: Offer, *, arriving: bool = False) -> Screen:
    """Draw the bar, and return the surroundings of the page.

    On arrival the bar's place is kept and the address says what it will: its six controls take the browser
    as long as a chart.
    """
    with st.container(horizontal=True, key="filters", gap="small", vertical_alignment="center"):
        if arriving:
            st.html('<div class="bar"></div>')
            view = _requested(offered.choices).view(offered.language)
        else:
            view = _bar(offered)
    shown = Screen(
        view,
        shelf,
        offered.choices,
        dark=st.context.theme.type == "dark",
        arriving=arriving,
    )
    _note(shown)
    return shown


def embedded(shelf: Shelf, offered: Offer) -> Screen:
    """Return the surroundings of a page shown without the bar: the address alone governs it."""
    view = _requested(offered.choices).view(offered.language)
    return Screen(view, shelf, offered.choices, dark=st.context.theme.type == "dark")


def clear(*parameters: str) -> None:
    """Undo filters; a callback."""
    for parameter in parameters:
        st.session_state[parameter] = [] if parameter in {"company", "status"} else None
    st.session_state.pop(_UNKNOWN, None)


def choose(**parameters: object) -> None:
    """Set filters; a callback."""
    st.session_state.update({str(key): value for key, value in parameters.items()})


def _choices(shelf: Shelf, language: Language) -> Choices:
    texts = {each: translator(each).gettext for each in LANGUAGES}
    say = texts[language]
    named: dict[str, dict[str, str]] = {
        "theme": words.THEMES,
        "status": {str(id_): label for id_, label in words.STATUSES.items()},
    }
    aliases = {
        parameter: {
            text(label).casefold(): id_ for text in texts.values() for id_, label in names.items()
        }
        for parameter, names in named.items()
    }
    aliases["company"] = {
        alias.casefold(): id_
        for id_ in shelf.companies
        if id_ in shelf.collection.companies
        for alias in shelf.collection.companies[id_].aliases
    }
    labels = {
        "company": {id_: shelf.company(id_) for id_ in shelf.companies},
        "theme": {id_: say(words.THEMES[id_]) for id_ in shelf.themes},
        "status": {str(id_): say(label) for id_, label in words.STATUSES.items()},
        "period": {year: year for year in shelf.years},
        "currency": {code: code for code in words.CURRENCIES},
        "lang": {each: each for each in LANGUAGES},
    }
    return Choices(labels, aliases)


def _of_the_browser() -> Language:
    return "fr" if (st.context.locale or "").casefold().startswith("fr") else "en"


def _requested(offered: Choices) -> Request:
    asked = {parameter: st.query_params.get_all(parameter) for parameter in offered.labels}
    return Request.understand(asked, offered)


def tidy(offered: Offer) -> None:
    """On arrival, write the address as the bar does: names for ids, nothing that means nothing."""
    if _TIDIED in st.session_state:
        return
    st.session_state[_TIDIED] = True
    request = _requested(offered.choices)
    st.session_state[_UNKNOWN] = request.unknown
    untidy = False
    for parameter, labels in offered.choices.labels.items():
        tidy = [labels[id_] for id_ in request.chosen.get(parameter, ())]
        if tidy != st.query_params.get_all(parameter):
            untidy = True
            if tidy:
                st.query_params[parameter] = tidy
            else:
                del st.query_params[parameter]
    if untidy:
        st.rerun()


def _relabel() -> None:
    """Write the address anew in the language just chosen; a callback."""
    for key in list(st.session_state):
        if key in LABELLED or str(key).startswith(OF_CARDS):
            st.session_state[key] = st.session_state[key]


def _bar(offered: Offer) -> View:
    say = translator(offered.language).gettext
    labels = offered.choices.labels
    companies = st.multiselect(
        say("Companies"),
        labels["company"],
        format_func=labels["company"].__getitem__,
        key="company",
        bind="query-params",
        placeholder=say("All companies"),
        label_visibility="collapsed",
        select_all=False,
    )
    theme = st.selectbox(
        say("Theme"),
        labels["theme"],
        format_func=labels["theme"].__getitem__,
        index=None,
        key="theme",
        bind="query-params",
        placeholder=say("All themes"),
        label_visibility="collapsed",
    )
    statuses = st.multiselect(
        say("Status"),
        labels["status"],
        format_func=labels["status"].__getitem__,
        key="status",
        bind="query-params",
        placeholder=say("Any status"),
        label_visibility="collapsed",
        select_all=False,
    )
    year = st.selectbox(
        say("Period"),
        labels["period"],
        index=None,
        key="period",
        bind="query-params",
        placeholder=say("Any year"),
        label_visibility="collapsed",
    )
    currency = st.segmented_control(
        say("Currency"),
        [AS_STATED, *labels["currency"]],
        default=AS_STATED,
        required=True,
        format_func=lambda code: code or say("As stated"),
        key="currency",
        bind="query-params",
        label_visibility="collapsed",
    )
    chosen = st.segmented_control(
        say("Language"),
        LANGUAGES,
        default=_of_the_browser(),
        required=True,
        key="lang",
        bind="query-params",
        label_visibility="collapsed",
        on_change=_relabel,
    )
    return View(
        language="fr" if chosen == "fr" else "en",
        companies=tuple(companies),
        theme=theme,
        statuses=tuple(statuses),
        year=year,
        currency=currency or None,
    )


def _note(shown: Screen) -> None:
    if problem := shown.shelf.problem:
        said = shown.say(problem.message.template, **problem.message.fields)
        st.html(fill('<p class="note" role="status">$text</p>', text=said))
    unknown = st.session_state.get(_UNKNOWN)
    if not unknown:
        return
    few = ", ".join(text[:40] for text in unknown[:3]) + ("…" if len(unknown) > 3 else "")  # noqa: PLR2004 (a few)
    st.html(
        fill(
            '<p class="note" role="status">$text</p>',
            text=shown.say("Ignored, as nothing here has that name: {names}", names=few),
        )
    )


def nothing(shown: Screen) -> None:
    """Say that the filters let nothing through, and offer to undo each."""
    names = {
        "company": shown.say("Companies"),
        "theme": shown.say("Theme"),
        "status": shown.say("Status"),
        "period": shown.say("Period"),
    }
    used = shown.view.narrowed
    with st.container(border=True, key="nothing"):
        st.html(
            f'<p class="empty"><strong>{esc(shown.say("No fact fits all of these filters."))}</strong> '
            f"{esc(shown.say('Undo one of them:'))}</p>"
            if used
            else f'<p class="empty">{esc(shown.say("The articles give no figure here yet."))}</p>'
        )
        with st.container(horizontal=True):
            for key in used:
                st.button(
                    shown.say("Undo: {filter}", filter=names[key]),
                    key=f"undo-{key}",
                    on_click=clear,
                    args=(key,),
                )
            if len(used) > 1:
                st.button(shown.say("Undo all filters"), key="undo-all", on_click=clear, args=used)
