"""What the reader must know of a language, as data: one `Lexicon` a language."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from metrics.extraction.lexicon.cues import Cues
from metrics.extraction.lexicon.words import Words
from metrics.model import Hedge, Language


class NumberWords(NamedTuple):
    """The words that numbers are written with; all in lower case, old and new plurals alike."""

    units: Mapping[str, int]
    """Words below one hundred; those that leave room for a unit after them are the tens."""
    tens: Mapping[str, int]
    hundreds: Words
    scales: Mapping[str, int]
    abbreviations: Mapping[str, int]
    """Scale letters, case kept: they count only directly behind digits or before a currency."""
    dozens: Mapping[str, int]
    """Collective numbers, which are about."""
    many: Mapping[str, int]
    """Plurals that say an indefinite amount where no number stands in front."""
    few: Words
    """Determiners that make an indefinite amount of the word behind them."""
    half: Words
    articles: Words
    """Articles that count one in front of a scale or collective number."""
    emphatic: Words
    """Adjectives between article and collective number: `une bonne vingtaine`."""
    and_: str
    and_joins: Words
    """The only units that `and` joins to a ten (`vingt et un`); none where it joins a hundred to what follows."""
    of: Words
    point: Words
    minus: Words
    lower_letters: bool
    """Whether `m` and `b` behind digits are millions and billions."""
    group_dot: bool
    """Whether a dot groups digits and a comma is the decimal sign."""
    twenty_multiplies: bool = False
    """Whether `quatre-vingts` is four times twenty."""


class HedgeWords(NamedTuple):
    """Phrases that bound a number. Those ``outside`` stay out of its span."""

    before: Mapping[Hedge, tuple[str, ...]]
    outside: Mapping[Hedge, tuple[str, ...]]
    after: Mapping[Hedge, tuple[str, ...]]
    articles_inside: bool
    """Whether an article may stand between hedge and number: `environ les deux tiers`."""
    adverbs: Words
    """What may stand between a verb that bounds and the number …"""
    articles: Words
    """… and articles behind it."""
    large: Words
    """Hedges that bound no small count: `sous trois marques`."""
    particles: Mapping[str, Words]
    """Hedges that may belong to the verb in front instead (`handed over`, `crept up to`), and those verbs."""


class NounWords(NamedTuple):
    """Closed classes that end the noun phrase of what is counted."""

    stops: Words
    """Prepositions, determiners, pronouns, conjunctions, auxiliaries, adverbs."""
    verbs: Words
    not_plural: Words
    """Words that end like a plural and are none."""
    participles: Words
    """Participles that may follow a number whose noun is understood."""
    plural_from: Decimal
    """The smallest number with a plural."""
    adjectives_behind: bool
    """Whether the noun stands in front of its adjectives, as in French."""
    adjectives: Words
    """Adjectives that end like an adverb or are verbs elsewhere (`paid`)."""
    peoples: tuple[str, ...]
    """Endings of peoples, which are nouns though they are capitalised."""
    not_nouns: tuple[str, ...]
    not_nouns_plural: tuple[str, ...]
    """Endings that no noun behind a number has, in the singular and in the plural."""
    compounds: bool
    """Whether a number and a noun make a compound with a hyphen: `three-person`."""
    no_compounds: Words
    """What is behind the hyphen where they do not."""
    money: Words
    """What only money is of: `36 milliards de fonds propres`."""
    plurals: Words
    """Plurals that do not end like one."""
    before_noun: Words
    """Adjectives that stand in front of the noun (French) or nouns like `sports` (English)."""
    complement_endings: tuple[str, ...]
    """Endings of the adjective that a complement in the singular may have: `bornes de recharge rapide`."""
    after_noun: Words
    """Words behind the noun that belong to it though their ending does not show it."""
    of: tuple[str, ...]
    rates: tuple[str, ...]
    """What stands in front of the unit of time of a rate: `par`, `per`, `a`."""
    rate_units: Words


class RangeWords(NamedTuple):
    between: tuple[str, ...]
    """What opens a range, inside its span."""
    between_and: tuple[str, ...]
    from_: tuple[str, ...]
    to: tuple[str, ...]
    or_: tuple[str, ...]
    and_: tuple[str, ...]
    endings: tuple[str, ...]
    """Endings of regular verbs, for which ``~`` stands in the changes."""
    changes: tuple[str, ...]
    """Stems of verbs and nouns of change: behind them `from … to …` are two figures."""
    links: tuple[str, ...]
    """What joins a number without unit to the next figure, from which it takes its own."""


class MultipleWords(NamedTuple):
    times: tuple[str, ...]
    more: tuple[str, ...]
    """Comparing words behind `times`, which belong to the span."""
    less: tuple[str, ...]
    compared: tuple[str, ...]
    """What may follow a bare ratio (`times earnings`, `fois le PIB`); outside the span."""
    never_twice: Words
    """Words in front of `twice` that make a phrase of it."""
    no_compared: Words
    """Words of `compared` that place `twice` in time: `twice this year`."""
    more_than: str
    """What bounds a participle: `a plus que doublé`."""
    twice: Mapping[str, str]
    """Words that mean how often or by how much: `twice`."""
    verbs: Mapping[str, str]
    """Whole phrase or verb form, and the factor it states."""
    bare: Words
    """Forms that are adjectives too: they count only in company."""
    bare_before: Words
    bare_behind: Words
    """That company: what stands in front, what stands behind."""
    bare_needs_both: bool
    never_behind: Words
    """What stands in front of a noun or an adjective of the same form."""
    participles: tuple[str, ...]
    """Endings of participles, whose auxiliary belongs to the span."""
    adverbs: tuple[str, ...]
    """What may stand between auxiliary and participle."""
    auxiliaries: tuple[str, ...]
    """Auxiliaries inside the span, in front of a participle or an adverb."""
    by: tuple[str, ...]
    """`multiplié par`: the number follows."""
    divided: tuple[str, ...]
    ratio: tuple[str, ...]
    """Words in front that make a bare `times` a ratio."""


class DurationWords(NamedTuple):
    abbreviations: Mapping[str, str]
    """Abbreviated units, case kept."""
    plurals: Words
    """The plurals that `several`, `quelques` stand in front of."""
    units: Mapping[str, tuple[str, Decimal]]
    """Word, unit and how many of it: a decade is 10 years."""
    prepositions: tuple[str, ...]
    recent: Words
    """`past`, `next`: in front of the number, inside the span."""
    between: Words
    """`dernières`, `consecutive`: between number and unit."""
    half: Mapping[str, str]
    """Phrases for a half behind the unit, or whole ones."""
    whole: Mapping[str, tuple[str, Decimal]]
    """Lengths without a number: `the past` year and a half."""
    some: Words
    """Words for an indefinite number that make a length by themselves …"""
    some_behind: Words
    """… and what must stand in front of the others."""
    later: Words
    """Those of `single_after` that leave the preposition in front outside: `two years later`."""
    age: tuple[str, ...]
    single_before: tuple[str, ...]
    """What makes `a year`, `un mois` a length: the words directly in front …"""
    single_after: tuple[str, ...]
    """… or behind."""


class RankWords(NamedTuple):
    number: tuple[str, ...]
    """`numéro`, `No.`"""
    top: tuple[str, ...]
    ordinals: Mapping[str, int]
    nouns: tuple[str, ...]
    """Nouns and superlatives that make an ordinal a rank, inside the span."""
    verbs: tuple[str, ...]
    """Stems of verbs that rank, in the same clause."""
    ranked: tuple[str, ...]
    """Words in front that make a bare ordinal a rank; outside the span."""
    adjectives: Words
    """Adjectives behind a rank, inside the span."""
    alone_before: Words
    """Words in front of which a ranked ordinal stands without a noun: `classé troisième en`, `ranked third in`."""
    suffixes: Words


class Lexicon(NamedTuple):
    """Everything the reader knows of one language."""

    language: Language
    cues: Cues
    numbers: NumberWords
    hedges: HedgeWords
    nouns: NounWords
    ranges: RangeWords
    multiples: MultipleWords
    durations: DurationWords
    ranks: RankWords
    percent: Mapping[str, tuple[str, Decimal]]
    fractions: Mapping[str, str]
    """Whole phrases for a share, and its percent: `la moitié`, `a quarter`."""
    parts: Mapping[str, int]
    """Denominators behind a number: `tiers`, `quarters`."""
    out_of: tuple[str, ...]
    """`sur`, `in`, `out of`: one in five."""
    per: Words
    """What joins an amount to the round number that it is for: `per 1,000 tokens`."""
    money_heads: Mapping[str, str]
    """What the name of a currency alone means."""
    no_money: Words
    """Names that CLDR has for a currency and that texts use for something else."""
    doubtful_money: Words
    """Names that are another word as well: only thousands are money."""
    currency_understood: bool
    """Whether amounts may leave out a currency named before."""
    money_letters: Mapping[str, tuple[str, Decimal]]
    """A scale and a currency in one, as a wire without signs writes them: `12 ME`."""
    money_verbs: tuple[str, ...]
    """Verbs and adjectives whose object in the millions is money; ``~`` as in the changes."""
    open_verbs: tuple[str, ...]
    """Beginnings of those that take other things too."""
    money_hundredths: Mapping[str, str]
    """Hundredths, and the currency they mean unless another is near (empty: always from context)."""
    cents: Mapping[str, tuple[str, Words]]
    """Hundredths of several currencies: what they are of, and of what if that was named last."""
    measures: Mapping[str, str]
    """Whole names of units, plural or singular, and their symbol."""
    metric: Mapping[str, str]
    """Names that take a prefix (`watt`), and their symbol."""
    prefixes: Mapping[str, str]
    ones: Words
    """Words for one that count only in certain company."""
    articled: tuple[str, ...]
    """Phrases with an article or determiner in which a number begins."""
    articled_units: tuple[str, ...]
    """Units in front of which the word for one counts."""
    half_of: tuple[str, ...]
    """What makes half of the unit behind it, with the sign that joins them."""
    model_size: str
    """What a bare size of a model (`13B`) counts."""
    labels: Words
    """Nouns in front of a number that make it a name: article 5, chapter 11."""
    idioms: tuple[str, ...]
    """Set phrases with number words that state no quantity."""
    joints: Words = frozenset()
    """Words that may stand capitalised in front of a number without making it a name."""
