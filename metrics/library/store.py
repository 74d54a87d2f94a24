"""Transactions on the library's database; each fault of it is said in the library's words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, select, update

from metrics.library.faults import said
from metrics.library.place import prepared, writing
from metrics.library.schema import state


class Store:
    """A database in which every use is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self.engine = prepared(engine)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read within one transaction. Raises `LibraryError` for a fault of the database."""
        with said(self.engine), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Write within one transaction: all of it or nothing. Raises `LibraryError` likewise."""
        with (
            said(self.engine),
            self.engine.connect() as connection,
            writing(connection).begin(),
        ):
            yield connection


def take_turn(connection: Connection) -> None:
    """Wait on a server until nobody else saves; SQLite's transactions that write do so by themselves."""
    connection.execute(select(state.c.revision).with_for_update())


def count_change(connection: Connection) -> None:
    """Count a change of the saved articles, which takes the turn as well."""
    connection.execute(update(state).values(revision=state.c.revision + 1))
