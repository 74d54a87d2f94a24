"""Names that label what stands behind them: headings, and words in front of a paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.hints import Hint, Run
from metrics.curation.suggestion.names import Nature
from metrics.curation.suggestion.passage import Label, Passage

_WORDS = lexicon.words()["names"]
_SHORT = 4
_LOOK_AHEAD = 5
_POSSESSIVES = frozenset({"its", "his", "their", "son", "sa", "ses", "leur"})
_BEARING = _WORDS["legal_forms"] | _WORDS["borne"] | {"s'"}
_FRENCH_ARTICLES = frozenset({"le", "la", "l'", "au", "du"})
_OF_PLACES = _WORDS["places"].union(*lexicon.words()["nationalities"].values())
_DEFINITE = _FRENCH_ARTICLES | {"the", "this", "that", "cette", "cet", "ce"}
_COMPANIES = _WORDS["roles"] | _WORDS["peers"]
_FIRST_PERSON = frozenset(
    {
        "je",
        "j'",
        "nous",
        "notre",
        "nos",
        "mon",
        "ma",
        "mes",
        "i",
        "i'm",
        "i've",
        "we",
        "we're",
        "we've",
        "our",
        "my",
    }
)
_PARTICIPLES = ("é", "ée")
_REFERRING = _POSSESSIVES | {
    "it",
    "elle",
    "il",
    "fondé",
    "fondée",
    "founded",
    "né",
    "née",
    "créé",
    "créée",
    "born",
    "launched",
    "lancé",
    "lancée",
}


def alone(passage: Passage, run: Run) -> Iterator[Hint]:
    """Yield what tells a name that is all of its sentence, or borne: `X ?`, `X : 4 M€`, `X Inc.`, `the X app`."""
    label = passage.labels.get(run.first)
    sentence = passage.sentences[passage.sentence_at(run.first)]
    if label is not None and label.last == run.last and _speaks(passage, run.last):
        yield Nature.PERSON, 4.0
    elif label is not None and label.last == run.last:
        if label.heading:
            yield Nature.COMPANY, 1.0
        elif label.alone:
            yield Nature.COMPANY, 1.5 if "?" in passage.behind(run.last - 1) else 0.5
        if refers_back(passage, label):
            yield Nature.COMPANY, 1.5
    elif (sentence.first, sentence.last) == (run.first, run.last) or (
        run.last == sentence.last
        and run.last < len(passage)
        and passage.words[run.last] in _DEFINITE
        and goes_on(passage, run.last)
    ):
        yield Nature.COMPANY, 1.5
    if run.last >= len(passage):
        return
    gap, follows = passage.gap(run.last), passage.words[run.last]
    borne = gap == " " and follows in _BEARING
    if borne or (":" in gap and run.last in passage.figures):
        yield Nature.COMPANY, 2.0


def _speaks(passage: Passage, first: int) -> bool:
    """Tell who speaks or asks in an interview: `X : Nous …`, `X: What …?`."""
    if first >= len(passage) or ":" not in passage.gap(first):
        return False
    sentence = passage.sentences[passage.sentence_at(first)]
    said = range(first, sentence.last)
    asks = "?" in passage.behind(sentence.last - 1)
    return asks or any(passage.words[word] in _FIRST_PERSON for word in said)


def refers_back(passage: Passage, label: Label) -> bool:
    """Tell a label of which the words behind it go on to speak: `Cette pépite …`, `Founded in 2015, it …`."""
    return goes_on(passage, passage.sentences[label.sentence].last if label.heading else label.last)


def goes_on(passage: Passage, first: int) -> bool:
    """Tell words that go on to speak of what stands before them."""
    if first >= len(passage):
        return False
    opening = passage.words[first]
    if opening in _REFERRING or (len(opening) > _SHORT and opening.endswith(_PARTICIPLES)):
        return True
    if opening not in _DEFINITE:
        return False
    for word in range(first + 1, min(first + _LOOK_AHEAD, len(passage))):
        if not passage.written[word].islower() and passage.words[word] not in _OF_PLACES:
            return False
        if not _COMPANIES.isdisjoint({passage.words[word], passage.words[word].rpartition("-")[2]}):
            return not passage.written[min(word + 1, len(passage) - 1)][0].isupper()
    return False


def is_dateline(passage: Passage, run: Run) -> bool:
    """Tell the place that an agency’s text begins with: `PHOENIX – `, `LYON. `."""
    new_line = run.first == 0 or "\n" in passage.gap(run.first)
    after = passage.gap(run.last).strip() if run.last < len(passage) else ""
    opens_text = run.first == 0 and after in {":", ","}
    return opens_text or (new_line and after in {".", "–", "—", "-", ", –", "("})
