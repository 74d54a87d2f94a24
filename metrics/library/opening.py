"""Opening a library: it is checked, brought up to date, and what was found is said."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Engine, func, select, text, update

from metrics.library.errors import ReadOnlyError
from metrics.library.faults import damaged, place_of, said
from metrics.library.schema import draft, state
from metrics.library.store import Store
from metrics.library.upgrading import upgrade
from metrics.messages import Message, message

_DAY_SECONDS = 24 * 60 * 60


def opened(store: Store) -> tuple[Message, ...]:
    """Check a store and upgrade its schema; return what the reader should know.

    Raises
    ------
    LibraryError
        Where it is damaged, out of reach, or newer than the program. It is left as it is.
    """
    engine = store.engine
    with said(engine):
        _check(engine)
        upgrade(engine)
    found = []
    try:
        with store.writing() as connection:
            connection.execute(update(state).values(revision=state.c.revision))
    except ReadOnlyError as refused:
        found.append(refused.message)
    else:
        found += _keep_copy(engine)
    with store.reading() as connection:
        drafts = connection.execute(select(func.count()).select_from(draft)).scalar_one()
    if drafts:
        found.append(message("Drafts that are not saved yet: {count}.", count=drafts))
    return tuple(found)


def _check(engine: Engine) -> None:
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            if connection.execute(text("PRAGMA quick_check(1)")).scalar() != "ok":
                raise damaged(place_of(engine))
    else:
        with engine.connect():
            pass


def _keep_copy(engine: Engine) -> list[Message]:
    """Keep a good copy of a library's file beside it, once a day: what a damaged one is restored from."""
    path = engine.url.database if engine.dialect.name == "sqlite" else None
    if not path or path == ":memory:":
        return []
    copy, part = Path(f"{path}.backup"), Path(f"{path}.backup.part")
    try:
        if copy.exists() and time.time() - copy.stat().st_mtime < _DAY_SECONDS:
            return []
        part.unlink(missing_ok=True)
        _copy(engine, part)
        part.replace(copy)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        return [message("No copy of the library could be kept: {reason}.", reason=str(error))]
    return []


def _copy(engine: Engine, to: Path) -> None:
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("VACUUM INTO ?", (str(to),))
    finally:
        connection.close()
    with to.open("rb+") as file:
        os.fsync(file.fileno())
