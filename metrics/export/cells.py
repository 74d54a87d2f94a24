"""Text cells that a spreadsheet would run as a formula: made harmless, and read back."""

from __future__ import annotations

import re

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
"""What a spreadsheet may run; a text with apostrophes before it gets one more, so that it reads back."""


def neutral(text: str) -> str:
    """Put an apostrophe before a text that begins like a formula: ``=1+1`` becomes ``'=1+1``."""
    return f"'{text}" if _FORMULA.match(text) else text


def literal(cell: str) -> str:
    """Take away the apostrophe that `neutral` put there."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
