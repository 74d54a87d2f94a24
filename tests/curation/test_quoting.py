"""Quotes lead to exactly the mention that is meant, or say why they do not."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics.curation.quoting import QuoteError, find, find_mention, quote_of
from metrics.model import Kind, Mention, Quantity

TEXT = "Kick compte 12 salariés. En juin, Kick passe de 210 à 420 salariés, dont 12 à Paris."


def mentions(*spans: tuple[int, int], text: str = TEXT) -> list[Mention]:
    return [
        Mention(start=a, end=b, exact=text[a:b], quantity=Quantity(kind=Kind.COUNT))
        for a, b in spans
    ]


def spans_of(*words: str) -> list[Mention]:
    found, at = [], 0
    for word in words:
        start = TEXT.index(word, at)
        at = start + len(word)
        found.append((start, at))
    return mentions(*found)


MENTIONS = spans_of("12 salariés", "En juin", "210", "420 salariés", "12")


@pytest.mark.parametrize(
    ("quote", "exact", "start"),
    [
        ("compte 12 salariés", "12 salariés", 12),
        ("12 salariés.", "12 salariés", 12),
        ("En juin, Kick", "En juin", 25),
        ("passe de 210 à", "210", 48),
        ("de [[210]] à 420 salariés", "210", 48),
        ("de 210 à [[420 salariés]]", "420 salariés", 54),
        ("dont 12 à Paris", "12", 73),
    ],
)
def test_a_quote_leads_to_its_mention(quote, exact, start):
    mention = find_mention(quote, TEXT, MENTIONS)
    assert (mention.exact, mention.start) == (exact, start)


@pytest.mark.parametrize(
    ("quote", "complaint"),
    [
        ("compte 13 salariés", "no longer says"),
        ("12", "more than once"),
        ("de 210 à 420 salariés", "holds 2 figures"),
        ("de [[210 à]] 420 salariés", "not one figure"),
        ("Kick passe", "holds no figure"),
        ("passe de 21", "holds no figure"),
    ],
)
def test_a_quote_that_points_at_nothing_says_why(quote, complaint):
    with pytest.raises(QuoteError, match=complaint):
        find_mention(quote, TEXT, MENTIONS)


TWICE = f"{TEXT}\n{TEXT}"
MENTIONS_TWICE = [
    *MENTIONS,
    *mentions(*((m.start + len(TEXT) + 1, m.end + len(TEXT) + 1) for m in MENTIONS), text=TWICE),
]


@pytest.mark.parametrize(
    ("quote", "place"),
    [
        ("compte 12 salariés [[1/2]]", 0),
        ("compte 12 salariés [[2/2]]", 5),
        ("de [[210]] à 420 salariés [[2/2]]", 7),
        ("[[12]] à Paris.\nKick", 4),
        ("compte 12 salariés. En [[1/2]]", 0),
    ],
)
def test_a_place_is_counted_where_the_article_says_the_same_again(quote, place):
    assert find_mention(quote, TWICE, MENTIONS_TWICE) == MENTIONS_TWICE[place]


@pytest.mark.parametrize(
    ("quote", "complaint"),
    [
        ("compte 12 salariés", "more than once"),
        ("compte 12 salariés [[3/3]]", "does not say .* 3 times"),
        ("compte 12 salariés [[3/2]]", "does not say .* 2 times"),
        ("compte 12 salariés [[0/2]]", "does not say .* 2 times"),
        ("compte 13 salariés [[1/2]]", "no longer says"),
        ("passe de 210 à 420 salariés [[1/2]]", "holds 2 figures"),
    ],
)
def test_a_count_that_the_article_does_not_bear_out_says_why(quote, complaint):
    with pytest.raises(QuoteError, match=complaint):
        find_mention(quote, TWICE, MENTIONS_TWICE)


def test_a_long_text_that_says_everything_twice_has_short_quotes():
    once = " ".join(f"La filiale {n} de Kick emploie {n} salariés." for n in range(1000, 1400))
    text = f"{once}\n{once}"
    own = mentions(*((m.start(), m.end()) for m in re.finditer(r"\d+ salariés", text)), text=text)
    for mention in (own[0], own[399], own[400], own[-1]):
        quote = quote_of(mention, text, own)
        assert len(quote) < 200
        assert find_mention(quote, text, own) == mention
        assert find_mention(quote_of(mention, text, own, mark=True), text, own) == mention


def test_an_event_is_quoted_without_a_mention():
    assert find("Kick passe", TEXT, MENTIONS).mention is None


def test_brackets_of_the_article_itself_are_words():
    text = "Voir [[note]] : 12 salariés."
    own = mentions((16, 27), text=text)
    assert find("[[note]] : 12 salariés", text, own).mention == own[0]


@pytest.mark.parametrize(
    "mention", MENTIONS, ids=lambda mention: f"{mention.exact}@{mention.start}"
)
def test_the_quote_of_a_mention_leads_back_to_it(mention):
    assert find_mention(quote_of(mention, TEXT, MENTIONS), TEXT, MENTIONS) == mention


@given(
    st.lists(
        st.sampled_from(["12", "20 %", "Kick", "a", "«", "\n", "12 "]), min_size=1, max_size=30
    ),
    st.integers(1, 12),
)
def test_any_mention_of_any_text_can_be_quoted(words, times):
    words = words * times
    text = " ".join(words)
    spans, at = [], 0
    for word in words:
        if word[0].isdigit():
            spans.append((at, at + len(word.strip())))
        at += len(word) + 1
    own = mentions(*spans, text=text)
    for mention in own:
        assert find_mention(quote_of(mention, text, own), text, own) == mention
