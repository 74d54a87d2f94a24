"""What the reader must know of a language to read its dates, as data: one `DateWords` a language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from metrics.extraction.lexicon.words import Words


class DateWords(NamedTuple):
    """All words are in lower case; what holds a space, a hyphen or an apostrophe is a phrase."""

    months: Mapping[str, int]
    short_months: Mapping[str, int]
    """Abbreviations: they count only beside a day or a year."""
    doubtful_months: Words
    """Months whose name is also another word: alone they need a preposition or a relation."""
    weekdays: Mapping[str, int]
    """Monday is 0."""
    short_weekdays: Mapping[str, int]
    """Abbreviations: they count only beside a day of the month."""
    seasons: Mapping[str, int]
    """The season and the month in which it begins."""
    units: Mapping[str, str]
    """Stretches of the calendar in the singular, as one of `year month week weekend day quarter half decade`."""
    plurals: Mapping[str, str]
    parts_of_half: Words
    """Words for a half that are one of the calendar only with its year behind them."""
    ordinals: Mapping[str, int]
    day_ordinals: tuple[str, ...]
    """What may be written behind the number of a day: `1er`, `27th`."""
    ordinal_endings: tuple[str, ...]
    """What may be written behind the number of a quarter: `2e`, `3rd`."""
    tokens: Mapping[str, str]
    """Letters that stand before or behind a number for a quarter or a half: `Q3`, `1S`."""
    sure_tokens: Words
    """Those of the letters that are read as such without a year or preposition beside them."""
    numbers: Mapping[str, float | None]
    """How many days, weeks, years; `None` for an indefinite number."""
    rough_numbers: Mapping[str, float]
    """Collective numbers, which are about: `une dizaine d'`."""
    and_a_half: Words
    decades: Mapping[str, int]
    """Words for a decade, which need an article; the year is that of its begin."""
    day_words: Mapping[str, int]
    """Days counted from the day of publication: yesterday is -1."""
    last: Words
    this: Words
    next: Words
    relation_first: bool
    """Whether `last`, `next` stand in front of their noun."""
    month_first: bool
    """Whether the day may follow its month (`March 20`) and a numeric date gives the month first."""
    parts: Mapping[str, int]
    """The first, middle or last third of a stretch: 0, 1, 2."""
    articles: Words
    possessives: Words
    """Those of ``articles`` that make a decade one of somebody's life: `in her 30s`."""
    day_articles: Words
    """Articles that belong to the day behind them."""
    of: Words
    of_many: Words
    """Those of ``of`` that are a determiner as well, and open no range."""
    places: Words
    """Prepositions that stand in the span and move no bound."""
    outside_relative: Words
    """Those of ``places`` that stay outside in front of `next year` and the like."""
    joins: Words
    """What leads to the end of a range."""
    placing_joins: Words
    """What leads to the end of a range, and is a preposition like those of ``places`` elsewhere."""
    comparisons: Words
    """What stands in front of a date that something is compared with; outside the span."""
    and_: Words
    between: Words
    from_: Words
    """Opens a range; alone it begins an open stretch, unless the sentence compares."""
    since: Words
    onward: Words
    """Since, but what it leads to may lie ahead."""
    until: Words
    until_joins: Words
    """Those of ``until`` that lead to the end of a range as well."""
    from_now: Words
    """Until, seen from the day of publication even where the sentence tells the past."""
    before: Words
    after: Words
    about: Words
    """Hedges in front of a date."""
    qualifiers: Mapping[str, bool]
    """Hedges in front of a number of days or years, and whether they say about."""
    compared: tuple[str, ...]
    """Endings of the text in front of `more than` that make it compare and bound no date."""
    ago: Words
    hence: Words
    ago_first: Words
    """`il y a`, in front of the number."""
    ahead: Words
    """`dans`, `in`, in front of the number."""
    ahead_is_sure: bool
    """Whether `ahead` always names a date; if not, only where the sentence is about the future."""
    fiscal: Words
    ending: Words
    """Between a week and the day on which it ends."""
    pointing: tuple[str, ...]
    """What makes `this year` another one: `cette année-là`."""
    addresses: tuple[str, ...]
    """Endings of the text in front of a day that make it the name of a street."""
    never_after: Words
    """Words in front of which a bare day, season or day word is no date: `every`, `Black`."""
    weekly: Words
    """Nouns that a weekday in front of them names: `a Saturday job`."""
    rough_seasons_after: tuple[str, ...]
    """What must stand in front of a bare season, besides a bound: `in the`, `au`."""
    not_behind: tuple[str, ...]
    """What stands behind a number that therefore is no day of the month: `million`, `%`."""
    year_nouns: Words
    """Plurals that a year describes rather than counts: `sales`, `results`."""
    function_words: Words
    """Words behind a year that are neither counted nor a name though they look like a plural."""
    before_counts: Words
    """Words behind which a bare year is rather a number: `than`, `about`."""
    comparing: tuple[str, ...]
    """Endings of the text in front of `from_` that make what follows the year compared with."""
    future: Words
    """Words and pairs of words that put a clause into the future, or plan something."""
    plain_future: Words
    """Those of them that take a bare weekday along; so do the endings."""
    future_endings: tuple[str, ...]
    not_future: Words
    """Words that end like a future form and are none."""
    intentions: Words
    """Verbs of the future in front of an infinitive only: `compte ouvrir`."""
    infinitive_endings: tuple[str, ...]
    plans: Words
    """Participles of ``future``: behind an auxiliary of the past they tell what was once planned."""
    past: Words
    past_endings: tuple[str, ...]
    not_past_endings: tuple[str, ...]
    auxiliaries: Words
    """Those of ``past`` that make a plan one of the past."""
    participles: Words
    """Forms that speak of the past, unless what is future stands before them."""
    participle_endings: tuple[str, ...]
    adjective_leads: Words
    """Words behind which a participle is an adjective."""
    possible: Words
    """What makes `ahead` a length of time in a clause about the future."""
    turning: tuple[str, ...]
    """Endings of the text in front of `ahead` that make it a date: what begins or ends then."""
