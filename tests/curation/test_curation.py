"""The curation file: what is wrong in it is said with file, line, entry and field."""

import pytest

from metrics.curation.curation import Curation, dumps, loads
from metrics.curation.registry import load_companies, load_metrics
from metrics.errors import FileProblem

GOOD = """
[companies.cassiopay]
name = "Cassiopay"

[facts.round]
company = "cassiopay"
metric = "funding_raised"
quote = "empoche 85 millions"
serving = ["en juin"]
note = "Two years after the first."

[derived.half]
company = "cassiopay"
metric = "funding_raised"
formula = "round / 100"

[[aside]]
quote = "il y a dix ans"
reason = { en = "A story.", fr = "Une histoire." }
"""


def test_a_curation_reads_back_the_same():
    curation = loads(GOOD)
    assert curation.facts["round"].note.fr == "Two years after the first."
    assert loads(dumps(curation)) == curation
    assert dumps(loads(dumps(curation))) == dumps(curation)
    assert loads(dumps(Curation())) == Curation()


@pytest.mark.parametrize(
    ("text", "line", "entry", "complaint"),
    [
        ("[facts.round\n", None, None, "not valid TOML"),
        ("\n[facts.round]\ncompany = 'kick'\nmetric = 'valuation'\nquotes = 'a'\n", 2, "facts.round", "quote: this field is required"),
        ("[facts.round]\ncompany = 'kick'\nmetric = 'valuation'\nquote = 'a'\nsubjet = 'b'\n", 1, "facts.round", "did you mean subject"),
        ("[facts.round]\ncompany = 'kick'\nmetric = 'valuation'\nquote = 'a'\nstatus = 'sure'\n", 1, "facts.round", "status"),
        ("[facts.round]\ncompany = 'Kick!'\nmetric = 'valuation'\nquote = 'a'\n", 1, "facts.round", "company"),
        ("[fact.round]\n", None, "fact", "did you mean facts"),
        ("[[aside]]\nquote = 'a'\n", None, "aside 1", "reason"),
        ("[facts.a]\ncompany='k'\nmetric='m'\nquote='q'\n[derived.a]\ncompany='k'\nmetric='m'\nformula='b'\n", 5, "derived.a", "two facts"),
    ],
)  # fmt: skip
def test_a_wrong_curation_is_refused_with_its_place(text, line, entry, complaint):
    with pytest.raises(FileProblem, match=complaint) as caught:
        loads(text, "kick/facts.toml")
    assert (caught.value.file, caught.value.line, caught.value.entry) == (
        "kick/facts.toml",
        line,
        entry,
    )


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('[kick]\nname = "Kick"\n[kick]\nname = "Kick"\n', "not valid TOML"),
        (
            '[kick]\nname = "Kick"\n[twitch]\nname = "Twitch"\naliases = ["KICK"]\n',
            "belongs to kick already",
        ),
        ('[kick]\nname = "Kick"\ncolor = "#53fc18"\n', "did you mean colour"),
        ('[kick]\nname = "Kick"\ncolour = "green"\n', "colour"),
        ('[kick]\nname = "Kick"\ncountry = "Australia"\n', "country"),
        ('["Kick it"]\nname = "Kick"\n', "id"),
    ],
)
def test_a_wrong_company_is_refused(tmp_path, text, complaint):
    path = tmp_path / "companies.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(FileProblem, match=complaint):
        load_companies(path)


def test_a_missing_or_undecodable_registry_is_said(tmp_path):
    with pytest.raises(FileProblem, match="missing"):
        load_metrics(tmp_path / "metrics.toml")
    (tmp_path / "metrics.toml").write_bytes("[a]\nname = 'é'".encode("latin-1"))
    with pytest.raises(FileProblem, match="UTF-8"):
        load_metrics(tmp_path / "metrics.toml")
