"""French: of France, Belgium and Switzerland."""

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
_HALF = Decimal("0.5")

NUMBERS = NumberWords(
    units={
        "zéro": 0,
        "un": 1,
        "une": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "onze": 11,
        "douze": 12,
        "treize": 13,
        "quatorze": 14,
        "quinze": 15,
        "seize": 16,
    },
    tens={
        "vingt": 20,
        "vingts": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "septante": 70,
        "huitante": 80,
        "octante": 80,
        "nonante": 90,
    },
    hundreds=words("cent cents"),
    scales={
        "mille": 10**3,
        "mil": 10**3,
        "million": 10**6,
        "millions": 10**6,
        "mio": 10**6,
        "mios": 10**6,
        "mln": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "mrd": 10**9,
        "mrds": 10**9,
        "mia": 10**9,
        "billion": 10**12,
        "billions": 10**12,
        "billiard": 10**15,
        "billiards": 10**15,
        "trillion": 10**18,
        "trillions": 10**18,
    },
    abbreviations={
        "k": 10**3,
        "K": 10**3,
        "M": 10**6,
        "Md": 10**9,
        "Mds": 10**9,
        "md": 10**9,
        "mds": 10**9,
        "MD": 10**9,
        "MDS": 10**9,
        "G": 10**9,
        "Mrd": 10**9,
        "Mrds": 10**9,
        "B": 10**9,
        "T": 10**12,
        "bn": 10**9,
        "Bn": 10**12,
        "mn": 10**6,
        "Mn": 10**6,
        "m": 10**6,
        "Mio": 10**6,
        "MM": 10**6,
        "b": 10**9,
    },
    dozens={
        "huitaine": 8,
        "dizaine": 10,
        "douzaine": 12,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
        "millier": 1000,
    },
    many={
        "dizaines": 10,
        "douzaines": 12,
        "vingtaines": 20,
        "centaines": 100,
        "milliers": 1000,
        "millions": 10**6,
        "milliards": 10**9,
    },
    few=words("quelques plusieurs"),
    half=words("demi demie"),
    articles=words("un une"),
    and_="et",
    of=words("de d'"),
    point=words("virgule"),
    minus=words("moins"),
    group_dot=True,
    twenty_multiplies=True,
)

HEDGES = HedgeWords(
    before={
        Hedge.AT_LEAST: phrases(
            """au moins | au minimum | a minima | minimum | pas moins de | non moins de | tout au moins
            | un minimum de | au bas mot | à tout le moins | à partir de"""
        ),
        Hedge.MORE_THAN: phrases(
            """plus de | + de | un peu plus de | bien plus de | beaucoup plus de | nettement plus de
            | largement plus de | au-delà de | au delà de | supérieur à | supérieure à | supérieurs à
            | supérieures à | au-dessus de | davantage de | > | légèrement plus de | guère plus de | à peine plus de"""
        ),
        Hedge.AT_MOST: phrases(
            """au plus | tout au plus | jusqu'à | jusque | maximum | au maximum | un maximum de
            | pas plus de | plafonné à | plafonnée à | plafonnés à | plafonnées à | limité à | limitée à
            | limités à | limitées à | ≤ | dans la limite de"""
        ),
        Hedge.LESS_THAN: phrases(
            """moins de | un peu moins de | bien moins de | nettement moins de | largement moins de
            | inférieur à | inférieure à | inférieurs à | inférieures à | en dessous de
            | au-dessous de | en-dessous de | sous la barre de | < | légèrement moins de | en deçà de"""
        ),
        Hedge.ALMOST: phrases(
            """près de | presque | bientôt | pas loin de | quasiment | quasi | non loin de | proche de
            | proches de | tout près de | très près de | à deux doigts de | pratiquement"""
        ),
        Hedge.ABOUT: phrases(
            """environ | quelque | autour de | aux alentours de | à peu près | approximativement
            | de l'ordre de | grosso modo | à peine | aux environs de | une moyenne de
            | ~ | ≈ | ± | env. | aux environ de | plus ou moins | avoisinant | voisin de
            | tout juste | peu ou prou"""
        ),
    },
    outside={
        Hedge.MORE_THAN: phrases(
            """dépasse | dépassent | dépassait | dépassaient | dépassera | dépasseront | dépasser
            | dépassé | dépassant | dépasserait | dépasseraient | excède | excèdent | excédait | excéder
            | excédé | excédera | excédant | excéderait | franchi | franchit | franchir | franchissant
            | franchira | la barre de | le cap de | le seuil de | la barre symbolique de
            | cap symbolique de | surpasse | surpassé | passé la barre de | le cap symbolique de"""
        ),
        Hedge.ALMOST: phrases(
            """presque atteint | frôle | frôlent | frôlait | frôler | frôlé | frise | frisent | frôlant
            | flirte avec | approche | approchent | approchait | approcher | approchant | s'approche de
            | presque atteindre | presque touché | frisant"""
        ),
        Hedge.ABOUT: phrases("avoisine | avoisinent | avoisinait | avoisiner | avoisinaient"),
        Hedge.AT_MOST: phrases(
            "plafonne à | plafonnent à | plafonnait à | ne dépasse pas | n'excède pas | ne pas dépasser"
        ),
        Hedge.AT_LEAST: phrases("atteint au moins"),
    },
    after={
        Hedge.AT_LEAST: phrases(
            "au moins | au minimum | minimum | et plus | ou plus | ou davantage | et au-delà | au bas mot"
        ),
        Hedge.AT_MOST: phrases(
            "au plus | au maximum | maximum | ou moins | tout au plus | et moins | maxi | max"
        ),
        Hedge.ABOUT: phrases(
            "environ | à peu près | approximativement | peu ou prou | grosso modo"
        ),
    },
)

NOUNS = NounWords(
    stops=words(
        """à au aux en dans par pour sur sous avec sans chez vers entre contre depuis pendant durant dès
        lors selon malgré parmi hors outre après avant jusque jusqu' derrière devant voire via versus
        le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs mon ma mes notre nos
        votre vos ton ta tes chaque tout toute tous toutes plusieurs quelques certains certaines aucun
        aucune quel quelle quels quelles
        je tu il elle on nous vous ils elles se s' me m' te t' y lui eux qui que qu' quoi dont où
        lequel laquelle lesquels lesquelles celui celle ceux celles ça cela ceci
        et ou ni mais or car donc si comme quand lorsque lorsqu' puisque puis alors tandis soit ainsi
        ne n' pas plus moins très trop peu beaucoup déjà encore aussi même seulement seuls seules
        aujourd'hui hier demain environ près presque toujours jamais souvent ensemble ici là mieux
        est sont était étaient fut furent sera seront serait seraient été être étant soient
        a ont avait avaient eut eurent aura auront aurait auraient eu avoir ayant aient ai avons
        fait font faisait faisaient faire fera feront peut peuvent pouvait pouvaient pourra pourront
        doit doivent devait devaient devra devront va vont allait allaient vient viennent
        fin début mi courant mi- minimum maximum autres-là chacun chacune pièce net brut nets
        c' j' par-dessus au-delà au-dessus hors-taxes ht ttc tel telle tels telles certes
        fois ailleurs autant environ"""
        + " ci c'est n'est qu'il qu'elle qu'on s'est d'ici mensuellement dernièrement"
    ),
    verbs=words(
        """perdus vendus prévus reçus connus obtenus détenus élus tenus venus revenus-là conclus attendus
        promis mis pris acquis conquis admis commis répartis réunis fournis remis soumis transmis permis
        inclus exclus rendus lus vus bus tenues venues perdues vendues prévues reçues connues obtenues
        détenues élues conclues attendues promises mises prises acquises conquises admises commises
        réparties réunies fournies remises soumises transmises incluses exclues rendues lues vues-là
        offerts ouverts produits-là construits offertes ouvertes construites faits-là faites écrits
        écrites dits dites issus issues compris comprises situés parus parues survenus survenues assis
        entendus entendues disparus disparues confondus confondues investis investies saisis saisies
        finis finies garantis garanties-là bâtis bâties requis requises couverts couvertes découverts"""
    ),
    not_plural=words(
        "plus moins alors toujours sans dans sous vers très puis jamais hors dès depuis lors"
    ),
    participles=words(
        """utilisés utilisées achetés achetées vendus vendues livrés livrées créés créées supprimés supprimées
        apportés apportées perdus perdues signés signées installés installées prévus prévues restants
        restantes suivants suivantes autres derniers dernières premiers premières récoltés investis levés
        dépensés produits-ci recrutés licenciés-ci gagnés gagnées ouverts ouvertes fermés fermées nouveaux nouvelles"""
    ),
    money=words(
        """recettes dette dettes fonds capital capitaux ventes bénéfice bénéfices profit profits perte pertes
        dépenses investissement investissements dividende dividendes impôts subventions aides chiffre
        revenus revenu trésorerie financement financements amende crédits budget résultat marge
        capitalisation pénalités dommages loyers charges coûts redevances royalties commissions salaires économies
        fonds-là cash flux valorisation prêts prêt emprunts liquidités"""
    ),
    plurals=words("gens personnel staff tokens personnes"),
    before_noun=words(
        """grands grandes petits petites nouveaux nouvelles anciens anciennes autres premiers premières
        derniers dernières gros grosses jeunes vieux vieilles bons bonnes mauvais mauvaises beaux belles
        principaux principales meilleurs meilleures différents différentes divers diverses vrais vraies
        seuls seules longs longues hauts hautes futurs futures prochains prochaines célèbres ex- simples
        nouvel nouvelle nouveau grand grande petit petite ancien ancienne autre premier première jeune
        quelque rares fameux fameuses double doubles quasi demi véritables puissants importants énormes"""
    ),
    after_noun=words(
        "privés privées qualifiés qualifiées spécialisés spécialisées salariés employés employées connectés connectées cadre record premium vidéo"
    ),
    of=("de ", "d'"),
    rates=("par ",),
    rate_units=words(
        "jour mois an année semaine heure minute seconde trimestre habitant personne foyer nuit semestre"
    ),
)

RANGES = RangeWords(
    between=phrases("entre"),
    between_and=phrases("et"),
    from_=phrases("de"),
    to=phrases("à"),
    or_=phrases("ou"),
    and_=phrases("et"),
    endings=phrases("e | é | ée | és | ées | er | ent | ait | aient | era | eront | erait | eraient | ant | ons | a | èrent"),
    changes=phrases(
        """pass~ | grimp~ | tomb~ | bondi | bondir | bondit | recul~ | doubl~ | tripl~ | quadrupl~ | augment~
        | réduit | réduite | réduits | réduites | réduire | réduira | réduisant | réduisent | abaiss~ | baiss~ | mont~ | progress~
        | chut~ | relev~ | relèv~ | port~ | ramen~ | ramèn~ | hauss~ | diminu~ | descend | descendu | descendre
        | descendra | descendue | descendus | descendues | descendent | élev~ | élèv~ | évolu~
        | est revenu | est revenue | sont revenus | sont revenues | revenir | reviendra | revient
        | réévalu~ | accroître | accru | accrue | gonfl~ | fondre | a fondu | ont fondu | dégringol~ | grossir
        | grossi | remont~ | redescend | redescendu | croître | effondr~ | rehauss~ | recul | cèd~ | céd~ | gagn~ | perd | perdu | lâch~ | grignot~ | repli~ | raccourci | raccourcir | étend | étendu"""
    ),
    links=phrases(
        "et | puis | , puis | ou | à | , | sur | sur les | sur un total de | des | de ses | de leurs | parmi les | / | - | , contre | contre | voire | , voire"
    ),
)

MULTIPLES = MultipleWords(
    times=phrases("fois"),
    more=phrases(
        """plus | davantage | supérieur | supérieure | supérieurs | supérieures | mieux | autant | aussi"""
    ),
    less=phrases("moins | moindre | moindres | inférieur | inférieure | inférieurs | inférieures"),
    compared=phrases(
        "le | la | l' | les | son | sa | ses | leur | leurs | celui | celle | ceux | celles | ce | cette"
    ),
    twice={},
    verbs={
        "double": "2",
        "doublé": "2",
        "doublée": "2",
        "doublés": "2",
        "doublées": "2",
        "doubler": "2",
        "doublera": "2",
        "doubleront": "2",
        "doublait": "2",
        "doublent": "2",
        "doublant": "2",
        "doublerait": "2",
        "doubleraient": "2",
        "doubla": "2",
        "doublaient": "2",
        "doublement": "2",
        "triple": "3",
        "triplé": "3",
        "triplée": "3",
        "triplés": "3",
        "triplées": "3",
        "tripler": "3",
        "triplera": "3",
        "tripleront": "3",
        "triplait": "3",
        "triplent": "3",
        "triplant": "3",
        "triplerait": "3",
        "tripla": "3",
        "triplement": "3",
        "quadruple": "4",
        "quadruplé": "4",
        "quadruplée": "4",
        "quadruplés": "4",
        "quadruplées": "4",
        "quadrupler": "4",
        "quadruplera": "4",
        "quadruplant": "4",
        "quadruplement": "4",
        "quintuple": "5",
        "quintuplé": "5",
        "quintuplée": "5",
        "quintuplés": "5",
        "quintupler": "5",
        "quintuplées": "5",
        "sextuplé": "6",
        "sextupler": "6",
        "sextuple": "6",
        "décuple": "10",
        "décuplé": "10",
        "décuplée": "10",
        "décupler": "10",
        "décuplés": "10",
        "centuple": "100",
        "centuplé": "100",
        "centupler": "100",
    },
    auxiliaries=phrases(
        "a | ont | aura | auront | avait | avaient | ayant | avoir | aurait | auraient | a été | ont été | avait été | sera | seront | être | est | sont"
    ),
    by=phrases(
        "multiplié par | multipliée par | multipliés par | multipliées par | multiplier par | multiplie par | multiplient par | multipliant par | multipliera par | multiplia par"
    ),
    divided=phrases(
        "divisé par | divisée par | divisés par | divisées par | diviser par | divise par | divisent par | divisant par | divisera par"
    ),
    ratio=phrases(
        "ratio de | multiple de | levier de | équivaut à | équivalent à | valorisé | valorisée"
    ),
)

DURATIONS = DurationWords(
    abbreviations={
        "h": "hour", "H": "hour", "min": "minute", "mn": "minute", "s": "second", "sec": "second", "j": "day",
    },
    plurals=words("ans années mois semaines jours journées heures minutes secondes trimestres semestres décennies siècles"),
    units={
        "an": ("year", _ONE),
        "ans": ("year", _ONE),
        "année": ("year", _ONE),
        "années": ("year", _ONE),
        "mois": ("month", _ONE),
        "semaine": ("week", _ONE),
        "semaines": ("week", _ONE),
        "jour": ("day", _ONE),
        "jours": ("day", _ONE),
        "journée": ("day", _ONE),
        "journées": ("day", _ONE),
        "heure": ("hour", _ONE),
        "heures": ("hour", _ONE),
        "minute": ("minute", _ONE),
        "minutes": ("minute", _ONE),
        "seconde": ("second", _ONE),
        "secondes": ("second", _ONE),
        "trimestre": ("month", Decimal(3)),
        "trimestres": ("month", Decimal(3)),
        "semestre": ("month", Decimal(6)),
        "semestres": ("month", Decimal(6)),
        "décennie": ("year", Decimal(10)),
        "décennies": ("year", Decimal(10)),
        "siècle": ("year", Decimal(100)),
        "siècles": ("year", Decimal(100)),
        "millénaire": ("year", Decimal(1000)),
        "millénaires": ("year", Decimal(1000)),
        "millisecondes": ("second", Decimal("0.001")),
        "milliseconde": ("second", Decimal("0.001")),
        "nuits": ("day", _ONE),
        "lustre": ("year", Decimal(5)),
    },
    prepositions=phrases(
        """en | sur | pendant | durant | après | depuis | pour | dans | d'ici | avant | sous | pendant près de
        | au bout de | il y a | voici | voilà | en l'espace de | au cours de"""
    ),
    recent=words(""),
    between=words(
        "derniers dernières prochains prochaines premiers premières longs longues bonnes bons petites petits pleines pleins nouvelles seules grosses longue bonne petite dernière prochaine suivantes suivants"
    ),
    half={"et demi": "0.5", "et demie": "0.5"},
    age=phrases("âgé de | âgée de | âgés de | âgées de"),
    single_before=phrases(
        "en | sur | pendant | durant | après | depuis | pour | d'ici | sous | avant | que | qu' | et | il y a | dans | de | d'"
    ),
    single_after=phrases(
        "plus tôt | plus tard | auparavant | après | avant | et demi | et demie | durant | de plus | de moins"
    ),
)

RANKS = RankWords(
    number=phrases("numéro | n° | nº | no. | n°"),
    top=phrases("top"),
    ordinals={
        "premier": 1,
        "première": 1,
        "deuxième": 2,
        "second": 2,
        "seconde": 2,
        "troisième": 3,
        "quatrième": 4,
        "cinquième": 5,
        "sixième": 6,
        "septième": 7,
        "huitième": 8,
        "neuvième": 9,
        "dixième": 10,
        "onzième": 11,
        "douzième": 12,
        "quinzième": 15,
        "vingtième": 20,
    },
    nouns=phrases(
        """place | rang | position | plus grand | plus grande | plus gros | plus grosse | plus important
        | plus importante | plus puissant | plus puissante | plus riche | plus cher | plus chère
        | plus valorisée | plus valorisé | plus utilisé | plus utilisée | plus visité | plus visitée
        | plus vendu | plus vendue | plus populaire | plus élevé | plus élevée | plus fort | plus forte
        | plus rapide | plus peuplé | plus peuplée | plus petit | plus petite | plus haut | plus haute"""
    ),
    ranked=phrases(
        """classé | classée | classés | se classe | arrive | arrivé | arrivée | termine | finit | terminé | pointe | se hisse | fini
        | pointe au | arrive en | arrive au | termine au | finit au | est au | arrive à la | pointe à la"""
    ),
    adjectives=words(
        "mondial mondiale européen européenne français française américain américaine chinois chinoise national nationale allemand allemande britannique japonais japonaise coréen coréenne suisse belge indien indienne planétaire régional incontesté historique"
    ),
    suffixes=words("er ère re e ème è eme nd nde"),
)

LEXICON = Lexicon(
    language="fr",
    stop_words=words(
        "le la les de des du un une et est en que qui dans pour sur au aux avec par ce cette il elle ne pas plus sont ses leur d' l' qu' à son sa"
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
        "pour cent": ("%", _ONE),
        "pourcent": ("%", _ONE),
        "pct": ("%", _ONE),
        "p. 100": ("%", _ONE),
        "p. cent": ("%", _ONE),
        "pour-cent": ("%", _ONE),
        "pourcents": ("%", _ONE),
        "points de pourcentage": ("pp", _ONE),
        "point de pourcentage": ("pp", _ONE),
        "points de pourcentages": ("pp", _ONE),
        "points de base": ("pp", Decimal("0.01")),
        "point de base": ("pp", Decimal("0.01")),
        "pb": ("pp", Decimal("0.01")),
        "pdb": ("pp", Decimal("0.01")),
        "points de pour cent": ("pp", _ONE),
        "points": ("pp", _ONE),
        "point": ("pp", _ONE),
        "pts": ("pp", _ONE),
        "pt": ("pp", _ONE),
        "pp": ("pp", _ONE),
        "‰": ("%", Decimal("0.1")),
        "pour mille": ("%", Decimal("0.1")),
        "points de %": ("pp", _ONE),
    },
    fractions={
        "la moitié": "1/2",
        "moitié": "1/2",
        "tiers": "1/3",
        "quart": "1/4",
        "dixième": "1/10",
        "cinquième": "1/5",
        "une moitié": "1/2",
        "un tiers": "1/3",
        "le tiers": "1/3",
        "un quart": "1/4",
        "le quart": "1/4",
        "un cinquième": "1/5",
        "le cinquième": "1/5",
        "un sixième": "1/6",
        "un septième": "1/7",
        "un huitième": "1/8",
        "un neuvième": "1/9",
        "un dixième": "1/10",
        "le dixième": "1/10",
        "un vingtième": "1/20",
        "un centième": "1/100",
        "un millième": "1/1000",
        "une petite moitié": "1/2",
        "une bonne moitié": "1/2",
        "un bon tiers": "1/3",
        "un petit tiers": "1/3",
        "un petit quart": "1/4",
        "un bon quart": "1/4",
        "l'intégralité": "",
    },
    parts={
        "tiers": 3,
        "quart": 4,
        "quarts": 4,
        "cinquième": 5,
        "cinquièmes": 5,
        "sixièmes": 6,
        "septièmes": 7,
        "huitièmes": 8,
        "neuvièmes": 9,
        "dixième": 10,
        "dixièmes": 10,
        "douzièmes": 12,
        "vingtièmes": 20,
        "centièmes": 100,
        "millièmes": 1000,
        "centième": 100,
    },
    out_of=phrases("sur"),
    money_heads={
        "dollar": "USD",
        "dollars": "USD",
        "livre": "GBP",
        "livres": "GBP",
        "franc": "CHF",
        "francs": "CHF",
        "yuan": "CNY",
        "yuans": "CNY",
        "renminbi": "CNY",
        "renminbis": "CNY",
        "yen": "JPY",
        "yens": "JPY",
        "won": "KRW",
        "wons": "KRW",
        "roupie": "INR",
        "roupies": "INR",
        "couronnes": "SEK",
        "peso": "MXN",
        "pesos": "MXN",
        "réal": "BRL",
        "reals": "BRL",
        "reais": "BRL",
        "réaux": "BRL",
        "rouble": "RUB",
        "roubles": "RUB",
        "dirhams": "AED",
        "dinars": "DZD",
        "rands": "ZAR",
        "francs cfa": "XOF",
        "dollars us": "USD",
        "dollar us": "USD",
        "dollars américains": "USD",
        "dollar américain": "USD",
        "fr.": "CHF",
        "frs": "CHF",
        "livres britanniques": "GBP",
        "billets verts": "USD",
        "shekels": "ILS",
        "zlotys": "PLN",
        "forints": "HUF",
        "bitcoins": "XBT",
        "bitcoin": "XBT",
        "riyals": "SAR",
        "nairas": "NGN",
    },
    money_hundredths={
        "centimes d'euro": "EUR",
        "centime d'euro": "EUR",
        "centimes d'euros": "EUR",
        "cents": "",
        "cent": "",
        "centimes": "",
        "centime": "",
        "pence": "GBP",
        "centimes de franc": "CHF",
        "cts": "",
        "cents de dollar": "USD",
        "ct": "",
        "eurocents": "EUR",
        "centimes suisses": "CHF",
        "cents d'euro": "EUR",
        "centimes de dollar": "USD",
    },
    measures={
        "mètres carrés": "m2",
        "mètre carré": "m2",
        "kilomètres carrés": "km2",
        "kilomètre carré": "km2",
        "hectare": "ha",
        "hectares": "ha",
        "mètres cubes": "m3",
        "mètre cube": "m3",
        "kilomètres-heure": "km/h",
        "kilomètres/heure": "km/h",
        "km à l'heure": "km/h",
        "kilomètres à l'heure": "km/h",
        "kilomètres par heure": "km/h",
        "kilomètre-heure": "km/h",
        "kilo": "kg",
        "kilos": "kg",
        "tonne": "t",
        "tonnes": "t",
        "quintaux": "q",
        "litre": "L",
        "litres": "L",
        "hectolitres": "hL",
        "degrés": "Cel",
        "degrés celsius": "Cel",
        "degrés fahrenheit": "degF",
        "°c": "Cel",
        "°f": "degF",
        "°": "Cel",
        "pouces": "in",
        "pouce": "in",
        "pieds": "ft",
        "acres": "acre",
        "acre": "acre",
        "onces": "oz",
        "once": "oz",
        "chevaux": "hp",
        "chevaux-vapeur": "hp",
        "décibels": "dB",
        "milles": "mi",
        "miles": "mi",
        "mile": "mi",
        "miles par heure": "mi/h",
        "newton-mètres": "Nm",
        "ch": "hp",
        "parties par million": "ppm",
        "parties par milliard": "ppb",
        "microns": "um",
        "livres-poids": "lb",
        "milles carrés": "mi2",
        "pieds carrés": "ft2",
        "degré": "Cel",
    },
    metric={
        "watt": "W",
        "watts": "W",
        "wattheure": "Wh",
        "wattheures": "Wh",
        "watt-heure": "Wh",
        "watts-heure": "Wh",
        "watts-heures": "Wh",
        "wattheures-crête": "Wh",
        "volt": "V",
        "volts": "V",
        "ampère": "A",
        "ampères": "A",
        "joule": "J",
        "joules": "J",
        "hertz": "Hz",
        "octet": "B",
        "octets": "B",
        "bits": "bit",
        "bit": "bit",
        "bits par seconde": "bit/s",
        "bit par seconde": "bit/s",
        "octets par seconde": "B/s",
        "mètre": "m",
        "mètres": "m",
        "gramme": "g",
        "grammes": "g",
        "flops": "FLOPS",
        "watts-crête": "W",
        "ampères-heure": "Ah",
        "ampères-heures": "Ah",
        "ampère-heure": "Ah",
        "volts-ampères": "VA",
        "pascals": "Pa",
    },
    prefixes={
        "kilo": "k",
        "méga": "M",
        "giga": "G",
        "téra": "T",
        "péta": "P",
        "exa": "E",
        "zetta": "Z",
        "milli": "m",
        "centi": "c",
        "micro": "u",
        "nano": "n",
        "mega": "M",
        "tera": "T",
        "peta": "P",
        "pico": "p",
        "hecto": "h",
        "déci": "d",
    },
    ones=words("un une"),
    articled=phrases(
        """une bonne dizaine | une bonne douzaine | une bonne vingtaine | une bonne trentaine | une bonne centaine
        | une petite dizaine | une petite vingtaine | une petite centaine | une grosse centaine
        | une bonne quinzaine | une bonne cinquantaine | une petite trentaine"""
    ),
    articled_units=phrases(
        """euro | dollar | franc | point de pourcentage | point de base | point de croissance
        | point de marge | point de part de marché | point de pib | point de % | kilomètre | mètre | kilo | gigawatt
        | mégawatt | hectare | gramme | litre | tonne | livre sterling | yen | yuan | gigawattheure
        | téraoctet | gigaoctet | degré"""
    ),
    half_of=("un demi-", "une demi-", "un demi ", "une demi "),
    model_size="paramètres",
    labels=words(
        """article articles chapitre page pages-là version versions-là code numéro phase étape niveau saison
        épisode tome volume acte scène section paragraphe alinéa figure tableau annexe ligne route
        nationale départementale autoroute chambre salle bureau bâtiment porte quai vol train bus poste
        case partie titre type modèle série groupe classe catégorie zone lot box option règle loi décret
        opus épisodes saisons chaîne canal windows android ios taille format rue avenue boulevard"""
    ),
    idioms=phrases(
        """24 heures sur 24 | 24h/24 | 24 h sur 24 | 24h sur 24 | 7 jours sur 7 | 7j/7 | 24/7 | 24/24 | 7/7 | 50-50
        | cent pour cent français | mille et un | mille et une | de deux choses l'une
        | midi à quatorze heures | sur leur trente-et-un | sur son trente-et-un | sur leur trente et un | sur son trente et un | une fois n'est pas | une fois pour toutes
 | des deux côtés | tous les deux | toutes les deux | l'un des deux
        | en deux mots | deux poids | quatre coins | aux quatre coins | en un clin d'œil
        | les cent pas | à deux chiffres | à trois chiffres | à un chiffre | à quatre pattes | se mettre en quatre | tiré à quatre épingles
        | dix sur dix | cent fois sur le métier | d'une pierre deux coups | deux fois plutôt qu'une
        | un de ces quatre | sept jours sur sept | à mille lieues | faire les cent | vingt-quatre heures sur vingt-quatre
        | trente-six chandelles | pas un centime | sans un euro | sans un centime | pas un euro | le moindre centime
        | un centime | du tiers état | les deux tiers temps | l'un des trois | une seule fois | à cent lieues
        | deux par deux | un par un | une par une | un à un | une à une | quatre-quatre | trois-quarts centre | tous deux | toutes deux | au sept | deux à deux"""
    ),
    joints=words(
        """en sur le la les de des du dans avec pour par et ou mais à au aux chez ses son sa leurs leur ces ce
        plus moins près environ quelque entre contre après avant depuis dès vers soit dont puis sous sans
        selon ensuite enfin seuls seules seulement jusqu'à pas encore déjà ainsi désormais mes nos vos
        ils elles nous vous il elle on quant voici voilà outre malgré pendant durant presque tous toutes"""
    ),
)
