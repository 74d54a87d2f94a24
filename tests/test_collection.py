"""Shipped and saved articles as one."""

import pytest

from metrics.catalog import load_catalog
from metrics.collection import Collection
from metrics.library import Library, connect
from tests.library.articles import work

SHIPPED = "2023-10-02-mistral-kick-nvidia"


@pytest.fixture
def both(tmp_path):
    engine = connect(f"sqlite:///{tmp_path}/library.sqlite")
    yield load_catalog(), Library(engine, load_catalog())
    engine.dispose()


def test_the_saved_stand_beside_the_shipped(both):
    shipped, library = both
    saved = library.save(work()).id
    joined = Collection(shipped, library)
    assert list(joined.articles) == list(joined.headings) == [SHIPPED, saved]
    assert (joined.is_own(saved), joined.is_own(SHIPPED)) == (True, False)
    assert joined.headings[saved].title == joined.articles[saved].title
    assert set(joined.table()["article"]) == {SHIPPED, saved}
    assert len(joined.table()) == len(Collection(shipped).table()) + 2
    assert {fact.article for fact in joined.entry(saved).curated.facts} == {saved}
    assert joined.companies["nombra"].name == "Nombra"
    assert joined.entry(saved).curated.account.entries


def test_a_collection_is_a_snapshot(both):
    shipped, library = both
    before = Collection(shipped, library)
    saved = library.save(work()).id
    assert saved not in before.articles
    assert Collection(shipped, library).revision > before.revision
    after = Collection(shipped, library)
    library.delete(saved)
    with pytest.raises(KeyError):
        after.entry(saved)


def test_what_is_not_there_is_a_key_error(both):
    alone = Collection(both[0])
    for ask in (alone.entry, alone.articles.__getitem__):
        with pytest.raises(KeyError):
            ask("nowhere")
