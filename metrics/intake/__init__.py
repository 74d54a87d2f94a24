"""Files and pasted text to drafts of articles: ``.txt``, ``.md``, ``.html``, ``.pdf``, ``.docx``.

Only the given bytes are read: nothing is fetched, run or written, and a file's name is never a path.
"""

from metrics.intake.draft import Draft, text_hash
from metrics.intake.errors import (
    IntakeError,
    NoTextError,
    TooLargeError,
    UndecodableError,
    UnknownFormatError,
    UnreadableError,
)
from metrics.intake.taking import FORMATS, clean_name, paste, take

__all__ = [
    "FORMATS",
    "Draft",
    "IntakeError",
    "NoTextError",
    "TooLargeError",
    "UndecodableError",
    "UnknownFormatError",
    "UnreadableError",
    "clean_name",
    "paste",
    "take",
    "text_hash",
]
