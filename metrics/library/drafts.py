"""Work that is not saved yet: it survives a reload, a lost connection and a restart."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from metrics.library.errors import ConflictError, NotFoundError
from metrics.library.records import Work
from metrics.library.schema import draft
from metrics.library.store import Store

_DOCUMENT = {"draft", "curation", "edits", "base"}


class Drafts:
    """The drafts of a library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(self, work: Work) -> Work:
        """Keep work as it is now, and return it with its new version.

        Raises
        ------
        ConflictError
            Where the same draft was changed elsewhere since, in another tab for example.
        """
        now = datetime.now(UTC)
        values = {
            "version": work.version + 1,
            "title": work.draft.title,
            "document": work.model_dump_json(include=_DOCUMENT),
            "updated": now,
        }
        with self._store.writing() as connection:
            if work.version == 0:
                connection.execute(insert(draft).values(id=work.id, **values))
            else:
                same = (draft.c.id == work.id) & (draft.c.version == work.version)
                if not connection.execute(update(draft).where(same).values(**values)).rowcount:
                    raise ConflictError(
                        "The draft “{title}” was changed or saved elsewhere. Reload it to go on from there.",
                        title=work.draft.title,
                    )
        return work.model_copy(update={"version": work.version + 1, "updated": now})

    def all(self) -> list[Work]:
        """Return all drafts, the latest first."""
        with self._store.reading() as connection:
            lines = connection.execute(select(draft).order_by(draft.c.updated.desc())).fetchall()
        return [_work(line) for line in lines]

    def get(self, id_: str) -> Work:
        """Return a draft. Raises `NotFoundError`."""
        with self._store.reading() as connection:
            line = connection.execute(select(draft).where(draft.c.id == id_)).first()
        if line is None:
            raise NotFoundError("There is no draft {id}: it was saved or thrown away.", id=id_)
        return _work(line)

    def throw_away(self, id_: str) -> None:
        """Drop a draft, if it is there."""
        with self._store.writing() as connection:
            drop(connection, id_)


def drop(connection: Connection, id_: str) -> None:
    """Drop a draft within a transaction."""
    connection.execute(delete(draft).where(draft.c.id == id_))


def _work(line: Row[Any]) -> Work:
    document = Work.model_validate_json(line.document)
    about = {"id": line.id, "version": line.version, "updated": line.updated.replace(tzinfo=UTC)}
    return document.model_copy(update=about)
