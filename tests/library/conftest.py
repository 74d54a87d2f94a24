import pytest

from metrics.library import Library, connect
from tests.library.articles import shipped
from tests.library.postgresql import Server, programs


@pytest.fixture(scope="session")
def catalog():
    return shipped()


@pytest.fixture(scope="session")
def postgresql():
    found = programs()
    if found is None:
        pytest.skip("no PostgreSQL server is installed: apt install postgresql")
    server = Server(found)
    server.execute("CREATE DATABASE library")
    yield server
    server.close()


@pytest.fixture
def file_url(tmp_path):
    return f"sqlite:///{tmp_path / 'library.sqlite'}"


@pytest.fixture
def server_url(postgresql):
    """The address of an empty database."""
    postgresql.execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public", database="library")
    return postgresql.url("library")


@pytest.fixture(params=["file", pytest.param("server", marks=pytest.mark.postgresql)])
def url(request):
    """The address of an empty library: each test that asks for it runs on both kinds of store."""
    return request.getfixturevalue(f"{request.param}_url")


@pytest.fixture
def open_library(catalog):
    """Open libraries, and close their connections in the end."""
    engines = []

    def open_(url):
        engines.append(connect(url))
        return Library(engines[-1], catalog)

    yield open_
    for engine in engines:
        engine.dispose()


@pytest.fixture
def library(url, open_library):
    return open_library(url)
