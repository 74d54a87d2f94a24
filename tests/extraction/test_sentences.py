"""The reader against the labelled sentences: every figure, exactly, and nothing else."""

from __future__ import annotations

import pytest

from metrics.extraction import read
from metrics.model import LANGUAGES
from tests.extraction.sentences import Sentence, labelled_sentences


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param(sentence, id=f"{language}-{sentence.line}")
        for language in LANGUAGES
        for sentence in labelled_sentences(language)
    ],
)
def test_every_figure_of_a_sentence_is_read_and_nothing_else(sentence: Sentence):
    found = read(sentence.text, language=sentence.language, published=sentence.published)
    assert [mention.written() for mention in found] == [
        mention.written() for mention in sentence.mentions
    ], sentence.text
