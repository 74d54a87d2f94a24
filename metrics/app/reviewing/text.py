"""The article under review, each figure marked by what has become of it.

The text goes to the page in parts, so that a decision sends only the part that it changes; which figure is
the current one is painted over them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

import streamlit as st

from metrics.app import words
from metrics.app.markup import Safe, esc, fill
from metrics.app.reviewing.figures import AT
from metrics.app.screen import Screen
from metrics.curation.account import Accounted, Outcome
from metrics.curation.review import Review
from metrics.passages import paragraphs

PART = 8_000
"""About so many characters of the article make a part: enough that the browser keeps it and it is sent once."""

_FOLLOW = """<script>
{
  const box = document.querySelector(".st-key-article-text");
  const mark = box?.querySelector('[data-at="%d"]');
  box?.querySelectorAll("[aria-current]").forEach((each) => each.removeAttribute("aria-current"));
  if (mark) {
    mark.setAttribute("aria-current", "true");
    const top = mark.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (top < 40 || top > box.clientHeight - 80) box.scrollTop += top - box.clientHeight / 3;
  }
}
</script>"""

_CURRENT = """<style>
.review [data-at="%d"] { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 0.2rem; }
</style>"""


def show(screen: Screen, draft: str, review: Review, at: Accounted) -> None:
    """Show the article in a pane of its own, scrolled to the current figure; a click makes another it."""
    article = review.article
    href = screen.href("review", draft=draft)
    with st.container(key="article-text", gap=None):
        for stretches, entries in _parts(article.text, review.account.entries):
            outcomes = tuple((entry.mention.end, entry.outcome) for entry in entries)
            key = ("review", draft, screen.view, article.language, stretches[0], outcomes)
            st.html(
                screen.shelf.remember(key, partial(_part, screen, review, href, stretches, entries))
            )
    st.html(_CURRENT % at.mention.start)
    st.html(_FOLLOW % at.mention.start, unsafe_allow_javascript=True)


def legend(screen: Screen, review: Review) -> str:
    """Explain the marks, with how many figures have each."""
    count = review.account.count()
    items = "".join(
        fill(
            '<li><span class="figure-mark o-$outcome">$n</span> $label</li>',
            outcome=outcome,
            n=count[outcome],
            label=screen.say(words.OUTCOMES[outcome]),
        )
        for outcome in (Outcome.OPEN, Outcome.FACT, Outcome.SERVES, Outcome.ASIDE)
    )
    return f'<div class="review marks"><ul>{items}</ul></div>'


Stretch = tuple[int, int]


def _parts(
    text: str, entries: Sequence[Accounted]
) -> Iterator[tuple[list[Stretch], list[Accounted]]]:
    """Return the paragraphs by parts, each with the figures in it."""
    left = 0
    part: list[Stretch] = []
    for start, end in paragraphs(text):
        if part and end - part[0][0] > PART:
            first = left
            while left < len(entries) and entries[left].mention.start < part[-1][1]:
                left += 1
            yield part, list(entries[first:left])
            part = []
        part.append((start, end))
    if part:
        yield part, list(entries[left:])


def _part(
    screen: Screen,
    review: Review,
    href: str,
    stretches: Sequence[Stretch],
    entries: Sequence[Accounted],
) -> str:
    text, waiting = review.article.text, list(reversed(entries))
    said = {outcome: screen.say(label) for outcome, label in words.OUTCOMES.items()}
    body = []
    for start, end in stretches:
        pieces, here = [], start
        while waiting and waiting[-1].mention.start < end:
            entry = waiting.pop()
            pieces += [esc(text[here : entry.mention.start]), _figure(entry, href, said)]
            here = entry.mention.end
        body.append(f"<p>{''.join(pieces)}{esc(text[here:end])}</p>")
    return f'<div class="text review" lang="{review.article.language}">{"".join(body)}</div>'


def _figure(entry: Accounted, href: str, said: dict[Outcome, str]) -> Safe:
    mention, outcome = entry.mention, entry.outcome
    return Safe(
        fill(
            '<a class="in figure-mark o-$outcome" data-stay data-at="$start" href="$href" '
            'aria-label="$words ($said)" title="$said">$words</a>',
            outcome=outcome,
            start=mention.start,
            href=f"{href}&{AT}={mention.start}",
            words=mention.exact,
            said=said[outcome],
        )
    )
