"""English: the company of a number."""

from __future__ import annotations

import re

from metrics.extraction.lexicon.cues import ALWAYS, FULL_NAME, NEVER, Cues, before, behind
from metrics.extraction.lexicon.words import phrases

_COMPARED = behind(
    " (?:of|more|less|fewer|higher|lower|smaller|larger|bigger|cheaper|as|the|its|off)"
)
_BY = before(
    *phrases(
        """by | about | nearly | than | roughly | almost | over | around | some | only | just | to
        | under | up | another | sold | lost | fell | rose | cut"""
    )
)
_GOES_ON = re.compile(
    r" [^\W\d_]+ed\b| (?:in|on|at|by|to|from|for|and|or|is|was|are|were|came|comes|go|goes|went|have|has|had"
    r"|this|that|last|did|do|said|say|use|work|over|under|each|against|compared|since|between|who|which|than"
    r"|through|below|above|year|or)\b|[.,;:)\n-]|$"
)
_NO_LENGTH = r"(?! (?:hour|year|century|decade|day)|-(?![ -]))"
_NOT_OF_A_SECOND = re.compile(rf"{_NO_LENGTH}(?! of a second)(?={_COMPARED.pattern})")
_ANY = re.compile(rf"{_NO_LENGTH}(?! of a second)")
_ORDINAL = ((ALWAYS, _NOT_OF_A_SECOND), (_BY, _ANY))

CUES = Cues(
    half=behind(" and a half"),
    of=re.compile(r" of "),
    mark=NEVER,
    minus=before("minus", "negative"),
    part_of=re.compile(r"(?= (?:of|the)\b)"),
    of_a_scale=behind(r"(?: of an? |-| )([^\W\d_]+)"),
    of_a_percent=re.compile(r" of (?:a|1|one) (?:percent|per cent)(?: |(?![^\W\d_]))(?!point)"),
    of_a_point=behind(" of an? (?:percentage )?point"),
    of_a_length=behind(" of an? (hour|year|century|day|minute|decade)"),
    and_cents=re.compile(r",? and (?=[0-9a-z])| (?=[0-9])"),
    no_points=re.compile(r" of (?!a |market|margin|growth)[^\W\d_]+"),
    indices=re.compile(
        r"\b(?:index|dow(?: jones)?|nasdaq|s&p 500|ftse(?: 100| 250)?|sensex|nifty|nikkei|dax|hang seng|cac 40)\b"
    ),
    one_point=NEVER,
    weight=re.compile(r"weigh|heav|light|lost|gain|weight"),
    scaled_noun=re.compile(r" (?:of )?(?!(?:long|tall|wide|deep|high|and|or|race)\b)[a-zà-ÿ]{3,}"),
    compares=re.compile(
        r"(?:%|percent|per cent|pct|times|points?|million|billion|fold|half|third|quarter|fifth|tenth) $"
    ),
    earlier=behind(" (?:earlier|ago|before)"),
    than=before("than", "as"),
    goes_on=behind(" (?:than|of)"),
    lasts=before("every", "in", "for", "takes?", "took", "lasted"),
    clock=before("at", "from", "until", "by"),
    clock_from=NEVER,
    clock_to=NEVER,
    time=re.compile(
        r"[0-9]{1,2}(?: ?h(?: ?[0-5][0-9])?(?![^\W\d_])|:[0-5][0-9](?::[0-5][0-9])?"
        r"|(?:[.:][0-5][0-9])? ?(?:a\.m\.?|p\.m\.?|am|pm|o'clock)(?![^\W\d_]))"
    ),
    on_the_clock=NEVER,
    length_to=NEVER,
    minutes=NEVER,
    the_hours=NEVER,
    no_clock=ALWAYS,
    old=behind("-olds?"),
    aged=re.compile(rf"{FULL_NAME}(?:, | \()$"),
    joint=re.compile(r",? (?:and )?(?=[0-9a-z])| ?(?=[0-9])"),
    lengths=NEVER,
    no_length=NEVER,
    pronoun=re.compile(r"\bof (?:which|whom),? $"),
    theirs=behind(" (?:more(?! than)|others|of them|of us)"),
    there_are=re.compile(
        r"(?:^|[ \"'(])(?:(?:we|there) (?:are|were|will be)(?: (?:now|only|just|already))*"
        r"|(?:board|crew|family|group|panel|party|staff|team|workforce) of) $"
    ),
    named_behind=behind(r" the number of ((?:[a-z]+ )?[a-z]+s)"),
    number_of=re.compile(
        r"(?<![^\W\d_])(?:their numbers?|(?:number|base) of ((?:[a-z-]+ ){0,2}[a-z-]+s))(?![^\W\d_])"
        r"[^.;:!?\n]{0,60}$"
    ),
    headline=re.compile(
        r"(?:^|\n|[.;!?•*-] )(?:- )?(?:the |its |their |our )?((?:[a-z][a-z-]* ){0,2}[a-z][a-z-]*s)"
        r"(?: (?:at|by|for|from|in|of|on|to) [^.;:!?\n]{1,60}?)?(?: ?: | (?:now |had )?(?:reached|totaled|totalled|hit|exceeded|topped|passed|numbered|came to|stood at"
        r"|stand at|rose to|fell to|grew to|climbed to|dropped to|number|total) "
        r"| (?:ha(?:ve|d|s) )?(?:rose|risen|fell|fallen|grew|grown|climbed|dropped|slipped|jumped|increased|decreased"
        r"|declined|edged|surged)(?: up| down)? (?:[^;:!?\n]{0,40} )?to )$"
    ),
    place=before("in", "on", "at", "page", "a", "an"),
    amounts=before(
        *phrases(
            """reached | totaled | totalled | stood at | stands at | numbered | hit | employs | fell to
            | rose to | grew to | came to | was | were | dropped to | climbed to | totals | numbers"""
        )
    ),
    they_are=before(
        *phrases("exceed | exceeded | number | numbered | total | totaled | totalled | were | are")
    ),
    same_scale=before("from", "against", "versus", "after"),
    of_them=re.compile(r" of ?(?:its|their|his|her|our|the|all|those|these)? ?"),
    subject=re.compile(
        r"(?:^|[ '(0-9])(?:(?:the|its|their|his|her|our)|(?:number|%|percent|per cent) of) ((?:[a-z]+ )?[a-z]+s)( [a-z]+s)?(?![^\W\d_])"
    ),
    more_of=re.compile(r"(?: then|, plus another) $"),
    each=re.compile(r" (?:for|per) "),
    governed=NEVER,
    expected=behind(
        " (?:had )?(?:expected|forecast|predicted|anticipated|hoped|projected|estimated)(?! to)"
    ),
    reference=re.compile(r"[^.,;:!?()\n\"]{0,40}? (?:than |as )([^.,;:!?()\n\"]{1,60})"),
    no_top=re.compile(r" ?(?:%|per ?cent|million|billion)|[.,][0-9]"),
    share_article="",
    shares={
        "half": (
            (
                re.compile(
                    r"(?<!first )(?<!second )(?<!other )(?<!last )(?<!latter )(?<!better )"
                    r"(?<!the )(?<!this )(?<!next )(?<!previous )(?<!and )$"
                ),
                re.compile(
                    rf"{_NO_LENGTH}(?! (?!of)[^\W\d_]+(?:ed|en|ly)\b| (?:of )?(?:the )?(?:of )?(?:19|20)[0-9]{{2}}"
                    r"|-| dead| full| empty| way| past| time| (?:a )?mile)"
                ),
            ),
            (
                before("the", "this", "next", "previous", "and"),
                re.compile(r" of(?! (?:the )?(?:19|20)[0-9]{2})"),
            ),
        ),
        "quarter": (
            *_ORDINAL,
            (
                ALWAYS,
                re.compile(
                    rf"{_NO_LENGTH}(?! (?:ago|earlier|later|before|after|hour|pounder|century|end|mile))"
                ),
            ),
        ),
        "third": (*_ORDINAL, (ALWAYS, _GOES_ON)),
        "fifth": (*_ORDINAL, (ALWAYS, _GOES_ON)),
        "tenth": (*_ORDINAL, (ALWAYS, _GOES_ON)),
        "": _ORDINAL,
    },
)
