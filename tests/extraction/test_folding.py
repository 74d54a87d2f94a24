"""Text made even: what the door does once, and what reading does letter for letter."""

import unicodedata

import pytest

from metrics.extraction import figures, normalise
from metrics.extraction.folding import fold


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("\ufeffa", "a"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("e\u0301", "é"),
        ("mil\u00adlion", "million"),
        ("1\u200b2", "12"),
        ("\u202a12\u202c", "12"),
        ("no\u00a0break", "no\u00a0break"),
    ],
)
def test_what_is_stored(text, stored):
    assert normalise(text) == stored


@pytest.mark.parametrize("text", ["L’été – « 12 000 » İ", "a\tb\rc", "plain", ""])
def test_folding_keeps_every_place(text):
    folded = fold(text)
    assert len(folded.cased) == len(folded.lower) == len(text)
    assert folded.offsets is None


def test_offsets_lead_back_to_the_text_given():
    text = unicodedata.normalize("NFD", "L\u200b’été, \u00adprès de 12\u200b 000 abonnés perdus")
    [figure] = figures(text, "fr")
    assert unicodedata.normalize("NFC", text[figure.start : figure.end]).replace("\u200b", "") == (
        "près de 12 000 abonnés"
    )
    assert figure.value == 12000


def test_a_hard_line_break_inside_a_sentence_is_a_space():
    line = "La société, qui grandit depuis ses débuts, annonce 12\nmillions d’abonnés."
    assert figures(line, "fr")[0].value == 12_000_000
