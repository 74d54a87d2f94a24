import re
import struct
import time
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest
from pypdf import PdfReader, PdfWriter

from metrics.intake import IntakeError, NoTextError, TooLargeError, UnreadableError, take
from metrics.intake.limits import MAX_ELEMENTS, MAX_UNPACKED_BYTES
from tests.intake import making

PAGE = """<!doctype html><html lang="fr-FR"><head><title>Kick monte | Le Journal</title>
<meta property="og:site_name" content="Le Journal">
<meta property="article:published_time" content="2023-10-02T08:00:00+02:00">
<link rel="canonical" href="https://example.org/kick">
<script>document.write("999 millions")</script><style>p {{ width: 888px }}</style>
<img src="https://example.org/pixel?id=777"></head>
<body onload="alert(666)"><nav><a href="/">Accueil</a></nav><article><h1>Kick monte</h1>
<p>La plateforme revendique <b>plus de 20 millions</b> d’inscrits.</p>
<table><tr><td>Revenus</td><td>12 M€</td></tr></table>
<form action="https://example.org"><input value="555"><select><option>444</option></select></form>
<iframe src="https://example.org/333"></iframe>
<p>En septembre, 106 millions d’heures ont été visionnées, selon Streamscharts.</p>{}
</article><footer>© 2024</footer></body></html>"""


def text_or_refusal(name, data):
    """Return the text, or the sentence of the refusal; any other exception is a fault."""
    try:
        return take(name, data).text
    except IntakeError as refused:
        return str(refused)


def test_a_page_gives_its_text_and_what_its_metadata_say():
    draft = take("page.html", PAGE.format("").encode())
    assert "plus de 20 millions d’inscrits." in draft.text
    assert "106 millions d’heures" in draft.text
    assert "12 M€" in draft.text
    assert draft.title == "Kick monte"
    assert draft.publisher == "Le Journal"
    assert draft.published == date(2023, 10, 2)
    assert draft.published_because["fr"] == "La page web le dit."
    assert draft.language == "fr"
    assert draft.url == "https://example.org/kick"


def test_scripts_styles_forms_and_frames_of_a_page_are_not_read():
    text = take("page.htm", PAGE.format("").encode()).text
    for hidden in ("999", "888", "777", "666", "555", "444", "333", "alert", "<"):
        assert hidden not in text


def test_an_address_that_is_no_web_address_is_not_kept():
    page = PAGE.format("").replace("https://example.org/kick", "javascript:alert(1)")
    assert take("page.html", page.encode()).url is None


def test_a_page_without_text_is_said_to_have_none():
    with pytest.raises(NoTextError, match="no article text"):
        take("page.html", b"<html><body><script>var a = 20</script></body></html>")


@pytest.mark.parametrize(
    "filler",
    ["<div>" * 100_000, "<p>20 millions</p>" * MAX_ELEMENTS, "<a href='x'>q 20</a>" * 400_000],
    ids=["nested", "paragraphs", "links"],
)
def test_a_page_of_too_many_elements_ends_soon(filler):
    began = time.monotonic()
    said = text_or_refusal("page.html", PAGE.format(filler).encode())
    assert "Paste the article" in said or "millions" in said
    assert time.monotonic() - began < 10


def test_markdown_gives_its_words_and_front_matter():
    source = """---
title: "Kick monte"
date: 2023-10-02
source: Le Journal
lang: fr
---
# Kick **monte**

La plateforme a *plus de* [20 millions](javascript:alert(1)) d’inscrits,
et 12 M€.

- 95 % pour les créateurs
- `7B`

| Année | Revenus |
|---|---|
| 2023 | 12 M€ |

<script>999</script>
"""
    draft = take("note.md", source.encode())
    assert draft.text.splitlines() == [
        "Kick monte",
        "La plateforme a plus de 20 millions d’inscrits,",
        "et 12 M€.",
        "95 % pour les créateurs",
        "7B",
        "Année | Revenus",
        "2023 | 12 M€",
    ]
    assert (draft.title, draft.publisher, draft.language) == ("Kick monte", "Le Journal", "fr")
    assert draft.published == date(2023, 10, 2)
    assert draft.published_because["en"] == "The front matter says so."


def test_a_markdown_heading_is_the_title():
    assert take("a.markdown", b"Intro.\n\n# The title\n\n20 million.").title == "The title"


def test_a_pdf_gives_its_paragraphs():
    data = making.pdf(
        [
            "Kick monte (encore)",
            "La plateforme de streaming revendique plus de 20 mil-",
            "lions d’inscrits depuis son lancement, dit la start-",
            "up, et ce start-up là grandit bien au-delà de ses",
            "attentes.",
            "En septembre, 106 millions d’heures ont été vues.",
        ],
        ["Une autre page, dont la phrase passe à la suivante, où"],
        ["elle finit."],
        title="Le titre",
    )
    draft = take("a.pdf", data)
    title, first, second, third = draft.text.splitlines()
    assert title == "Kick monte (encore)"
    assert first.startswith("La plateforme de streaming revendique plus de 20 millions d’inscrits")
    assert first.endswith(
        "dit la start-up, et ce start-up là grandit bien au-delà de ses attentes."
    )
    assert second == "En septembre, 106 millions d’heures ont été vues."
    assert third == "Une autre page, dont la phrase passe à la suivante, où elle finit."
    assert draft.title == "Le titre"
    assert draft.published == date(2024, 3, 5)
    assert draft.published_because["en"] == "The day on which the PDF was made."


def test_a_day_printed_in_a_pdf_is_better_than_the_day_it_was_made():
    data = making.pdf(["Title.", "Published 2 October 2023", "The company has 20 million users."])
    assert take("a.pdf", data).published == date(2023, 10, 2)


def test_a_pdf_is_known_by_its_first_bytes():
    assert take("a.txt", making.pdf(["The company has 20 million users."])).text.strip()


def test_a_pdf_of_pictures_is_said_to_hold_no_text():
    with pytest.raises(NoTextError, match="pictures"):
        take("scan.pdf", making.pdf([]))


def test_a_locked_pdf_is_refused():
    writer = PdfWriter(clone_from=PdfReader(BytesIO(making.pdf(["20 million"]))))
    writer.encrypt("open sesame", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    with pytest.raises(UnreadableError, match="locked by a password"):
        take("a.pdf", out.getvalue())


def test_a_pdf_that_only_restricts_printing_is_read():
    writer = PdfWriter(clone_from=PdfReader(BytesIO(making.pdf(["20 million"]))))
    writer.encrypt("", "open sesame", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    assert take("a.pdf", out.getvalue()).text.strip() == "20 million"


PDF = making.pdf(["The company has 20 million users.", "It is the first of its kind."], title="x")


@pytest.mark.parametrize("keep", [8, 60, 300, 450, len(PDF) - 40])
def test_a_cut_pdf_is_read_or_refused_with_a_sentence(keep):
    said = text_or_refusal("a.pdf", PDF[:keep])
    assert "million" in said or "a.pdf" in said


def test_a_word_file_gives_paragraphs_and_tables():
    data = making.word(
        "La plateforme a plus de 20 millions d’inscrits.",
        title="Kick monte",
        table=[["Année", "Revenus"], ["2023", "12 M€"]],
    )
    draft = take("a.docx", data)
    assert draft.text.splitlines() == [
        "Kick monte",
        "La plateforme a plus de 20 millions d’inscrits.",
        "Année | Revenus",
        "2023 | 12 M€",
    ]
    assert draft.title == "Kick monte"


def test_a_word_file_without_words_is_said_to_hold_no_text():
    with pytest.raises(NoTextError):
        take("a.docx", making.word())


def _repacked(data, changes):
    return making.repacked(data, changes.get)


def test_a_word_file_that_unpacks_to_too_much_is_refused_unopened():
    bomb = _repacked(making.word("x"), {"docProps/core.xml": bytes(MAX_UNPACKED_BYTES)})
    assert len(bomb) < 100_000
    with pytest.raises(TooLargeError, match=r"unpacks to 50\d{6} bytes"):
        take("a.docx", bomb)


def test_a_word_file_that_lies_about_what_it_unpacks_to_is_refused():
    bomb = _repacked(making.word("x"), {"word/document.xml": b" " * 30_000_000})
    small = struct.pack("<I", 10)
    lying = bomb.replace(struct.pack("<I", 30_000_000), small)
    assert lying.count(small) > bomb.count(small)
    with pytest.raises(UnreadableError):
        take("a.docx", lying)


def test_entities_of_a_word_file_are_not_expanded():
    with ZipFile(BytesIO(making.word("the word"))) as parts:
        document = parts.read("word/document.xml").decode()
    laughs = '<!DOCTYPE x [<!ENTITY a "ha ha ha ">' + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    entity = '<!ENTITY file SYSTEM "file:///etc/passwd">]>'
    document = re.sub(r"(\?>)", rf"\1{laughs}{entity}", document, count=1)
    document = document.replace("the word", "the word &i; &file;")
    data = _repacked(making.word("x"), {"word/document.xml": document.encode()})
    text = text_or_refusal("a.docx", data)
    assert "ha ha" not in text
    assert "root:" not in text


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04word/" + bytes(100),
        making.word("text")[:-200],
        _repacked(making.word("text"), {"word/document.xml": b"<broken"}),
    ],
    ids=["no zip", "cut", "broken part"],
)
def test_a_broken_word_file_is_refused(data):
    with pytest.raises(UnreadableError, match=r"a\.docx is not a Word file"):
        take("a.docx", data)


def test_another_zip_under_the_name_of_a_word_file_is_refused():
    out = BytesIO()
    with ZipFile(out, "w") as parts:
        parts.writestr("x.txt", "20 million")
    with pytest.raises(UnreadableError):
        take("a.docx", out.getvalue())
