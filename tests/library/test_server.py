"""What only a database server can do: go away, come back, refuse."""

import pytest

from metrics.library import Library, ReadOnlyError, UnreachableError, connect
from tests.library.articles import work

pytestmark = pytest.mark.postgresql


def test_a_server_that_goes_away_is_said_and_found_again(postgresql, server_url, open_library):
    library = open_library(server_url)
    saved = library.save(work())
    kept = library.drafts.keep(work(1))
    postgresql.stop()
    try:
        for attempt in (library.find, library.table, lambda: library.save(kept), library.revision):
            with pytest.raises(UnreachableError, match="cannot be reached"):
                attempt()
    finally:
        postgresql.start()
    assert [found.id for found in library.find()] == [saved.id]
    assert library.save(kept).version == 1


def test_a_server_that_ends_a_connection_is_not_even_noticed(postgresql, server_url, open_library):
    library = open_library(server_url)
    library.save(work())
    postgresql.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
    )
    assert len(library.find()) == 1


def test_a_server_that_is_not_there_is_said_soon(catalog):
    with pytest.raises(UnreachableError, match="The shipped articles can be read"):
        Library(connect("postgresql://tests@127.0.0.1:1/library"), catalog)


def test_a_database_that_does_not_exist_is_said(postgresql, catalog):
    with pytest.raises(UnreachableError, match="does not exist"):
        Library(connect(postgresql.url("nowhere")), catalog)


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg"])
def test_an_address_may_name_the_driver_or_not(server_url, open_library, scheme):
    url = server_url.replace("postgresql", scheme, 1)
    assert open_library(url).save(work()).version == 1


def test_a_reader_without_the_right_to_write_can_read(postgresql, server_url, open_library):
    saved = open_library(server_url).save(work())
    for right in (
        "CREATE ROLE reader LOGIN",
        "GRANT USAGE ON SCHEMA public TO reader",
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader",
    ):
        postgresql.execute(right, database="library")
    library = open_library(server_url.replace("tests@", "reader@"))
    assert "can be read and not written" in str(library.found[0])
    assert library.get(saved.id) == saved
    with pytest.raises(ReadOnlyError):
        library.save(work(1))
    with pytest.raises(ReadOnlyError):
        library.drafts.keep(work(1))
