"""Text as it comes, made even: once for good at the door, and letter for letter while reading."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from typing import NamedTuple

INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060\u00ad\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Byte-order mark, zero-width characters, soft hyphen and bidirectional marks: they show nothing."""

_FOLDS = {
    " ": "\u00a0\u202f\u2009\u2007\u2008\u200a\u2002\u2003\u2004\u2005\u2006\u3000\t\r\v\f",
    "'": "\u2019\u2018\u02bc\u2032\u201b\uff07`\u00b4",
    '"': "\u201c\u201d\u00ab\u00bb\u201e\u201f",
    "-": "\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d",
    "%": "\uff05",
    "I": "\u0130",  # the one capital whose lower case is longer than itself
}
_PLAIN = {variant: plain for plain, variants in _FOLDS.items() for variant in variants}
_SIGN = re.compile(r"[^\0-\x08\n\x0e-_a-\x7fÀ-ÿŒœŸ]")
"""All but the letters and signs that are already as they should be."""
_COMPOSED = frozenset("€£¥°²³·×…–—«»’‘“”\u00a0\u202f§©®™½¼¾")
"""Signs beside `_PLAIN` that no normalisation changes."""
_INVISIBLE = re.compile(f"[{INVISIBLE}]")
_UNWANTED = re.compile(f"[{INVISIBLE}\\r]")
_HARMLESS = _COMPOSED | set(_PLAIN)
_BREAK = re.compile(r"\n(?<=[^\n]{50}\n)(?=[a-zà-ÿ0-9])")
_CHANGED = re.compile(f"[{INVISIBLE}]|[^\u0300-\u036f][\u0300-\u036f]+")


class Folded(NamedTuple):
    """A text with one character for each of the given one, in its own case and in lower case.

    ``source`` keeps the typographic signs. ``offsets`` maps back where characters had to go, and is ``None`` where none had to.
    """

    source: str
    cased: str
    lower: str
    offsets: Offsets | None


class Offsets(NamedTuple):
    """Where the stretches of a shortened text began in the text it was made of."""

    short: list[int]
    long: list[int]

    def start(self, index: int) -> int:
        """Place in the given text of the character at ``index``."""
        i = bisect_right(self.short, index) - 1
        return self.long[i] + index - self.short[i]

    def end(self, index: int) -> int:
        """Place in the given text after the character before ``index``."""
        i = bisect_left(self.short, index)
        if 0 < i < len(self.short) and self.short[i] == index:
            return self.long[i]
        return self.start(index - 1) + 1


def normalise(text: str) -> str:
    r"""Return the text as an article stores it: NFC, ``\n`` line ends, nothing invisible."""
    if _UNWANTED.search(text):
        text = _INVISIBLE.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> Folded:
    """Fold typographic variants; drop what is invisible and compose accents, keeping the way back."""
    offsets = None
    source = text
    signs = set(_SIGN.findall(text))
    if not signs <= _HARMLESS and (
        _INVISIBLE.search(text) or not unicodedata.is_normalized("NFC", text)
    ):
        text, offsets = _shorten(text)
        source = text
        signs = set(_SIGN.findall(text))
    for sign in signs:
        if sign in _PLAIN:
            text = text.replace(sign, _PLAIN[sign])
    if "\n" in text:
        text = _BREAK.sub(" ", text)
    return Folded(source, text, text.lower(), offsets)


def _shorten(text: str) -> tuple[str, Offsets]:
    """Compose accents and drop invisible characters; note where each stretch between them begins."""
    pieces: list[str] = []
    short, long = [0], [0]
    length = done = 0
    for match in _CHANGED.finditer(text):
        kept = text[done : match.start()]
        composed = unicodedata.normalize("NFC", match[0]) if len(match[0]) > 1 else ""
        pieces += (kept, composed)
        length += len(kept)
        if not composed:
            short.append(length)
            long.append(match.start())
        length += len(composed)
        done = match.end()
        short.append(length)
        long.append(done)
    pieces.append(text[done:])
    return "".join(pieces), Offsets(short, long)
