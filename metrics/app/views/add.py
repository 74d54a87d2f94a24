"""Taking an article in: paste it, or choose files; and the drafts to go on with."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from metrics.app import desk, shelf
from metrics.app.layout import head, page_of, words_of_uploads
from metrics.app.markup import esc, plain
from metrics.app.notices import complain, link, note
from metrics.app.screen import Screen
from metrics.errors import MetricsError
from metrics.intake import FORMATS, Draft, clean_name, paste, take
from metrics.intake.limits import MAX_FILE_BYTES
from metrics.library import LibraryError, Work

MEGABYTES = MAX_FILE_BYTES // 1_000_000

_THROWN = "draft thrown away"
MANY = 10
"""So many drafts are listed at a time."""


def show(screen: Screen) -> None:
    st.html(
        head(
            screen.say("Add an article"),
            screen.say(
                "Paste it or choose files. Each figure is read and its meaning proposed; you correct and save it."
            ),
        )
    )
    left, right = st.columns([3, 2], gap="large")
    with left:
        _paste(screen)
    with right:
        words_of_uploads(screen, FORMATS, MEGABYTES)
        _upload(screen)
        _drafts(screen)


def _paste(screen: Screen) -> None:
    with st.form("paste", border=False, enter_to_submit=False):
        text = st.text_area(
            screen.say("The text of the article"),
            key="pasted",
            height=340,
            placeholder=screen.say("Paste the whole article, with its title in the first line."),
        )
        if st.form_submit_button(screen.say("Read the figures"), type="primary"):
            try:
                draft = paste(text)
                if not _known(screen, draft):
                    _open(screen, draft)
            except MetricsError as error:
                complain(screen, error)


def _upload(screen: Screen) -> None:
    with st.form("upload", border=False, clear_on_submit=True):
        files = st.file_uploader(
            screen.say("Or files, one or several"),
            type=list(FORMATS),
            accept_multiple_files=True,
            key="files",
            max_upload_size=MEGABYTES,
        )
        sent = st.form_submit_button(screen.say("Read the files"))
    if sent and files:
        _take_all(screen, files)
    elif sent:
        note(screen.say("Choose one or more files first."))


def _take_all(screen: Screen, files: Sequence[UploadedFile]) -> None:
    """Take files in, one after the other; to touch anything else stops before the next one."""
    progress = st.empty()
    taken = []
    for number, file in enumerate(files, 1):
        if len(files) > 1:
            with progress.container():
                st.progress((number - 1) / len(files), text=plain(clean_name(file.name)))
                st.button(screen.say("Stop"), key=f"stop-{number}")
        try:
            draft = take(file.name, file.getvalue())
            if _known(screen, draft):
                continue
            if len(files) == 1:
                _open(screen, draft)
            taken.append(desk.begin(Work(draft=draft)))
        except MetricsError as error:
            complain(screen, error)
    progress.empty()
    for begun in taken:
        note(
            screen.count(
                "Ready for review, with {n} figure:",
                "Ready for review, with {n} figures:",
                len(begun.review.mentions),
            ),
            link(screen.href("review", draft=begun.work.id), begun.work.draft.title),
        )
        if begun.problem:
            complain(screen, begun.problem)


def _open(screen: Screen, draft: Draft) -> None:
    screen.go("review", draft=desk.begin(Work(draft=draft)).work.id)


def _known(screen: Screen, draft: Draft) -> bool:
    """Say where the very same text stands already, if it does: as an article, or as a draft."""
    try:
        library = shelf.library()
        holder = library.holder(draft)
        begun = [work for work in library.drafts.all() if work.draft.text_hash == draft.text_hash]
    except LibraryError:
        return False
    if holder is not None:
        headings = screen.shelf.collection.headings
        title = headings[holder].title if holder in headings else holder
        note(
            screen.say("This text is there already:"),
            link(screen.href("article", article=holder), title),
        )
    elif begun:
        note(
            screen.say("You have begun to review this text:"),
            link(screen.href("review", draft=begun[0].id), begun[0].draft.title),
        )
    return holder is not None or bool(begun)


def _drafts(screen: Screen) -> None:
    if thrown := st.session_state.get(_THROWN):
        _undo(screen, thrown)
    try:
        drafts = shelf.library().drafts.all()
    except LibraryError as error:
        complain(screen, error)
        return
    if not drafts:
        return
    st.html(f'<h2 class="section">{esc(screen.say("Drafts"))}</h2>')
    for work in drafts[page_of(len(drafts), MANY, key="drafts-page")]:
        _draft(screen, work)


def _draft(screen: Screen, work: Work) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"draft-{work.id}"):
        when = screen.day(work.updated.date()) if work.updated else ""
        about = screen.say("changes a saved article") if work.edits else screen.say("not saved yet")
        st.html(
            f'<p class="draft">{link(screen.href("review", draft=work.id), work.draft.title)}'
            f'<span class="claim">{esc(when)} · {esc(about)}</span></p>',
            width="stretch",
        )
        st.button(
            screen.say("Throw away"),
            key=f"throw-{work.id}",
            type="tertiary",
            icon=":material/delete:",
            help=screen.say("Throw this draft away; it can be taken back at once."),
            on_click=_throw_away,
            args=(work,),
        )


def _throw_away(work: Work) -> None:
    try:
        shelf.library().drafts.throw_away(work.id)
    except LibraryError as error:
        st.session_state[_THROWN] = error
        return
    desk.clear()
    st.session_state[_THROWN] = work


def _undo(screen: Screen, thrown: Work | LibraryError) -> None:
    if isinstance(thrown, LibraryError):
        complain(screen, thrown)
        del st.session_state[_THROWN]
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        note(screen.say("Thrown away: {title}", title=thrown.draft.title))
        st.button(screen.say("Take it back"), key="unthrow", on_click=_take_back, args=(thrown,))


def _take_back(work: Work) -> None:
    try:
        shelf.library().drafts.keep(work.model_copy(update={"version": 0}))
    except LibraryError as error:
        st.session_state[_THROWN] = error
        return
    del st.session_state[_THROWN]
