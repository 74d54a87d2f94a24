import re
from string import Formatter

import pytest

from metrics import texts
from metrics.texts import LANGUAGES, catalogue, messages, translator

FRENCH_SPACE = re.compile(r"(?<! ) [:;?!»]|« ")


def places(text):
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def forms(text):
    return (text,) if isinstance(text, str) else tuple(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_of_the_code_has_a_translation(language):
    known = catalogue(language)
    missing = [
        message.id
        for message in messages()
        if message.id
        and (
            (found := known.get(message.id)) is None
            or not all(forms(found.string or ""))
            or len(forms(found.string)) != len(forms(found.id))
        )
    ]
    assert not missing, "run python -m metrics.texts and translate what it names"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_fuzzy_or_no_longer_used(language):
    used = {message.id for message in messages()}
    known = catalogue(language)
    assert not [message.id for message in known if message.id and message.fuzzy]
    assert not [message.id for message in known if message.id and message.id not in used]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_of_its_message(language):
    for message in catalogue(language):
        if message.id:
            wanted = places(forms(message.id)[-1])
            for form in forms(message.string):
                assert places(form) <= wanted, message.id
            assert places(forms(message.string)[-1]) == wanted, message.id


def test_french_punctuation_has_its_space_that_does_not_break():
    wrong = [
        form
        for message in catalogue("fr")
        if message.id
        for form in forms(message.string)
        if FRENCH_SPACE.search(form) or "'" in form
    ]
    assert not wrong


def test_english_is_the_text_of_the_code():
    assert all(message.string == message.id for message in catalogue("en") if message.id)


def test_a_translator_speaks_its_language():
    assert translator("fr").gettext("more than {number}") == "plus de {number}"
    assert translator("en").gettext("more than {number}") == "more than {number}"
    assert translator("fr").ngettext("{number} token", "{number} tokens", 0) == "{number} jeton"
    assert translator("en").ngettext("{number} token", "{number} tokens", 0) == "{number} tokens"
    assert translator("eo").gettext("more than {number}") == "more than {number}"


def test_an_update_keeps_translations_and_order_and_drops_what_is_unused(tmp_path, monkeypatch):
    for language in LANGUAGES:
        text = (texts.LOCALES / f"{language}.po").read_text("utf-8")
        (tmp_path / f"{language}.po").write_text(
            text + '\nmsgid "gone from the code"\nmsgstr "disparu"\n', "utf-8"
        )
    monkeypatch.setattr(texts, "LOCALES", tmp_path)
    texts.update()
    once = (tmp_path / "fr.po").read_bytes()
    assert b"disparu" not in once
    assert b"plus de {number}" in once
    texts.update()
    assert (tmp_path / "fr.po").read_bytes() == once
    ids = re.findall(r'^msgid "(.+)"$', once.decode(), re.MULTILINE)
    assert ids == sorted(ids)


def test_an_update_names_what_lacks_a_translation(tmp_path, monkeypatch):
    for language in LANGUAGES:
        header = f'msgid ""\nmsgstr ""\n"Language: {language}\\n"\n'
        (tmp_path / f"{language}.po").write_text(header, "utf-8")
    monkeypatch.setattr(texts, "LOCALES", tmp_path)
    lacking = texts.update()
    assert lacking["en"] == []
    assert "more than {number}" in lacking["fr"]


def test_messages_are_found_in_calls_and_tables():
    found = {message.id for message in messages()}
    assert "more than {number}" in found
    assert ("{number} token", "{number} tokens") in found
