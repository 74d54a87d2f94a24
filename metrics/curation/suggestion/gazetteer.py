"""Names of cities, so that none is taken for a company only because it stands alone."""

from __future__ import annotations

from functools import cache

from metrics.curation.registry import SEEDS


@cache
def cities() -> frozenset[str]:
    """Return the names in ``seeds/cities.txt``, as GeoNames spells them."""
    lines = (SEEDS / "cities.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))
