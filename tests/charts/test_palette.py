import pytest

from metrics import charts
from metrics.charts.palette import (
    DARK,
    FALLBACK,
    LEAST_CONTRAST,
    LIGHT,
    contrast,
    legible,
)
from tests.charts.example import REGISTRY

THEMES = [(False, LIGHT), (True, DARK)]


@pytest.mark.parametrize(("dark", "theme"), THEMES)
@pytest.mark.parametrize("company", REGISTRY.companies)
def test_every_company_stands_out(company, dark, theme):
    chosen = charts.colour(company, REGISTRY.companies, dark=dark)
    assert contrast(chosen, theme.surface) >= LEAST_CONTRAST


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_texts_are_readable(theme):
    assert contrast(theme.ink, theme.surface) >= 7
    assert contrast(theme.muted, theme.surface) >= 4.5


@pytest.mark.parametrize("chosen", FALLBACK)
def test_the_palette_needs_no_shading_in_either_theme(chosen):
    assert legible(chosen, LIGHT.surface) == legible(chosen, DARK.surface) == chosen


def test_a_company_keeps_its_colour_whatever_is_drawn_beside_it():
    assert (
        charts.colour("meta", REGISTRY.companies, dark=False) == REGISTRY.companies["meta"].colour
    )
    alone = charts.colour("unknown-firm", {}, dark=False)
    assert alone == charts.colour("unknown-firm", REGISTRY.companies, dark=False)
    assert alone in FALLBACK


def test_a_colour_too_faint_is_shaded_until_it_stands_out():
    for surface in (LIGHT.surface, DARK.surface):
        for chosen in ("#ffffff", "#000000", "#ffff00", "#000080"):
            assert contrast(legible(chosen, surface), surface) >= LEAST_CONTRAST
