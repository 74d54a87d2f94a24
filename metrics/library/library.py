"""The reader's own articles: saved in one transaction each, found again, shared by all who use the store."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pandas as pd
from sqlalchemy import Connection, Engine, insert, select, update

from metrics.catalog import Catalog, Entry, entry_of
from metrics.curation.article_files import ArticleFiles
from metrics.intake import Draft, text_hash
from metrics.library import archive, index
from metrics.library.drafts import Drafts, drop
from metrics.library.errors import ConflictError, DuplicateError
from metrics.library.finding import Search, missing, saved_article, summaries
from metrics.library.opening import opened
from metrics.library.records import Saved, Summary, Work, folded, slug
from metrics.library.schema import article, company, state
from metrics.library.store import Store, count_change, take_turn
from metrics.library.upkeep import bring_up_to_date
from metrics.messages import Message, message
from metrics.model import Article, Company, Language, Model


class Imported(Model):
    """What an import has done, by article: ``notes`` say why one was left as it was, or got another id."""

    added: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    notes: tuple[Message, ...] = ()


class Library:
    """A store of articles beside the shipped ones in ``catalog``.

    ``found`` says what opening it has found, for the reader; ``drafts`` is work that is not saved yet.

    Raises
    ------
    LibraryError
        Whatever is done: one of its family says what is wrong with the store. What was there stays.
    """

    def __init__(self, engine: Engine, catalog: Catalog) -> None:
        self._shipped = catalog
        self._shipped_texts = {text_hash(one.text): id_ for id_, one in catalog.articles.items()}
        self._store = Store(engine)
        self._made_by = index.fingerprint(catalog.registry)
        self.drafts = Drafts(self._store)
        self.found: tuple[Message, ...] = (
            *opened(self._store),
            *bring_up_to_date(self._store, self._made_by, self._assembled),
        )

    def revision(self) -> int:
        """Return a number that changes when any saved article does: a page need not look further."""
        with self._store.reading() as connection:
            return int(connection.execute(select(state.c.revision)).scalar_one())

    def find(self, search: Search = Search()) -> list[Summary]:  # noqa: B008 - it is frozen
        """Return the saved articles that fit, the latest published first; all without conditions."""
        with self._store.reading() as connection:
            return summaries(connection, search)

    def get(self, id_: str) -> Saved:
        """Return a saved article, or one deleted of late. Raises `NotFoundError`."""
        with self._store.reading() as connection:
            return saved_article(connection, id_)

    def entry(self, id_: str) -> Entry:
        """Make the facts of a saved article and the account of its mentions. Raises `NotFoundError`."""
        return self._assembled(id_, self._kept(id_))

    def article(self, id_: str) -> Article:
        """Return a saved article without making its facts. Raises `NotFoundError`."""
        return self._kept(id_).article(id_)

    def _kept(self, id_: str) -> ArticleFiles:
        saved = self.get(id_)
        if saved.deleted:
            raise missing(id_)
        return saved.files

    def table(self, language: Language = "en") -> pd.DataFrame:
        """Return the facts of all saved articles as the one table, the oldest article first."""
        with self._store.reading() as connection:
            return index.table(connection, language)

    def companies(self) -> dict[str, Company]:
        """Return the companies that saved articles name beside those of the registry."""
        query = (
            select(company.c.document)
            .join(article)
            .where(article.c.deleted.is_(None))
            .order_by(article.c.updated)
        )
        with self._store.reading() as connection:
            documents = connection.execute(query).scalars().all()
        named = (Company.model_validate_json(document) for document in documents)
        return {one.id: one for one in named}

    def holder(self, draft: Draft) -> str | None:
        """Return the id of the article that has this very text, shipped or saved, if there is one."""
        with self._store.reading() as connection:
            return self._holder(connection, draft.text)

    def save(self, work: Work) -> Saved:
        """Save work as an article, new or in place of the one that it edits; its draft is done with.

        Raises
        ------
        IncompleteError
            Where the publication date or the language is not given yet.
        DuplicateError
            Where another article has this very text.
        ConflictError
            Where the article was saved or deleted elsewhere since; the draft is kept.
        FileProblem
            Where the curation as a whole cannot be read.
        """
        prepared = self._prepared(work)
        try:
            with self._store.writing() as connection:
                id_ = self._write(connection, work, prepared)
                drop(connection, work.id)
                return saved_article(connection, id_)
        except ConflictError:
            if work.version == 0:
                self.drafts.keep(work)
            raise

    def delete(self, id_: str, *, version: int | None = None) -> None:
        """Delete an article; `restore` undoes it. ``version`` is the one seen: a later one is a conflict."""
        self._set_deleted(id_, datetime.now(UTC), version)

    def restore(self, id_: str) -> None:
        """Undo a deletion. Raises `DuplicateError` where the text was taken in again meanwhile."""
        self._set_deleted(id_, None, None)

    def export(self, *ids: str) -> bytes:
        """Return the named articles, or all, as a zip file. Raises `NotFoundError`."""
        with self._store.reading() as connection:
            if ids:
                return archive.packed({id_: saved_article(connection, id_).files for id_ in ids})
            all_ = connection.execute(select(article.c.id).where(article.c.deleted.is_(None)))
            return archive.packed(
                {id_: saved_article(connection, id_).files for id_ in all_.scalars()}
            )

    def import_(self, data: bytes) -> Imported:
        """Take in a zip file that `export` made: all of it, or nothing.

        An article that is there already stays as it is; one whose id another text has gets a new id.

        Raises
        ------
        ArchiveError
            Where the zip file is not one.
        FileProblem
            Where a file in it is wrong; with its line and entry.
        """
        articles = archive.unpacked(data)
        assembled = {id_: self._assembled(id_, files) for id_, files in articles.items()}
        added: list[str] = []
        unchanged: list[str] = []
        notes: list[Message] = []
        with self._store.writing() as connection:
            take_turn(connection)
            for id_, files in sorted(articles.items()):
                holder = self._holder(connection, files.text)
                if holder is None:
                    new = self._free(connection, id_)
                    entry = assembled[id_] if new == id_ else self._assembled(new, files)
                    self._insert(connection, new, files, entry)
                    added.append(new)
                    if new != id_:
                        notes.append(message("{id} is taken: imported as {new}.", id=id_, new=new))
                    continue
                unchanged.append(holder)
                if (
                    holder in self._shipped.entries
                    or saved_article(connection, holder).files != files
                ):
                    notes.append(
                        message(
                            "The text of {id} is there already as {holder}, which stays as it is.",
                            id=id_,
                            holder=holder,
                        )
                    )
            if added:
                count_change(connection)
        return Imported(added=tuple(added), unchanged=tuple(unchanged), notes=tuple(notes))

    def _prepared(self, work: Work) -> Entry:
        """Make the facts before the turn to write is taken: others need not wait for it."""
        id_ = work.edits
        files = work.files(id_ or "new")
        if id_ is None:
            id_ = slug(files.article("new").published, work.draft.title)
            with self._store.reading() as connection:
                id_ = self._free(connection, id_)
        return self._assembled(id_, files)

    def _write(self, connection: Connection, work: Work, prepared: Entry) -> str:
        count_change(connection)
        holder = self._holder(connection, work.draft.text)
        if holder not in {None, work.edits}:
            raise DuplicateError(
                "This text is there already, as {article}. Open that one to change it.",
                article=holder or "",
            )
        id_ = prepared.article.id
        files = work.files(id_)
        if work.edits is None:
            free = self._free(connection, id_)
            if free != id_:  # somebody was quicker
                prepared = self._assembled(free, files)
            self._insert(connection, free, files, prepared)
            return free
        same = (article.c.id == id_) & (article.c.version == work.base)
        values = self._values(files, prepared) | {"version": article.c.version + 1}
        done = connection.execute(
            update(article).where(same, article.c.deleted.is_(None)).values(**values)
        )
        if not done.rowcount:
            raise ConflictError(
                "{article} was saved or deleted elsewhere since you began. Your draft is kept: compare "
                "it with the article as it is now, then save again.",
                article=id_,
            )
        index.write(connection, prepared)
        return id_

    def _insert(self, connection: Connection, id_: str, files: ArticleFiles, entry: Entry) -> None:
        values = self._values(files, entry)
        connection.execute(
            insert(article).values(id=id_, version=1, created=values["updated"], **values)
        )
        index.write(connection, entry)

    def _values(self, files: ArticleFiles, entry: Entry) -> dict[str, Any]:
        about = entry.article
        return {
            **about.model_dump(include={"title", "publisher", "published", "language"}),
            **files.model_dump(),
            "text_hash": text_hash(files.text),
            "folded": folded("\n".join((about.title, about.publisher or "", about.text))),
            "made_by": self._made_by,
            "updated": datetime.now(UTC),
        }

    def _assembled(self, id_: str, files: ArticleFiles) -> Entry:
        return entry_of(id_, files, self._shipped.registry)

    def _holder(self, connection: Connection, text: str) -> str | None:
        """Return the id of the article that has these very words, shipped or saved, if there is one."""
        hash_ = text_hash(text)
        if shipped := self._shipped_texts.get(hash_):
            return shipped
        there = (article.c.text_hash == hash_) & article.c.deleted.is_(None)
        return connection.execute(select(article.c.id).where(there)).scalar()

    def _free(self, connection: Connection, id_: str) -> str:
        """Return ``id_``, or with the first number behind it that no article has."""
        number, free = 1, id_
        while (
            free in self._shipped.entries
            or connection.execute(select(article.c.id).where(article.c.id == free)).scalar()
        ):
            number += 1
            free = f"{id_}-{number}"
        return free

    def _set_deleted(self, id_: str, when: datetime | None, version: int | None) -> None:
        with self._store.writing() as connection:
            count_change(connection)
            saved = saved_article(connection, id_)
            if version not in {None, saved.version}:
                raise ConflictError(
                    "{article} was saved elsewhere since. Look at it again before deleting it.",
                    article=id_,
                )
            if when is None:
                holder = self._holder(connection, saved.files.text)
                if holder not in {None, id_}:
                    raise DuplicateError(
                        "This text is there already, as {article}. It need not be restored.",
                        article=holder or "",
                    )
            connection.execute(
                update(article)
                .where(article.c.id == id_)
                .values(deleted=when, version=article.c.version + 1)
            )
