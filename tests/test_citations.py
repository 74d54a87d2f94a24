from datetime import date

from metrics.citations import bibtex, reference, text_fragment
from metrics.model import Article

ARTICLE = Article(
    id="2023-10-02-example",
    title="R&D at 95% {sic}",
    language="en",
    published=date(2023, 10, 2),
    publisher="The Paper",
    url="https://example.org/a_b",
    text="Kick keeps 5%, streamers 95%.",
)


def test_a_short_sentence_is_its_own_fragment():
    assert (
        text_fragment("https://example.org/a", "streamers keep 95%")
        == "https://example.org/a#:~:text=streamers%20keep%2095%25"
    )


def test_a_long_sentence_is_found_by_its_two_ends_and_dashes_are_escaped():
    link = text_fragment(
        "https://example.org/a", "one two-and three four five six seven eight nine ten eleven"
    )
    assert link.endswith(
        "#:~:text=one%20two%2Dand%20three%20four%20five,seven%20eight%20nine%20ten%20eleven"
    )


def test_a_reference_names_title_publisher_date_and_words():
    text = reference(ARTICLE, "streamers\nkeep 95%", "https://here/fact?id=x")
    assert text == (
        "R&D at 95% {sic}. The Paper, 2023-10-02. “streamers keep 95%” https://here/fact?id=x"
    )


def test_bibtex_escapes_all_but_the_address():
    entry = bibtex(ARTICLE, "keep 95%", "https://here")
    assert r"title = {R\&D at 95\% \{sic\}}," in entry
    assert "url = {https://example.org/a_b}," in entry
    assert "year = {2023}," in entry
    assert entry.startswith("@article{2023-10-02-example,")
    assert entry.endswith("}")
