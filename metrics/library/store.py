"""Transactions on the library's database; each fault of it is said in the library's words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine

from metrics.library.faults import said
from metrics.library.place import prepared, writing


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
