"""The names of an article that figures can belong to, and where they stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from enum import IntEnum, StrEnum
from typing import NamedTuple

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.passage import Passage, spelled
from metrics.model import Company


class Nature(StrEnum):
    """What a name names. Only a company, or a product that leads to one, has figures of its own."""

    COMPANY = "company"
    PRODUCT = "product"
    INVESTOR = "investor"
    ANALYST = "analyst"
    PERSON = "person"
    PLACE = "place"
    INSTITUTION = "institution"


class Occurrence(NamedTuple):
    """A name at words ``first`` to ``last`` (exclusive).

    ``owner`` is the company as the article names it, ``company`` its id if the registry has it, ``subject``
    the product by which it is named.
    """

    first: int
    last: int
    owner: str
    nature: Nature
    company: str | None = None
    subject: str | None = None

    @property
    def key(self) -> str:
        """The company, the same for all its names."""
        return self.company or self.owner.casefold()


_SHORT = 3
"""Names of so many letters are known only as they are spelled."""
_YEAR = 4
_OPENERS = lexicon.words()["names"]["openers"]
_NAMES = lexicon.words()["names"]
_PLAIN = frozenset().union(
    *(
        _NAMES[t]
        for t in ("openers", "common", "people", "roles", "peers", "places", "first_names")
    ),
    *lexicon.words()["nationalities"].values(),
)
_NOT_IN_NAMES = frozenset({"i", "the", "le", "la"})


class _Form(IntEnum):
    """How a company is named: by its name, by a product, or by a product without the company’s name."""

    SHORT = 0
    PRODUCT = 1
    NAME = 2


class _Known(NamedTuple):
    words: tuple[str, ...]
    company: Company
    form: _Form
    full: str


_NATURE_OF_KIND = {
    "analyst": Nature.ANALYST,
    "news": Nature.ANALYST,
    "investor": Nature.INVESTOR,
}


class KnownNames:
    """The names, aliases and products of the registry, by their first word."""

    def __init__(self, companies: Mapping[str, Company]) -> None:
        self._by_first: dict[str, list[_Known]] = defaultdict(list)
        for company in companies.values():
            for name in (company.name, *company.aliases):
                self._add(name, company, _Form.NAME)
            for name in company.products:
                self._add(name, company, _Form.PRODUCT)
                if name.startswith(brand := company.name.split()[0] + " "):
                    self._add(name.removeprefix(brand), company, _Form.SHORT, full=name)
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: (len(entry.words), entry.form), reverse=True)

    def _add(self, name: str, company: Company, form: _Form, full: str = "") -> None:
        words = tuple(spelled(name))
        forms = {words}
        if form is _Form.NAME and words[0].isalpha() and not words[0].isupper():
            forms.add(tuple(word.upper() for word in words))
            if len(words) == 1 and len(name) > _SHORT:
                forms.add((name.capitalize(),))
        for written in forms:
            self._by_first[written[0]].append(_Known(written, company, form, full))

    def occurrences(self, passage: Passage) -> Iterator[Occurrence]:
        """Yield the known names in order; a product with the version that follows it."""
        place = 0
        while place < len(passage):
            if (found := self._at(passage, place)) is None:
                versioned = self._versioned(passage, place)
                if versioned is not None:
                    yield versioned
                place = versioned.last if versioned else place + 1
                continue
            end = place + len(found.words)
            last = extended(passage, end)
            name = passage.between(place, end)
            product = found.form is not _Form.NAME
            yield Occurrence(
                place,
                last,
                found.company.name if product or name.isupper() else name,
                Nature.PRODUCT
                if product
                else _NATURE_OF_KIND.get(found.company.kind or "", Nature.COMPANY),
                found.company.id,
                passage.between(place, last) if product or last > end else None,
            )
            place = last

    def _versioned(self, passage: Passage, place: int) -> Occurrence | None:
        """Return a product that is named like its maker, with a version: `DeepSeek-V3.2`."""
        name, hyphen, version = passage.spelled[place].partition("-")
        if not hyphen or not any(letter.isdigit() for letter in version):
            return None
        for known in self._by_first.get(name, ()):
            if known.words == (name,) and known.form is _Form.NAME:
                last = extended(passage, place + 1)
                subject = passage.between(place, last)
                owner = known.company
                return Occurrence(place, last, owner.name, Nature.PRODUCT, owner.id, subject)
        return None

    def _at(self, passage: Passage, place: int) -> _Known | None:
        for known in self._by_first.get(passage.spelled[place], ()):
            end = place + len(known.words)
            if tuple(passage.spelled[place:end]) != known.words:
                continue
            if known.form is _Form.SHORT and not self._is_meant(passage, known, place):
                continue
            if known.form is _Form.PRODUCT and _is_joined(passage, end):
                continue
            if known.form is _Form.PRODUCT and _bears_suffix(passage, end):
                continue
            if len(passage.spelled[place]) == len(known.words) == 1 and not _is_letter_name(
                passage, known.company, place
            ):
                continue
            if known.form is _Form.NAME and len(known.words) == 1 and _ends_name(passage, place):
                continue
            if not self._is_ordinary(passage, place, len(known.words)):
                return known
        return None

    @staticmethod
    def _is_meant(passage: Passage, known: _Known, place: int) -> bool:
        """Tell a product called by less than its name (`Large 2`) from an ordinary word."""
        if place and passage.gap(place) == " " and passage.written[place - 1][0].isupper():
            return False
        if known.full in passage.text:
            return True
        end = place + len(known.words)
        short = known.words[0]
        distinct = not short.isupper() and any(letter.isupper() for letter in short[1:])
        versioned = extended(passage, end) > end and passage.written[end][0].isdigit()
        return known.company.name.split()[0] in passage.capitals and (distinct or versioned)

    @staticmethod
    def _is_ordinary(passage: Passage, place: int, length: int) -> bool:
        """Tell a word such as `Orange` that only opens a sentence from the company of that name."""
        word, lower = passage.written[place], passage.words[place]
        if length > 1 or word in passage.inside or not passage.opens_sentence(place):
            return False
        return lower in passage.lower_case or lower in _OPENERS


def _bears_suffix(passage: Passage, end: int) -> bool:
    """Tell a word that begins the name of a company of its own: `Firefly Aerospace` is no Firefly."""
    return (
        end < len(passage)
        and passage.gap(end) == " "
        and passage.written[end].istitle()
        and passage.words[end] in _NAMES["suffixes"]
    )


def _ends_name(passage: Passage, place: int) -> bool:
    """Tell the last word of another name within a sentence: `the Butternut Box`."""
    before = place - 1
    if before < 1 or passage.gap(place) != " " or passage.opens_sentence(before):
        return False
    word = passage.written[before]
    return word.istitle() and word.isalpha() and len(word) > _SHORT and not _is_plain(word.lower())


def _is_plain(word: str) -> bool:
    """Tell a word that stands in front of names: `Mr`, `rival`, `American`."""
    return word in _PLAIN


def _is_letter_name(passage: Passage, company: Company, place: int) -> bool:
    """Tell a company called by one letter from the letter: its other name stands in the article."""
    before = passage.written[place - 1] if place and passage.gap(place) == " " else ""
    part = before[:1].isupper() or (place + 1 < len(passage) and place + 1 in passage.figures)
    return company.name in passage.capitals and not part and passage.gap(place)[-1:] not in "-("


def _is_joined(passage: Passage, end: int) -> bool:
    """Tell a word that is half of another name: `Bloom & Wild` is no Bloom."""
    return end < len(passage) and passage.gap(end) == " & " and passage.written[end][0].isupper()


def _is_version(word: str) -> bool:
    return word[0].isdigit() and " " not in word and "," not in word


def extended(passage: Passage, last: int, joints: Collection[str] = (" ",)) -> int:
    """Return the end of a name with the capitalised words and version numbers that go on: `Gemini` 1.5 Pro."""
    while last < len(passage) and passage.gap(last) in joints and last not in passage.figures:
        word = passage.written[last]
        if not (word[0].isupper() or _is_version(word)) or word.lower() in _NOT_IN_NAMES:
            break
        if word.isdigit() and len(word) == _YEAR:
            break
        last += 1
    return last
