"""The texts of the project in French and English: catalogues of messages, read once.

The English text is the key of a message. Code asks ``translator(language).gettext("…")``, or a ``say`` or
``count`` that does, where it writes the text, or names a message of a table with ``msgid("…")`` and translates it later.
``python -m metrics.texts`` collects the messages of the code and updates ``locales/*.po``.
"""

from __future__ import annotations

import ast
import builtins
import sys
from functools import lru_cache
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

PACKAGE = Path(__file__).parent
LOCALES = PACKAGE / "locales"
LANGUAGES = ("en", "fr")
SINGLE = frozenset({"gettext", "say", "msgid", "message"})
PLURAL = frozenset({"ngettext", "count", "plural"})

HEADER = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: {language}\\n"
"Plural-Forms: {plural_forms}\\n"

"""

Translator = GNUTranslations


def msgid(message: str) -> str:
    """Name a message in a table, for the catalogue; it is translated where it is used."""
    return message


def plural(one: str, many: str) -> tuple[str, str]:
    """Name a message of a table in both its numbers, for the catalogue."""
    return one, many


def catalogue(language: str) -> Catalog:
    """Read the messages of a language as its translators edit them."""
    with (LOCALES / f"{language}.po").open("rb") as file:
        return read_po(file, locale=language)


@lru_cache
def translator(language: str) -> Translator:
    """Give the texts in a language; English for one that has no catalogue."""
    compiled = BytesIO()
    write_mo(compiled, catalogue(language if language in LANGUAGES else "en"))
    compiled.seek(0)
    return GNUTranslations(compiled)


def messages() -> Catalog:
    """Collect every message of the code: the texts handed to the functions named above."""
    template = Catalog()
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and (message := _message(node)):
                template.add(message)
    return template


def _message(call: ast.Call) -> str | tuple[str, str] | None:
    name: str = getattr(call.func, "attr", "") or getattr(call.func, "id", "")
    texts = [
        each.value
        for each in call.args[:2]
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]
    if name in PLURAL and len(texts) > 1:
        return texts[0], texts[1]
    return texts[0] if texts and (name in SINGLE or _is_error(name)) else None


def _is_error(name: str) -> bool:
    """Tell whether a call makes one of the project’s errors, whose sentence is a message."""
    return name.endswith("Error") and not hasattr(builtins, name)


def update() -> dict[str, list[str]]:
    """Bring the catalogues up to the code, keep their translations, and name what still lacks one.

    Messages no longer used go. The order is that of the texts and nothing depends on the day, so that
    the changes of two people merge.
    """
    missing: dict[str, list[str]] = {}
    for language in LANGUAGES:
        known = catalogue(language)
        known.update(messages(), no_fuzzy_matching=True)
        if language == "en":
            for message in known:
                message.string = message.id
        missing[language] = [str(message.id) for message in known if not _complete(message.string)]
        text = BytesIO()
        write_po(
            text,
            known,
            no_location=True,
            omit_header=True,
            sort_output=True,
            ignore_obsolete=True,
            width=0,
        )
        header = HEADER.format(language=language, plural_forms=known.plural_forms)
        (LOCALES / f"{language}.po").write_bytes(header.encode() + text.getvalue())
    translator.cache_clear()
    return missing


def _complete(translation: str | tuple[str, ...] | list[str] | None) -> bool:
    forms = (translation,) if isinstance(translation, str) else translation
    return bool(forms) and all(forms or ())


if __name__ == "__main__":
    for language, lacking in update().items():
        for text in lacking:
            sys.stdout.write(f"locales/{language}.po lacks a translation of: {text}\n")
