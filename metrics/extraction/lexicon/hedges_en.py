"""English: words that bound a number."""

from __future__ import annotations

from metrics.extraction.lexicon.lexicon import HedgeWords
from metrics.extraction.lexicon.words import phrases, words
from metrics.model import Hedge

HEDGES = HedgeWords(
    before={
        Hedge.AT_LEAST: phrases(
            """at least | no less than | no fewer than | not less than | a minimum of | minimum of
            | not fewer than | at the very least | at minimum | a minimum | minimum | ≥
            | starting at | at a minimum | greater than or equal to | more than or equal to
            | equal to or greater than | equal to or more than"""
        ),
        Hedge.MORE_THAN: phrases(
            """more than | over | just over | upwards of | upward of | north of | above | well over
            | in excess of | slightly more than | a little more than | a little over
            | just above | greater than | far more than | slightly over | well above
            | somewhat more than | > | beyond | well more than | just more than
            | a bit more than | a bit over | higher than | larger than | considerably more than
            | much more than | way more than | longer than | bigger than"""
        ),
        Hedge.AT_MOST: phrases(
            """at most | up to | no more than | not more than | as many as | as much as | capped at
            | a maximum of | maximum of | maximum | a maximum | at the most | limited to | ≤
            | less than or equal to | fewer than or equal to | lower than or equal to
            | smaller than or equal to | equal to or less than | as high as | as long as | up to as much as | anywhere up to"""
        ),
        Hedge.LESS_THAN: phrases(
            """less than | fewer than | under | just under | below | just below | well under
            | well below | slightly less than | a little less than | a little under
            | far less than | far fewer than | slightly fewer than | slightly under
            | smaller than | lower than | < | a bit less than | a bit under | somewhat less than
            | much less than | shorter than | south of | considerably less than | just less than"""
        ),
        Hedge.ALMOST: phrases(
            """almost | nearly | close to | just shy of | shy of | approaching | not quite | near
            | practically | virtually | very nearly | pretty close to | just short of | all but"""
        ),
        Hedge.ABOUT: phrases(
            """about | around | roughly | approximately | some | barely | in the region of | circa
            | on the order of | in the order of | of the order of | or so | an estimated
            | estimated | approx | approx. | an average of | somewhere around | ~ | ≈ | ±
            | in the neighborhood of | c. | ca. | in the neighbourhood of | in the vicinity of
            | something like | give or take | hardly | an estimated average of"""
        ),
    },
    outside={
        Hedge.MORE_THAN: phrases(
            """exceeds | exceed | exceeded | exceeding | topped | tops | topping | surpassed
            | surpasses | surpass | surpassing | crossed | crossing | crosses | passed | passes
            | eclipsed | eclipses | outstripped | outstrips | past | crossed the | passed the
            | broke the | hit the | break the"""
        ),
        Hedge.ALMOST: phrases(
            """nearly reached | almost reached | nearly hit | almost hit | approaches | approached
            | nears | neared | nearing | almost touched | nearly touched | nearly reaching
            | edging towards"""
        ),
        Hedge.AT_MOST: phrases("does not exceed | do not exceed | not exceed | not exceeding"),
    },
    articles_inside=False,
    adverbs=words("now already even easily comfortably recently well"),
    articles=words("the"),
    large=words(""),
    particles={
        "over": words(
            """carried carries carry carrying forked handed handing hand hands rolled rolling signed
            take taken takes taking took turn turned turning turns"""
        ),
        "up to": words(
            """back climb climbed climbing climbs come comes coming creep creeping creeps crept drift
            drifted drifting edge edged edges edging get gets getting go goes going gone got inch
            inched inching jump jumped jumping jumps move moved moves moving now nudge nudged nudging
            ramped rise risen rises rising rocketed rose shoot shot soar soared soaring surge surged
            tick ticked ticking ticks way went"""
        ),
    },
    after={
        Hedge.AT_LEAST: phrases(
            """or more | at least | at the very least | minimum | and above | or greater
            | or higher | and more | or above | or older | and over | or over | plus"""
        ),
        Hedge.AT_MOST: phrases(
            """or less | or fewer | at most | maximum | tops | max | or under | at the most
            | or below | or lower | or younger"""
        ),
        Hedge.ABOUT: phrases(
            "or so | or thereabouts | approximately | give or take | roughly | more or less"
        ),
    },
)
