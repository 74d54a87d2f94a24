"""English: what ends a noun phrase, and what makes a number a name."""

from __future__ import annotations

from decimal import Decimal

from metrics.extraction.lexicon.lexicon import NounWords
from metrics.extraction.lexicon.words import phrases, words

NOUNS = NounWords(
    stops=words(
        """a about above abroad according across after again against ago ahead all almost alone
        along alongside already also although altogether always am amid among an and another any
        apart apiece april are aren't around as aside at august away back be because been before
        behind being below beside besides between beyond both but by can can't compared could
        december deep depending despite did do does down due during each earlier east eight
        either else even every excluding february few fewer five for forward four friday from
        globally gross had has has't hasn't have haven't having he her here high him his how i
        if in including instead into is isn't it it's its itself january july june just last
        later least less like likely long many mark milestone threshold barrier march may me might minus monday more most much
        must my near nearly neither net never next nine no nor north not november now october of
        off often old on once one only onto or other's our out over overnight overseas owing per
        perhaps plus quite rather roughly saturday september set seven several shall she should
        since six so some soon south still strong such sunday tall ten than thanks that that's
        the their them themselves then there these they this those though three through thursday
        thus till to today together tomorrow too toward towards tuesday twice two under unless
        unlike until up upon us usually versus very via vs was wasn't we wednesday were weren't
        west what when where whereas whether which while who who's whom whose why wide will with
        within without won't wont't worldwide would yearly-ago yesterday yet you your"""
    ),
    verbs=words(
        """forecast expected planned predicted projected targeted guided across agree appear apply attend became become began begin begun bet bid bought bring
        brought build built buy call came carry cast choose chose chosen come compare cost cover
        covers cut depend die draw drive driven drove earn eat enjoy expect face fall fallen
        fell find flew fly follow found gave get give given go gone got gotten grew grow grown
        happen held help hit hold hurt include join keep kept knew know known lead leave led
        left let live lose lost made make meet met move need paid participate pay per play put
        quit ran read receive rely remain report rid rise risen rose run said saw say says see
        seem seen sell sent serve set share show shown shut sign signed sold speak spend spent
        split spoke spread stand start stay stood stop take taken tell think thought told took
        turn use want watch wear went win won work worth write written wrote"""
    ),
    not_plural=words(
        """access across address afterwards always analysis as basis besides bonus boss bus
        business campus census class congress consensus continuous crisis cross dangerous does
        downwards express famous fitness focus gas generous glass has his illness is its less
        loss mass numerous overseas perhaps plus press previous process progress religious
        serious software-as-a-service sometimes sous status success tax-plus thesis this thus
        towards unless upwards us various virus was wellness whereas wireless yes"""
    ),
    participles=words(""),
    plural_from=Decimal("1.000001"),
    adjectives_behind=False,
    adjectives=words(
        """monthly weekly daily early quarterly yearly hourly friendly family supply assembly elderly
        ugly silly jelly bully rally ally belly reply paid"""
    ),
    peoples=phrases(
        "ans | ons | ese | ists | ers | ians | ocrats | swedes | danes | finns | poles | turks"
    ),
    not_nouns=(),
    not_nouns_plural=(),
    compounds=True,
    no_compounds=words(
        "for to in by and or out on way off time and to part something odd d up in plus"
    ),
    money=words(
        """bonds capital cash debt equity funding income investment loans losses profit revenue
        sales spending turnover"""
    ),
    plurals=words(
        """aircraft alumni bitcoin bitcoins businessmen businesspeople cattle chairmen children
        clergy cod craftsmen crew criteria data dice ether feet firemen fish fishermen folk
        geese headcount helicopter-crew livestock media men mice offspring people personnel
        phenomena police poultry salesmen salespeople seed-stage series sheep spacecraft species
        spokespeople staff swine teeth townspeople wives-to-be women women-led workforce"""
    ),
    before_noun=words(
        """accounts arms business communications customs diagnostics earnings economics electronics
        express games goods graphics headquarters humanities jobs-board logistics news
        operations physics plastics robotics sales savings securities services sports systems
        textiles windows"""
    ),
    complement_endings=(),
    after_noun=words("combined"),
    of=("of ",),
    rates=("a ", "an ", "per "),
    rate_units=words(
        """capita day head hour household minute month night person quarter second user week
        weekday year"""
    ),
)

LABELS = words(
    """act android appendix area article articles avenue bay box bus category channel chapter class
    clause cloud code day division dock episode exhibit figure flight form gate grade group
    highway interstate ios item lane law level line lot model number option page pages paragraph
    part phase platform point room route rule scene schedule season section sector series size
    square stage step street table tier title track train type unit version volume week windows
    zone"""
)
"""Nouns in front of a number that make it a name."""

IDIOMS = phrases(
    """24/7 | 50-50 | 50/50 | 24/24 | six of one and half a dozen | half a dozen of the other
    | two minds | cloud nine | square one | page one | one of | one another | number of
    | nine-to-five | nine to five | five to midnight | a dime a dozen | dime a dozen
    | at sixes and sevens | one by one | two by two | on all fours | six feet under
    | one or two of | one thing | one day | one-on-one | one-to-one | two sides | the one
    | one and only | catch-22 | a thousand words | a million miles | one in a million
    | a hundred percent sure | to one side | a penny for | second to none | back to square one
    | the whole nine yards | dressed to the nines | high five | ten to one | one at a time
    | nine lives | one and the same | the other half | better half | seven seas | four corners
    | two-way | two-thirds majority-"""
)
"""Set phrases with number words that state no quantity."""

JOINTS = words(
    """about after all almost and another around as at before between both but by during even fewer
    for from he her his if in it its just least less maybe meanwhile more most my nearly of on
    only or our over perhaps roughly she since so some still than that the their then there
    these they this those to together under up we when while with within without yet you your"""
)
"""Words that may stand capitalised in front of a number without making it a name."""
