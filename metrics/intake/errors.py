"""What the intake refuses."""

from __future__ import annotations

from metrics.errors import MetricsError


class IntakeError(MetricsError):
    """An article cannot be taken in."""


class TooLargeError(IntakeError):
    """The file, or the text in it, is above the stated limit."""


class UnknownFormatError(IntakeError):
    """The file is of no kind that can be read."""


class UndecodableError(IntakeError):
    """The bytes are not text in an encoding that is certain."""


class UnreadableError(IntakeError):
    """The file is broken, locked by a password, or not what its name says."""


class NoTextError(IntakeError):
    """Nothing to read: empty, white space, or pictures of text."""
