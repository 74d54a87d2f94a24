"""English, British and American."""

from __future__ import annotations

from decimal import Decimal

from metrics.extraction.lexicon.lexicon import (
    DurationWords,
    HedgeWords,
    Lexicon,
    MultipleWords,
    NounWords,
    NumberWords,
    RangeWords,
    RankWords,
    phrases,
    words,
)
from metrics.model import Hedge

_ONE = Decimal(1)

NUMBERS = NumberWords(
    units={
        "zero": 0,
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
    },
    tens={
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fourty": 40,
        "fifty": 50,
        "sixty": 60,
        "seventy": 70,
        "eighty": 80,
        "ninety": 90,
    },
    hundreds=words("hundred"),
    scales={
        "thousand": 10**3,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "quadrillion": 10**15,
        "quintillion": 10**18,
        "lakh": 10**5,
        "lakhs": 10**5,
        "crore": 10**7,
        "crores": 10**7,
        "mln": 10**6,
        "bln": 10**9,
        "trln": 10**12,
        "mil": 10**6,
    },
    abbreviations={
        "k": 10**3,
        "K": 10**3,
        "m": 10**6,
        "M": 10**6,
        "mn": 10**6,
        "Mn": 10**6,
        "mln": 10**6,
        "MM": 10**6,
        "mm": 10**6,
        "b": 10**9,
        "B": 10**9,
        "bn": 10**9,
        "Bn": 10**9,
        "BN": 10**9,
        "bln": 10**9,
        "t": 10**12,
        "T": 10**12,
        "tn": 10**12,
        "trn": 10**12,
        "Tn": 10**12,
        "cr": 10**7,
    },
    dozens={"dozen": 12, "couple": 2},
    many={
        "tens": 10,
        "dozens": 12,
        "scores": 20,
        "hundreds": 100,
        "thousands": 1000,
        "millions": 10**6,
        "billions": 10**9,
        "trillions": 10**12,
    },
    few=words("several few many"),
    half=words("half"),
    articles=words("a an"),
    and_="and",
    of=words("of"),
    point=words("point"),
    minus=words("minus negative"),
    group_dot=False,
)

HEDGES = HedgeWords(
    before={
        Hedge.AT_LEAST: phrases(
            """at least | no less than | no fewer than | not less than | a minimum of | minimum of
            | not fewer than | at the very least | at minimum | a minimum | minimum | ≥ | starting at | at a minimum"""
        ),
        Hedge.MORE_THAN: phrases(
            """more than | over | just over | upwards of | upward of | north of | above | well over
            | in excess of | slightly more than | a little more than | a little over | just above
            | greater than | far more than | slightly over | well above | somewhat more than | > | beyond
            | well more than | just more than | a bit more than | a bit over | higher than | larger than
            | considerably more than | much more than | way more than | longer than | bigger than"""
        ),
        Hedge.AT_MOST: phrases(
            """at most | up to | no more than | not more than | as many as | as much as | capped at
            | a maximum of | maximum of | maximum | a maximum | at the most | limited to | ≤ | as high as
            | as long as | up to as much as | anywhere up to"""
        ),
        Hedge.LESS_THAN: phrases(
            """less than | fewer than | under | just under | below | just below | well under | well below
            | slightly less than | a little less than | a little under | far less than | far fewer than
            | slightly fewer than | slightly under | smaller than | lower than | < | a bit less than
            | a bit under | somewhat less than | much less than | shorter than | south of | considerably less than | just less than"""
        ),
        Hedge.ALMOST: phrases(
            """almost | nearly | close to | just shy of | shy of | approaching | not quite | near
            | practically | virtually | very nearly | pretty close to | just short of | all but"""
        ),
        Hedge.ABOUT: phrases(
            """about | around | roughly | approximately | some | barely | in the region of | circa
            | on the order of | in the order of | of the order of | or so | an estimated | estimated | approx | approx.
            | an average of | somewhere around | ~ | ≈ | ± | in the neighborhood of | c. | ca.
            | in the neighbourhood of | in the vicinity of | something like | give or take | hardly | an estimated average of"""
        ),
    },
    outside={
        Hedge.MORE_THAN: phrases(
            """exceeds | exceed | exceeded | exceeding | topped | tops | topping | surpassed
            | surpasses | surpass | surpassing | crossed | crossing | crosses | passed | passes | eclipsed
            | eclipses | outstripped | outstrips | past | crossed the | passed the | broke the | hit the
            | break the"""
        ),
        Hedge.ALMOST: phrases(
            """nearly reached | almost reached | nearly hit | almost hit | approaches | approached
            | nears | neared | nearing | almost touched | nearly touched | nearly reaching | edging towards"""
        ),
        Hedge.AT_MOST: phrases("does not exceed | do not exceed | not exceed | not exceeding"),
    },
    after={
        Hedge.AT_LEAST: phrases(
            "or more | at least | at the very least | minimum | and above | or greater | or higher | and more | or above | or older | and over | or over | plus"
        ),
        Hedge.AT_MOST: phrases(
            "or less | or fewer | at most | maximum | tops | max | or under | at the most | or below | or lower | or younger"
        ),
        Hedge.ABOUT: phrases(
            "or so | or thereabouts | approximately | give or take | roughly | more or less"
        ),
    },
)

NOUNS = NounWords(
    stops=words(
        """a an the this that these those its his her their our my your each every all both some any no
        another other's such either neither
        in on at by for with from to into onto of off over under above below between among across about
        around through during before after since until till against within without towards toward upon
        via per near beyond behind beside besides despite like unlike than as out up down along
        alongside amid apart aside away back forward ahead worldwide globally together
        and or but nor so yet if when while where whereas because although though unless whether which
        who whom whose what how why that's
        i you he she it we they them him us me who's it's
        is are was were be been being am has have had having do does did will would can could shall
        should may might must wont't won't can't isn't aren't wasn't weren't has't hasn't haven't
        not never also just only even still already now then here there ago later earlier soon again
        often always usually more most less least fewer much many few several too very quite rather
        yesterday today tomorrow else instead perhaps including excluding plus minus versus vs apiece
        nearly almost roughly once twice one two three four five six seven eight nine ten net gross
        monday tuesday wednesday thursday friday saturday sunday january february march april june july
        august september october november december abroad overseas overnight altogether thus likely
        set due alone depending compared according owing thanks long tall wide deep high old strong
        east west south north itself themselves yearly-ago last next"""
    ),
    verbs=words(
        """say says said make made take took taken get got gotten give gave given go went gone come came
        see saw seen know knew known think thought find found keep kept pay paid sell sold buy bought
        bring brought hold held lose lost spend spent leave left run ran grow grew grown rise rose risen
        fall fell fallen cut put set hit let built build sent meet met lead led won win read told tell
        work use need want live help show shown expect remain include compare join sign rely depend
        watch play start stop move turn begin began begun become became seem appear happen share cost
        drive drove driven fly flew wear choose chose chosen speak spoke write wrote written eat draw
        shut split spread cast bet bid hurt quit rid cover covers serve enjoy worth per apply signed
        participate attend die receive earn report face want follow agree call carry across stand stood stay"""
    ),
    not_plural=words(
        """is was has does his its this us plus less various previous serious famous business thus always
        perhaps besides as yes across towards unless across access process success press class mass loss
        gas bus virus status campus census focus bonus consensus overseas analysis basis crisis thesis
        sometimes whereas numerous tax-plus address express cross boss glass wireless fitness wellness
        illness software-as-a-service progress congress dangerous generous religious continuous sous afterwards upwards downwards"""
    ),
    participles=words(""),
    money=words(
        "debt equity revenue cash sales profit capital funding losses investment spending bonds loans income turnover losses"
    ),
    plurals=words(
        """people men women children staff personnel data crew folk police cattle feet teeth mice geese
        sheep fish aircraft spacecraft offspring clergy workforce media criteria phenomena alumni
        helicopter-crew livestock poultry seed-stage ether bitcoin salesmen businessmen firemen
        spokespeople salespeople businesspeople craftsmen fishermen chairmen women-led townspeople
        wives-to-be headcount cod series species dice bitcoins swine"""
    ),
    before_noun=words(
        """sports graphics news sales operations savings communications systems electronics securities
        goods arms logistics customs business services physics humanities headquarters earnings
        windows jobs-board accounts games economics robotics diagnostics plastics textiles express"""
    ),
    after_noun=words("combined"),
    of=("of ",),
    rates=("a ", "an ", "per "),
    rate_units=words(
        "day week month year hour minute second night quarter head person user capita household weekday"
    ),
)

RANGES = RangeWords(
    between=phrases("between"),
    between_and=phrases("and | to"),
    from_=phrases("from | anywhere from | ranging from"),
    to=phrases("to | till | up to"),
    or_=phrases("or"),
    and_=phrases("and"),
    endings=phrases("e | es | s | ed | ing | d"),
    changes=phrases(
        """ris~ | rose | risen | grew | grow | grows | grown | growing | growth | fell | fall | falls | fallen | falling
        | cut | cuts | cutting | increas~ | decreas~ | declin~ | drop | drops | dropped | dropping | jump | jump~
        | climb | climb~ | rais~ | lower | lower~ | reduc~ | boost | boost~ | soar | soar~ | surg~ | slid | slid~
        | slip | slips | slipped | mov~ | went | go | goes | going | gone | doubl~ | tripl~ | halv~ | shrink
        | shrank | shrunk | shrinking | plung~ | plummet | plummet~ | tumbl~ | expand | expand~ | swell | swell~ | swollen
        | lift | lift~ | push | push~ | chang~ | revis~ | upgrad~ | downgrad~ | trim | trims | trimmed
        | slash | slash~ | narrow | narrow~ | widen | widen~ | edg~ | inch~ | advanc~ | up | down | improv~
        | balloon | balloon~ | rebound | rebound~ | contract~ | quadrupl~ | scal~ | hik~ | dip | dips | dipped
        | sank | sink | sunk | extend | extend~ | lengthen~ | shorten~ | accelerat~ | slow~ | eas~ | gain | gain~ | lost | added | shed | bring | brought | took | takes"""
    ),
    links=phrases(
        "and | or | to | , then | then | , | of the | of its | of their | of | / | - | , against | against | from | , from | , to | , compared with | compared with | out of | and then | but | compared to | versus | vs | , versus"
    ),
)

MULTIPLES = MultipleWords(
    times=phrases("times | x"),
    more=phrases(
        """as many | as much | as fast | as large | as big | as high | as likely | as long | as often
        | as expensive | as powerful | as great | as quickly | as well | as strong | as heavy | as valuable
        | as efficient | as wide | as old | as good | as productive | as popular | as cheap | as dense | as deep
        | more | higher | bigger | larger | greater | faster | better | heavier | longer | stronger | quicker
         | as hard | as frequently | as costly | denser | over"""
    ),
    less=phrases(
        "smaller | less | fewer | lower | cheaper | slower | lighter | shorter | worse | weaker | thinner"
    ),
    compared=phrases(
        """the | its | his | their | our | what | that of | those of | this | last | annual | forward | earnings
        | sales | revenue | revenues | profit | profits | ebitda | book value | oversubscribed | net | core
        | expected | trailing | projected | average | normal | gdp | leverage | gross | operating | adjusted | salary"""
    ),
    twice={"twice": "2", "thrice": "3"},
    verbs={
        "doubled": "2",
        "doubling": "2",
        "double": "2",
        "doubles": "2",
        "twofold": "2",
        "two-fold": "2",
        "tripled": "3",
        "tripling": "3",
        "triple": "3",
        "triples": "3",
        "treble": "3",
        "trebled": "3",
        "trebling": "3",
        "threefold": "3",
        "three-fold": "3",
        "trebles": "3",
        "quadrupled": "4",
        "quadruple": "4",
        "quadrupling": "4",
        "fourfold": "4",
        "four-fold": "4",
        "quintupled": "5",
        "quintuple": "5",
        "quintupling": "5",
        "fivefold": "5",
        "five-fold": "5",
        "sixfold": "6",
        "six-fold": "6",
        "sevenfold": "7",
        "seven-fold": "7",
        "eightfold": "8",
        "eight-fold": "8",
        "ninefold": "9",
        "tenfold": "10",
        "ten-fold": "10",
        "hundredfold": "100",
        "thousandfold": "1000",
        "twentyfold": "20",
        "twelvefold": "12",
        "fiftyfold": "50",
        "halved": "0.5",
        "halving": "0.5",
        "halve": "0.5",
        "halves": "0.5",
        "sextupled": "6",
    },
    auxiliaries=(),
    by=phrases(
        "multiplied by | multiply by | multiplying by | by a factor of | a factor of | by factor of"
    ),
    divided=phrases("divided by | divide by | dividing by"),
    ratio=phrases(
        "ratio of | multiple of | ratio | leverage of | at | valued at | trading at | trade at | trades at | multiples of | multiple | on"
    ),
)

DURATIONS = DurationWords(
    abbreviations={
        "h": "hour", "hrs": "hour", "hr": "hour", "min": "minute", "mins": "minute", "s": "second",
        "sec": "second", "secs": "second",
    },
    plurals=words("years months weeks days hours minutes seconds decades centuries quarters nights"),
    units={
        "year": ("year", _ONE),
        "years": ("year", _ONE),
        "yr": ("year", _ONE),
        "yrs": ("year", _ONE),
        "month": ("month", _ONE),
        "months": ("month", _ONE),
        "week": ("week", _ONE),
        "weeks": ("week", _ONE),
        "day": ("day", _ONE),
        "days": ("day", _ONE),
        "hour": ("hour", _ONE),
        "hours": ("hour", _ONE),
        "hrs": ("hour", _ONE),
        "hr": ("hour", _ONE),
        "minute": ("minute", _ONE),
        "minutes": ("minute", _ONE),
        "mins": ("minute", _ONE),
        "min": ("minute", _ONE),
        "second": ("second", _ONE),
        "seconds": ("second", _ONE),
        "secs": ("second", _ONE),
        "decade": ("year", Decimal(10)),
        "decades": ("year", Decimal(10)),
        "century": ("year", Decimal(100)),
        "centuries": ("year", Decimal(100)),
        "millennium": ("year", Decimal(1000)),
        "millennia": ("year", Decimal(1000)),
        "quarter": ("month", Decimal(3)),
        "quarters": ("month", Decimal(3)),
        "fortnight": ("week", Decimal(2)),
        "fortnights": ("week", Decimal(2)),
        "milliseconds": ("second", Decimal("0.001")),
        "millisecond": ("second", Decimal("0.001")),
        "nights": ("day", _ONE),
        "semesters": ("month", Decimal(6)),
        "weekends": ("week", _ONE),
    },
    prepositions=phrases(
        "in | for | over | after | within | during | under | every | throughout | since | before | by | across | inside | through | to"
    ),
    recent=words("past last next previous first coming preceding final"),
    between=words(
        "consecutive straight full more additional extra long whole short solid good successive further difficult short"
    ),
    half={"and a half": "0.5"},
    age=phrases("aged"),
    single_before=phrases(
        "in | for | over | after | within | during | than | of | nearly | almost | about | under | around | roughly | just | only | barely | least | took | last | and | to | take | takes | lasted"
    ),
    single_after=phrases(
        "earlier | later | before | after | ago | and a half | prior | or more | or so | or two"
    ),
)

_PEOPLE = "largest biggest best busiest richest fastest smallest highest lowest oldest youngest strongest worst longest tallest cheapest fastest-growing best-selling most-visited most-valuable most-popular most-used ranked placed generation-"

RANKS = RankWords(
    number=phrases("number | no. | no | №"),
    top=phrases("top"),
    ordinals={
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "seventh": 7,
        "eighth": 8,
        "ninth": 9,
        "tenth": 10,
        "eleventh": 11,
        "twelfth": 12,
        "twentieth": 20,
    },
    nouns=phrases(
        """place | spot | largest | biggest | best | busiest | richest | fastest | smallest | highest
        | lowest | oldest | strongest | worst | longest | tallest | cheapest | fastest-growing
        | best-selling | most valuable | most popular | most visited | most used | most powerful
        | most expensive | most populous | most important | most-visited | most-valuable | top-selling
        | largest-ever | ranked | most common | most-watched | most-used | position | most-popular | most"""
    ),
    ranked=phrases(
        "ranked | ranks | rank | ranking | finished | came | placed | coming | came in | finishing | ranked in | is ranked | comes"
    ),
    adjectives=words(""),
    suffixes=words("st nd rd th"),
)

_PARTS = {
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "seventh": 7,
    "sevenths": 7,
    "eighth": 8,
    "eighths": 8,
    "ninth": 9,
    "ninths": 9,
    "tenth": 10,
    "tenths": 10,
    "twelfth": 12,
    "twelfths": 12,
    "twentieth": 20,
    "hundredth": 100,
    "hundredths": 100,
    "thousandth": 1000,
    "thousandths": 1000,
    "fiftieth": 50,
}

LEXICON = Lexicon(
    language="en",
    stop_words=words(
        "the of and to in a is that for it on with as was by at from be are this has have its but not which an or their will said"
    ),
    numbers=NUMBERS,
    hedges=HEDGES,
    nouns=NOUNS,
    ranges=RANGES,
    multiples=MULTIPLES,
    durations=DURATIONS,
    ranks=RANKS,
    percent={
        "%": ("%", _ONE),
        "percent": ("%", _ONE),
        "per cent": ("%", _ONE),
        "pct": ("%", _ONE),
        "pc": ("%", _ONE),
        "p.c.": ("%", _ONE),
        "per-cent": ("%", _ONE),
        "percents": ("%", _ONE),
        "percentage points": ("pp", _ONE),
        "percentage point": ("pp", _ONE),
        "percentage-point": ("pp", _ONE),
        "percentage-points": ("pp", _ONE),
        "per cent points": ("pp", _ONE),
        "basis points": ("pp", Decimal("0.01")),
        "basis point": ("pp", Decimal("0.01")),
        "basis-point": ("pp", Decimal("0.01")),
        "bps": ("pp", Decimal("0.01")),
        "bp": ("pp", Decimal("0.01")),
        "points": ("pp", _ONE),
        "point": ("pp", _ONE),
        "pp": ("pp", _ONE),
        "pts": ("pp", _ONE),
        "ppt": ("pp", _ONE),
        "ppts": ("pp", _ONE),
        "‰": ("%", Decimal("0.1")),
        "per mille": ("%", Decimal("0.1")),
        "%-points": ("pp", _ONE),
        "% points": ("pp", _ONE),
    },
    fractions={
        **{f"a {word}": f"1/{n}" for word, n in _PARTS.items() if not word.endswith("s")},
        **{f"an {word}": f"1/{n}" for word, n in _PARTS.items() if word.startswith("e")},
        "half": "1/2",
        "one half": "1/2",
        "one-half": "1/2",
        "a half": "1/2",
    },
    parts=_PARTS,
    out_of=phrases("in | out of | in every | of every"),
    money_heads={
        "dollar": "USD",
        "dollars": "USD",
        "pound": "GBP",
        "pounds": "GBP",
        "pounds sterling": "GBP",
        "sterling": "GBP",
        "quid": "GBP",
        "franc": "CHF",
        "francs": "CHF",
        "yuan": "CNY",
        "renminbi": "CNY",
        "yen": "JPY",
        "won": "KRW",
        "rupee": "INR",
        "rupees": "INR",
        "bucks": "USD",
        "us dollars": "USD",
        "u.s. dollars": "USD",
        "american dollars": "USD",
        "us dollar": "USD",
        "u.s. dollar": "USD",
        "kronor": "SEK",
        "kroner": "DKK",
        "krona": "SEK",
        "peso": "MXN",
        "pesos": "MXN",
        "reais": "BRL",
        "reals": "BRL",
        "real": "BRL",
        "rouble": "RUB",
        "roubles": "RUB",
        "ruble": "RUB",
        "rubles": "RUB",
        "dirhams": "AED",
        "rand": "ZAR",
        "greenbacks": "USD",
        "shekels": "ILS",
        "zloty": "PLN",
        "zlotys": "PLN",
        "forint": "HUF",
        "forints": "HUF",
        "riyals": "SAR",
        "naira": "NGN",
        "bitcoins": "XBT",
        "bitcoin": "XBT",
        "baht": "THB",
        "ringgit": "MYR",
        "rupiah": "IDR",
        "dong": "VND",
        "lira": "TRY",
        "euro": "EUR",
        "euros": "EUR",
        "dirham": "AED",
        "rmb": "CNY",
    },
    money_hundredths={
        "cents": "",
        "cent": "",
        "pence": "GBP",
        "penny": "GBP",
        "p": "GBP",
        "euro cents": "EUR",
        "us cents": "USD",
        "u.s. cents": "USD",
        "c": "",
        "eurocents": "EUR",
        "¢": "USD",
        "australian cents": "AUD",
        "euro cent": "EUR",
    },
    measures={
        "square meters": "m2",
        "square metres": "m2",
        "square meter": "m2",
        "square metre": "m2",
        "sq m": "m2",
        "sq. m": "m2",
        "sqm": "m2",
        "square kilometers": "km2",
        "square kilometres": "km2",
        "square kilometer": "km2",
        "sq km": "km2",
        "square miles": "mi2",
        "square mile": "mi2",
        "square feet": "ft2",
        "square foot": "ft2",
        "square-foot": "ft2",
        "square-feet": "ft2",
        "sq ft": "ft2",
        "sq. ft.": "ft2",
        "sq. ft": "ft2",
        "square-mile": "mi2",
        "square-meter": "m2",
        "square-metre": "m2",
        "square-kilometre": "km2",
        "square-kilometer": "km2",
        "square kilometre": "km2",
        "cubic meters": "m3",
        "cubic metres": "m3",
        "cubic feet": "ft3",
        "cubic meter": "m3",
        "cubic metre": "m3",
        "cubic foot": "ft3",
        "hectare": "ha",
        "hectares": "ha",
        "acre": "acre",
        "acres": "acre",
        "mile": "mi",
        "miles": "mi",
        "miles per hour": "mi/h",
        "miles an hour": "mi/h",
        "mph": "mi/h",
        "mile-per-hour": "mi/h",
        "kilometers per hour": "km/h",
        "kilometres per hour": "km/h",
        "kilometres an hour": "km/h",
        "kilometers an hour": "km/h",
        "kph": "km/h",
        "kmh": "km/h",
        "foot": "ft",
        "feet": "ft",
        "inch": "in",
        "inches": "in",
        "yards": "yd",
        "yard": "yd",
        "kilo": "kg",
        "kilos": "kg",
        "tonne": "t",
        "tonnes": "t",
        "metric tons": "t",
        "metric ton": "t",
        "metric tonnes": "t",
        "tons": "t",
        "ton": "t",
        "pounds-weight": "lb",
        "lbs": "lb",
        "lb": "lb",
        "ounce": "oz",
        "ounces": "oz",
        "troy ounces": "oz",
        "liters": "L",
        "litres": "L",
        "liter": "L",
        "litre": "L",
        "gallons": "gal",
        "gallon": "gal",
        "pints": "pt",
        "horsepower": "hp",
        "bhp": "hp",
        "decibels": "dB",
        "degrees": "Cel",
        "degrees celsius": "Cel",
        "degrees fahrenheit": "degF",
        "degrees c": "Cel",
        "degrees centigrade": "Cel",
        "degrees f": "degF",
        "°c": "Cel",
        "°f": "degF",
        "°": "Cel",
        "newton-meters": "Nm",
        "newton-metres": "Nm",
        "newton meters": "Nm",
        "newton metres": "Nm",
        "parts per million": "ppm",
        "parts per billion": "ppb",
        "barrels-": "bbl",
        "microns": "um",
        "micron": "um",
        "nautical miles": "nmi",
        "degree": "Cel",
    },
    metric={
        "watt": "W",
        "watts": "W",
        "watt-hour": "Wh",
        "watt-hours": "Wh",
        "watt hours": "Wh",
        "watt hour": "Wh",
        "volt": "V",
        "volts": "V",
        "amp": "A",
        "amps": "A",
        "ampere": "A",
        "amperes": "A",
        "joule": "J",
        "joules": "J",
        "hertz": "Hz",
        "byte": "B",
        "bytes": "B",
        "bit": "bit",
        "bits": "bit",
        "bits per second": "bit/s",
        "bit per second": "bit/s",
        "bytes per second": "B/s",
        "meter": "m",
        "meters": "m",
        "metre": "m",
        "metres": "m",
        "gram": "g",
        "grams": "g",
        "gramme": "g",
        "grammes": "g",
        "flops": "FLOPS",
        "amp-hours": "Ah",
        "amp-hour": "Ah",
        "amp hours": "Ah",
        "pascals": "Pa",
        "volt-amperes": "VA",
        "bits a second": "bit/s",
    },
    prefixes={
        "kilo": "k",
        "mega": "M",
        "giga": "G",
        "tera": "T",
        "peta": "P",
        "exa": "E",
        "zetta": "Z",
        "milli": "m",
        "centi": "c",
        "micro": "u",
        "nano": "n",
        "pico": "p",
        "deci": "d",
    },
    ones=words("one"),
    articled=phrases(
        """a few hundred | a few thousand | a few million | a few billion | a few dozen | a good dozen
        | a percentage point | a full percentage point | a basis point | a dollar | a mile
        | one and a half"""
    ),
    articled_units=phrases(
        """percent | per cent | percentage point | basis point | point | user | dollar | euro | pound | cent | mile
        | gigawatt | megawatt | terabyte | gigabyte | kilogram | kilometre | kilometer | acre | ton | tonne | litre"""
    ),
    half_of=("half a ", "half an ", "a half ", "half-", "a half-", "half "),
    model_size="parameters",
    labels=words(
        """article articles chapter page pages version code number phase step level season episode volume act
        scene section paragraph clause figure table appendix line route highway interstate room gate
        platform flight train bus part title type model series group class category zone lot option
        rule law box track square cloud channel windows android ios room unit exhibit item form size
        street avenue day week point tier stage grade schedule area sector division bay dock lane"""
    ),
    idioms=phrases(
        """24/7 | 50-50 | 50/50 | 24/24 | six of one and half a dozen | half a dozen of the other
        | two minds | cloud nine | square one | page one | one of | one another | number of | nine-to-five | nine to five | five to midnight
        | a dime a dozen | dime a dozen | at sixes and sevens | one by one | two by two | on all fours | six feet under
        | one or two of | one thing | one day | one-on-one | one-to-one | two sides | the one | one and only
        | catch-22 | a thousand words | a million miles | one in a million | a hundred percent sure | to one side
        | a penny for | second to none | back to square one | the whole nine yards | dressed to the nines | high five | ten to one | one at a time | nine lives
        | one and the same | the other half | better half | seven seas | four corners | two-way | two-thirds majority-"""
    ),
    joints=words(
        """in on the of for with at by from to and or but about over under more less than some nearly almost
        only just its their his her our my your these those all between around roughly after before
        since up as at least most fewer another when while if so then still yet meanwhile with without
        within during another together even perhaps maybe both they we it he she you there that this"""
    ),
)
