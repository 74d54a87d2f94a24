"""What holds for all tests."""

from pathlib import Path

import pytest
from hypothesis import settings

EXTRACTION = Path(__file__).parents[1] / "metrics/extraction"

# How long an example takes says more of the machine than of the code; long texts are timed in tests of their own.
settings.register_profile("everywhere", deadline=None)
settings.load_profile("everywhere")


def pytest_configure() -> None:
    """Refuse to test a compiled reader that is older than its source."""
    for compiled in EXTRACTION.rglob("*.so"):
        source = compiled.with_name(f"{compiled.name.partition('.')[0]}.py")
        if not source.exists() or source.stat().st_mtime > compiled.stat().st_mtime:
            raise pytest.UsageError(
                f"{compiled.name} is older than {source.name}: run `make fast` again, or delete it."
            )
