"""The commands as people type them."""

import csv
import io
import json
import shutil

import pytest

from metrics.cli import main
from metrics.curation.registry import SEEDS

ARTICLE = "2023-10-02-mistral-kick-nvidia"
TEXT = "Kick a levé 3 M€ en juin. =2+3 % n’est rien, +12 % est une hausse.\n"


@pytest.fixture
def seeds(tmp_path):
    return shutil.copytree(SEEDS, tmp_path / "seeds")


@pytest.fixture
def library(tmp_path, monkeypatch):
    monkeypatch.setenv("METRICS_DATABASE_URL", f"sqlite:///{tmp_path}/library.sqlite")


def edit(path, old, new):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_check_closes_the_account_of_the_shipped_articles(capsys):
    assert main(["check"]) == 0
    out = capsys.readouterr().out
    assert f"{ARTICLE}: " in out
    assert " 0 unaccounted" in out
    assert "every figure is accounted for" in out


@pytest.mark.parametrize(
    ("file", "old", "new", "named"),
    [
        ("article.txt", "récolté 105 millions", "récolté 106 millions", "facts.seed_round"),
        ("article.txt", " Sur Kick, le partage des revenus est beaucoup plus généreux: les streamers conservent 95%.", "", "facts.kick_streamers_keep"),
        ("article.txt", "Quatre entreprises", "Neuf cents clients et quatre entreprises", "'Neuf cents clients' is not accounted for"),
        ("facts.toml", 'company = "kick"', 'company = "kik"', "did you mean kick"),
        ("facts.toml", 'metric = "valuation"', 'metric = "headcount"', "takes a count"),
        ("facts.toml", 'formula = "gpt3 * gpt4_over_gpt3"', 'formula = "gpt3 * gpt5"', "derived.gpt4_parameters"),
        ("facts.toml", 'quote = "Créé fin 2022"', 'quote = "Kick"', "more than once"),
    ],
)  # fmt: skip
def test_check_names_what_does_not_hold(seeds, capsys, file, old, new, named):
    edit(seeds / ARTICLE / file, old, new)
    assert main(["check", str(seeds)]) == 1
    complaint = capsys.readouterr().err
    assert named in complaint
    assert f"{ARTICLE}/" in complaint
    assert ", line " in complaint


def test_check_refuses_a_registry_that_is_wrong(seeds, capsys):
    edit(seeds / "companies.toml", "[kick]", "[kick]\ncolor = 'green'")
    assert main(["check", str(seeds)]) == 1
    assert "companies.toml, line" in capsys.readouterr().err


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(TEXT, "utf-8")
    return str(path)


def test_read_writes_json_lines(file, capsys):
    assert main(["read", file, "--published", "2023-10-02", "--format", "jsonl"]) == 0
    mentions = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert mentions[0] == {
        "start": 12, "end": 16, "exact": "3 M€", "kind": "money", "value": "3000000", "low": "3000000",
        "high": "3000000", "unit": "EUR", "hedge": "exact", "start_date": None, "end_date": None,
    }  # fmt: skip
    assert mentions[1]["start_date"] == "2023-06-01"
    assert all(TEXT[each["start"] : each["end"]] == each["exact"] for each in mentions)


def test_read_writes_csv_that_no_spreadsheet_runs(file, capsys):
    assert main(["read", file, "--language", "fr", "--format", "csv"]) == 0
    lines = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert "'+12 %" in [line["exact"] for line in lines]


def test_read_writes_a_table_and_counts(file, capsys):
    assert main(["read", file, file]) == 0
    out, err = capsys.readouterr()
    assert "figures" in out.splitlines()[-1]
    assert "(2 of 2)" in err


def test_read_of_the_first_article_finds_every_figure_and_none_else(capsys):
    path = str(SEEDS / ARTICLE / "article.txt")
    assert main(["read", path, "--published", "2023-10-02", "--format", "jsonl"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 41


@pytest.mark.parametrize(
    ("arguments", "code", "complaint"),
    [
        (["read", "nowhere.txt"], 1, "nowhere.txt: cannot be read"),
        (["add", "nowhere.txt"], 1, "cannot be read"),
        (["suggest", "nowhere.txt"], 1, "cannot be read"),
        (["library", "import", "nowhere.zip"], 1, "nowhere.zip"),
    ],
)
@pytest.mark.usefixtures("library")
def test_a_file_that_is_not_there_is_said(capsys, arguments, code, complaint):
    assert main(arguments) == code
    assert complaint in capsys.readouterr().err


def test_bytes_that_are_no_text_are_said_with_their_place(tmp_path, capsys):
    path = tmp_path / "latin.txt"
    path.write_bytes("créé".encode("latin-1"))
    assert main(["read", str(path)]) == 1
    assert "byte 2 is not UTF-8" in capsys.readouterr().err


@pytest.mark.parametrize("day", ["2023", "10/02/2023", "yesterday"])
def test_a_day_is_written_one_way(file, day, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["read", file, "--published", day])
    assert stopped.value.code == 2
    assert "write it as 2023-10-02" in capsys.readouterr().err


@pytest.mark.usefixtures("library")
def test_an_article_is_added_and_the_library_goes_round(tmp_path, file, capsys, monkeypatch):
    assert main(["add", file, "--published", "2023-10-02", "--title", "Kick"]) == 0
    assert "saved as 2023-10-02-kick" in capsys.readouterr().out
    assert main(["add", file, "--published", "2023-10-02"]) == 1
    assert "is there already" in capsys.readouterr().err
    first, second = tmp_path / "a.zip", tmp_path / "b.zip"
    assert main(["library", "export", str(first)]) == 0
    monkeypatch.setenv("METRICS_DATABASE_URL", f"sqlite:///{tmp_path}/other.sqlite")
    assert main(["library", "import", str(first)]) == 0
    assert main(["library", "export", str(second)]) == 0
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.usefixtures("library")
def test_a_day_is_asked_for_where_nothing_says_it(file, capsys):
    assert main(["suggest", file]) == 1
    assert "--published" in capsys.readouterr().err


def test_the_suggested_curation_loads(file, capsys, seeds):
    assert main(["suggest", file, "--published", "2023-10-02"]) == 0
    folder = seeds / "2023-10-02-own"
    folder.mkdir()
    (folder / "facts.toml").write_text(capsys.readouterr().out, "utf-8")
    (folder / "article.txt").write_text(TEXT, "utf-8")
    (folder / "article.toml").write_text(
        'title = "Kick"\nlanguage = "fr"\npublished = 2023-10-02\n', "utf-8"
    )
    main(["check", str(seeds)])
    assert "2023-10-02-own: " in capsys.readouterr().out
