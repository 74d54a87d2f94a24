"""Colours: one a company, on every chart and in both themes, and the greys around them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from zlib import crc32

from metrics.model import Company

LEAST_CONTRAST = 3.0

# Told apart by readers with any colour vision, and at 3:1 or more on the white and the dark page.
FALLBACK = (
    "#0078c9",
    "#c75b12",
    "#00856f",
    "#b0479a",
    "#8a7300",
    "#6a6fd1",
    "#c2455c",
    "#3f8640",
    "#8c6d57",
    "#5f7f95",
)


@dataclass(frozen=True, slots=True)
class Theme:
    """The greys of a page: ``ink`` for text, ``muted`` for what stands back, ``grid``.

    ``surface`` is what lies behind: of page and card, the one that leaves less contrast.
    """

    surface: str
    ink: str
    muted: str
    grid: str


LIGHT = Theme(surface="#fbfaf7", ink="#1c2430", muted="#5a6270", grid="#e4e0d5")
DARK = Theme(surface="#181f26", ink="#e9e7e1", muted="#a5adb6", grid="#2b343d")


def theme(*, dark: bool) -> Theme:
    """Give the greys of the light or the dark page."""
    return DARK if dark else LIGHT


def colour(company: str, companies: Mapping[str, Company], *, dark: bool) -> str:
    """Give a company's colour, the same wherever it is drawn, shaded where the page asks for contrast.

    A company without a colour of its own gets one of the palette, fixed by its id.
    """
    known = companies.get(company)
    own = known.colour if known else None
    chosen = own or FALLBACK[crc32(company.encode()) % len(FALLBACK)]
    return legible(chosen, theme(dark=dark).surface)


def legible(chosen: str, surface: str) -> str:
    """Move a colour away from the surface, in small steps, until it stands out enough."""
    towards = (0, 0, 0) if luminance(surface) > 0.5 else (255, 255, 255)  # noqa: PLR2004 (half way)
    for step in range(20):
        shaded = _mixed(chosen, towards, step / 20)
        if contrast(shaded, surface) >= LEAST_CONTRAST:
            return shaded
    return "#{:02x}{:02x}{:02x}".format(*towards)


def faint(chosen: str, share: float) -> str:
    """Give a colour that lets the page shine through; ``share`` is how much of it stays."""
    return "rgba({},{},{},{:g})".format(*_channels(chosen), share)


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two colours as WCAG defines it, from 1 to 21."""
    dim, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dim + 0.05)


def luminance(chosen: str) -> float:
    """Give the relative luminance of a ``#rrggbb`` colour, from 0 to 1."""
    red, green, blue = (_linear(channel / 255) for channel in _channels(chosen))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    toe = 0.04045
    return channel / 12.92 if channel <= toe else float(((channel + 0.055) / 1.055) ** 2.4)


def _channels(chosen: str) -> tuple[int, int, int]:
    return int(chosen[1:3], 16), int(chosen[3:5], 16), int(chosen[5:7], 16)


def _mixed(chosen: str, towards: tuple[int, int, int], share: float) -> str:
    mixed = (round(a + (b - a) * share) for a, b in zip(_channels(chosen), towards, strict=True))
    return "#{:02x}{:02x}{:02x}".format(*mixed)
