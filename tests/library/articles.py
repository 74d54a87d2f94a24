"""Articles that the tests save."""

from datetime import date

from metrics.intake import Draft
from metrics.library import Work

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
