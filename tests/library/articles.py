"""Articles that the tests save, and the catalogue beside which they do."""

from datetime import date

from metrics.catalog import Catalog
from metrics.curation.registry import Registry
from metrics.intake import Draft
from metrics.library import Work
from metrics.model import Company, Kind, Label, Metric

TEXT = (
    "Kick monte, avec l’argent de Nombra\n"
    "La plateforme Kick revendique plus de 20 millions d’inscrits.\n"
    "La société Nombra a récolté 105 millions d’euros en juin 2023.\n"
)
CURATION = """\
# What the reader said of it.
[companies.nombra]
name = "Nombra"

[facts.users]
company = "kick"
metric = "registered_users"
quote = "revendique plus de 20 millions d’inscrits"
status = "claimed"
source_of_claim = "Kick"
note.en = "In its own words."
note.fr = "Selon ses propres mots."

[facts.round]
company = "nombra"
metric = "funding_raised"
quote = "a récolté 105 millions d’euros"
period = "en juin 2023"
"""


def work(number=0, curation=CURATION, **changes):
    """Make work on an article; each number has a text of its own."""
    fields = {
        "title": "Kick monte, avec l’argent de Nombra",
        "publisher": "Le Journal",
        "published": date(2023, 10, 2),
        "language": "fr",
        "url": "https://example.org/kick",
        "text": TEXT + f"Paragraphe numéro {chr(97 + number % 26) * (1 + number // 26)}.\n",
    }
    return Work(draft=Draft(**fields | changes), curation=curation)


def shipped():
    """A registry of a few companies and metrics, and no shipped articles."""
    companies = [Company(id="kick", name="Kick"), Company(id="twitch", name="Twitch")]
    metrics = [
        _metric("registered_users", Kind.COUNT),
        _metric("funding_raised", Kind.MONEY),
        _metric("founders", Kind.COUNT),
    ]
    registry = Registry(
        companies={one.id: one for one in companies}, metrics={one.id: one for one in metrics}
    )
    return Catalog(registry, {})


def _metric(id_, *kinds):
    label = Label(en=id_, fr=id_)
    return Metric(id=id_, label=label, meaning=label, kinds=kinds)
