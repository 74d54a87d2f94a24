from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import update

from metrics.catalog import Catalog
from metrics.datasets import frame, row
from metrics.errors import FileProblem
from metrics.library import (
    ConflictError,
    DuplicateError,
    IncompleteError,
    Library,
    NotFoundError,
    Search,
    Work,
    connect,
)
from metrics.library.schema import article
from metrics.library.upkeep import KEPT_AFTER_DELETION
from tests.library.articles import CURATION, TEXT, work


def ids(library, **search):
    return [found.id for found in library.find(Search(**search))]


def test_an_article_is_saved_and_found_after_a_restart(library, url, open_library):
    saved = library.save(work())
    again = open_library(url)
    assert again.get(saved.id) == saved
    assert saved.id == "2023-10-02-kick-monte-avec-l-argent-de-nombra"
    assert saved.files.curation == CURATION
    [summary] = again.find()
    assert (summary.title, summary.facts, summary.version) == (work().draft.title, 2, 1)


def test_its_facts_are_read_from_its_words(library):
    saved = library.save(work())
    users, raised = library.entry(saved.id).curated.facts
    assert users.id == f"{saved.id}/users"
    assert users.quantity.value == Decimal(20_000_000)
    assert raised.quantity.unit == "EUR"
    assert raised.period.iso == "2023-06-01/2023-06-30"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_table_of_the_library_is_that_of_its_entries(library, language):
    library.save(work(1, published=date(2024, 1, 1)))
    library.save(work(2, publisher=None, curation=""))
    library.save(work(3, published=date(2022, 1, 1)))
    expected = frame(
        row(fact, entry.article.published, entry.article.publisher, language)
        for entry in (library.entry(one.id) for one in reversed(library.find()))
        for fact in entry.curated.facts
    )
    table = library.table(language)
    assert len(table) == 4
    assert list(table.columns) == list(expected.columns)
    assert table.to_dict("records") == expected.to_dict("records")
    types = [[type(cell) for cell in line] for line in table.itertuples(index=False)]
    assert types == [[type(cell) for cell in line] for line in expected.itertuples(index=False)]


def test_an_empty_library_has_an_empty_table(library):
    assert library.table().empty
    assert library.find() == []
    assert library.companies() == {}
    assert library.found == ()


def test_editing_replaces_the_article_and_counts_its_version(library):
    saved = library.save(work())
    changed = Work.on(saved).model_copy(update={"curation": ""})
    again = library.save(changed)
    assert (again.id, again.version, again.created) == (saved.id, 2, saved.created)
    assert again.updated >= saved.updated
    assert library.table().empty
    assert library.entry(saved.id).curated.facts == ()


def test_an_edited_text_names_the_facts_whose_words_are_gone_and_keeps_the_others(library):
    saved = library.save(work())
    begun = Work.on(saved)
    text = begun.draft.text.replace("plus de 20 millions", "des millions")
    library.save(begun.model_copy(update={"draft": begun.draft.model_copy(update={"text": text})}))
    entry = library.entry(saved.id)
    assert [fact.metric for fact in entry.curated.facts] == ["funding_raised"]
    [problem] = entry.problems
    assert problem.entry == "facts.users"
    assert len(library.table()) == 1


def test_the_revision_changes_with_every_change_of_saved_articles_and_no_other(library):
    seen = [library.revision()]
    saved = library.save(work())
    seen.append(library.revision())
    library.save(Work.on(saved))
    seen.append(library.revision())
    library.delete(saved.id)
    seen.append(library.revision())
    library.restore(saved.id)
    seen.append(library.revision())
    assert len(set(seen)) == len(seen)
    library.drafts.keep(work(1))
    library.find()
    library.table()
    assert library.revision() == seen[-1]


def test_the_same_text_is_recognised_under_another_title(library):
    saved = library.save(work())
    again = work(title="Another title", curation="")
    assert library.holder(again.draft) == saved.id
    with pytest.raises(DuplicateError, match=saved.id) as refused:
        library.save(again)
    assert refused.value.article == saved.id
    assert len(library.find()) == 1


def test_the_text_of_a_shipped_article_is_recognised(library, url, catalog):
    saved = library.save(work())
    shipped = Catalog(catalog.registry, {"shipped": library.entry(saved.id)})
    shipped.entries["shipped"].article.__dict__["text"] = "The shipped text has 20 million users."
    other = Library(connect(url), shipped)
    draft = work(text="The shipped text has 20 million users.")
    assert other.holder(draft.draft) == "shipped"
    with pytest.raises(DuplicateError, match="shipped"):
        other.save(draft)


def test_two_articles_of_one_day_and_title_get_ids_of_their_own(library):
    first, second, third = (library.save(work(number)).id for number in range(3))
    assert second == f"{first}-2"
    assert third == f"{first}-3"


@pytest.mark.parametrize(
    ("title", "id_"),
    [
        ("Über-große Zahlen!", "2023-10-02-uber-groe-zahlen"),
        ("数字", "2023-10-02-article"),
        ("=cmd|' /C calc'!A0", "2023-10-02-cmd-c-calc-a0"),
        ("../../etc/passwd", "2023-10-02-etc-passwd"),
        ("long " * 100, "2023-10-02" + "-long" * 12),
    ],
)
def test_ids_are_plain(library, title, id_):
    assert library.save(work(title=title)).id == id_


@pytest.mark.parametrize("missing", ["published", "language"])
def test_an_incomplete_article_is_not_saved(library, missing):
    with pytest.raises(IncompleteError, match=r"language|publication date"):
        library.save(work(**{missing: None}))
    assert library.find() == []


def test_a_wrong_curation_is_refused_with_its_place_and_nothing_is_saved(library):
    with pytest.raises(FileProblem, match=r"facts\.toml"):
        library.save(work(curation="[facts.users\n"))
    assert library.find() == []
    assert library.revision() == 0


def test_the_loser_of_two_edits_is_told_and_keeps_the_draft(library):
    saved = library.save(work())
    mine = library.drafts.keep(Work.on(saved))
    theirs = Work.on(saved).model_copy(update={"curation": ""})
    library.save(theirs)
    with pytest.raises(ConflictError, match="Your draft is kept"):
        library.save(mine)
    assert library.drafts.get(mine.id) == mine
    assert library.get(saved.id).files.curation == ""
    rebased = mine.model_copy(update={"base": library.get(saved.id).version})
    assert library.save(rebased).version == 3
    assert library.drafts.all() == []


def test_the_loser_who_kept_no_draft_finds_one(library):
    saved = library.save(work())
    mine = Work.on(saved)
    library.save(Work.on(saved))
    with pytest.raises(ConflictError):
        library.save(mine)
    [kept] = library.drafts.all()
    assert (kept.id, kept.draft, kept.edits) == (mine.id, mine.draft, saved.id)


def test_editing_what_was_deleted_is_a_conflict(library):
    saved = library.save(work())
    library.delete(saved.id)
    with pytest.raises(ConflictError):
        library.save(Work.on(saved))


def test_deleting_hides_and_undo_brings_back_the_same(library):
    saved = library.save(work())
    table = library.table()
    library.delete(saved.id, version=saved.version)
    assert library.find() == []
    assert library.table().empty
    assert library.companies() == {}
    with pytest.raises(NotFoundError):
        library.entry(saved.id)
    assert ids(library, deleted=True) == [saved.id]
    library.restore(saved.id)
    assert library.get(saved.id).files == saved.files
    assert library.table().equals(table)
    assert library.entry(saved.id).article.title == work().draft.title


def test_deleting_what_was_edited_since_is_a_conflict(library):
    saved = library.save(work())
    library.save(Work.on(saved))
    with pytest.raises(ConflictError):
        library.delete(saved.id, version=saved.version)
    assert len(library.find()) == 1


def test_a_deleted_text_may_be_taken_in_again_and_then_not_restored(library):
    first = library.save(work())
    library.delete(first.id)
    second = library.save(work())
    assert second.id == f"{first.id}-2"
    with pytest.raises(DuplicateError, match=second.id):
        library.restore(first.id)
    assert ids(library) == [second.id]


def test_what_was_deleted_long_ago_is_gone(library, url, open_library):
    saved, kept = library.save(work()), library.save(work(1))
    library.delete(saved.id)
    library.delete(kept.id)
    with library._store.writing() as connection:
        long_ago = saved.updated - KEPT_AFTER_DELETION - timedelta(minutes=1)
        one = update(article).where(article.c.id == saved.id)
        connection.execute(one.values(deleted=long_ago))
    again = open_library(url)
    assert ids(again, deleted=True) == [kept.id]
    with pytest.raises(NotFoundError):
        again.get(saved.id)


@pytest.mark.parametrize("use", ["get", "entry", "delete", "restore", "export"])
def test_an_unknown_article_is_said(library, use):
    with pytest.raises(NotFoundError, match="no article nowhere"):
        getattr(library, use)("nowhere")


def test_finding(library):
    old = library.save(work(0, published=date(2022, 5, 1), publisher="Autre")).id
    new = library.save(work(1)).id
    bare = library.save(work(2, curation="", published=date(2024, 1, 1), title="Été 100%_\\")).id
    assert ids(library) == [bare, new, old]
    assert ids(library, company="kick") == [new, old]
    assert ids(library, company="kick", metric="registered_users") == [new, old]
    assert ids(library, company="kick", metric="funding_raised") == []
    assert ids(library, metric="funding_raised") == [new, old]
    assert ids(library, publisher="Autre") == [old]
    assert ids(library, since=date(2023, 10, 2)) == [bare, new]
    assert ids(library, until=date(2023, 10, 2)) == [new, old]
    assert ids(library, words="ETE 100%_\\") == [bare]
    assert ids(library, words="recolte 105 MILLIONS") == [bare, new, old]
    assert ids(library, words="100%x") == []
    assert ids(library, words="'; DROP TABLE article; --") == []
    assert ids(library, company="kick", since=date(2023, 1, 1), words="nombra") == [new]


def test_companies_that_the_reader_named_can_be_used_again(library):
    library.save(work())
    assert library.companies()["nombra"].name == "Nombra"


def test_facts_are_made_anew_when_the_rules_have_changed(library, url, open_library):
    saved = library.save(work())
    with library._store.writing() as connection:
        connection.execute(update(article).values(made_by="older rules"))
        connection.exec_driver_sql("DELETE FROM fact")
    assert library.table().empty
    revision = library.revision()
    again = open_library(url)
    assert len(again.table()) == 2
    assert again.revision() == revision + 1
    assert again.get(saved.id).version == saved.version


def test_a_curation_that_the_program_can_no_longer_read_is_said_and_kept(
    library, url, open_library
):
    library.save(work())
    with library._store.writing() as connection:
        connection.execute(
            update(article).values(made_by="older rules", curation="[gone.x]\na = 1\n")
        )
    again = open_library(url)
    assert "gone" in str(again.found[0])
    assert len(again.table()) == 2


def test_many_threads_read_while_one_saves(library):
    library.save(work())

    def look(_):
        return library.revision(), len(library.table()) % 2, len(library.find())

    with ThreadPoolExecutor(30) as pool:
        seen = pool.map(look, range(120))
        for number in range(1, 11):
            library.save(work(number))
        seen = list(seen)
    assert {odd for _, odd, _ in seen} == {0}
    assert len(library.find()) == 11


def test_markup_and_formulas_are_kept_as_written(library):
    text = "=SUM(1) <script>alert(1)</script> $x$ [a](javascript:b) 20 millions d’euros 😀"
    saved = library.save(work(text=text, title="<b>=1+1</b>", curation=""))
    assert saved.files.text == text
    assert library.find()[0].title == "<b>=1+1</b>"


def test_the_text_is_stored_exactly(library):
    assert library.save(work()).files.text == TEXT + "Paragraphe numéro a.\n"
