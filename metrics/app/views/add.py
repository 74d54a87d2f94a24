"""Taking an article in: paste it, or choose files; and the drafts to go on with."""

from __future__ import annotations

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from metrics.app import desk, shelf
from metrics.app.markup import fill, plain
from metrics.app.screen import Screen
from metrics.errors import MetricsError
from metrics.intake import FORMATS, Draft, paste, take
from metrics.library import LibraryError, Work


def show(screen: Screen) -> None:
    st.html(
        fill(
            '<header class="page-head"><h1>$title</h1><p>$about</p></header>',
            title=screen.say("Add an article"),
            about=screen.say(
                "Paste it or choose files. Each figure is read and its meaning proposed; you correct and save it."
            ),
        )
    )
    left, right = st.columns([3, 2], gap="large")
    with left:
        _paste(screen)
    with right:
        _upload(screen)
        _drafts(screen)


def _paste(screen: Screen) -> None:
    with st.form("paste", border=False):
        text = st.text_area(
            screen.say("The text of the article"),
            key="pasted",
            height=320,
            placeholder=screen.say("Paste the whole article, with its title in the first line."),
        )
        if st.form_submit_button(screen.say("Read the figures"), type="primary"):
            try:
                _take(screen, paste(text))
            except MetricsError as error:
                complain(screen, error)


def _upload(screen: Screen) -> None:
    with st.form("upload", border=False, clear_on_submit=True):
        files = st.file_uploader(
            screen.say("Files"), type=list(FORMATS), accept_multiple_files=True, key="files"
        )
        if st.form_submit_button(screen.say("Take the files in")) and files:
            _take_all(screen, files)


def _take_all(screen: Screen, files: list[UploadedFile]) -> None:
    progress = st.progress(0.0) if len(files) > 1 else None
    taken: list[desk.Desk] = []
    for number, file in enumerate(files, 1):
        if progress:
            progress.progress(number / len(files), text=plain(file.name))
        try:
            draft = take(file.name, file.getvalue())
            if not _known(screen, draft):
                taken.append(desk.begin(Work(draft=draft)))
        except MetricsError as error:
            complain(screen, error)
    if len(files) == len(taken) == 1:
        _open(taken[0])


def _take(screen: Screen, draft: Draft) -> None:
    if not _known(screen, draft):
        _open(desk.begin(Work(draft=draft)))


def _open(begun: desk.Desk) -> None:
    st.switch_page(st.session_state["pages"]["review"], query_params={"draft": begun.work.id})


def _known(screen: Screen, draft: Draft) -> bool:
    """Say where the very same text stands already, if it does."""
    try:
        holder = shelf.library().holder(draft)
    except LibraryError:
        return False
    if holder is None:
        return False
    st.html(
        fill(
            '<p class="note" role="status">$text <a class="in" href="$href">$title</a></p>',
            text=screen.say("This text is there already:"),
            href=screen.href("article", article=holder),
            title=screen.shelf.heading(holder).title,
        )
    )
    return True


def _drafts(screen: Screen) -> None:
    try:
        drafts = shelf.library().drafts.all()
    except LibraryError as error:
        complain(screen, error)
        return
    if not drafts:
        return
    st.subheader(screen.say("Drafts"))
    for work in drafts:
        with st.container(horizontal=True, vertical_alignment="center", key=f"draft-{work.id}"):
            st.html(
                fill(
                    '<a class="in" href="$href">$title</a>',
                    href=screen.href("review", draft=work.id),
                    title=work.draft.title,
                ),
                width="stretch",
            )
            st.button(
                screen.say("Throw away"),
                key=f"throw-{work.id}",
                type="tertiary",
                on_click=shelf.library().drafts.throw_away,
                args=(work.id,),
            )


def complain(screen: Screen, error: MetricsError) -> None:
    """Say on the page what went wrong, and what to do."""
    st.error(plain(screen.say(error.message.template, **error.message.fields)))
