"""Bytes to text: what is certain is decoded and said, what is not is refused with the position."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from metrics.extraction import language_of
from metrics.intake.errors import UndecodableError
from metrics.messages import Message, message

_BYTE_ORDER_MARKS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_DECLARED = {  # what browsers make of these names
    "utf-8": "UTF-8",
    "ascii": "Windows-1252",
    "iso8859-1": "Windows-1252",
    "cp1252": "Windows-1252",
    "iso8859-15": "ISO-8859-15",
}
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_UTF8_SEQUENCE = re.compile(rb"[\xc3\xc2\xc5][\x80-\xbf]|\xe2\x80[\x80-\xbf]")
_FRENCH_OR_ENGLISH = re.compile(
    r"[\x00-\x7f"
    r"àâäçéèêëîïôöùûüÿæœñáíóúßÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÑÁÓ"
    r"«»‹›’‘“”–—…•·€£¥°§©®™×±½¼¾²³µ\xa0\xad]*"
)
_SIGN_INSIDE_WORD = re.compile(r"[a-zà-ÿ][½¼¾²³°µ¥§©®×±•][a-zà-ÿ]|[a-z][À-Ü][a-z]")


class Decoded(NamedTuple):
    """Text made from bytes, and what was decided."""

    text: str
    notes: tuple[Message, ...] = ()


def decode(data: bytes, name: str, declared: str | None = None) -> Decoded:
    """Decode a file called ``name``. ``declared`` is the encoding that a web page names for itself.

    Raises
    ------
    UndecodableError
        Where the encoding is not certain, or bytes do not fit it; with the position.
    """
    for mark, codec, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            text = _strictly(data[len(mark) :], codec, encoding, name, offset=len(mark))
            notes = [message("Byte-order mark dropped.")]
            if encoding != "UTF-8":
                notes.insert(0, _decoded_as(encoding))
            return Decoded(text, tuple(notes))
    if binary := _BINARY.search(data):
        raise UndecodableError(
            "{name} is not a text file: byte {position} is a control character. "
            "Save the article as UTF-8 text, or paste it.",
            name=name,
            position=binary.start(),
        )
    try:
        return Decoded(data.decode())
    except UnicodeDecodeError as error:
        return _single_bytes(data, name, declared, error.start)


def _single_bytes(data: bytes, name: str, declared: str | None, position: int) -> Decoded:
    codec = _DECLARED.get(_canonical(declared), "UTF-8") if declared else "UTF-8"
    if codec != "UTF-8":
        text = _strictly(data, codec, codec, name)
        return Decoded(text, (_decoded_as(codec),))
    if not _UTF8_SEQUENCE.search(data):
        try:
            text = data.decode("windows-1252")
        except UnicodeDecodeError as error:
            position = error.start
        else:
            if _is_certain(text):
                return Decoded(text, (_decoded_as("Windows-1252"),))
    raise UndecodableError(
        "{name} is not UTF-8, and its encoding is not certain: byte {position}, line {line}, does "
        "not fit. Save the article as UTF-8, or paste it.",
        name=name,
        position=position,
        line=data.count(b"\n", 0, position) + 1,
    )


def _is_certain(text: str) -> bool:
    """Tell whether a text reads as French or English prose when taken for Windows-1252.

    Other single-byte encodings give other letters for the same bytes: signs within words, capitals
    within words, or letters that neither language has.
    """
    return (
        _FRENCH_OR_ENGLISH.fullmatch(text) is not None
        and _SIGN_INSIDE_WORD.search(text) is None
        and language_of(text) is not None
    )


def _strictly(data: bytes, codec: str, encoding: str, name: str, offset: int = 0) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise UndecodableError(
            "{name} says that it is {encoding}, but byte {position} does not fit. "
            "Save the article as UTF-8, or paste it.",
            name=name,
            encoding=encoding,
            position=error.start + offset,
        ) from None


def _canonical(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return ""


def _decoded_as(encoding: str) -> Message:
    return message("Decoded as {encoding}.", encoding=encoding)
