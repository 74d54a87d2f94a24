"""Words that bound a number: their hedge, the bounds it leaves open, and whether they are inside."""

from decimal import Decimal

import pytest

from metrics.extraction import figures

from .found import only

TWENTY = Decimal(20)
BOUNDS = {
    "exact": (TWENTY, TWENTY),
    "at_least": (TWENTY, None),
    "more_than": (TWENTY, None),
    "at_most": (None, TWENTY),
    "less_than": (None, TWENTY),
    "almost": (None, TWENTY),
    "about": (None, None),
}
INSIDE = [
    ("fr", "exact", "20 salariés"),
    (
        "fr",
        "at_least",
        "au moins 20 salariés|pas moins de 20 salariés|20 salariés au moins|20 salariés ou plus",
    ),
    ("fr", "more_than", "plus de 20 salariés|un peu plus de 20 salariés|au-delà de 20 salariés"),
    ("fr", "at_most", "au plus 20 salariés|jusqu’à 20 salariés|20 salariés maximum"),
    ("fr", "less_than", "moins de 20 salariés|un peu moins de 20 salariés"),
    ("fr", "almost", "près de 20 salariés|presque 20 salariés|bientôt 20 salariés"),
    (
        "fr",
        "about",
        "environ 20 salariés|quelque 20 salariés|autour de 20 salariés|à peine 20 salariés|une vingtaine de salariés|de l’ordre de 20 salariés",
    ),
    ("en", "at_least", "at least 20 firms|no fewer than 20 firms|20+ firms|20 or more firms"),
    (
        "en",
        "more_than",
        "more than 20 firms|over 20 firms|just over 20 firms|upwards of 20 firms|north of 20 firms",
    ),
    ("en", "at_most", "up to 20 firms|as many as 20 firms|no more than 20 firms"),
    ("en", "less_than", "fewer than 20 firms|under 20 firms|just under 20 firms|below 20 firms"),
    ("en", "almost", "nearly 20 firms|almost 20 firms|close to 20 firms"),
    (
        "en",
        "about",
        "about 20 firms|around 20 firms|roughly 20 firms|some 20 firms|barely 20 firms|in the region of 20 firms",
    ),
]


@pytest.mark.parametrize(
    ("language", "hedge", "text"),
    [(language, hedge, text) for language, hedge, texts in INSIDE for text in texts.split("|")],
)
def test_inside_the_span(language, hedge, text):
    [figure] = figures(text, language)
    assert (figure.start, figure.end, figure.value, figure.hedge) == (0, len(text), 20, hedge)
    assert (figure.low, figure.high) == BOUNDS[hedge]


@pytest.mark.parametrize(
    ("language", "text", "words", "hedge"),
    [
        (
            "fr",
            "Le montant dépasse 900 millions de dollars.",
            "900 millions de dollars",
            "more_than",
        ),
        (
            "fr",
            "Il a franchi le cap des 215 millions de copies.",
            "215 millions de copies",
            "more_than",
        ),
        ("fr", "Le titre a presque atteint 87 $.", "87 $", "almost"),
        ("en", "Sales topped $3bn.", "$3bn", "more_than"),
        ("en", "It nearly reached $87.", "$87", "almost"),
        ("en", "Its share exceeds 90 per cent.", "90 per cent", "more_than"),
    ],
)
def test_verbs_stay_outside(language, text, words, hedge):
    exact, _, _, _, found_hedge = only(text, language)
    assert (exact, found_hedge) == (words, hedge)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Elle n’a que 20 salariés."),
        ("fr", "Elle a seulement 20 salariés."),
        ("fr", "Elle a déjà 20 salariés."),
        ("en", "It has only 20 firms."),
        ("en", "It has just 20 firms."),
        ("en", "It lost 20 firms fewer than the rest."),
    ],
)
def test_words_that_judge_do_not_bound(language, text):
    assert figures(text, language)[0].hedge == "exact"
