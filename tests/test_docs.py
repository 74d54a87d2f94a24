"""The documentation names what there is."""

import re
from pathlib import Path

import pytest

from metrics.datasets import DATASETS, Row
from metrics.export.tables import TITLES

ROOT = Path(__file__).parent.parent
COLUMNS = (ROOT / "docs" / "columns.md").read_text("utf-8")


@pytest.mark.parametrize("name", Row.model_fields)
def test_each_column_is_documented_as_the_program_describes_it(name):
    assert f"| `{name}` | " in COLUMNS
    assert f" | {Row.model_fields[name].description} |\n" in COLUMNS


@pytest.mark.parametrize("name", TITLES)
def test_each_table_is_documented(name):
    assert f"| `{name}` | " in COLUMNS


@pytest.mark.parametrize("each", DATASETS, ids=lambda each: each.id)
def test_each_table_names_its_metrics(each):
    (line,) = (line for line in COLUMNS.splitlines() if line.startswith(f"| `{each.id}` | "))
    assert all(f"`{metric}`" in line for metric in each.metrics)


@pytest.mark.parametrize(
    "name",
    sorted(
        path.name + "/" * path.is_dir()
        for path in (ROOT / "metrics").iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    ),
)
def test_every_module_has_its_place_in_the_architecture(name):
    assert name == "__main__.py" or f" {name}" in (ROOT / "ARCHITECTURE.md").read_text("utf-8")


PAGES = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    *(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md")),
]


@pytest.mark.parametrize("page", PAGES)
def test_files_that_are_named_are_there(page):
    named = re.findall(
        r"`((?:metrics|seeds|tests|docs|benchmarks)/[\w./-]*)`", (ROOT / page).read_text("utf-8")
    )
    assert [path for path in named if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page):
    path = ROOT / page
    for part in path.read_text("utf-8").split("](")[1:]:
        target = part.partition(")")[0].partition("#")[0]
        if target and "://" not in target:
            assert (path.parent / target).exists(), target
