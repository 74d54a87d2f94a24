"""What the library cannot do, and why. Browsing the shipped articles goes on in every case."""

from __future__ import annotations

from metrics.errors import MetricsError


class LibraryError(MetricsError):
    """The library cannot do what was asked. Nothing of it was half done."""


class NotFoundError(LibraryError):
    """No such article or draft in the library."""


class IncompleteError(LibraryError):
    """A draft lacks what an article needs: its day, its language."""


class DuplicateError(LibraryError):
    """The text is there already: ``article`` is the id of the one that holds it."""

    @property
    def article(self) -> str:
        return str(self.message.fields["article"])


class ConflictError(LibraryError):
    """Somebody else saved the article first. The draft is kept."""


class ReadOnlyError(LibraryError):
    """The library can be read and not written: a read-only disk, file, folder or server."""


class StorageFullError(LibraryError):
    """No room left to save."""


class BusyError(LibraryError):
    """Somebody else is saving, and did not finish in time."""


class DamagedError(LibraryError):
    """The library's file is damaged. It is kept as it is."""


class NewerSchemaError(LibraryError):
    """The library was written by a newer version of the program."""


class UnreachableError(LibraryError):
    """The library's folder or server cannot be reached."""


class ArchiveError(LibraryError):
    """A zip file is not an article or a library that was exported."""
