"""The library as a page: find, delete and take back, export and import."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from metrics.app import shelf
from metrics.library import Work
from tests.app.own.conftest import click, field, page, seen
from tests.library.articles import work


@pytest.fixture
def two():
    """Two saved articles: of Nombra and Kick, and one more without facts."""
    library = shelf.library()
    first = library.save(work(title="Nombra grandit", publisher="Le Journal"))
    second = library.save(
        work(1, curation="", title="Rien de neuf", publisher="La Gazette", published="2024-05-06")
    )
    shelf.changed()
    return first, second


def listed(test):
    return [
        title
        for title in ("Nombra grandit", "Rien de neuf")
        if title in page(test).split("Carry the library")[0]
    ]


def test_an_empty_library_leads_to_adding(open_app):
    shown = page(open_app("library"))
    assert "The library is empty" in shown
    assert "add?" in shown
    assert next(iter(shelf.shipped().articles.values())).title.split("’")[0][:20] in shown


@pytest.mark.parametrize(
    ("find", "left"),
    [
        (lambda t: field(t.text_input, "Words").set_value("GRANDIT"), 1),
        (lambda t: field(t.text_input, "Words").set_value("neuf"), 1),
        (lambda t: field(t.text_input, "Words").set_value("nowhere"), 0),
        (lambda t: t.selectbox(key="find-company").set_value("nombra"), 1),
        (lambda t: t.selectbox(key="find-metric-en").set_value("funding_raised"), 1),
        (lambda t: t.selectbox(key="find-publisher").set_value("La Gazette"), 1),
        (lambda t: t.date_input(key="find-since").set_value("2024-01-01"), 1),
        (lambda t: t.date_input(key="find-until").set_value("2020-01-01"), 0),
    ],
)
def test_articles_are_found(open_app, two, find, left):
    test = open_app("library")
    assert len(listed(test)) == len(two)
    find(test)
    assert len(listed(seen(test.run()))) == left


def test_deleting_can_be_undone_at_once_and_later(open_app, two):
    test = open_app("library")
    id_ = two[0].id
    test = seen(test.button(key=f"delete-{id_}").click().run())
    assert "Deleted: Nombra grandit" in page(test)
    assert id_ not in shelf.current().collection.headings
    test = click(test, "Undo")
    assert id_ in shelf.current().collection.headings
    seen(test.button(key=f"delete-{id_}").click().run())
    later = open_app("library")
    assert "Deleted: " not in page(later)
    seen(later.button(key=f"restore-{id_}").click().run())
    assert len(shelf.library().find()) == len(two)


def test_deleting_what_was_changed_meanwhile_is_refused(open_app, two):
    test = open_app("library")
    library = shelf.library()
    library.save(Work.on(two[0]))
    test = seen(test.button(key=f"delete-{two[0].id}").click().run())
    assert "was saved elsewhere since" in page(test)
    assert len(library.find()) == len(two)


def test_the_library_goes_out_and_comes_back_the_same(open_app, two):
    test = open_app("library")
    labels = [each.label for each in test.get("download_button")]
    assert labels.count("Export") == len(two)
    assert "Export the library" in labels
    exported = shelf.library().export()
    assert len(ZipFile(BytesIO(exported)).namelist()) == 3 * len(two)
    test.file_uploader(key="import-file").set_value([("library.zip", exported, "application/zip")])
    assert "Imported: 0 articles; there already: 2 articles" in page(click(test, "Import"))


def test_an_import_that_is_none_is_said(open_app):
    test = open_app("library")
    test.file_uploader(key="import-file").set_value([("x.zip", b"PK nonsense", "application/zip")])
    test = click(test, "Import")
    assert len(test.error) == 1
    assert click(test, "Import")


def test_shipped_articles_are_shown_and_not_changed(open_app, two):
    test = open_app("library")
    shipped = next(iter(shelf.shipped().articles))
    assert f"article?article={shipped}" in page(test)
    assert f"review?edit={shipped}" not in page(test)
    assert f"review?edit={shipped}" not in page(open_app("article", article=shipped))
    assert f"review?edit={two[0].id}" in page(test)
    assert "There is no article" in page(open_app("review", edit=shipped))


@pytest.mark.usefixtures("two")
def test_the_page_speaks_french(open_app):
    shown = page(open_app("library", locale="fr-FR"))
    assert "Bibliothèque" in shown
    assert "2 articles" in shown.replace("\u00a0", " ")
