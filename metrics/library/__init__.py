"""The reader's own articles in a SQL store: SQLite by default, PostgreSQL by its address."""

from metrics.library.errors import (
    ArchiveError,
    BusyError,
    ConflictError,
    DamagedError,
    DuplicateError,
    IncompleteError,
    LibraryError,
    NewerSchemaError,
    NotFoundError,
    ReadOnlyError,
    StorageFullError,
    UnreachableError,
)
from metrics.library.finding import Search
from metrics.library.library import Imported, Library
from metrics.library.place import connect, engine_options, library_url
from metrics.library.records import Saved, Summary, Work

__all__ = [
    "ArchiveError",
    "BusyError",
    "ConflictError",
    "DamagedError",
    "DuplicateError",
    "Imported",
    "IncompleteError",
    "Library",
    "LibraryError",
    "NewerSchemaError",
    "NotFoundError",
    "ReadOnlyError",
    "Saved",
    "Search",
    "StorageFullError",
    "Summary",
    "UnreachableError",
    "Work",
    "connect",
    "engine_options",
    "library_url",
]
