"""What is counted: the noun phrase behind a number, told by closed classes and endings alone."""

from __future__ import annotations

import re
from functools import lru_cache

from metrics.extraction.grammar import Grammar
from metrics.extraction.reading import Reading, Text

_RUN = re.compile(r"(?:(?: |(?<=')|(?<=d'))(?:[^\W\d_]+(?:[-'’&][^\W\d_]+)*'?))+")
_RATE = re.compile(r" (per|par|a|an) ([^\W\d_]+)")
_SIZE = re.compile(r"[0-9.,]+")
_LONGEST = 80


def noun_phrase(text: Text, reading: Reading, limit: int) -> tuple[int, str] | None:
    """Return the end of the noun phrase behind the number, and its words in lower case."""
    lower, cased, _, grammar = text
    end = reading.end
    if lower[end : end + 1] != " ":
        return None
    run = cased[end : min(end + _LONGEST, limit)]
    plural = reading.value is None or abs(reading.value) >= (2 if grammar.french else 1.000001)
    found = _phrase(
        grammar,
        run,
        plural=plural or reading.scale > 1,
        scaled=reading.scale > 1 or reading.about or reading.of,
        far=reading.scale >= 1_000_000 and text.lower[reading.number_end - 1] in "ns",
    )
    if found is None:
        return None
    start, length = found
    return end + length, text.source[end + start : end + length].lower().replace("\u00a0", " ")


@lru_cache(maxsize=100_000)
def _phrase(
    grammar: Grammar, run: str, *, plural: bool, scaled: bool, far: bool
) -> tuple[int, int] | None:
    """Return where the noun phrase begins and ends in what stands behind the number."""
    of = grammar.words.nouns.of
    start = 1
    linked = False
    for linking in of:
        if run.startswith(linking, 1):
            linked = True
            if not scaled:
                return None
            start = 1 + len(linking)
            break
    if far and grammar.french and not linked:
        return None
    length = (_french if grammar.french else _english)(grammar, run, start, plural=plural)
    if length is None:
        return None
    rate = _RATE.match(run.lower(), length)
    if (
        rate
        and f"{rate[1]} " in grammar.words.nouns.rates
        and rate[2] in grammar.words.nouns.rate_units
    ):
        length = rate.end()
    return start, length


_WORD = re.compile(r"[^\W\d_]+(?:[-.&'/][^\W\d_]+)*'?")


def _french(grammar: Grammar, run: str, start: int, *, plural: bool) -> int | None:
    nouns = grammar.words.nouns
    at, end = start, None
    noun_found = False
    while True:
        match = _french_word(run, at)
        if not match:
            break
        word, after = match
        low = word.lower()
        if low in nouns.stops or (
            word[0].isupper() and not _acronym(word) and (noun_found or not low.endswith(_PEOPLES))
        ):
            break
        if not noun_found:
            if low in nouns.before_noun:
                end = after
            elif low in nouns.participles:
                break
            elif (
                _noun(low, plural=plural, nouns_plurals=nouns.plurals)
                and low not in nouns.verbs
                and low not in nouns.not_plural
            ):
                noun_found = True
                end = after
            else:
                break
        elif low in nouns.after_noun or (_french_adjective(low) and low not in nouns.verbs):
            end = after
        else:
            break
        if noun_found:
            complement = _complement(grammar, run, after)
            if complement:
                end = after = complement
        at = after + 1
        if run[after : after + 1] != " ":
            break
    if (
        not noun_found
        and end is not None
        and run[start:end].split(" ")[0].lower() in nouns.participles
    ):
        return None
    return end


_PEOPLES = (
    "ais",
    "ains",
    "ois",
    "iens",
    "éens",
    "ands",
    "ols",
    "ards",
    "états",
    "suisses",
    "belges",
    "russes",
    "britanniques",
    "ens",
)


def _french_word(run: str, at: int) -> tuple[str, int] | None:
    match = _FRENCH_WORD.match(run, at)
    return (match[0], match.end()) if match else None


_FRENCH_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?")
_COMPLEMENT = re.compile(r" (?:de |d')([^\W\d_]+(?:-[^\W\d_]+)*'?)")


def _complement(grammar: Grammar, run: str, at: int) -> int | None:
    """`heures` **de visionnage**: a complement without a determiner."""
    match = _COMPLEMENT.match(run, at)
    if not match:
        return None
    word = match[1]
    if (
        word.endswith("'")
        or (word[0].isupper() and not _acronym(word))
        or word.lower() in grammar.words.nouns.stops
    ):
        return None
    if word.lower() in grammar.numerals.starts:
        return None
    if word.lower() in grammar.words.nouns.before_noun:
        match = re.compile(r" [^\W\d_]+").match(run, match.end()) or match
    return match.end()


def _noun(word: str, *, plural: bool, nouns_plurals: frozenset[str]) -> bool:
    if word.endswith("'"):
        return False
    if word[-1] in "sxz" or word in nouns_plurals:
        return True
    if not plural:
        return not word.endswith(("ment", "ant")) or word.endswith("ement")
    return not word.endswith(
        ("ent", "ont", "ait", "é", "ée", "er", "ant", "ir", "ra", "ment", "a", "ique", "e")
    )


def _french_adjective(word: str) -> bool:
    return word[-1] in "sx" and not word.endswith(("és", "ées", "ments"))


def _acronym(word: str) -> bool:
    return len(word) > 1 and word.rstrip("s").isupper() and len(word) > 2 and word.endswith("s")


def _english(grammar: Grammar, run: str, start: int, *, plural: bool) -> int | None:
    """Run over content words to the last plural of the first chain of them."""
    nouns = grammar.words.nouns
    at = start
    chain: list[tuple[str, int]] = []
    head: int | None = None
    while len(chain) < 7:
        match = _WORD.match(run, at)
        if not match:
            break
        word = match[0].removesuffix("'s").removesuffix("'")
        low = word.lower()
        if match[0] != word or low in nouns.stops:
            break
        if head is not None and not (
            _english_plural(low, nouns.plurals, nouns.not_plural) and low not in nouns.verbs
        ):
            break
        if low.endswith("ly") and low not in {
            "monthly",
            "weekly",
            "daily",
            "early",
            "quarterly",
            "yearly",
            "hourly",
            "friendly",
            "family",
            "supply",
            "assembly",
            "elderly",
        }:
            break
        if low in nouns.verbs and (chain or not _PLURAL_NEXT.match(run, match.end())):
            break
        after = match.start() + len(word)
        chain.append((low, after))
        if (
            word[0].isupper()
            and head is None
            and not (
                low.endswith(
                    (
                        "ans",
                        "ons",
                        "ese",
                        "ists",
                        "ers",
                        "ians",
                        "ocrats",
                        "swedes",
                        "danes",
                        "finns",
                        "poles",
                        "turks",
                    )
                )
                and low not in {"mersons"}
            )
            and not _leads_to_noun(run, after, word)
        ):
            chain.pop()
            break
        if low in nouns.before_noun:
            pass
        elif _english_plural(low, nouns.plurals, nouns.not_plural):
            head = after
        at = after + 1
        if run[after : after + 1] != " ":
            break
    if head is None:
        if not chain:
            return None
        if chain[-1][0] in nouns.before_noun and plural:
            head = chain[-1][1]
        elif plural:
            head = _bare_chain(chain)
        else:
            head = chain[0][1] if len(chain) == 1 else _bare_chain(chain)
    if head is None:
        return None
    return _english_complement(grammar, run, head)


_PLURAL_NEXT = re.compile(r" [a-z]+s(?![^\W\d_])")


def _bare_chain(chain: list[tuple[str, int]]) -> int | None:
    """End of a noun phrase without any plural: up to the first word that looks like a participle."""
    end = None
    for word, after in chain:
        if word.endswith("ed") and end is not None:
            break
        end = after
    if chain[0][0].endswith("ed") and len(chain) == 1:
        return None
    return end


def _leads_to_noun(run: str, after: int, word: str) -> bool:
    """Whether a capitalised word (`British`, `GPU`) stands before a noun in lower case."""
    if word.isupper() and len(word) == 1:
        return False
    if word[-1] == "s" and word[:-1].isupper() and len(word) > 2:
        return True
    return bool(re.compile(r" (?:[A-Z][a-z]+ )?[a-z]+s\b").match(run, after))


def _english_plural(word: str, plurals: frozenset[str], not_plural: frozenset[str]) -> bool:
    if word in plurals:
        return True
    return (
        word[-1] == "s"
        and len(word) > 2
        and word not in not_plural
        and not word.endswith(("ss", "ous", "'s"))
    )


def _english_complement(grammar: Grammar, run: str, end: int) -> int:
    match = re.compile(r" of ([a-z]+)(?: ([a-z]+))?").match(run, end)
    if not match or match[1] in grammar.words.nouns.stops or match[1] in grammar.numerals.starts:
        return end
    second = match[2]
    if (
        second
        and _english_plural(second, grammar.words.nouns.plurals, grammar.words.nouns.not_plural)
        and second not in grammar.words.nouns.stops
    ):
        return match.end(2)
    return match.end(1)
