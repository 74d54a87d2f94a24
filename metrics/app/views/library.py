"""The reader's own articles: found, changed, deleted and taken back, carried from place to place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import streamlit as st

from metrics.app import shelf
from metrics.app.layout import day_format, head, page_of, words_of_uploads
from metrics.app.markup import esc, fill, plain
from metrics.app.notices import complain, link, note
from metrics.app.screen import Screen
from metrics.errors import MetricsError
from metrics.library import Imported, Library, LibraryError, Search, Summary

PER_PAGE = 20
MANY_IMPORTED = 10
LARGEST_IMPORT = 200
"""Megabytes of an export that may be sent."""

_SAID = "library said"


def show(screen: Screen) -> None:
    st.html(
        head(
            screen.say("Library"),
            screen.say(
                "The articles that you added: find, change, export or delete them. Every save is kept for all who use this library."
            ),
        )
    )
    _say(screen)
    try:
        library = shelf.library()
        search = _search(screen, library)
        found = library.find(search)
        deleted = library.find(Search(deleted=True))
    except LibraryError as error:
        complain(screen, error)
    else:
        for message in library.found:
            note(screen.tell(message))
        _own(screen, found, narrowed=search != Search())
        _deleted(screen, deleted)
        _carry(screen, library)
    _shipped(screen)


def _search(screen: Screen, library: Library) -> Search:
    own = library.find()
    if not own:
        return Search()
    table = library.table(screen.language)
    companies = sorted(table["company"].unique(), key=lambda id_: screen.company(id_).casefold())
    metrics = sorted(table["metric"].unique(), key=screen.metric)
    publishers = sorted({each.publisher for each in own if each.publisher}, key=str.casefold)
    with st.container(horizontal=True, key="find", vertical_alignment="bottom"):
        words = st.text_input(
            screen.say("Words"),
            key="find-words",
            max_chars=200,
            placeholder=screen.say("In title, publisher or text"),
        )
        company = _choice(screen.say("Company"), companies, screen.company, "find-company")
        metric = _choice(
            screen.say("Metric"), metrics, screen.metric, f"find-metric-{screen.language}"
        )
        publisher = _choice(screen.say("Publisher"), publishers, str, "find-publisher")
        since = _day(screen, screen.say("Published since"), "find-since")
        until = _day(screen, screen.say("Published until"), "find-until")
    return Search(
        words=words.strip() or None,
        company=company,
        metric=metric,
        publisher=publisher,
        since=since,
        until=until,
    )


def _choice(label: str, options: list[str], named: Callable[[str], str], key: str) -> str | None:
    return st.selectbox(label, options, index=None, format_func=named, key=key, placeholder="—")


def _day(screen: Screen, label: str, key: str) -> date | None:
    form = day_format(screen)
    chosen = st.date_input(label, None, min_value=date(1800, 1, 1), format=form, key=key)
    return chosen if isinstance(chosen, date) else None


def _own(screen: Screen, found: list[Summary], *, narrowed: bool) -> None:
    if not found:
        text = (
            screen.say("No article of the library fits. Ask for less.")
            if narrowed
            else screen.say("The library is empty.")
        )
        note(text, None if narrowed else link(screen.href("add"), screen.say("Add an article")))
        return
    count = screen.count("{n} article", "{n} articles", len(found))
    st.html(f'<h2 class="section">{esc(count)}</h2>')
    for summary in found[page_of(len(found), PER_PAGE, key="library-page")]:
        _line(screen, summary)


def _line(screen: Screen, summary: Summary) -> None:
    id_ = summary.id
    with st.container(horizontal=True, vertical_alignment="center", key=f"own-{id_}"):
        st.html(_about(screen, summary), width="stretch")
        with st.container(horizontal=True, width="content", key=f"acts-{id_}"):
            st.html(
                fill(
                    '<a class="in button" href="$href" aria-label="$label">$edit</a>',
                    href=screen.href("review", edit=id_),
                    label=screen.say("Edit “{title}”", title=summary.title),
                    edit=screen.say("Edit"),
                ),
                width="content",
            )
            _download(screen, screen.say("Export"), lambda: shelf.library().export(id_), id_)
            st.button(
                screen.say("Delete"),
                key=f"delete-{id_}",
                icon=":material/delete:",
                on_click=_delete,
                args=(summary,),
            )


def _about(screen: Screen, summary: Summary) -> str:
    return fill(
        '<p class="draft">$link<span class="claim">$publisher<time datetime="$iso">$day</time> · $facts</span></p>',
        link=link(screen.href("article", article=summary.id), summary.title, lang=summary.language),
        publisher=f"{summary.publisher} · " if summary.publisher else "",
        iso=summary.published.isoformat(),
        day=screen.day(summary.published),
        facts=screen.count("{n} fact", "{n} facts", summary.facts),
    )


def _download(screen: Screen, label: str, data: Callable[[], bytes], name: str) -> None:
    def made() -> bytes:
        try:
            return data()
        except MetricsError as error:
            return screen.tell(error.message).encode()

    st.download_button(
        label,
        made,
        file_name=f"{name}.zip",
        mime="application/zip",
        on_click="ignore",
        icon=":material/download:",
        key=f"export-{name}",
    )


def _delete(summary: Summary) -> None:
    def act() -> object:
        shelf.library().delete(summary.id, version=summary.version)
        return summary

    _do(act)


def _restore(id_: str) -> None:
    _do(lambda: shelf.library().restore(id_))


def _do(act: Callable[[], object]) -> None:
    """Do something to the library; what it gives, or what went wrong, is said on the next page."""
    try:
        st.session_state[_SAID] = act()
    except MetricsError as error:
        st.session_state[_SAID] = error
    shelf.changed()


def _say(screen: Screen) -> None:
    match st.session_state.get(_SAID):
        case MetricsError() as error:
            complain(screen, error)
        case Summary() as deleted:
            with st.container(horizontal=True, vertical_alignment="center"):
                note(screen.say("Deleted: {title}", title=deleted.title))
                st.button(screen.say("Undo"), key="undelete", on_click=_restore, args=(deleted.id,))
            return
        case Imported() as imported:
            _imported(screen, imported)
    st.session_state.pop(_SAID, None)


def _imported(screen: Screen, imported: Imported) -> None:
    note(
        screen.say(
            "Imported: {added}; there already: {unchanged}.",
            added=screen.count("{n} article", "{n} articles", len(imported.added)),
            unchanged=screen.count("{n} article", "{n} articles", len(imported.unchanged)),
        )
    )
    for message in imported.notes[:MANY_IMPORTED]:
        note(screen.tell(message))


def _deleted(screen: Screen, deleted: list[Summary]) -> None:
    if not deleted:
        return
    with st.expander(
        screen.count("{n} article deleted of late", "{n} articles deleted of late", len(deleted)),
        key="deleted",
    ):
        st.caption(screen.say("They can be restored for thirty days."))
        for summary in deleted[:PER_PAGE]:
            with st.container(horizontal=True, vertical_alignment="center"):
                st.html(fill('<p class="draft">$title</p>', title=summary.title), width="stretch")
                st.button(
                    screen.say("Restore"),
                    key=f"restore-{summary.id}",
                    on_click=_restore,
                    args=(summary.id,),
                )


def _carry(screen: Screen, library: Library) -> None:
    st.html(f'<h2 class="section">{esc(screen.say("Carry the library along"))}</h2>')
    left, right = st.columns(2, gap="large")
    with left:
        st.caption(
            screen.say(
                "The export holds each article as three files, text, title and facts, as contributions have them."
            )
        )
        today = datetime.now(UTC).date().isoformat()
        _download(
            screen, screen.say("Export the library"), library.export, f"market-metrics-{today}"
        )
    words_of_uploads(screen, ["zip"], LARGEST_IMPORT)
    with right, st.form("import", border=False, clear_on_submit=True):
        file = st.file_uploader(
            screen.say("An export to import"),
            type="zip",
            key="import-file",
            max_upload_size=LARGEST_IMPORT,
        )
        if st.form_submit_button(screen.say("Import")):
            if file is None:
                note(screen.say("Choose an exported zip file first."))
            else:
                data = file.getvalue()
                _do(lambda: library.import_(data))
                st.rerun()


def _shipped(screen: Screen) -> None:
    articles = screen.shelf.collection.shipped.articles.values()
    items = "".join(
        f"<li>{link(screen.href('article', article=each.id), each.title, lang=each.language)}</li>"
        for each in articles
    )
    with st.expander(plain(screen.say("Articles that come with the program")), key="shipped"):
        st.caption(screen.say("They can be read and not changed."))
        st.html(f'<ul class="links">{items}</ul>')
