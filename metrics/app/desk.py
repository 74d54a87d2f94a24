"""The article on the reader's desk: the draft that is worked on, and the review of its figures.

A draft is kept in the library at every change. Where the library cannot be written, it stays in the
session, the page says so, and the next look at it tries again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from uuid import uuid4

import streamlit as st

from metrics.app import shelf
from metrics.curation.curation import dumps, loads
from metrics.curation.review import Review
from metrics.curation.suggestion import Proposal, Suggester
from metrics.errors import MetricsError
from metrics.library import ConflictError, LibraryError, NotFoundError, Saved, Work
from metrics.model import Article, Language, Mention

_HERE = "desk"
_PROVISIONAL = "new"
"""The id of an article that is not saved yet."""


@dataclass(frozen=True)
class Desk:
    """A draft with its review.

    ``problem`` says why the draft is not kept in the library, and ``refused`` why the article was not
    saved, if that is so.
    """

    work: Work
    review: Review
    problem: LibraryError | None = None
    refused: MetricsError | None = None


def open_draft(id_: str) -> Desk:
    """Return a draft with its review. Raises `LibraryError` where neither session nor library has it."""
    here = st.session_state.get(_HERE)
    if not isinstance(here, Desk) or here.work.id != id_:
        return _put(Desk(work := shelf.library().drafts.get(id_), _reviewed(work)))
    if here.problem is None or isinstance(here.problem, ConflictError):
        return here
    return replace(_keep(here.work, here.review), refused=here.refused)


def begin(work: Work) -> Desk:
    """Put new work on the desk, and keep it as a draft."""
    return _keep(work, _reviewed(work))


def edit(id_: str) -> Desk:
    """Take up the work on a saved article, or begin it. Raises `LibraryError`."""
    library = shelf.library()
    for begun in library.drafts.all():
        if begun.edits == id_:
            return open_draft(begun.id)
    saved = library.get(id_)
    if saved.deleted:
        raise NotFoundError("There is no article {id} in the library.", id=id_)
    return begin(Work.on(saved))


def revise(id_: str, change: Callable[[Review], Review]) -> Desk:
    """Change the review of a draft, and keep it. Raises `ReviewError` as the change does."""
    here = open_draft(id_)
    return _keep(here.work, change(here.review))


def describe(id_: str, **about: object) -> Desk:
    """Say title, publisher, date or language anew; the figures are read again where that matters."""
    here = open_draft(id_)
    before = here.work.draft
    if about.get("published") != before.published:
        about["published_because"] = None
    work = here.work.model_copy(update={"draft": before.model_copy(update=about)})
    same = all(getattr(before, key) == about.get(key) for key in ("published", "language"))
    return _keep(work, here.review if same else _reviewed(work))


def save(id_: str) -> Saved | None:
    """Save the article of a draft; where that is refused, the desk says why and the draft stays."""
    here = open_draft(id_)
    if here.work.version == 0:
        here = _keep(here.work, here.review)
    try:
        saved = shelf.library().save(here.work)
    except MetricsError as refused:
        _put(replace(here, refused=refused))
        return None
    clear()
    shelf.changed()
    return saved


def catch_up(id_: str) -> Desk:
    """Let the draft replace the article as others have saved it meanwhile; a new one where it is deleted."""
    here = open_draft(id_)
    work = here.work
    if work.edits is not None:
        now = shelf.library().get(work.edits)
        gone = {"edits": None, "base": None}
        work = work.model_copy(update=gone if now.deleted else {"base": now.version})
    return _keep(work, here.review)


def reload(id_: str) -> Desk:
    """Take the draft as it was changed elsewhere. Raises `LibraryError`."""
    clear()
    return open_draft(id_)


def part(id_: str) -> Desk:
    """Go on with a draft of one's own beside the one that was changed elsewhere."""
    here = open_draft(id_)
    return _keep(here.work.model_copy(update={"id": uuid4().hex, "version": 0}), here.review)


def clear() -> None:
    """Take the draft off the desk; in the library it stays."""
    st.session_state.pop(_HERE, None)


def _keep(work: Work, review: Review) -> Desk:
    """Keep a draft as it is now; in the session alone where the library cannot."""
    changed = work.model_copy(update={"curation": dumps(review.curation)})
    try:
        return _put(Desk(shelf.library().drafts.keep(changed), review))
    except LibraryError as problem:
        return _put(Desk(changed, review, problem))


def _reviewed(work: Work) -> Review:
    """Return the review of a draft as far as it has come."""
    draft = work.draft
    id_ = work.edits or _PROVISIONAL
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
    review = Review.begin(article, shelf.shipped().registry, suggester=suggester())
    return article, tuple(review.as_read), tuple(review.proposals)


@st.cache_resource(show_spinner=False)
def suggester() -> Suggester:
    """Return what proposes meanings, its words indexed once."""
    registry = shelf.shipped().registry
    return Suggester(registry.companies, registry.metrics)


def _put(desk: Desk) -> Desk:
    st.session_state[_HERE] = desk
    return desk
