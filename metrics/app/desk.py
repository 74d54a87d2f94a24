"""The article on the reader's desk: the draft that is worked on, and the review of its figures.

A draft is kept in the library at every change. Where the library cannot be written, it stays in the
session, and the page says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

import streamlit as st

from metrics.app import shelf
from metrics.curation.curation import dumps, loads
from metrics.curation.review import Review
from metrics.curation.suggestion import Proposal
from metrics.errors import MetricsError
from metrics.library import ConflictError, LibraryError, Work
from metrics.model import Article, Language, Mention

_HERE = "desk"
PROVISIONAL = "new"
"""The id of an article that is not saved yet."""


@dataclass(frozen=True)
class Desk:
    """A draft with its review. ``problem`` says why the draft is not kept in the library, if it is not."""

    work: Work
    review: Review
    problem: MetricsError | None = None


def open_draft(id_: str) -> Desk:
    """Return a draft with its review. Raises `LibraryError` where neither session nor library has it."""
    here = st.session_state.get(_HERE)
    if isinstance(here, Desk) and here.work.id == id_:
        return here
    return _put(Desk(work := shelf.library().drafts.get(id_), reviewed(work)))


def begin(work: Work) -> Desk:
    """Put new work on the desk, and keep it as a draft."""
    return keep(work, reviewed(work))


def keep(work: Work, review: Review) -> Desk:
    """Keep a draft as it is now; in the session alone where the library cannot.

    Raises `ConflictError` where the draft was changed elsewhere.
    """
    changed = work.model_copy(update={"curation": dumps(review.curation)})
    try:
        return _put(Desk(shelf.library().drafts.keep(changed), review))
    except ConflictError:
        raise
    except LibraryError as problem:
        return _put(Desk(changed, review, problem))


def describe(desk: Desk, **about: object) -> Desk:
    """Say title, publisher, date or language anew; the figures are read again where that matters."""
    work = desk.work.model_copy(update={"draft": desk.work.draft.model_copy(update=about)})
    same = all(getattr(desk.work.draft, key) == about.get(key) for key in ("published", "language"))
    return keep(work, desk.review if same else reviewed(work))


def clear() -> None:
    """Take the draft off the desk; in the library it stays."""
    st.session_state.pop(_HERE, None)


def reviewed(work: Work) -> Review:
    """Return the review of a draft as far as it has come."""
    draft = work.draft
    id_ = work.edits or PROVISIONAL
    published = draft.published or datetime.now(UTC).date()
    article, mentions, proposals = _begun(
        id_, draft.title, draft.text, draft.language or "en", published
    )
    curation = loads(work.curation, f"{id_}/facts.toml")
    return Review(article, mentions, proposals, shelf.shipped().registry, curation)


@st.cache_resource(max_entries=16, show_spinner=False)
def _begun(
    id_: str, title: str, text: str, language: Language, published: date
) -> tuple[Article, tuple[Mention, ...], tuple[Proposal, ...]]:
    article = Article(id=id_, title=title, text=text, language=language, published=published)
    review = Review.begin(article, shelf.shipped().registry)
    return article, tuple(review.as_read), tuple(review.proposals)


def _put(desk: Desk) -> Desk:
    st.session_state[_HERE] = desk
    return desk
