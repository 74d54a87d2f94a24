"""What the words behind a name tell of it: verbs, appositions, an age."""

from __future__ import annotations

import re
from collections.abc import Iterator

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.hints import NATURES, Hint, Run
from metrics.curation.suggestion.names import Nature
from metrics.curation.suggestion.passage import Passage
from metrics.curation.suggestion.verbs import has_done, is_verb, takes_object

_WORDS = lexicon.words()["names"]
_OFFICE, _LOOK_AHEAD = 5, 9
_FULL_NAME = 2
_OWN_MAKERS = frozenset({"it", "they", "we"})
"""A noun in front of these is what they make: `X, the service it launched`."""
_APPOSED = _WORDS["apposing"]
_RELATIVE = {
    "qui": (Nature.COMPANY, 2.0),
    "which": (Nature.COMPANY, 2.0),
    "that": (Nature.COMPANY, 1.5),
    "dont": (Nature.COMPANY, 1.5),
    "que": (Nature.COMPANY, 1.5),
    "qu'": (Nature.COMPANY, 1.5),
    "whose": (Nature.COMPANY, 1.5),
    "who": (Nature.PERSON, 3.0),
    "whom": (Nature.PERSON, 3.0),
}
_HEADING = lexicon.words()["owners"]["heading"]
_HAVING = frozenset({"a", "has", "had"})
_NOUNS = frozenset().union(*(_WORDS[table] for table, _ in NATURES))
_POSSESSIVES = frozenset({"its", "his", "her", "their", "our", "son", "sa", "ses", "leur"})
_BEING = frozenset({"is", "was", "est", "était", "became", "devient"})
_GENDERED = frozenset({"she", "he", "her", "his", "herself", "himself"})
_AGE = re.compile(r"[1-9]\d")


def behind(passage: Passage, run: Run) -> Iterator[Hint]:
    """Yield what follows: an apposition, a possessive, a verb of business."""
    last = run.last
    if last >= len(passage):
        return
    gap, follows = passage.gap(last), passage.words[last]
    if follows == "'s":
        owned = last + 1 < len(passage) and passage.words[last + 1] in _WORDS["belongings"]
        yield Nature.COMPANY, 2.0 if owned else 1.0
    elif follows == "pour" and passage.words[last + 1 : last + 2] == ["avoir"]:
        yield Nature.COMPANY, 3.0
    elif gap == " " and follows in _WORDS["products"]:
        yield Nature.PRODUCT, 3.0
    elif gap == " " and follows in _WORDS["leading"]:
        yield Nature.INVESTOR, 3.0
    elif gap == " " and is_verb(follows):
        inside = run.name.split(maxsplit=1)[0] in passage.inside
        certain = (
            follows not in _WORDS["auxiliaries"]
            or has_done(passage, last)
            or not _WORDS["participles"].isdisjoint(passage.words[last + 1 : last + 3])
        )
        yield Nature.COMPANY, 2.0 if inside else 1.5 if certain else 0.5
    elif gap == " " and (takes_object(passage, last) or has_done(passage, last)):
        yield Nature.COMPANY, 1.5
    elif gap.strip() in {",", "("} and _AGE.fullmatch(follows) and _closes(passage, last + 1):
        yield Nature.PERSON, 4.0
    elif gap.strip() in {",", "(", "–", "—"}:
        yield from _explained(passage, last, follows, gap.strip())


def _closes(passage: Passage, word: int) -> bool:
    """Tell whether an apposition ends in front of a word."""
    return word < len(passage) and passage.gap(word).strip() in {",", ")"}


def _explained(passage: Passage, last: int, follows: str, mark: str) -> Iterator[Hint]:
    """Yield what an apposition tells: `X, the Bristol outfit that`, `X, qui prédit`, `X, enfin, récolte`."""
    led_in = follows in _WORDS["placing"] - {"from"} and last + 1 < len(passage)
    if follows in _WORDS["places"] or (led_in and passage.written[last + 1][0].isupper()):
        yield Nature.PLACE, 4.0
        return
    end = min(passage.sentences[passage.sentence_at(last)].last, last + _LOOK_AHEAD)
    if follows in _POSSESSIVES:
        beside = passage.words[last + 1 : last + 4]
        yield (Nature.PRODUCT, 2.0) if _WORDS["peers"].isdisjoint(beside) else (Nature.COMPANY, 3.0)
        return
    if follows not in _APPOSED | _NOUNS | _RELATIVE.keys() and mark != "(":
        closing = next((w for w in range(last + 1, end) if passage.gap(w).strip() == ","), None)
        if closing is not None and (
            passage.words[closing] in _WORDS["verbs"]
            or takes_object(passage, closing)
            or has_done(passage, closing)
        ):
            yield Nature.COMPANY, 1.5
        return
    if follows in _RELATIVE:
        yield _RELATIVE[follows]
        return
    for word in range(last, end):
        for table, nature in NATURES:
            if passage.words[word].rpartition("-")[2] in _WORDS[table]:
                made = word + 1 < end and passage.words[word + 1] in _OWN_MAKERS
                yield Nature.PRODUCT if made else nature, 3.0
                return
        if word > last and passage.gap(word) != " " and "'" not in passage.words[word - 1]:
            break
    yield Nature.COMPANY, 1.5 if passage.written[last - 1] in passage.inside else 1.0


def personal(passage: Passage, run: Run) -> Iterator[Hint]:
    """Yield what tells a person by two names: `Anne Morel dirige X`, `Joe Tull left his job`."""
    if len(run.name.split()) != _FULL_NAME or run.last >= len(passage):
        return
    follows = passage.words[run.last : run.last + 2] if passage.gap(run.last) == " " else [""]
    leads = follows[0] in _HEADING or (follows[0] in _HAVING and follows[-1] in _HEADING)
    office = passage.words[run.last + 1 : run.last + _OFFICE]
    if leads or (follows[0] in _BEING and not _WORDS["people"].isdisjoint(office)):
        yield Nature.PERSON, 5.0
    sentence = passage.sentences[passage.sentence_at(run.first)]
    if not _GENDERED.isdisjoint(passage.words[run.last : sentence.last + 1]):
        yield Nature.PERSON, 2.0
