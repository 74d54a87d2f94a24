"""The words of English dates."""

from __future__ import annotations

from metrics.extraction.lexicon.date_words import DateWords
from metrics.extraction.lexicon.words import phrases, words

_MONTHS = phrases(
    """january | february | march | april | may | june | july | august | september | october
    | november | december"""
)
_DAYS = phrases("""monday | tuesday | wednesday | thursday | friday | saturday | sunday""")
_NUMBERS = phrases(
    """one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve
    | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty"""
)
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_SHORT = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
_SHORT_DAYS = {
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}

DATE_WORDS = DateWords(
    months={name: i for i, name in enumerate(_MONTHS, 1)},
    short_months=_SHORT | {f"{name}.": month for name, month in _SHORT.items()},
    doubtful_months=words("may march"),
    weekdays={name: i for i, name in enumerate(_DAYS)},
    short_weekdays=_SHORT_DAYS | {f"{name}.": day for name, day in _SHORT_DAYS.items()},
    seasons={"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12},
    units={
        "year": "year",
        "month": "month",
        "week": "week",
        "weekend": "weekend",
        "week-end": "weekend",
        "day": "day",
        "quarter": "quarter",
        "half": "half",
        "yr": "year",
        "qtr": "quarter",
        "decade": "decade",
        "fortnight": "fortnight",
    },
    plurals={
        "years": "year",
        "months": "month",
        "weeks": "week",
        "days": "day",
        "quarters": "quarter",
        "decades": "decade",
        "fortnights": "fortnight",
    },
    parts_of_half=words(""),
    ordinals={
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "final": 4,
        "latter": 2,
        "opening": 1,
    },
    day_ordinals=("st", "nd", "rd", "th"),
    ordinal_endings=("st", "nd", "rd", "th"),
    tokens={"q": "quarter", "h": "half"},
    sure_tokens=words("q"),
    numbers={word: i for i, word in enumerate(_NUMBERS, 1)}
    | _TENS
    | {
        f"{ten}-{one}": tens + i
        for ten, tens in _TENS.items()
        for i, one in enumerate(_NUMBERS[:9], 1)
    }
    | {"a": 1, "an": 1, "hundred": 100, "a few": None, "few": None, "several": None},
    rough_numbers={
        "a couple of": 2,
        "a couple": 2,
        "couple of": 2,
        "a dozen": 12,
        "half a dozen": 6,
    },
    and_a_half=frozenset(phrases("and a half")),
    decades={
        "twenties": 1920,
        "thirties": 1930,
        "forties": 1940,
        "fifties": 1950,
        "sixties": 1960,
        "seventies": 1970,
        "eighties": 1980,
        "nineties": 1990,
        "noughties": 2000,
    },
    day_words={
        "yesterday": -1,
        "day before yesterday": -2,
        "today": 0,
        "tomorrow": 1,
        "day after tomorrow": 2,
        "last night": -1,
    },
    last=frozenset(phrases("last | this past")),
    this=words("this current"),
    next=frozenset(phrases("next | this coming | upcoming")),
    relation_first=True,
    month_first=True,
    parts={
        "early": 0,
        "beginning": 0,
        "start": 0,
        "mid": 1,
        "middle": 1,
        "late": 2,
        "end": 2,
        "close": 2,
    },
    articles=words("the its his her our their"),
    possessives=words("its his her our their"),
    day_articles=frozenset(),
    of=words("of"),
    of_many=frozenset(),
    places=frozenset(phrases("on | for | during | throughout | at | as of | over | into")),
    outside_relative=words("for"),
    joins=words("to thru"),
    placing_joins=frozenset(),
    comparisons=frozenset(phrases("compared to | compared with | relative to | versus | against")),
    and_=words("and or"),
    between=words("between"),
    from_=words("from"),
    since=words("since"),
    onward=frozenset(phrases("starting in | starting from | starting | beginning in")),
    until=frozenset(
        phrases("by | no later than | until | till | til | through | up to | up until")
    ),
    until_joins=words("until till til through"),
    from_now=frozenset(),
    before=frozenset(phrases("before | prior to | ahead of")),
    after=words("after"),
    about=words("around circa"),
    qualifiers={
        "about": True,
        "roughly": True,
        "some": True,
        "approximately": True,
        "more than": False,
        "over": False,
        "less than": False,
        "nearly": False,
        "almost": False,
        "at least": False,
        "just over": False,
        "just under": False,
        "barely": True,
    },
    compared=(
        "% ",
        "percent ",
        "per cent ",
        "half ",
        "third ",
        "quarter ",
        "fifth ",
        "tenth ",
        "times ",
        "million ",
        "billion ",
        "points ",
    ),
    ago=words("ago"),
    hence=frozenset(phrases("from now | from today | hence | 's time | ' time")),
    ago_first=frozenset(),
    ahead=words("in"),
    ahead_is_sure=False,
    fiscal=words("fiscal fy financial calendar"),
    ending=words("ending ended"),
    pointing=(),
    addresses=(),
    never_after=words("every each happy black cyber super good any per"),
    weekly=words(
        """blues boy drivers edition editions girl job jobs league lunch magazine market markets paper
        papers roast school schools shift shifts shopper shoppers supplement trading"""
    ),
    rough_seasons_after=(
        "in the ",
        "over the ",
        "during the ",
        "in ",
        "by ",
        "this past ",
        "through the ",
    ),
    not_behind=(
        "%",
        "million",
        "billion",
        "thousand",
        "trillion",
        "hundred",
        "percent",
        "per cent",
        "pc ",
        "points",
        "people",
        "employees",
        "mile",
        "inch",
        "hour",
        "pound",
        "ounce",
    ),
    year_nouns=words(
        """sales results earnings revenues profits losses figures numbers accounts elections targets
        forecasts levels prices plans goals estimates deliveries shipments bookings margins models
        olympics games awards reports polls volumes expenses costs taxes budgets dividends highs lows
        exports imports tests trials"""
    ),
    function_words=words(
        """was is has his its as this thus us plus minus versus less unless across towards yes
        besides always perhaps sees sends sets brings marks comes looks remains adds saw"""
    ),
    before_counts=words("than about some nearly over"),
    comparing=(
        "up ",
        "down ",
        "higher ",
        "lower ",
        "rise ",
        "increase ",
        "fall ",
        "drop ",
        "decline ",
        "gain ",
        "growth ",
        "jump ",
        "% ",
        "percent ",
        "per cent ",
        "up sharply ",
        "improvement ",
        "unchanged ",
        "flat ",
        "change ",
        "increased ",
        "doubled ",
        "fell ",
        "rose ",
    ),
    future=frozenset(
        phrases(
            """will | won't | shall | would | could | should | must | might | plan to | plans to
            | plans for | planned | planning | aim to | aims to | aims for | aiming | expect
            | expects | expected | intend | intends | hope to | hopes to | due | scheduled | slated
            | set to | to be | promises to | targeting | want to | wants to | seeks | is to | are to
            | going to | upcoming | vows"""
        )
    ),
    plain_future=frozenset(phrases("will | shall | is to | are to | is due | are due | going to")),
    future_endings=("'ll",),
    not_future=frozenset(),
    intentions=frozenset(),
    infinitive_endings=(),
    plans=words("due expected scheduled slated planned set"),
    past=words(
        """was were had has have did said told rose fell came took gave went grew became began saw
        ran stood"""
    ),
    past_endings=(),
    not_past_endings=(),
    auxiliaries=words("was were been had"),
    participles=words(
        """sold made won lost bought brought built cut kept left met paid sent shut spent thought held
        hit put led sank slid shown taken given"""
    ),
    participle_endings=("ed",),
    adjective_leads=words("a an the its"),
    possible=words("could would might may can cannot"),
    turning=(
        "end",
        "ends",
        "start",
        "starts",
        "begin",
        "begins",
        "open",
        "opens",
        "close",
        "closes",
        "expire",
        "expires",
        "launch",
        "launches",
        "arrive",
        "arrives",
        "resume",
        "resumes",
        " is",
        " are",
    ),
)
