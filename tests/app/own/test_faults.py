"""A library that is shared, locked, damaged or gone: said on the page, and no work is lost."""

import pytest
from sqlalchemy import event

from metrics.app import shelf
from metrics.library import Work
from tests.app.own.conftest import asked, click, field, forget, page, save, seen
from tests.library.articles import work

NOWHERE = "postgresql://reader@127.0.0.1:1/library"


@pytest.fixture
def saved():
    made = shelf.library().save(work())
    shelf.changed()
    return made


@pytest.fixture
def read_only():
    """Let the library be read and not written while ``read_only["now"]`` is true."""
    state = {"now": True}
    engine = shelf.library()._store.engine
    engine.dispose()

    @event.listens_for(engine, "checkout")
    def set_(connection, *_):
        connection.execute(f"PRAGMA query_only={int(state['now'])}")

    yield state
    state["now"] = False
    event.remove(engine, "checkout", set_)


def titles():
    return [each.title for each in shelf.library().find()]


def drafts():
    return shelf.library().drafts.all()


def test_a_library_that_cannot_be_written_says_so_and_keeps_the_draft(paste, read_only):
    test = paste()
    assert "can be read and not written" in page(test)
    test = click(test, "Accept the fact")
    assert "1 of 8 figures" in test.progress[0].text
    test = click(test, "Save the article")
    assert "nothing was saved" in page(test)
    assert "1 of 8 figures" in test.progress[0].text
    read_only["now"] = False
    test = seen(test.run())
    assert "can be read and not written" not in [each.value for each in test.error]
    assert [len(each.curation) > 0 for each in drafts()] == [True]
    save(test)
    assert titles() == ["Cassiopay lève 85 millions d’euros"]


@pytest.mark.usefixtures("saved")
def test_browsing_goes_on_without_the_library(open_app, monkeypatch):
    monkeypatch.setenv("METRICS_DATABASE_URL", NOWHERE)
    forget()
    shown = page(open_app("library"))
    assert "cannot be reached" in shown
    assert next(iter(shelf.shipped().articles)) in shown
    assert "€105M" in page(open_app(""))
    assert "cannot be reached" in page(open_app("add"))


def test_a_library_that_is_gone_keeps_the_draft_in_the_page_until_it_is_back(
    paste, monkeypatch, library
):
    monkeypatch.setenv("METRICS_DATABASE_URL", NOWHERE)
    forget()
    test = paste()
    assert "cannot be reached" in page(test)
    test = click(test, "Accept the fact")
    assert "cannot be reached" in page(click(test, "Save the article"))
    monkeypatch.setenv("METRICS_DATABASE_URL", f"sqlite:///{library}")
    forget()
    test = seen(test.run())
    assert not test.error
    assert [each.id for each in drafts()] == [asked(test, "draft")]
    save(test)
    assert drafts() == []


def test_a_damaged_library_is_said_and_left_as_it_is(open_app, paste, library):
    library.write_bytes(b"SQLite format 3\0" + b"damaged" * 4000)
    before = library.read_bytes()
    assert "is damaged" in page(open_app("library"))
    test = paste()
    assert "is damaged" in page(test)
    assert "0 of 8 figures" in test.progress[0].text
    assert library.read_bytes() == before


def test_two_who_review_the_same_draft_lose_nothing(paste, open_app):
    one = paste()
    other = open_app("review", draft=asked(one, "draft"))
    click(one, "Accept the fact")
    other = click(other, "Next open")
    other = click(other, "Accept the fact")
    assert "was changed or saved elsewhere" in page(other)
    other = click(other, "Keep mine as a draft of its own")
    assert not other.error
    assert len(drafts()) == 2
    assert asked(other, "draft") != asked(one, "draft")


def test_the_other_version_of_a_draft_can_be_taken(paste, open_app):
    one = paste()
    other = open_app("review", draft=asked(one, "draft"))
    click(one, "Accept the fact")
    other = click(other, "Accept the fact")
    other = click(other, "Take the other version")
    assert not other.error
    assert "1 of 8 figures" in other.progress[0].text
    assert len(drafts()) == 1


def test_two_who_change_the_same_article_are_told(saved, open_app):
    one = open_app("review", edit=saved.id)
    shelf.library().save(Work.on(saved))
    shelf.changed()
    field(one.text_input, "Title").set_value("Le mien")
    click(one, "Keep these details")
    one = click(one, "Save the article")
    assert "saved or deleted elsewhere" in page(one)
    assert f"article?article={saved.id}" in page(one)
    one = click(one, "Put mine in its place")
    assert not one.error
    assert save(one) == saved.id
    assert titles() == ["Le mien"]


def test_an_article_deleted_elsewhere_is_saved_anew(saved, open_app):
    one = open_app("review", edit=saved.id)
    shelf.library().delete(saved.id)
    one = click(one, "Save the article")
    assert "saved or deleted elsewhere" in page(one)
    one = click(one, "Put mine in its place")
    assert save(one) != saved.id
    assert len(titles()) == 1


def test_a_text_saved_elsewhere_meanwhile_is_recognised(paste):
    test = paste()
    draft = drafts()[0]
    other = shelf.library().save(draft.model_copy(update={"id": "other", "version": 0}))
    test = click(test, "Save the article")
    assert "is there already" in page(test)
    assert f"article?article={other.id}" in page(test)
