"""How figures are read, what their bounds mean, and how some are computed: the methods, in short."""

from __future__ import annotations

from typing import NamedTuple

import streamlit as st

from metrics.app import words
from metrics.app.layout import head
from metrics.app.legend import legend
from metrics.app.markup import Safe, esc, fill
from metrics.app.screen import Screen
from metrics.texts import msgid


class Section(NamedTuple):
    """A heading with its paragraphs."""

    title: str
    paragraphs: tuple[str, ...]


BEFORE = (
    Section(
        msgid("What a figure is"),
        (
            msgid(
                "A place in an article that states a quantity: money, a count, a share, a multiple, a duration, a date, a measure or a rank. Its words are the hedge, the number, the unit and what is counted."
            ),
            msgid(
                "Names that hold a digit (Mistral 7B, GPT-3), idioms and words that only look like numbers are no figures."
            ),
        ),
    ),
    Section(
        msgid("What a fact is"),
        (
            msgid(
                "A figure with its meaning: which company, what is measured, when, and who says so. Its value is read from the words of the article; nobody types it."
            ),
            msgid(
                "Each figure of an article states a fact, helps to state one, or is set aside with a reason. The page of the article shows which."
            ),
        ),
    ),
    Section(
        msgid("What stays open"),
        (
            msgid(
                "“More than 20” has a lower bound and no upper one; “about 20” has neither. No interval is invented that the article does not give."
            ),
        ),
    ),
)
AFTER = (
    Section(
        msgid("What is computed"),
        (
            msgid(
                "A formula adds, subtracts, multiplies or divides facts of one article, and is shown with them. Bounds are kept: fewer than 170,000 out of more than 6 million is below 2.83%. What rests on a rumour stays one."
            ),
        ),
    ),
    Section(
        msgid("Ratios between companies"),
        (
            msgid(
                "They are to the first company that has a figure, and compare like with like: companies as wholes, or what both say of one subject. Ranges, two currencies and factors have no ratio."
            ),
        ),
    ),
    Section(
        msgid("Dates"),
        (
            msgid(
                "They are resolved against the day of publication, to whole days. A fact without a date is as of its article."
            ),
        ),
    ),
    Section(
        msgid("Money"),
        (
            msgid(
                "It is shown as stated. On request it is converted at the European Central Bank’s reference rate of the date of the fact, or the last one before it; rate and day are shown. Downloads hold what was stated."
            ),
        ),
    ),
)


def show(screen: Screen) -> None:
    title = screen.say("Methods")
    about = screen.say("How figures are read, and what may be concluded from them.")
    statuses = "".join(
        fill(
            "<dt>$label</dt><dd>$about</dd>",
            label=screen.say(label),
            about=screen.say(words.ABOUT_STATUSES[status]),
        )
        for status, label in words.STATUSES.items()
    )
    who = fill(
        '<section><h2>$title</h2><dl class="details">$statuses</dl></section>',
        title=screen.say("Who says so"),
        statuses=Safe(statuses),
    )
    body = _sections(screen, BEFORE) + who + _sections(screen, AFTER)
    st.html(f'{head(title, about)}<div class="methods">{body}</div>')
    st.html(legend(screen, unfolded=True))


def _sections(screen: Screen, sections: tuple[Section, ...]) -> str:
    return "".join(
        f"<section><h2>{esc(screen.say(section.title))}</h2>"
        + "".join(f"<p>{esc(screen.say(text))}</p>" for text in section.paragraphs)
        + "</section>"
        for section in sections
    )
