"""The exported folder is a valid Data Package."""

import json

import frictionless
import pytest

from metrics.cli import main
from metrics.export.files import FORMATS, read_csv
from metrics.export.tables import TITLES


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("export")
    assert main(["export", str(folder), "--format", "json"]) == 0
    return folder


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
