from itertools import count

import pytest

from metrics.catalog import Catalog
from metrics.curation.registry import Registry
from metrics.library import Library, connect
from metrics.model import Company, Kind, Label, Metric
from tests.library.postgresql import Server, programs

_numbers = count()


def _metric(id_, *kinds):
    label = Label(en=id_, fr=id_)
    return Metric(id=id_, label=label, meaning=label, kinds=kinds)


@pytest.fixture(scope="session")
def catalog():
    """No shipped articles, and a registry of a few companies and metrics."""
    companies = [Company(id="kick", name="Kick"), Company(id="twitch", name="Twitch")]
    metrics = [
        _metric("registered_users", Kind.COUNT),
        _metric("funding_raised", Kind.MONEY),
        _metric("founders", Kind.COUNT),
    ]
    registry = Registry(
        companies={one.id: one for one in companies}, metrics={one.id: one for one in metrics}
    )
    return Catalog(registry, {})


@pytest.fixture(scope="session")
def postgresql():
    found = programs()
    if found is None:
        pytest.skip("no PostgreSQL server is installed: apt install postgresql")
    server = Server(found)
    yield server
    server.close()


def new_database(server):
    """Make an empty database and return its address."""
    name = f"library_{next(_numbers)}"
    server.execute(f"CREATE DATABASE {name}")
    return server.url(name)


@pytest.fixture
def file_url(tmp_path):
    return f"sqlite:///{tmp_path / 'library.sqlite'}"


@pytest.fixture
def server_url(postgresql):
    return new_database(postgresql)


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
