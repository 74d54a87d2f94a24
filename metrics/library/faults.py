"""Faults of a database, said in the words of the library: what, where, and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.engine import Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from metrics.library.errors import (
    BusyError,
    DamagedError,
    LibraryError,
    ReadOnlyError,
    StorageFullError,
    UnreachableError,
)
from metrics.texts import msgid

_READ_ONLY = msgid(
    "The library {place} can be read and not written, so nothing was saved. Give permission to write to "
    "it and its folder, or set METRICS_DATABASE_URL to another place. What you work on stays in the page."
)
_FULL = msgid(
    "The disk of the library {place} is full, so nothing was saved. Free some space and save again."
)
_BUSY = msgid(
    "Somebody else is saving to the library {place}, so nothing was saved. Try again in a moment."
)
_DAMAGED = msgid(
    "The library {place} is damaged. It was left as it is, and nothing is written to it. To go on, move "
    "it and the files beside it that end in -wal and -shm away, and put a copy in its place (a good one "
    "of each day is kept there, ending in .backup), or start anew and import your last export."
)
_UNREACHABLE = msgid(
    "The library {place} cannot be reached ({reason}). The shipped articles can be read; saving works "
    "again as soon as it is back."
)

# By SQLite's error name (its first two parts) and PostgreSQL's SQLSTATE (whole, then its class).
_KINDS: dict[str, tuple[type[LibraryError], str]] = {
    "SQLITE_READONLY": (ReadOnlyError, _READ_ONLY),
    "SQLITE_PERM": (ReadOnlyError, _READ_ONLY),
    "25006": (ReadOnlyError, _READ_ONLY),
    "42501": (ReadOnlyError, _READ_ONLY),
    "SQLITE_FULL": (StorageFullError, _FULL),
    "SQLITE_IOERR": (StorageFullError, _FULL),
    "53100": (StorageFullError, _FULL),
    "SQLITE_BUSY": (BusyError, _BUSY),
    "SQLITE_LOCKED": (BusyError, _BUSY),
    "55P03": (BusyError, _BUSY),
    "40": (BusyError, _BUSY),
    "57014": (BusyError, _BUSY),
    "SQLITE_CORRUPT": (DamagedError, _DAMAGED),
    "SQLITE_NOTADB": (DamagedError, _DAMAGED),
    "XX": (DamagedError, _DAMAGED),
}


@contextmanager
def said(engine: Engine) -> Iterator[None]:
    """Turn the faults of a database into `LibraryError`, and drop connections that a fault has spoilt."""
    try:
        yield
    except SQLAlchemyError as error:
        fault = _fault(error, place_of(engine))
        if fault is None:
            raise
        engine.dispose()  # the next attempt connects anew, and so finds what has been mended
        raise fault from error


def place_of(engine: Engine) -> str:
    """Say where a library lies, for a message: never with its password."""
    if engine.dialect.name == "sqlite":
        return str(engine.url.database)
    return engine.url.set(password=None, query={}).render_as_string()


def damaged(place: str) -> DamagedError:
    """Make the error for a file that a check has found damaged."""
    return DamagedError(_DAMAGED, place=place)


def _fault(error: SQLAlchemyError, place: str) -> LibraryError | None:
    if isinstance(error, PoolTimeoutError):
        return BusyError(_BUSY, place=place)
    if not isinstance(error, DBAPIError):
        return None
    for code in _codes(error.orig):
        if code in _KINDS:
            kind, sentence = _KINDS[code]
            return kind(sentence, place=place)
    if error.connection_invalidated or _is_about_connecting(error.orig):
        reason = str(error.orig).strip().splitlines()[0]
        return UnreachableError(_UNREACHABLE, place=place, reason=reason)
    return None


def _codes(cause: BaseException | None) -> list[str]:
    name = getattr(cause, "sqlite_errorname", None)
    if name:
        return ["_".join(name.split("_")[:2])]
    state = getattr(cause, "sqlstate", None)
    return [state, state[:2]] if state else []


def _is_about_connecting(cause: BaseException | None) -> bool:
    if getattr(cause, "sqlite_errorname", "").startswith("SQLITE_CANTOPEN"):
        return True
    state = getattr(cause, "sqlstate", None)
    # A server that cannot be asked gives no state at all.
    unasked = state is None and type(cause).__module__.startswith("psycopg")
    return unasked or (state or "")[:2] in {"08", "28", "3D", "53", "57"}
