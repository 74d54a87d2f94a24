"""Ids made of names."""

from __future__ import annotations

import re
import unicodedata


def plain_words(name: str) -> list[str]:
    """Return the words of a name in the plain letters and digits that ids are made of: ``['meta', '2']``."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.findall(r"[a-z0-9]+", letters)
