"""French: of France, Belgium and Switzerland."""

from __future__ import annotations

from metrics.extraction.lexicon.cues_fr import CUES
from metrics.extraction.lexicon.hedges_fr import HEDGES
from metrics.extraction.lexicon.lexicon import (
    DurationWords,
    Lexicon,
    MultipleWords,
    NumberWords,
    RangeWords,
    RankWords,
)
from metrics.extraction.lexicon.nouns_fr import IDIOMS, JOINTS, LABELS, NOUNS
from metrics.extraction.lexicon.words import numbers, phrases, table, units, words

NUMBERS = NumberWords(
    units=numbers(
        """zéro: 0 | zero: 0 | un: 1 | une: 1 | deux: 2 | trois: 3 | quatre: 4 | cinq: 5 | six: 6 | sept: 7
        | huit: 8 | neuf: 9 | dix: 10 | onze: 11 | douze: 12 | treize: 13 | quatorze: 14
        | quinze: 15 | seize: 16"""
    ),
    tens=numbers(
        """vingt: 20 | vingts: 20 | trente: 30 | quarante: 40 | cinquante: 50 | soixante: 60
        | septante: 70 | huitante: 80 | octante: 80 | nonante: 90"""
    ),
    hundreds=words("cent cents"),
    scales=numbers(
        """mille: 1e3 | mil: 1e3 | million: 1e6 | millions: 1e6 | mio: 1e6 | mios: 1e6 | mln: 1e6
        | milliard: 1e9 | milliards: 1e9 | mrd: 1e9 | mrds: 1e9 | mia: 1e9 | billion: 1e12
        | billions: 1e12 | billiard: 1e15 | billiards: 1e15 | trillion: 1e18 | trillions: 1e18"""
    ),
    abbreviations=numbers(
        """k: 1e3 | K: 1e3 | M: 1e6 | Md: 1e9 | Mds: 1e9 | md: 1e9 | mds: 1e9 | MD: 1e9 | MDS: 1e9
        | G: 1e9 | Mrd: 1e9 | Mrds: 1e9 | B: 1e9 | T: 1e12 | bn: 1e9 | Bn: 1e12 | mn: 1e6
        | Mn: 1e6 | m: 1e6 | Mio: 1e6 | MM: 1e6 | b: 1e9"""
    ),
    dozens=numbers(
        """huitaine: 8 | dizaine: 10 | douzaine: 12 | quinzaine: 15 | vingtaine: 20 | trentaine: 30
        | quarantaine: 40 | cinquantaine: 50 | soixantaine: 60 | centaine: 100 | millier: 1e3"""
    ),
    many=numbers(
        """dizaines: 10 | douzaines: 12 | vingtaines: 20 | centaines: 100 | milliers: 1e3
        | millions: 1e6 | milliards: 1e9"""
    ),
    few=words("plusieurs quelques"),
    half=words("demi demie"),
    articles=words("un une"),
    emphatic=words("bonne petite grosse"),
    and_="et",
    and_joins=words("un une onze"),
    of=words("d' de"),
    point=words("virgule"),
    minus=words("moins"),
    lower_letters=False,
    group_dot=True,
    twenty_multiplies=True,
)

RANGES = RangeWords(
    between=phrases("entre"),
    between_and=phrases("et"),
    from_=phrases("de"),
    to=phrases("à"),
    or_=phrases("ou"),
    and_=phrases("et"),
    endings=phrases(
        """e | é | ée | és | ées | er | ent | ait | aient | era | eront | erait | eraient | ant
        | ons | a | èrent"""
    ),
    changes=phrases(
        """pass~ | grimp~ | tomb~ | bondi | bondir | bondit | recule | reculé | reculent | reculer | reculait | doubl~ | tripl~ | quadrupl~
        | augment~ | réduit | réduite | réduits | réduites | réduire | réduira | réduisant
        | réduisent | abaiss~ | baissé | baissée | baissent | baisser | baissera | baissait | mont~ | progress~ | chut~ | relev~ | relèv~ | port~
        | ramen~ | ramèn~ | haussé | haussée | haussés | diminu~ | descend | descendu | descendre | descendra
        | descendue | descendus | descendues | descendent | élev~ | élèv~ | évolu~ | est revenu
        | est revenue | sont revenus | sont revenues | revenir | reviendra | revient | réévalu~
        | accroître | accru | accrue | gonfl~ | fondre | a fondu | ont fondu | dégringol~
        | grossir | grossi | remont~ | redescend | redescendu | croître | effondr~ | rehaussé | haussée | haussés
        | accél~ | accélèr~ | amélior~ | creus~ | dégrad~ | détérior~ | élargi | élargit | élargir | envol~
        | étoff~ | ralenti | ralentit | ralentir | cèd~ | céd~ | gagn~ | perd | perdu | lâch~ | grignot~ | repli~ | raccourci
        | raccourcir | étend | étendu"""
    ),
    links=phrases(
        """et | puis | , puis | ou | à | , | sur | sur les | sur un total de | des | de ses
        | de leurs | parmi les | / | - | , contre | contre | voire | , voire"""
    ),
)

MULTIPLES = MultipleWords(
    times=phrases("fois"),
    more=phrases(
        """plus | davantage | supérieur | supérieure | supérieurs | supérieures | mieux | autant
        | aussi"""
    ),
    less=phrases("moins | moindre | moindres | inférieur | inférieure | inférieurs | inférieures"),
    compared=phrases(
        """le | la | l' | les | son | sa | ses | leur | leurs | celui | celle | ceux | celles | ce
        | cette"""
    ),
    never_twice=words(""),
    no_compared=words(""),
    more_than="plus que ",
    twice={},
    verbs=table(
        """double: 2 | doublé: 2 | doublée: 2 | doublés: 2 | doublées: 2 | doubler: 2 | doublera: 2
        | doubleront: 2 | doublait: 2 | doublent: 2 | doublant: 2 | doublerait: 2
        | doubleraient: 2 | doubla: 2 | doublaient: 2 | doublement: 2 | triple: 3 | triplé: 3
        | triplée: 3 | triplés: 3 | triplées: 3 | tripler: 3 | triplera: 3 | tripleront: 3
        | triplait: 3 | triplent: 3 | triplant: 3 | triplerait: 3 | tripla: 3 | triplement: 3
        | quadruple: 4 | quadruplé: 4 | quadruplée: 4 | quadruplés: 4 | quadruplées: 4
        | quadrupler: 4 | quadruplera: 4 | quadruplant: 4 | quadruplement: 4 | quintuple: 5
        | quintuplé: 5 | quintuplée: 5 | quintuplés: 5 | quintupler: 5 | quintuplées: 5
        | sextuplé: 6 | sextupler: 6 | sextuple: 6 | décuple: 10 | décuplé: 10 | décuplée: 10
        | décupler: 10 | décuplés: 10 | centuple: 100 | centuplé: 100 | centupler: 100 | une fois et demie: 1.5 | une fois et demi: 1.5"""
    ),
    bare=words(
        "double triple quadruple quintuple sextuple décuple centuple doublement triplement quadruplement"
    ),
    bare_before=words("le du au qui se elle il on nous un"),
    bare_behind=words(
        """de du des d' que qu' par en à au il entre pour dans sur et chez celui ce avant l' le la les
        son sa ses tous chaque"""
    ),
    bare_needs_both=True,
    never_behind=words("les une"),
    participles=("é", "ée", "és", "ées"),
    adverbs=phrases(
        """plus que | presque | quasiment | quasi | pratiquement | environ | même | déjà | ainsi | été
        | à peu près | aussi | donc | encore | plus"""
    ),
    auxiliaries=phrases(
        """a | ont | aura | auront | avait | avaient | ayant | avoir | aurait | auraient | a été
        | ont été | avait été | sera | seront | être | est | sont"""
    ),
    by=phrases(
        """multiplié par | multiplication par | multipliée par | multipliés par | multipliées par | multiplier par
        | multiplie par | multiplient par | multipliant par | multipliera par | multiplia par"""
    ),
    divided=phrases(
        """divisé par | division par | divisée par | divisés par | divisées par | diviser par | divise par
        | divisent par | divisant par | divisera par"""
    ),
    ratio=phrases(
        """ratio de | multiple de | levier de | équivaut à | équivalent à | valorisé | valorisée
        | valorisés | valorisées | valorisé à | valorisée à | se paie | se paient | se payait | se vend
        | se vendent | s'échange à | s'échangent à | se négocie à | se négocient à | se traite à
        | se traitent à"""
    ),
)

DURATIONS = DurationWords(
    abbreviations=table(
        "h: hour | H: hour | min: minute | mn: minute | s: second | sec: second | j: day"
    ),
    plurals=words(
        """années ans décennies heures journées jours minutes mois secondes semaines semestres
        siècles trimestres"""
    ),
    units=units(
        """an: year | ans: year | année: year | années: year | mois: month | semaine: week
        | semaines: week | jour: day | jours: day | journée: day | journées: day | heure: hour
        | heures: hour | minute: minute | min: minute | mins: minute | mn: minute | minutes: minute
        | seconde: second | secondes: second | trimestre: month 3 | trimestres: month 3
        | semestre: month 6 | semestres: month 6 | décennie: year 10 | décennies: year 10
        | siècle: year 100 | siècles: year 100 | millénaire: year 1000 | millénaires: year 1000
        | millisecondes: second 0.001 | milliseconde: second 0.001 | nuits: day | lustre: year 5"""
    ),
    prepositions=phrases(
        """en | sur | pendant | durant | après | depuis | pour | dans | d'ici | avant | sous
        | pendant près de | au bout de | il y a | voici | voilà | en l'espace de | au cours de"""
    ),
    recent=words(""),
    between=words(
        """bonne bonnes bons derniers dernière dernières grosses longs longue longues nouvelles
        petite petites petits pleines pleins premiers premières prochaine prochaines prochains
        seules suivantes suivants"""
    ),
    half=table("et demi: 0.5 | et demie: 0.5"),
    whole={},
    some=words("quelques plusieurs"),
    some_behind=words(""),
    later=frozenset(phrases("plus tôt | plus tard | auparavant")),
    age=phrases("âgé de | âgée de | âgés de | âgées de"),
    single_before=phrases(
        """en | sur | pendant | durant | après | depuis | pour | d'ici | sous | avant | que | qu'
        | et | il y a | dans | de | d'"""
    ),
    single_after=phrases(
        """plus tôt | plus tard | auparavant | après | avant | et demi | et demie | durant
        | de plus | de moins"""
    ),
)

RANKS = RankWords(
    number=phrases("numéro | n° | nº | no. | n°"),
    top=phrases("top"),
    ordinals=numbers(
        """premier: 1 | première: 1 | deuxième: 2 | second: 2 | seconde: 2 | troisième: 3
        | quatrième: 4 | cinquième: 5 | sixième: 6 | septième: 7 | huitième: 8 | neuvième: 9
        | dixième: 10 | onzième: 11 | douzième: 12 | quinzième: 15 | vingtième: 20"""
    ),
    nouns=phrases(
        """place | rang | position | plus grand | plus grande | plus gros | plus grosse
        | plus important | plus importante | plus puissant | plus puissante | plus riche
        | plus cher | plus chère | plus valorisée | plus valorisé | plus utilisé | plus utilisée
        | plus visité | plus visitée | plus vendu | plus vendue | plus populaire | plus élevé
        | plus élevée | plus fort | plus forte | plus rapide | plus peuplé | plus peuplée
        | plus petit | plus petite | plus haut | plus haute"""
    ),
    verbs=phrases("class | termin | arriv | hiss | position | plac"),
    ranked=phrases(
        """classé | classée | classés | se classe | arrive | arrivé | arrivée | termine | finit
        | terminé | pointe | se hisse | fini | pointe au | arrive en | arrive au | termine au
        | finit au | est au | arrive à la | pointe à la"""
    ),
    adjectives=words(
        """allemand allemande américain américaine belge britannique chinois chinoise coréen
        coréenne européen européenne français française historique incontesté indien indienne
        japonais japonaise mondial mondiale national nationale planétaire régional suisse"""
    ),
    alone_before=words("en au du de derrière mondial sur dans européen des parmi à"),
    suffixes=words("e eme er nd nde re è ème ère"),
)

LEXICON = Lexicon(
    language="fr",
    cues=CUES,
    numbers=NUMBERS,
    hedges=HEDGES,
    nouns=NOUNS,
    ranges=RANGES,
    multiples=MULTIPLES,
    durations=DURATIONS,
    ranks=RANKS,
    percent=units(
        """%: % | pour cent: % | pourcent: % | pct: % | p. 100: % | p. cent: % | pour-cent: %
        | pourcents: % | points de pourcentage: pp | point de pourcentage: pp
        | points de pourcentages: pp | points de base: pp 0.01 | point de base: pp 0.01
        | pb: pp 0.01 | pdb: pp 0.01 | points de pour cent: pp | points: pp | point: pp
        | pts: pp | pt: pp | pp: pp | ‰: % 0.1 | pour mille: % 0.1 | points de %: pp"""
    ),
    fractions=table(
        """la moitié: 1/2 | moitié: 1/2 | tiers: 1/3 | quart: 1/4 | dixième: 1/10 | cinquième: 1/5
        | une moitié: 1/2 | un tiers: 1/3 | le tiers: 1/3 | un quart: 1/4 | le quart: 1/4
        | un cinquième: 1/5 | le cinquième: 1/5 | un sixième: 1/6 | un septième: 1/7
        | un huitième: 1/8 | un neuvième: 1/9 | un dixième: 1/10 | le dixième: 1/10
        | un vingtième: 1/20 | un centième: 1/100 | un millième: 1/1000 | une petite moitié: 1/2
        | une bonne moitié: 1/2 | un bon tiers: 1/3 | un petit tiers: 1/3 | un petit quart: 1/4
        | un bon quart: 1/4 """
    ),
    parts=numbers(
        """tiers: 3 | quart: 4 | quarts: 4 | cinquième: 5 | cinquièmes: 5 | sixièmes: 6
        | septièmes: 7 | huitièmes: 8 | neuvièmes: 9 | dixième: 10 | dixièmes: 10
        | douzièmes: 12 | vingtièmes: 20 | centièmes: 100 | millièmes: 1e3 | centième: 100"""
    ),
    out_of=phrases("sur"),
    per=words("aux par"),
    money_heads=table(
        """dollar: USD | dollars: USD | livre: GBP | livres: GBP | franc: CHF | francs: CHF
        | yuan: CNY | yuans: CNY | renminbi: CNY | renminbis: CNY | yen: JPY | yens: JPY
        | won: KRW | wons: KRW | roupie: INR | roupies: INR | couronnes: SEK | peso: MXN
        | pesos: MXN | réal: BRL | reals: BRL | reais: BRL | réaux: BRL | rouble: RUB
        | roubles: RUB | dirhams: AED | dinars: DZD | rands: ZAR | francs cfa: XOF
        | dollars us: USD | dollars hongkongais: HKD | dollars taïwanais: TWD | dollars singapouriens: SGD
        | dollars néo-zélandais: NZD | dollar us: USD | dollars américains: USD | dollar américain: USD
        | fr.: CHF | frs: CHF | livres britanniques: GBP | billets verts: USD | shekels: ILS
        | zlotys: PLN | forints: HUF | bitcoins: XBT | bitcoin: XBT | riyals: SAR | nairas: NGN"""
    ),
    no_money=words("gourde gourdes lev levs leone leones mark sol sols som soms sum sums"),
    doubtful_money=words(""),
    currency_understood=True,
    money_letters=units("ME: EUR 1e6 | MdE: EUR 1e9 | MdsE: EUR 1e9 | KE: EUR 1e3 | kE: EUR 1e3"),
    money_verbs=phrases(
        """coût~ | dépens~ | invest~ | investi | investir | investit | investira | investissent | réclam~
        | englouti | engloutit | inject~ | engag~ | encaiss~ | génér~ | réunissent | réunira | verserait
        | perd | perdu | perdons | perdent | perdait | perdra | cherche | cherchent | lev~ | lèv~ | vers~ | pay~ | pai~ | apport~
        | factur~ | récolt~ | rapport~ | valoris~ | vaut | valait | débours~ | prêt~ | empoch~
        | emprunt~ | économis~ | provisionn~ | financ~ | réuni | réunit | réunir
        | rachet~ | rachèt~ | achet~ | achèt~ | acquis | acquiert | rachat | acquisition | offert
        | allou~ | débloqu~ | consacr~ | levée | tour de table | loyer
        | écop~ | écopé | brûlé | amende | facture | enveloppe | montant | chiffre d'affaires | perte | pertes | bénéfice | bénéfices
        | profit | profits | valorisation | capitalisation | dette | revenus | recettes | budget | résultat net
        | trésorerie | subvention | dividende | ebitda"""
    ),
    open_verbs=("perd", "cherch"),
    money_hundredths=table(
        """centimes d'euro: EUR | centime d'euro: EUR | centimes d'euros: EUR | cents:  | cent:
        | centimes:  | centime:  | pence: GBP | centimes de franc: CHF | cts:
        | cents de dollar: USD | ct:  | eurocents: EUR | centimes suisses: CHF
        | cents d'euro: EUR | centimes de dollar: USD"""
    ),
    cents={
        "cent": ("USD", words("USD CAD AUD NZD HKD ZAR SGD EUR")),
        "centime": ("EUR", words("CHF EUR")),
    },
    measures=table(
        """mètres carrés: m2 | mètre carré: m2 | kilomètres carrés: km2 | kilomètre carré: km2
        | hectare: ha | hectares: ha | mètres cubes: m3 | mètre cube: m3
        | kilomètres-heure: km/h | kilomètres/heure: km/h | km à l'heure: km/h
        | kilomètres à l'heure: km/h | kilomètres par heure: km/h | kilomètre-heure: km/h
        | kilo: kg | kilos: kg | tonne: t | tonnes: t | quintaux: q | litre: L | litres: L
        | hectolitres: hL | degrés: Cel | degrés celsius: Cel | degrés fahrenheit: degF
        | °c: Cel | ° celsius: Cel | ° fahrenheit: degF | ° c: Cel | ° f: degF | °f: degF | °: Cel | pouces: in | pouce: in | pieds: ft | acres: acre
        | acre: acre | onces: oz | once: oz | chevaux: hp | chevaux-vapeur: hp | décibels: dB
        | milles: mi | miles: mi | mile: mi | miles par heure: mi/h | miles à l'heure: mi/h
        | pieds cubes: ft3 | tonnes métriques: t | tonne métrique: t | newton-mètres: Nm | ch: hp
        | parties par million: ppm | parties par milliard: ppb | microns: um | livres-poids: lb
        | milles carrés: mi2 | pieds carrés: ft2 | degré: Cel"""
    ),
    metric=table(
        """watt: W | watts: W | wattheure: Wh | wattheures: Wh | watt-heure: Wh | watts-heure: Wh
        | watts-heures: Wh | wattheures-crête: Wh | volt: V | volts: V | ampère: A | ampères: A
        | joule: J | joules: J | hertz: Hz | octet: B | octets: B | bits: bit | bit: bit
        | bits par seconde: bit/s | bit par seconde: bit/s | octets par seconde: B/s | mètre: m
        | mètres: m | gramme: g | grammes: g | flops: FLOPS | watts-crête: W | ampères-heure: Ah
        | ampères-heures: Ah | ampère-heure: Ah | volts-ampères: VA | pascals: Pa"""
    ),
    prefixes=table(
        """kilo: k | méga: M | giga: G | téra: T | péta: P | exa: E | zetta: Z | milli: m
        | centi: c | micro: u | nano: n | mega: M | tera: T | peta: P | pico: p | hecto: h
        | déci: d"""
    ),
    ones=words("un une"),
    articled=(),
    articled_units=phrases(
        """pour cent | euro | dollar | franc | pour cent | point de pourcentage | point de base
        | point de croissance | point de marge | point de part de marché | point de pib
        | point de % | kilomètre | mètre | kilo | gigawatt | mégawatt | hectare | gramme | litre
        | tonne | livre sterling | yen | yuan | gigawattheure | téraoctet | gigaoctet | degré"""
    ),
    half_of=("un demi-", "une demi-", "un demi ", "une demi "),
    model_size="paramètres",
    labels=LABELS,
    idioms=IDIOMS,
    joints=JOINTS,
)
