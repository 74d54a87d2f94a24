import pytest
from hypothesis import given
from hypothesis import strategies as some

from metrics.passages import Span, around_all, paragraph, paragraphs, passage, pieces

TEXT = "A first one.\n\nThe second says 20 million, and more.\nA third."


def test_a_passage_is_the_paragraph_around_the_words():
    start = TEXT.index("20 million")
    assert passage(TEXT, start, start + 10) == ("The second says ", "20 million", ", and more.")


def test_a_long_passage_is_cut_between_words():
    text = "word " * 300 + "HERE" + " word" * 300
    before, quote, after = passage(text, text.index("HERE"), text.index("HERE") + 4, around=40)
    assert quote == "HERE"
    assert before.startswith("…word ")
    assert after.endswith(" word…")
    assert len(before) <= 41
    assert len(after) <= 41


def stretch(text, words):
    return Span(text.index(words), text.index(words) + len(words))


def test_several_stretches_are_marked_each_by_itself():
    marks = [stretch(TEXT, words) for words in ("more", "20 million")]
    assert around_all(TEXT, marks) == [
        ("The second says ", False),
        ("20 million", True),
        (", and ", False),
        ("more", True),
        (".", False),
    ]


def test_long_text_between_two_stretches_is_cut():
    text = "ONE" + " word" * 300 + " TWO"
    pieces_ = around_all(text, [stretch(text, "ONE"), stretch(text, "TWO")], around=40)
    assert [marked for _, marked in pieces_] == [False, True, False, True, False]
    assert pieces_[2][0].count("…") == 1
    assert len(pieces_[2][0]) < 90


@pytest.mark.parametrize(("words", "whole"), [("A first", "A first one."), ("third", "A third.")])
def test_a_paragraph_ends_where_its_line_does(words, whole):
    start = TEXT.index(words)
    first, last = paragraph(TEXT, start, start + len(words))
    assert TEXT[first:last] == whole


def test_blank_paragraphs_are_left_out():
    assert [TEXT[start:end] for start, end in paragraphs(TEXT)] == [
        line for line in TEXT.split("\n") if line
    ]


spans = some.builds(
    lambda start, length: Span(start, start + length),
    some.integers(0, 60),
    some.integers(1, 20),
)


@given(some.text(min_size=1, max_size=80), some.lists(spans, max_size=6))
def test_pieces_put_together_are_the_text_and_know_their_spans(text, marks):
    cut = list(pieces(text, 0, len(text), marks))
    assert "".join(piece for piece, _ in cut) == text
    place = 0
    for piece, covering in cut:
        for offset in range(place, place + len(piece)):
            assert {mark for mark in marks if mark.start <= offset < mark.end} == set(covering)
        place += len(piece)
