"""What a library needs from time to time: old deletions dropped, facts made anew when the rules change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, select, update

from metrics.catalog import Entry
from metrics.curation.article_files import ArticleFiles
from metrics.errors import FileProblem
from metrics.library import index
from metrics.library.errors import ReadOnlyError
from metrics.library.finding import saved_article
from metrics.library.schema import article
from metrics.library.store import Store, count_change, take_turn
from metrics.messages import Message

KEPT_AFTER_DELETION = timedelta(days=30)
"""How long a deleted article can be restored."""

_AT_ONCE = 20
"""So many articles are made anew in one transaction: others need not wait long for their turn."""

Assemble = Callable[[str, ArticleFiles], Entry]


def bring_up_to_date(store: Store, made_by: str, assemble: Assemble) -> list[Message]:
    """Bring a library up to date with the program whose rules are ``made_by``; return what it cannot read."""
    long_ago = datetime.now(UTC) - KEPT_AFTER_DELETION
    outdated = select(article.c.id).where(article.c.made_by != made_by)
    with store.reading() as connection:
        stale = connection.execute(outdated).scalars().all()
        old = connection.execute(select(article.c.id).where(article.c.deleted < long_ago)).first()
    unread: list[Message] = []
    try:
        if old:
            with store.writing() as connection:
                connection.execute(delete(article).where(article.c.deleted < long_ago))
        for place in range(0, len(stale), _AT_ONCE):
            unread += _make_anew(store, stale[place : place + _AT_ONCE], made_by, assemble)
    except ReadOnlyError:
        pass  # it is read as it lies, which opening it has said
    return unread


def _make_anew(store: Store, ids: Sequence[str], made_by: str, assemble: Assemble) -> list[Message]:
    unread = []
    with store.writing() as connection:
        take_turn(connection)
        outdated = (article.c.made_by != made_by) & article.c.id.in_(ids)
        for id_ in connection.execute(select(article.c.id).where(outdated)).scalars().all():
            try:
                entry = assemble(id_, saved_article(connection, id_).files)
            except FileProblem as problem:
                unread.append(problem.message)
                continue
            index.write(connection, entry)
            connection.execute(update(article).where(article.c.id == id_).values(made_by=made_by))
        count_change(connection)
    return unread
