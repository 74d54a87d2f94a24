"""English, British and American."""

from __future__ import annotations

from metrics.extraction.lexicon.cues_en import CUES
from metrics.extraction.lexicon.hedges_en import HEDGES
from metrics.extraction.lexicon.lexicon import (
    DurationWords,
    Lexicon,
    MultipleWords,
    NumberWords,
    RangeWords,
    RankWords,
)
from metrics.extraction.lexicon.nouns_en import IDIOMS, JOINTS, LABELS, NOUNS
from metrics.extraction.lexicon.words import numbers, phrases, table, units, words

NUMBERS = NumberWords(
    units=numbers(
        """zero: 0 | nought: 0 | naught: 0 | one: 1 | two: 2 | three: 3 | four: 4 | five: 5 | six: 6 | seven: 7 | eight: 8
        | nine: 9 | ten: 10 | eleven: 11 | twelve: 12 | thirteen: 13 | fourteen: 14
        | fifteen: 15 | sixteen: 16 | seventeen: 17 | eighteen: 18 | nineteen: 19"""
    ),
    tens=numbers(
        """twenty: 20 | thirty: 30 | forty: 40 | fourty: 40 | fifty: 50 | sixty: 60 | seventy: 70
        | eighty: 80 | ninety: 90"""
    ),
    hundreds=words("hundred"),
    scales=numbers(
        """thousand: 1e3 | million: 1e6 | billion: 1e9 | trillion: 1e12 | quadrillion: 1e15
        | quintillion: 1e18 | lakh: 1e5 | lakhs: 1e5 | lac: 1e5 | lacs: 1e5 | lkh: 1e5 | lkhs: 1e5 | crore: 1e7 | crores: 1e7 | mln: 1e6
        | bln: 1e9 | trln: 1e12 | mil: 1e6"""
    ),
    abbreviations=numbers(
        """k: 1e3 | K: 1e3 | m: 1e6 | M: 1e6 | mn: 1e6 | Mn: 1e6 | mln: 1e6 | MM: 1e6 | mm: 1e6
        | b: 1e9 | B: 1e9 | bn: 1e9 | Bn: 1e9 | BN: 1e9 | bln: 1e9 | t: 1e12 | T: 1e12
        | tn: 1e12 | trn: 1e12 | Tn: 1e12 | cr: 1e7"""
    ),
    dozens=numbers("dozen: 12 | couple: 2"),
    many=numbers(
        """tens: 10 | dozens: 12 | scores: 20 | hundreds: 100 | thousands: 1e3 | millions: 1e6
        | billions: 1e9 | trillions: 1e12"""
    ),
    few=words("few many several"),
    half=words("half"),
    articles=words("a an"),
    emphatic=words("good full"),
    and_="and",
    and_joins=words(""),
    of=words("of"),
    point=words("point"),
    minus=words("minus negative"),
    lower_letters=True,
    group_dot=False,
    twenty_multiplies=False,
)

RANGES = RangeWords(
    between=phrases("between"),
    between_and=phrases("and | to"),
    from_=phrases("from | anywhere from | ranging from"),
    to=phrases("to | till | up to | through"),
    or_=phrases("or"),
    and_=phrases("and"),
    endings=phrases("e | es | s | ed | ing | d"),
    changes=phrases(
        """ris~ | rose | risen | grew | grow | grows | grown | growing | growth | fell | fall
        | falls | fallen | falling | cut | cuts | cutting | increas~ | decreas~ | declin~ | drop
        | drops | dropped | dropping | jump | jump~ | climb | climb~ | rais~ | lower | lower~
        | reduc~ | boost | boost~ | soar | soar~ | surg~ | slid | slid~ | slip | slips | slipped
        | mov~ | went | go | goes | going | gone | doubl~ | tripl~ | halv~ | shrink | shrank
        | shrunk | shrinking | plung~ | plummet | plummet~ | tumbl~ | expand | expand~ | swell
        | swell~ | swollen | lift | lift~ | push | push~ | chang~ | revis~ | upgrad~ | downgrad~
        | trim | trims | trimmed | slash | slash~ | narrow | narrow~ | widen | widen~ | edg~
        | inch~ | advanc~ | up | down | improv~ | balloon | balloon~ | rebound | rebound~
        | contract~ | quadrupl~ | scal~ | hik~ | mushroom~ | snowball~ | rocket~ | spik~ | dwindl~ | dip | dips | dipped | sank | sink | sunk
        | extend | extend~ | lengthen~ | shorten~ | accelerat~ | slow~ | eas~ | gain | gain~
        | lost | added | shed | bring | brought | took | takes"""
    ),
    links=phrases(
        """and | or | to | , then | then | , | of the | of its | of their | of | / | - | , against
        | against | from | , from | , to | , compared with | compared with | out of | and then
        | but | compared to | versus | vs | , versus"""
    ),
)

MULTIPLES = MultipleWords(
    times=phrases("times | x"),
    more=phrases(
        """as many | as much | as fast | as large | as big | as high | as likely | as long
        | as often | as expensive | as powerful | as great | as quickly | as well | as strong
        | as heavy | as valuable | as efficient | as wide | as old | as good | as productive
        | as popular | as cheap | as dense | as deep | more | higher | bigger | larger | greater
        | faster | better | heavier | longer | stronger | quicker | as hard | as frequently
        | as costly | denser | over"""
    ),
    less=phrases(
        """smaller | less | fewer | lower | cheaper | slower | lighter | shorter | worse | weaker
        | thinner"""
    ),
    compared=phrases(
        """the | its | his | their | our | what | that of | those of | this | last | annual
        | forward | earnings | sales | revenue | revenues | profit | profits | ebitda
        | book value | oversubscribed | net | core | expected | trailing | projected | average
        | normal | gdp | leverage | gross | operating | adjusted | salary"""
    ),
    never_twice=words("think thinking thought or"),
    no_compared=words("this last"),
    more_than="more than ",
    twice=table("twice: 2 | thrice: 3"),
    verbs=table(
        """doubled: 2 | doubling: 2 | double: 2 | doubles: 2 | twofold: 2 | two-fold: 2
        | tripled: 3 | tripling: 3 | triple: 3 | triples: 3 | treble: 3 | trebled: 3
        | trebling: 3 | threefold: 3 | three-fold: 3 | trebles: 3 | quadrupled: 4 | quadruple: 4
        | quadrupling: 4 | fourfold: 4 | four-fold: 4 | quintupled: 5 | quintuple: 5
        | quintupling: 5 | fivefold: 5 | five-fold: 5 | sixfold: 6 | six-fold: 6 | sevenfold: 7
        | seven-fold: 7 | eightfold: 8 | eight-fold: 8 | ninefold: 9 | tenfold: 10
        | ten-fold: 10 | hundredfold: 100 | thousandfold: 1000 | twentyfold: 20 | twelvefold: 12
        | fiftyfold: 50 | halved: 0.5 | halving: 0.5 | halve: 0.5 | halves: 0.5 | sextupled: 6
        | quadruples: 4 | quintuples: 5"""
    ),
    bare=words("double triple treble quadruple halve doubles triples"),
    bare_before=words(
        """to will would could can should may might than nearly almost roughly about and helped help or
        not it they we which that"""
    ),
    bare_behind=words("the its their his her our what that this last those as"),
    bare_needs_both=False,
    never_behind=words("a an two both"),
    participles=(),
    adverbs=(),
    auxiliaries=(),
    by=phrases(
        """multiplied by | multiply by | multiplying by | by a factor of | a factor of
        | by factor of"""
    ),
    divided=phrases("divided by | divide by | dividing by"),
    ratio=phrases(
        """ratio of | multiple of | ratio | leverage of | at | valued at | trading at | trade at
        | trades at | multiples of | multiple | on"""
    ),
)

DURATIONS = DurationWords(
    abbreviations=table(
        """h: hour | hrs: hour | hr: hour | min: minute | mins: minute | s: second | sec: second
        | secs: second"""
    ),
    plurals=words(
        "centuries days decades hours minutes months nights quarters seconds weeks years"
    ),
    units=units(
        """year: year | years: year | yr: year | yrs: year | month: month | months: month
        | week: week | weeks: week | day: day | days: day | hour: hour | hours: hour | hrs: hour
        | hr: hour | minute: minute | minutes: minute | mins: minute | min: minute
        | second: second | seconds: second | secs: second | decade: year 10 | decades: year 10
        | century: year 100 | centuries: year 100 | millennium: year 1000 | millennia: year 1000
        | quarter: month 3 | quarters: month 3 | fortnight: week 2 | fortnights: week 2
        | milliseconds: second 0.001 | millisecond: second 0.001 | nights: day
        | semesters: month 6 | weekends: week"""
    ),
    prepositions=phrases(
        """in | for | over | after | within | during | under | every | throughout | since | before
        | by | across | inside | through | to"""
    ),
    recent=words("coming final first last next past preceding previous"),
    between=words(
        """additional business calendar consecutive difficult extra following full further good long more short solid straight
        preceding previous remaining successive trading whole working"""
    ),
    half=table("and a half: 0.5"),
    whole=units(
        "year and a half: year 1.5 | month and a half: month 1.5 | decade and a half: year 15"
    ),
    some=words("several"),
    some_behind=words("a past next last first coming these"),
    later=frozenset(phrases("earlier | later")),
    age=phrases("aged"),
    single_before=phrases(
        """in | for | over | after | within | during | than | of | nearly | almost | about | under
        | around | roughly | just | only | barely | least | took | last | and | to | take
        | takes | lasted"""
    ),
    single_after=phrases(
        "earlier | later | before | after | ago | and a half | prior | or more | or so | or two"
    ),
)

RANKS = RankWords(
    number=phrases("number | no. | no | №"),
    top=phrases("top"),
    ordinals=numbers(
        """first: 1 | second: 2 | third: 3 | fourth: 4 | fifth: 5 | sixth: 6 | seventh: 7
        | eighth: 8 | ninth: 9 | tenth: 10 | eleventh: 11 | twelfth: 12 | twentieth: 20"""
    ),
    nouns=phrases(
        """place | spot | largest | biggest | best | busiest | richest | fastest | smallest
        | highest | lowest | oldest | strongest | worst | longest | tallest | cheapest
        | fastest-growing | best-selling | most valuable | most popular | most visited
        | most used | most powerful | most expensive | most populous | most important
        | most-visited | most-valuable | top-selling | largest-ever | ranked | most common
        | most-watched | most-used | position | most-popular | most"""
    ),
    verbs=phrases("rank | plac | finish | position"),
    ranked=phrases(
        """ranked | ranks | rank | ranking | finished | came | placed | coming | came in
        | finishing | ranked in | is ranked | comes"""
    ),
    adjectives=words(""),
    alone_before=words("in on among behind with out globally worldwide for at and after"),
    suffixes=words("nd rd st th"),
)

LEXICON = Lexicon(
    language="en",
    cues=CUES,
    numbers=NUMBERS,
    hedges=HEDGES,
    nouns=NOUNS,
    ranges=RANGES,
    multiples=MULTIPLES,
    durations=DURATIONS,
    ranks=RANKS,
    percent=units(
        """%: % | percent: % | per cent: % | pct: % | pc: % | p.c.: % | per-cent: % | percents: %
        | percentage points: pp | percentage point: pp | percentage-point: pp
        | percentage-points: pp | per cent points: pp | basis points: pp 0.01
        | basis point: pp 0.01 | basis-point: pp 0.01 | bps: pp 0.01 | bp: pp 0.01 | points: pp
        | point: pp | pp: pp | pts: pp | ppt: pp | ppts: pp | ‰: % 0.1 | per mille: % 0.1
        | %-points: pp | % points: pp"""
    ),
    fractions=table(
        """a third: 1/3 | a quarter: 1/4 | a fifth: 1/5 | a sixth: 1/6 | a seventh: 1/7
        | a eighth: 1/8 | a ninth: 1/9 | a tenth: 1/10 | a twelfth: 1/12 | a twentieth: 1/20
        | a hundredth: 1/100 | a thousandth: 1/1000 | a fiftieth: 1/50 | an eighth: 1/8
        | an eighths: 1/8 | half: 1/2 | one half: 1/2 | one-half: 1/2 | a half: 1/2"""
    ),
    parts=numbers(
        """third: 3 | thirds: 3 | quarter: 4 | quarters: 4 | fourth: 4 | fourths: 4 | fifth: 5 | fifths: 5 | sixth: 6
        | sixths: 6 | seventh: 7 | sevenths: 7 | eighth: 8 | eighths: 8 | ninth: 9 | ninths: 9
        | tenth: 10 | tenths: 10 | twelfth: 12 | twelfths: 12 | twentieth: 20 | hundredth: 100
        | hundredths: 100 | thousandth: 1e3 | thousandths: 1e3 | fiftieth: 50 | millionth: 1e6 | millionths: 1e6
        | billionth: 1e9 | billionths: 1e9 | trillionth: 1e12 | trillionths: 1e12"""
    ),
    out_of=phrases("in | out of | in every | of every"),
    per=words("per"),
    money_heads=table(
        """dollar: USD | dollars: USD | pound: GBP | pounds: GBP | pounds sterling: GBP
        | sterling: GBP | quid: GBP | franc: CHF | francs: CHF | yuan: CNY | renminbi: CNY
        | yen: JPY | won: KRW | rupee: INR | rupees: INR | bucks: USD | us dollars: USD
        | american dollars: USD | u.s. dollars: USD | u.s. dollar: USD | us dollar: USD
        | kronor: SEK | kroner: DKK | krona: SEK | peso: MXN | pesos: MXN | reais: BRL
        | reals: BRL | rouble: RUB | roubles: RUB | ruble: RUB | rubles: RUB
        | dirhams: AED | rand: ZAR | greenbacks: USD | shekels: ILS | zloty: PLN | zlotys: PLN
        | forint: HUF | forints: HUF | riyals: SAR | naira: NGN | bitcoins: XBT | bitcoin: XBT
        | baht: THB | ringgit: MYR | rupiah: IDR | dong: VND | lira: TRY | euro: EUR
        | euros: EUR | dirham: AED | rmb: CNY"""
    ),
    no_money=words("gold mark real sol soles leone leones florin"),
    doubtful_money=words("won"),
    currency_understood=False,
    money_letters={},
    money_verbs=phrases(
        """cost | costs | spent | spend | spends | invest | invest~ | raise | raised | raises | pay | pays | paid
        | worth | valu~ | borrow~ | owe | owes | owed | lent | burn~ | earn~ | pledg~ | inject~ | pocket~ | lose | loses | losing | lost | fine | fined | price | priced | revenue | revenues | loss | losses | profit
        | profits | valuation | capitalisation | capitalization | debt | budget | dividend | ebitda | turnover
        | income | earnings"""
    ),
    open_verbs=("lose", "losing", "lost"),
    money_hundredths=table(
        """cents:  | cent:  | pence: GBP | penny: GBP | pennies: GBP | p: GBP | euro cents: EUR | us cents: USD
        | u.s. cents: USD | c:  | eurocents: EUR | ¢: USD | australian cents: AUD
        | euro cent: EUR"""
    ),
    cents={
        "cent": ("USD", words("USD CAD AUD NZD HKD ZAR SGD EUR")),
        "c": ("USD", words("USD CAD AUD NZD HKD ZAR SGD EUR")),
    },
    measures=table(
        """square meters: m2 | square metres: m2 | square meter: m2 | square metre: m2 | sq m: m2
        | sq. m: m2 | sqm: m2 | square kilometers: km2 | square kilometres: km2
        | square kilometer: km2 | sq km: km2 | square miles: mi2 | square mile: mi2
        | square feet: ft2 | square foot: ft2 | square-foot: ft2 | square-feet: ft2 | sq ft: ft2 | sq mi: mi2 | sq m: m2
        | sq. ft.: ft2 | sq. ft: ft2 | square-mile: mi2 | square-meter: m2 | square-metre: m2
        | square-kilometre: km2 | square-kilometer: km2 | square kilometre: km2
        | cubic meters: m3 | cubic metres: m3 | cubic feet: ft3 | cubic meter: m3
        | cubic metre: m3 | cubic foot: ft3 | hectare: ha | hectares: ha | acre: acre
        | acres: acre | mile: mi | miles: mi | miles per hour: mi/h | miles an hour: mi/h
        | mph: mi/h | mile-per-hour: mi/h | kilometers per hour: km/h
        | kilometres per hour: km/h | kilometres an hour: km/h | kilometers an hour: km/h
        | kph: km/h | kmh: km/h | foot: ft | feet: ft | inch: in | inches: in | yards: yd
        | yard: yd | kilo: kg | kilos: kg | tonne: t | tonnes: t | metric tons: t
        | metric ton: t | metric tonnes: t | tons: t | ton: t | pounds-weight: lb | lbs: lb
        | lb: lb | ounce: oz | ounces: oz | troy ounces: oz | liters: L | litres: L | liter: L
        | litre: L | gallons: gal | gallon: gal | pints: pt | horsepower: hp | bhp: hp
        | decibels: dB | degrees: Cel | degrees celsius: Cel | degrees fahrenheit: degF
        | degrees c: Cel | degrees centigrade: Cel | degrees f: degF | °c: Cel | ° celsius: Cel | ° fahrenheit: degF | ° c: Cel | ° f: degF | °f: degF
        | °: Cel | newton-meters: Nm | newton-metres: Nm | newton meters: Nm | newton metres: Nm
        | parts per million: ppm | parts per billion: ppb | barrels-: bbl | microns: um
        | micron: um | nautical miles: nmi | degree: Cel"""
    ),
    metric=table(
        """watt: W | watts: W | watt-hour: Wh | watt-hours: Wh | watt hours: Wh | watt hour: Wh
        | volt: V | volts: V | amp: A | amps: A | ampere: A | amperes: A | joule: J | joules: J
        | hertz: Hz | byte: B | bytes: B | bit: bit | bits: bit | bits per second: bit/s
        | bit per second: bit/s | bytes per second: B/s | meter: m | meters: m | metre: m
        | metres: m | gram: g | grams: g | gramme: g | grammes: g | flops: FLOPS | amp-hours: Ah
        | amp-hour: Ah | amp hours: Ah | pascals: Pa | volt-amperes: VA | bits a second: bit/s"""
    ),
    prefixes=table(
        """kilo: k | mega: M | giga: G | tera: T | peta: P | exa: E | zetta: Z | milli: m
        | centi: c | micro: u | nano: n | pico: p | deci: d"""
    ),
    ones=words("one"),
    articled=phrases(
        """a few hundred | a few thousand | a few million | a few billion | a few dozen
        | a good dozen | a percentage point | a full percentage point | a basis point | a dollar
        | a mile | one and a half"""
    ),
    articled_units=phrases(
        """percent | per cent | percentage point | basis point | point | user | dollar | euro
        | pound | cent | mile | gigawatt | megawatt | terabyte | gigabyte | kilogram | kilometre
        | kilometer | acre | ton | tonne | litre | liter | gallon | barrel | kilowatt | hectare | kilo
        | metre | meter"""
    ),
    half_of=(
        "one-half ",
        "one half ",
        "half a ",
        "half an ",
        "a half ",
        "half-",
        "a half-",
        "half ",
    ),
    model_size="parameters",
    labels=LABELS,
    idioms=IDIOMS,
    joints=JOINTS,
)
