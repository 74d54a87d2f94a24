import time
from datetime import date

import pytest

from metrics.intake import (
    NoTextError,
    TooLargeError,
    UnknownFormatError,
    clean_name,
    paste,
    take,
)
from metrics.intake.limits import MAX_FILE_BYTES, MAX_TEXT_CHARACTERS

ARTICLE = (
    "Kick monte à 20 millions d’inscrits\n"
    "Publié le 2 octobre 2023 à 10 h\n"
    "La plateforme revendique plus de 20 millions d’inscrits, après son lancement en janvier.\n"
)


def test_pasted_text_becomes_a_draft_with_proposals():
    draft = paste(ARTICLE)
    assert draft.title == "Kick monte à 20 millions d’inscrits"
    assert draft.published == date(2023, 10, 2)
    assert draft.published_because["en"] == "The text says “Publié le 2 octobre 2023”."
    assert draft.language == "fr"
    assert draft.publisher is None
    assert draft.notes == ()


def test_the_same_text_has_the_same_hash_however_it_comes_in():
    pasted = paste(ARTICLE)
    filed = take("a.txt", b"\xef\xbb\xbf" + ARTICLE.replace("\n", "\r\n").encode())
    legacy = take("b.txt", ARTICLE.encode("windows-1252"))
    page = "<html><body>" + "".join(f"<p>{line}</p>" for line in ARTICLE.splitlines())
    paged = take("c.html", page.encode())
    assert pasted.text_hash == filed.text_hash == legacy.text_hash == paged.text_hash
    assert pasted.text_hash != paste(ARTICLE + "Une phrase de plus.").text_hash


@pytest.mark.parametrize("text", ["", " ", "\n\t \xa0\n", "\ufeff", "\u200b\u200b", "\x00"])
def test_nothing_to_read_is_said(text):
    with pytest.raises(NoTextError, match=r"no text|Nothing was pasted"):
        paste(text)


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.pdf", "a"])
@pytest.mark.parametrize("data", [b"", b" \r\n\t"])
def test_empty_files_are_said_to_be_empty(name, data):
    with pytest.raises(NoTextError, match="is empty"):
        take(name, data)


def test_a_file_above_the_limit_is_refused_with_both_sizes():
    with pytest.raises(TooLargeError, match="10000001 bytes; 10000000 are read"):
        take("big.txt", b"x" * (MAX_FILE_BYTES + 1))
    with pytest.raises(TooLargeError, match="12000000 bytes"):
        paste("20 €" * 2_000_000)


def test_a_text_above_the_limit_is_refused_with_both_lengths():
    with pytest.raises(TooLargeError, match="1000001 characters"):
        paste("9" * (MAX_TEXT_CHARACTERS + 1))


@pytest.mark.parametrize(
    "words",
    ["9", "1.", "cent ", "2 octobre 2023 ", "Publié le 2 octobre 2023\n", "a. ", "\n", "e\u0301"],
)
def test_a_text_at_the_limit_is_taken_in_soon(words):
    began = time.process_time()
    draft = paste("x" + words * ((MAX_TEXT_CHARACTERS - 1) // len(words)))
    assert MAX_TEXT_CHARACTERS / 3 < len(draft.text) <= MAX_TEXT_CHARACTERS
    assert len(draft.title) <= 161
    assert time.process_time() - began < 5


@pytest.mark.parametrize("name", ["a.doc", "a.rtf", "a.odt", "a.png", "a", ".txt.x", "a.txt.exe"])
def test_unknown_formats_are_refused_with_those_that_are_read(name):
    with pytest.raises(UnknownFormatError, match=r"\.txt, \.md, \.html, \.pdf, \.docx"):
        take(name, b"The company has 20 million users.")


def test_an_old_word_file_under_a_new_name_is_refused():
    with pytest.raises(UnknownFormatError):
        take("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\article.txt", "article.txt"),
        ("a\x00b\n.txt", "ab.txt"),
        ("\u202etxt.exe", "txt.exe"),
        ("🚀 levée.md", "🚀 levée.md"),
        ("x" * 300 + ".txt", "x" * 75 + "….txt"),
        ("..", "…"),
        ("", "…"),
    ],
)
def test_names_are_shown_clean(name, shown):
    assert clean_name(name) == shown


@pytest.mark.parametrize(
    "name", ["../../x.txt", "/etc/x.txt", "a\x00.txt", "x" * 300 + ".txt", "🚀.txt"]
)
def test_names_are_never_paths(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert take(name, ARTICLE.encode()).title.startswith("Kick")
    assert list(tmp_path.iterdir()) == []


def test_a_pasted_page_source_is_read_as_a_page():
    draft = paste(
        "<!DOCTYPE html><html><body><p>The company has 20 million users.</p></body></html>"
    )
    assert draft.text.strip() == "The company has 20 million users."


def test_markup_in_pasted_words_stays_as_written():
    words = "Kick <script>alert(1)</script> has 20 million users, [x](javascript:alert(1)), $5."
    assert paste(words).text.strip() == words
