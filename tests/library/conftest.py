import pytest

from metrics.catalog import Catalog
from metrics.curation.registry import Registry
from metrics.library import Library, connect
from metrics.model import Company, Kind, Label, Metric


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


@pytest.fixture
def url(tmp_path):
    return f"sqlite:///{tmp_path / 'library.sqlite'}"


@pytest.fixture
def library(url, catalog):
    engine = connect(url)
    yield Library(engine, catalog)
    engine.dispose()
