import codecs

import pytest

from metrics.intake import UndecodableError, paste, take

FRENCH = (
    "La start-up française a levé 105 millions d’euros – du jamais vu à ce stade.\n"
    "Elle est valorisée à 240 millions d’euros, selon une source proche du dossier.\n"
)
ENGLISH = "The company’s café chain raised £42m – more than it had hoped for in the spring.\n"


@pytest.mark.parametrize("text", [FRENCH, ENGLISH])
@pytest.mark.parametrize(
    ("encoding", "mark", "said"),
    [
        ("utf-8", b"", []),
        ("utf-8", codecs.BOM_UTF8, ["Byte-order mark dropped."]),
        ("utf-16-le", codecs.BOM_UTF16_LE, ["Decoded as UTF-16.", "Byte-order mark dropped."]),
        ("utf-16-be", codecs.BOM_UTF16_BE, ["Decoded as UTF-16.", "Byte-order mark dropped."]),
        ("utf-32-le", codecs.BOM_UTF32_LE, ["Decoded as UTF-32.", "Byte-order mark dropped."]),
        ("windows-1252", b"", ["Decoded as Windows-1252."]),
    ],
)
def test_what_is_certain_is_decoded_and_said(text, encoding, mark, said):
    draft = take("article.txt", mark + text.encode(encoding))
    assert draft.text.strip() == text.strip()
    assert [str(note) for note in draft.notes][: len(said)] == said


def test_latin_1_is_read_as_the_part_of_windows_1252_that_it_is():
    latin = FRENCH.replace("’", "'").replace("–", "-")
    assert take("article.txt", latin.encode("latin-1")).text.strip() == latin.strip()


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("mac-roman", FRENCH),
        ("cp850", FRENCH.replace("’", "'").replace("–", "-")),
        ("iso-8859-15", "Le chiffre d'affaires est de 3 millions d'€, au cœur de la stratégie.\n"),
        ("cp1250", "Společnost získala 105 milionů eur, což je více než loni, říká ředitel.\n"),
        ("cp1251", "Компания привлекла 105 миллионов евро, это больше, чем в прошлом году.\n"),
        ("shift-jis", "同社は1億500万ユーロを調達した。これは昨年より多い。\n"),
        ("gb18030", "该公司筹集了1.05亿欧元，比去年更多。\n"),
    ],
)
def test_another_encoding_is_refused_with_the_position(encoding, text):
    data = text.encode(encoding)
    with pytest.raises(UndecodableError, match=r"byte \d+, line 1") as refused:
        take("article.txt", data)
    position = refused.value.message.fields["position"]
    assert data[position] >= 0x80


def test_utf_8_cut_by_one_foreign_byte_is_refused_not_turned_into_other_letters():
    good = FRENCH.encode()
    broken = good[:120] + b"\xe9" + good[120:]
    with pytest.raises(UndecodableError, match="byte 120, line 2"):
        take("article.txt", broken)


@pytest.mark.parametrize(
    ("data", "position"),
    [
        (b"20 millions\x00 more", 11),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), 6),
    ],
)
def test_binary_files_are_refused_with_the_position(data, position):
    with pytest.raises(UndecodableError, match=f"byte {position} "):
        take("article.txt", data)


def test_utf_16_cut_in_the_middle_is_refused_with_the_position():
    data = codecs.BOM_UTF16_LE + FRENCH.encode("utf-16-le")[:-1]
    with pytest.raises(UndecodableError, match=f"byte {len(data) - 1} "):
        take("article.txt", data)


def test_a_page_may_declare_its_encoding():
    page = '<html><head><meta charset="iso-8859-15"></head><body><p>{}</p></body></html>'
    text = "Le coût est de 3 millions d’€ pour une société au cœur du marché de l’énergie"
    data = page.format(text.replace("’", "'")).encode("iso-8859-15")
    draft = take("page.html", data)
    assert "3 millions d'€" in draft.text
    assert "cœur" in draft.text
    assert str(draft.notes[0]) == "Decoded as ISO-8859-15."


def test_a_page_that_declares_utf_8_and_is_not_is_judged_by_its_bytes():
    page = f'<html><head><meta charset="utf-8"></head><body><p>{FRENCH}</p></body></html>'
    assert "d’euros" in take("page.html", page.encode("windows-1252")).text


def test_text_is_normalised_once_at_the_door_and_that_is_said():
    pasted = "\ufeffLa socie\u0301te\u0301 a leve\u0301\r\n20\u200b millions d’eu\u00adros\x07 en juin 2023.\rFin."
    draft = paste(pasted)
    assert "société a levé\n20 millions d’euros en juin 2023.\nFin." in draft.text
    notes = " ".join(map(str, draft.notes))
    for said in ("Line ends", "Accents", "Invisible characters", "Control characters dropped: 1"):
        assert said in notes


def test_half_a_surrogate_pair_is_dropped():
    assert paste("The company has 20 million users \ud83d.").text.encode()
