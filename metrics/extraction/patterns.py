"""Regular expressions made from word lists."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any


def trie(words: Iterable[str]) -> str:
    """Return one expression for any of the words, sharing what they begin with; longest first."""
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _expression(root)


def gate(words: Iterable[str], *, letters: int = 4) -> str:
    """Return an expression that says no quickly to most that begins none of the words.

    It looks at the first letters alone, so the words themselves must be looked for behind it.
    """
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for letter in word[:letters]:
            node = node.setdefault(letter, {})
        node[""] = {}
    return f"(?={_opening(root)})"


def _opening(node: dict[str, Any]) -> str:
    if "" in node:
        return ""  # a word ends here: whatever follows
    alike: dict[str, str] = {}
    for letter, rest in sorted(node.items()):
        behind = _opening(rest)
        alike[behind] = alike.get(behind, "") + letter
    branches = [f"[{re.escape(letters)}]{behind}" for behind, letters in alike.items()]
    return f"(?:{'|'.join(branches)})"


def _expression(node: dict[str, Any]) -> str:
    lasts = "".join(sorted(letter for letter, rest in node.items() if rest == _END))
    branches = [
        re.escape(letter) + _expression(rest)
        for letter, rest in sorted(node.items())
        if letter and rest != _END
    ]
    if lasts:
        branches.append(re.escape(lasts) if len(lasts) == 1 else f"[{re.escape(lasts)}]")
    if not branches:
        return ""
    one = len(branches) == 1
    if one and "" not in node:
        return branches[0]
    if one and lasts:
        return f"{branches[0]}?"
    return f"(?:{'|'.join(branches)}){'?' if '' in node else ''}"


_END: dict[str, Any] = {"": {}}
