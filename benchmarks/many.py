"""A large library for the benchmarks: N articles of thirty facts, about companies of the registry."""

from __future__ import annotations

import random
from datetime import date, timedelta

from metrics.catalog import load_catalog
from metrics.curation.curation import Curation, Stated, dumps
from metrics.intake import Draft
from metrics.library import Library, Work, connect
from metrics.model import Status

FACTS = 30
SENTENCES = {
    "funding_raised": "Au tour numéro-lettre {mark}, {name} a levé {n} millions d’euros.",
    "valuation": "Au tour {mark}, {name} est valorisée {n} millions de dollars.",
    "revenue": "Pour l’activité {mark}, {name} annonce un chiffre d’affaires de {n} millions d’euros.",
    "headcount": "Sur le site {mark}, {name} emploie {n} salariés.",
    "active_users": "Avec le service {mark}, {name} revendique {n} millions d’utilisateurs.",
    "watch_hours": "Sur la chaîne {mark}, {name} a cumulé {n} millions d’heures de visionnage.",
}


def fill(url: str, articles: int) -> int:
    """Save that many articles in the library at ``url``; return how many facts it then has."""
    catalog = load_catalog()
    library = Library(connect(url), catalog)
    names = {company.id: company.name for company in catalog.companies.values()}
    chance = random.Random(articles)  # noqa: S311 - the same library each time
    for number in range(articles):
        library.save(_work(number, names, chance))
    return len(library.table())


def _work(number: int, names: dict[str, str], chance: random.Random) -> Work:
    published = date(2015, 1, 1) + timedelta(days=number % 3600)
    facts: dict[str, Stated] = {}
    sentences = []
    for place in range(FACTS):
        metric, sentence = chance.choice(list(SENTENCES.items()))
        company = chance.choice(list(names))
        mark = _letters(number * FACTS + place)
        line = sentence.format(mark=mark, name=names[company], n=chance.randint(3, 900))
        sentences.append(line)
        facts[f"f{place}"] = Stated(
            company=company, metric=metric, quote=line, status=Status.STATED
        )
    draft = Draft(
        title=f"Les chiffres {_letters(number)}",
        publisher="Le Banc",
        published=published,
        language="fr",
        text="\n".join(sentences),
    )
    return Work(draft=draft, curation=dumps(Curation(facts=facts)))


def _letters(number: int) -> str:
    text = ""
    while True:
        number, rest = divmod(number, 26)
        text = chr(97 + rest) + text
        if not number:
            return f"z{text}"
