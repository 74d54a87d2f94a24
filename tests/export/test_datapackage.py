"""The exported folder is a valid Data Package."""

import json

import frictionless
import pytest

from metrics.cli import main
from metrics.export.files import FORMATS, read_csv
from metrics.export.tables import TITLES

SHIPPED = "2023-10-02-mistral-kick-nvidia"
OWN = "Brooma\n\nThe start-up Brooma raised $12 million in May 2023, says its founder.\n"


@pytest.fixture(scope="module", autouse=True)
def library(tmp_path_factory):
    """A library that holds one article."""
    home = tmp_path_factory.mktemp("library")
    (home / "own.txt").write_text(OWN, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("METRICS_DATABASE_URL", f"sqlite:///{home}/library.sqlite")
        assert main(["add", str(home / "own.txt"), "--published", "2023-06-01"]) == 0
        yield


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("export")
    assert main(["export", str(folder), "--format", "json"]) == 0
    return folder


def test_the_articles_of_the_library_are_among_them(folder, tmp_path):
    facts = read_csv(folder / "facts.csv")
    assert set(facts.article) == {SHIPPED, "2023-06-01-brooma"}
    raised = read_csv(folder / "funding.csv").set_index("company").value
    assert raised["brooma"] == 12_000_000
    sources = json.loads((folder / "datapackage.json").read_text("utf-8"))["sources"]
    assert "Brooma" in str(sources)
    assert main(["export", str(tmp_path), "--shipped"]) == 0
    assert set(read_csv(tmp_path / "facts.csv").article) == {SHIPPED}


def test_a_library_that_cannot_be_reached_is_said_and_can_be_left_out(
    tmp_path, capsys, monkeypatch
):
    monkeypatch.setenv("METRICS_DATABASE_URL", f"sqlite:///{tmp_path}/nowhere/below/library.sqlite")
    assert main(["export", str(tmp_path / "all")]) == 1
    assert "library" in capsys.readouterr().err
    assert main(["export", str(tmp_path / "shipped"), "--shipped"]) == 0


def test_frictionless_accepts_the_exported_folder(folder):
    report = frictionless.validate(str(folder / "datapackage.json"))
    assert report.valid, report.flatten(["rowNumber", "fieldName", "type", "note"])
    assert report.stats["tasks"] == len(TITLES)


def test_every_table_is_written_in_the_formats_asked_for(folder):
    for name in TITLES:
        written = json.loads((folder / f"{name}.json").read_text("utf-8"))
        assert list(read_csv(folder / f"{name}.csv")["fact"]) == [line["fact"] for line in written]


def test_a_filter_is_honoured(tmp_path):
    assert main(["export", str(tmp_path), "--company", "kick", "--status", "derived"]) == 0
    table = read_csv(tmp_path / "facts.csv")
    assert set(table.company) == {"kick"}
    assert set(table.status) == {"derived"}


def test_an_unknown_format_is_refused_with_those_there_are(tmp_path, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["export", str(tmp_path), "--format", "doc"])
    assert stopped.value.code == 2
    complaint = capsys.readouterr().err
    assert all(ending in complaint for ending in FORMATS)


def test_a_folder_that_cannot_be_written_is_said(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert main(["export", str(tmp_path / "file" / "below")]) == 1
    assert "cannot be written" in capsys.readouterr().err
