"""Which language a text is in."""

import pytest

from metrics.extraction import detect, read


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La start-up a levé des fonds pour son modèle.", "fr"),
        ("The start-up has raised money for its model.", "en"),
        ("Le groupe Amazon Web Services a annoncé une hausse de ses ventes aux États-Unis.", "fr"),
        ("Société Générale said that it was in talks with the French bank.", "en"),
        ("", "en"),
    ],
)
def test_detected(text, language):
    assert detect(text) == language


def test_reading_without_a_language_detects_it():
    [mention] = read(
        "Le billion est dans la poche : 2 billions d’euros pour le groupe.", language=None
    )
    assert mention.quantity.value == 2 * 10**12
