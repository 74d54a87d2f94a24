"""What the library holds: saved articles, and work that is not saved yet."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime
from typing import Any
from uuid import uuid4

from pydantic import Field

from metrics.curation.article_files import ArticleFiles
from metrics.intake import Draft
from metrics.library.errors import IncompleteError
from metrics.model import Article, Identifier, Language, Model
from metrics.naming import plain_words
from metrics.texts import msgid

_LONGEST_SLUG = 60
_NEEDED = {
    "published": msgid("Give the publication date: dates in the text depend on it."),
    "language": msgid("Choose the language: numbers are written differently in each."),
    "title": msgid("Give the article a title."),
}


class Saved(Model):
    """A saved article. ``version`` counts its saves; ``deleted`` says when it was deleted, if it was."""

    id: Identifier
    files: ArticleFiles
    version: int
    created: datetime
    updated: datetime
    deleted: datetime | None = None


class Summary(Model):
    """What a list shows of a saved article. ``facts`` says how many it has."""

    id: Identifier
    title: str
    publisher: str | None
    published: date
    language: Language
    facts: int
    version: int
    updated: datetime
    deleted: datetime | None


class Work(Model):
    """An article being worked on: what was taken in, as the reader has changed it, and its curation so far.

    ``edits`` is the saved article that it will replace, and ``base`` the version which it began from.
    ``version`` counts how often the work itself was kept.
    """

    id: str = Field(default_factory=lambda: uuid4().hex)
    draft: Draft
    curation: str = ""
    edits: Identifier | None = None
    base: int | None = None
    version: int = 0
    updated: datetime | None = None

    @classmethod
    def on(cls, saved: Saved) -> Work:
        """Begin work on a saved article."""
        article = saved.files.article(saved.id)
        return cls(
            draft=Draft(**article.model_dump(exclude={"id"})),
            curation=saved.files.curation,
            edits=saved.id,
            base=saved.version,
        )

    def files(self, id_: str) -> ArticleFiles:
        """Write the files of the article under an id. Raises `IncompleteError` as `article` does."""
        return ArticleFiles.of(self.article(id_), self.curation)

    def article(self, id_: str) -> Article:
        """Return the article as it would be saved under an id.

        Raises
        ------
        IncompleteError
            Where the publication date, the language or the title is not given yet.
        """
        fields: dict[str, Any] = self.draft.model_dump(exclude={"notes"})
        for needed, sentence in _NEEDED.items():
            if not fields[needed]:
                raise IncompleteError(sentence)
        return Article(id=id_, **fields)


def slug(published: date, title: str) -> str:
    """Return the id that an article gets: its day and the plain letters of its title."""
    name = ""
    for word in plain_words(title.replace("’", " ")):
        if len(name) + len(word) >= _LONGEST_SLUG:
            break
        name += f"-{word}"
    return published.isoformat() + (name or "-article")


def folded(text: str) -> str:
    """Return a text for searching: without accents and in one case."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()
