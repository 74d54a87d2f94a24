import pytest

from metrics.library import ConflictError, NotFoundError
from tests.library.articles import work


def test_a_draft_survives_a_restart_whole(library, url, open_library):
    kept = library.drafts.keep(work(published=None, language=None, curation="# not done"))
    again = open_library(url)
    assert again.drafts.get(kept.id) == kept
    assert kept.draft == work(published=None, language=None).draft
    assert [str(found) for found in again.found] == ["Drafts that are not saved yet: 1."]


def test_keeping_again_replaces_it(library):
    kept = library.drafts.keep(work())
    further = library.drafts.keep(kept.model_copy(update={"curation": "# further"}))
    assert further.version == 2
    assert library.drafts.all() == [further]


def test_the_latest_comes_first(library):
    first, second = library.drafts.keep(work(1)), library.drafts.keep(work(2))
    assert [one.id for one in library.drafts.all()] == [second.id, first.id]
    first = library.drafts.keep(first)
    assert [one.id for one in library.drafts.all()] == [first.id, second.id]


def test_two_tabs_on_one_draft_do_not_overwrite_each_other(library):
    kept = library.drafts.keep(work())
    library.drafts.keep(kept.model_copy(update={"curation": "# mine"}))
    with pytest.raises(ConflictError, match="Reload"):
        library.drafts.keep(kept.model_copy(update={"curation": "# theirs"}))
    assert library.drafts.get(kept.id).curation == "# mine"


def test_saving_is_the_end_of_a_draft(library):
    kept = library.drafts.keep(work())
    library.save(kept)
    assert library.drafts.all() == []
    with pytest.raises(NotFoundError):
        library.drafts.get(kept.id)


def test_a_draft_can_be_thrown_away(library):
    kept = library.drafts.keep(work())
    library.drafts.throw_away(kept.id)
    library.drafts.throw_away(kept.id)
    assert library.drafts.all() == []
