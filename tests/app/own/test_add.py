"""Taking an article in, as a reader does on the page."""

import pytest

from metrics.app import shelf
from tests.app.own.conftest import TEXT, asked, click, page, save, seen


def drafts():
    return shelf.library().drafts.all()


def test_pasted_text_becomes_a_draft_under_review(paste):
    test = paste()
    assert asked(test, "draft") == drafts()[0].id
    assert "Cassiopay lève 85 millions d’euros" in page(test)
    assert test.progress[0].text == "0 of 8 figures are accounted for"


@pytest.mark.parametrize("text", ["", "  \n\t"])
def test_nothing_pasted_is_said(paste, text):
    test = paste(text)
    assert [error.value for error in test.error] == ["Nothing was pasted\\. Paste the article\\."]
    assert drafts() == []


def test_text_without_figures_says_so(paste):
    test = paste("Rien à compter ici.\n\nVraiment rien du tout, dans cette phrase non plus.")
    assert "No figure was found" in page(test)


def test_the_same_text_again_leads_to_its_draft_then_to_its_article(paste):
    first = paste()
    again = paste(TEXT.replace("\n", "\r\n"))
    assert "You have begun to review this text" in page(again)
    assert f"review?draft={asked(first, 'draft')}" in page(again)
    id_ = save(first)
    saved = paste()
    assert "This text is there already" in page(saved)
    assert f"article?article={id_}" in page(saved)
    assert len(drafts()) == 0


def test_an_article_that_comes_with_the_program_is_recognised(paste):
    shipped = next(iter(shelf.shipped().articles.values()))
    assert f"article?article={shipped.id}" in page(paste(shipped.text))


def test_files_are_taken_in_together_and_each_says_what_became_of_it(open_app):
    test = open_app("add")
    test.file_uploader(key="files").set_value(
        [
            ("one.txt", TEXT.encode(), "text/plain"),
            ("two.md", b"# Kick\n\nKick has 20 million users.", "text/markdown"),
            ("../../three.txt", b"\xff\xfe\xfa\x00\xd8", "text/plain"),
            ("four.pdf", b"%PDF-1.4 broken", "application/pdf"),
            ("one again.txt", TEXT.encode(), "text/plain"),
        ]
    )
    test = click(test, "Read the files")
    assert {work.draft.title for work in drafts()} == {"Cassiopay lève 85 millions d’euros", "Kick"}
    said = page(test)
    assert said.count("Ready for review, with") == 2
    assert "You have begun to review this text" in said
    assert len(test.error) == 2
    assert "../" not in "".join(error.value for error in test.error)


def test_one_file_goes_straight_to_its_review(open_app):
    test = open_app("add")
    test.file_uploader(key="files").set_value([("one.txt", TEXT.encode(), "text/plain")])
    assert asked(click(test, "Read the files"), "draft") == drafts()[0].id


def test_a_draft_is_listed_thrown_away_and_taken_back(open_app, paste):
    paste()
    test = open_app("add")
    assert f"review?draft={drafts()[0].id}" in page(test)
    test = click(test, "Throw away")
    assert drafts() == []
    assert "Thrown away: Cassiopay" in page(test)
    click(test, "Take it back")
    assert [work.draft.title for work in drafts()] == ["Cassiopay lève 85 millions d’euros"]


def test_the_words_of_a_draft_are_never_run(paste, open_app):
    hostile = (
        "<script>alert(1)</script> $x$ **[a](javascript:alert(2))**\n\nKick has 20 million users."
    )
    under_review = paste(hostile)
    for test in (under_review, open_app("add")):
        shown = page(test)
        assert "<script>alert" not in shown
        assert "&lt;script&gt;alert(1)" in shown
    click(under_review, "Accept the fact")
    assert "<script>alert" not in page(seen(under_review))


def test_the_page_speaks_french(open_app, paste):
    assert "Ajouter un article" in page(open_app("add", locale="fr-FR"))
    test = paste(locale="fr-FR")
    assert "Proposé comme fait" in page(test)
    assert test.progress[0].text == "0 chiffres sur 8 sont comptabilisés"
