"""Where the library lies, and how it is connected to.

By default a SQLite file in the user’s data folder. ``METRICS_DATABASE_URL``, in the environment or in
``.streamlit/secrets.toml`` (there also as ``connections.library.url``), names another place, such as a
PostgreSQL server.
"""

from __future__ import annotations

import os
import sqlite3
import tomllib
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from platformdirs import user_data_path
from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.pool import ConnectionPoolEntry

VARIABLE = "METRICS_DATABASE_URL"
SECRETS = Path(".streamlit", "secrets.toml")

BUSY_SECONDS = 5
"""How long a save waits for another one to finish."""

_CONNECT_SECONDS = 3
_WRITES = "library_writes"
_READS_ONLY = "library_reads_only"


def library_url() -> str:
    """Return the address of the library, its default file's folder made where it is missing."""
    url = os.environ.get(VARIABLE) or _from_secrets()
    if not url:
        folder = user_data_path("market-metrics", appauthor=False)
        with suppress(OSError):  # connecting says what is wrong with it
            folder.mkdir(parents=True, exist_ok=True)
        url = f"sqlite:///{folder / 'library.sqlite'}"
    return _with_driver(url)


def engine_options(url: str) -> dict[str, Any]:
    """Return what `create_engine` needs beside the address: nothing waits for ever, lost servers are noticed."""
    if make_url(url).get_backend_name() == "sqlite":
        return {"connect_args": {"timeout": BUSY_SECONDS}}
    waits = f"-c lock_timeout={BUSY_SECONDS}s -c statement_timeout=60s"
    return {
        "pool_pre_ping": True,
        "connect_args": {
            "connect_timeout": _CONNECT_SECONDS,
            "tcp_user_timeout": BUSY_SECONDS * 1000,
            "options": waits,
        },
    }


def connect(url: str | None = None) -> Engine:
    """Return an engine for the library at ``url``, by default where `library_url` says."""
    url = _with_driver(url) if url else library_url()
    return prepared(create_engine(url, **engine_options(url)))


def prepared(engine: Engine) -> Engine:
    """Make an engine's connections fit for the library. Safe to call again on the same engine."""
    if engine.dialect.name == "sqlite" and not event.contains(engine, "do_connect", _open_file):
        event.listen(engine, "do_connect", _open_file)
        event.listen(engine, "begin", _begin)
        engine.dispose()
    return engine


def writing(connection: Connection) -> Connection:
    """Mark a connection whose transaction will write: SQLite then takes its turn at the beginning."""
    if connection.info.get(_READS_ONLY):
        connection.invalidate()  # it is opened anew: perhaps the file can be written by now
    return connection.execution_options(**{_WRITES: True})


def _from_secrets() -> str | None:
    for folder in (Path(), Path.home()):  # as Streamlit looks for them
        try:
            secrets = tomllib.loads((folder / SECRETS).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        match secrets:
            case {"METRICS_DATABASE_URL": str(url)}:
                return url
            case {"connections": {"library": {"url": str(url)}}}:
                return url
    return None


def _with_driver(url: str) -> str:
    scheme, colon, rest = url.partition(":")
    return f"postgresql+psycopg:{rest}" if colon and scheme in {"postgres", "postgresql"} else url


def _open_file(
    _dialect: object, record: ConnectionPoolEntry, arguments: list[Any], options: dict[str, Any]
) -> sqlite3.Connection:
    """Open a SQLite file to write; where it cannot be written, to read."""
    path = arguments[0]
    try:
        return _ready(sqlite3.connect(path, **options), "PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError as refused:
        if not _is_file(path) or _is_busy(refused):
            raise
    record.info[_READS_ONLY] = True
    address = f"file:{quote(path)}?mode=ro"
    try:
        return _ready(sqlite3.connect(address, uri=True, **options), "PRAGMA query_only = ON")
    except sqlite3.OperationalError:
        # Beside a file on a read-only disk no shared memory can be made: it is read as it lies.
        address += "&immutable=1"
        return _ready(sqlite3.connect(address, uri=True, **options), "PRAGMA query_only = ON")


def _ready(connection: sqlite3.Connection, mode: str) -> sqlite3.Connection:
    try:
        connection.isolation_level = None  # transactions begin where SQLAlchemy says
        for pragma in (mode, "PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL"):
            connection.execute(pragma)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _is_file(path: str) -> bool:
    try:
        return Path(path).is_file()
    except OSError:  # its folder may not be looked into
        return False


def _is_busy(error: sqlite3.OperationalError) -> bool:
    return error.sqlite_errorname.startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
