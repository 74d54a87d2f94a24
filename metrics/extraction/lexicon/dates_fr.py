"""The words of French dates."""

from __future__ import annotations

from metrics.extraction.lexicon.date_words import DateWords
from metrics.extraction.lexicon.words import phrases, words

_MONTHS = phrases(
    """janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre
    | novembre | décembre"""
)
_DAYS = phrases("""lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche""")
_NUMBERS = phrases(
    """un | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze
    | treize | quatorze | quinze | seize | dix-sept | dix-huit | dix-neuf | vingt"""
)
_TENS = {
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "soixante-dix": 70,
    "quatre-vingts": 80,
    "quatre-vingt-dix": 90,
}

DATE_WORDS = DateWords(
    months={name: i for i, name in enumerate(_MONTHS, 1)}
    | {"fevrier": 2, "aout": 8, "decembre": 12},
    short_months={
        "fev": 2,
        "dec": 12,
        "janv": 1,
        "févr": 2,
        "fév": 2,
        "avr": 4,
        "juil": 7,
        "oct": 10,
        "nov": 11,
        "déc": 12,
        "janv.": 1,
        "févr.": 2,
        "fév.": 2,
        "avr.": 4,
        "juil.": 7,
        "sept.": 9,
        "oct.": 10,
        "nov.": 11,
        "déc.": 12,
    },
    doubtful_months=words("mars sept."),
    weekdays={name: i for i, name in enumerate(_DAYS)},
    short_weekdays={"lun.": 0, "mar.": 1, "mer.": 2, "jeu.": 3, "ven.": 4, "sam.": 5, "dim.": 6},
    seasons={"printemps": 3, "été": 6, "automne": 9, "hiver": 12},
    units={
        "an": "year",
        "année": "year",
        "mois": "month",
        "mois-ci": "month",
        "année-ci": "year",
        "semaine-ci": "week",
        "semaine": "week",
        "week-end": "weekend",
        "weekend": "weekend",
        "jour": "day",
        "trimestre": "quarter",
        "trim.": "quarter",
        "sem.": "half",
        "semestre": "half",
        "moitié": "half",
        "décennie": "decade",
        "quinzaine": "fortnight",
    },
    plurals={
        "ans": "year",
        "années": "year",
        "semaines": "week",
        "jours": "day",
        "trimestres": "quarter",
        "semestres": "half",
        "décennies": "decade",
    },
    parts_of_half=words("moitié"),
    ordinals={
        "premier": 1,
        "première": 1,
        "premiers": 1,
        "premières": 1,
        "deuxième": 2,
        "second": 2,
        "seconde": 2,
        "troisième": 3,
        "quatrième": 4,
        "ier": 1,
        "iie": 2,
        "iiie": 3,
        "ive": 4,
    },
    day_ordinals=("er",),
    ordinal_endings=("er", "ère", "re", "e", "è", "ème", "nd", "nde", "eme"),
    tokens={"t": "quarter", "q": "quarter", "s": "half", "h": "half"},
    sure_tokens=words("q"),
    numbers={word: i for i, word in enumerate(_NUMBERS, 1)}
    | _TENS
    | {
        f"{ten}-{one}": tens + i
        for ten, tens in _TENS.items()
        for i, one in enumerate(_NUMBERS[1:9], 2)
    }
    | {f"{ten} et un": tens + 1 for ten, tens in _TENS.items()}
    | {"une": 1, "cent": 100, "quelques": None, "plusieurs": None},
    rough_numbers={
        "une dizaine de": 10,
        "une dizaine d'": 10,
        "une douzaine de": 12,
        "une douzaine d'": 12,
        "une quinzaine de": 15,
        "une quinzaine d'": 15,
        "une vingtaine de": 20,
        "une vingtaine d'": 20,
        "une trentaine de": 30,
        "une trentaine d'": 30,
        "une quarantaine d'": 40,
        "une cinquantaine d'": 50,
    },
    and_a_half=frozenset(phrases("et demi | et demie")),
    decades={},
    day_words={
        "hier": -1,
        "avant-hier": -2,
        "aujourd'hui": 0,
        "demain": 1,
        "après-demain": 2,
    },
    last=frozenset(phrases("dernier | dernière | passé | passée | écoulé | écoulée")),
    this=frozenset(phrases("ce | cet | cette | en cours")),
    next=frozenset(phrases("prochain | prochaine | à venir")),
    relation_first=False,
    month_first=False,
    parts={"début": 0, "mi": 1, "milieu": 1, "fin": 2},
    articles=words("la l' les"),
    possessives=frozenset(),
    day_articles=words("le"),
    of=words("de d' du des"),
    of_many=words("des"),
    places=frozenset(phrases("en | pour | sur | courant | durant | pendant | dans")),
    outside_relative=words("pour"),
    joins=frozenset(),
    placing_joins=words("à au"),
    comparisons=frozenset(phrases("par rapport à | comparé à | comparée à | rapport à | face à")),
    and_=words("et ou"),
    between=words("entre"),
    from_=frozenset(),
    since=words("depuis"),
    onward=frozenset(
        phrases(
            """dès | à partir de | à partir du | à partir d' | à compter de | à compter du
            | à compter d' | à dater du | à dater de | a partir de | a partir du | a partir d'
            | a compter de | a compter du | a compter d'"""
        )
    ),
    until=frozenset(phrases("jusqu'à | jusqu'au | jusqu'en | au plus tard | jusque | jusqu'")),
    until_joins=frozenset(phrases("jusqu'à | jusqu'au | jusqu'en")),
    from_now=frozenset(phrases("d'ici à | d'ici au | d'ici | d'ici à ce")),
    before=words("avant"),
    after=frozenset(phrases("après | au-delà de | au-delà du")),
    about=frozenset(
        phrases("vers | autour de | autour du | aux alentours de | aux environs de | circa")
    ),
    qualifiers={
        "environ": True,
        "quelque": True,
        "tout juste": False,
        "déjà": False,
        "exactement": False,
        "maintenant": False,
        "à peu près": True,
        "un peu plus de": False,
        "un peu plus d'": False,
        "un peu moins de": False,
        "un peu moins d'": False,
        "plus de": False,
        "plus d'": False,
        "moins de": False,
        "moins d'": False,
        "près de": False,
        "près d'": False,
        "presque": False,
        "au moins": False,
        "à peine": True,
        "a peine": True,
        "a peu près": True,
        "bientôt": False,
    },
    compared=(),
    ago=frozenset(),
    hence=frozenset(),
    ago_first=frozenset(phrases("il y a | voici | voilà")),
    ahead=words("dans"),
    ahead_is_sure=True,
    fiscal=words("exercice fiscal fiscale"),
    ending=words("close"),
    pointing=("-là",),
    addresses=("rue du ", "place du ", "avenue du ", "boulevard du ", "quai du ", "pont du "),
    never_after=words("chaque tous black"),
    weekly=frozenset(),
    rough_seasons_after=(
        "au ",
        "à l'",
        "dès l'",
        "pendant l'",
        "pour l'",
        "durant l'",
        "dans l'",
        "courant ",
        "de l'",
        "sur l'",
    ),
    not_behind=(
        "%",
        "million",
        "milliard",
        "pour cent",
        "€",
        "$",
        "h ",
        "heure",
        "euros",
        "points",
    ),
    year_nouns=words(""),
    function_words=words(
        """dans sans sous vers mais plus puis hors pas depuis après alors dès lors très sur
        aux des les ses nos vos ces leurs jamais toujours moins mais près ailleurs ans"""
    ),
    before_counts=words("environ quelque presque"),
    comparing=(),
    future=words(
        """va vont doit doivent devrait devraient prévoit prévoient prévu prévue prévus prévues attendu
        attendue attendus attendues programmé programmée programmés programmées espère espèrent vise
        visent entend entendent promet promettent veut veulent souhaite souhaitent rendez-vous
        envisage envisagent objectif pourrait pourraient prochainement promis promise promises
        planifié planifiée planifiés planifiées"""
    )
    | frozenset(phrases("table sur | tablent sur")),
    plain_future=words("va vont doit doivent"),
    future_endings=("ra", "ront", "rai", "rons"),
    not_future=words(
        """caméra opéra sahara ultra extra infra tiara mantra para cobra sierra terra libra flora
        vrai front affront environs contra camera opera tempora"""
    ),
    intentions=words("compte comptent"),
    infinitive_endings=("er", "ir", "re"),
    plans=words(
        """prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée
        programmés programmées promis promise promises planifié planifiée planifiés planifiées"""
    ),
    past=words("a ont avait avaient était étaient fut furent eut eurent ayant devait devaient"),
    past_endings=("ait", "aient"),
    not_past_endings=("rait", "raient"),
    auxiliaries=words("était étaient avait avaient"),
    participles=frozenset(),
    participle_endings=(),
    adjective_leads=frozenset(),
    possible=frozenset(),
    turning=(),
)
