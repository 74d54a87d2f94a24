"""The company of a number: what the words around it must be like, as expressions, one `Cues` a language.

Where a table of phrases does for the lexicon, an expression does here: it says what may stand between.
Those whose comment says `before` are searched up to the place where the figure begins, and end there;
all others are matched from where it ends. `NEVER` stands for what a language has no words for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

Pattern = re.Pattern[str]

NEVER = re.compile("(?!)")
ALWAYS = re.compile("")

FULL_NAME = r"[A-Z][\w'-]+ (?:[A-Z][\w.'-]* ){0,2}[A-Z][\w'-]+"
"""Somebody's name with its first name."""


def behind(expression: str) -> Pattern:
    """Return an expression for what stands behind a figure; it ends with a word."""
    return re.compile(rf"(?:{expression})(?![^\W\d_])")


def before(*phrases: str) -> Pattern:
    """Return an expression for any of the phrases in front of a figure, whole words each."""
    ends = (phrase if phrase.endswith("'") else f"{phrase} " for phrase in phrases)
    return re.compile(rf"(?:^|(?<=[ '(\n]))(?:{'|'.join(ends)})$")


class Cues(NamedTuple):
    half: Pattern
    """A half behind the unit: `deux ans et demi`."""
    of: Pattern
    """What joins a scale to its unit."""
    mark: Pattern
    """Before a scale without a number: `la barre du milliard`."""
    minus: Pattern
    """Before: a negative number."""
    part_of: Pattern
    """Behind `3/4` where it is a share."""
    of_a_scale: Pattern
    """`a quarter` of a million: the scale is group 1."""
    of_a_percent: Pattern
    of_a_point: Pattern
    of_a_length: Pattern
    """`un quart` d'heure: the unit is group 1."""
    and_cents: Pattern
    no_points: Pattern
    """Behind `points` that are none of percentage: `points de vente`."""
    indices: Pattern
    """Before points that are those of an index."""
    one_point: Pattern
    """Behind `un point` that is one."""
    weight: Pattern
    """Before: what makes pounds a weight."""
    scaled_noun: Pattern
    """A noun behind a scale letter."""
    compares: Pattern
    """Before `more than` that compares and does not bound."""
    earlier: Pattern
    than: Pattern
    """The end of a hedge that may compare instead."""
    goes_on: Pattern
    """Behind `ou plus`, `or more` that belong to what follows."""
    lasts: Pattern
    """Before hours that are a length …"""
    clock: Pattern
    """… or a time of day."""
    clock_from: Pattern
    clock_to: Pattern
    """Before and behind a time of day that begins a stretch."""
    time: Pattern
    """A time of day in digits."""
    on_the_clock: Pattern
    """Before full hours that are a time of day."""
    length_to: Pattern
    """Before full hours that a length comes to: `ramené le délai à`."""
    minutes: Pattern
    the_hours: Pattern
    """Before hours that are the name of a programme: `le 20 heures`."""
    no_clock: Pattern
    """Behind hours that are a length."""
    old: Pattern
    aged: Pattern
    """Before an age without a unit, in the case of the text: a full name and what parts it."""
    joint: Pattern
    """Between the parts of one length: `two hours and 30 minutes`."""
    lengths: Pattern
    """Lengths that need no company: `un an`."""
    no_length: Pattern
    """Before `un an` that compares: `que`."""
    pronoun: Pattern
    """Before a number whose noun a pronoun stands for: `en compte`, `dont`, `of whom`."""
    theirs: Pattern
    """Behind a number that is a pronoun itself: `seize les ont reprises`, `six more`."""
    there_are: Pattern
    """Before a number that counts though no noun follows: `nous sommes`, `il y en a`."""
    named_behind: Pattern
    """What names behind a number what it counts, group 1: `12 000` le nombre de `malades`."""
    number_of: Pattern
    """Before a number of what its clause counts, group 1: `le nombre de` clients `atteint`.

    Without group 1 the sentence before names it: `leur nombre atteint`.
    """
    headline: Pattern
    """What counts at the beginning of a sentence, group 1: `Downloads:`, `Pre-orders reached`."""
    place: Pattern
    """Before a small number that is no figure."""
    amounts: Pattern
    """Before a number of something named earlier: `s'élève à`, `reached`."""
    they_are: Pattern
    """Before a number of what the subject names: `ils sont`, `exceed`."""
    same_scale: Pattern
    """Before a number in the scale of the one before: `contre 12`."""
    of_them: Pattern
    """`12,000` of its `employees`."""
    subject: Pattern
    """A plural with its determiner, group 1, and an adjective, group 2."""
    more_of: Pattern
    """Before a number of the length said last: `plus deux`."""
    each: Pattern
    """Behind such a number, after a comma."""
    governed: Pattern
    """Before `de 2 à 3 %` that belongs to a noun."""
    expected: Pattern
    """Behind a noun that is who expected, not what is counted."""
    reference: Pattern
    """What a multiple compares to, group 1."""
    no_top: Pattern
    share_article: str
    """The article of a share with a number: `les deux tiers`."""
    shares: Mapping[str, tuple[tuple[Pattern, Pattern], ...]]
    """For the last word of a share: pairs of what stands before and behind it, one of which must fit."""
