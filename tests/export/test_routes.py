"""The data addresses: tables with filters, caching, sharing across sites, errors that say what there is."""

import asyncio
import io
import json
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pandas as pd
import pytest
from starlette.applications import Starlette

from metrics.catalog import load_catalog
from metrics.datasets import COLUMNS, frame
from metrics.export.files import read_csv
from metrics.export.routes import Published, data_routes
from metrics.export.tables import MOST_VALUES, TITLES
from metrics.model import Status


@pytest.fixture(scope="module")
def published():
    catalog = load_catalog()
    return Published(frame(catalog.rows()), tuple(catalog.articles.values()), catalog.metrics, "1")


@pytest.fixture(scope="module")
def ask(published):
    app = Starlette(routes=data_routes(lambda: published))

    def request(address, method="GET", **headers):
        """Ask the app as a server would; returns status, headers, body."""
        path, _, query = address.partition("?")
        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "scheme": "http",
            "path": path, "raw_path": path.encode(), "root_path": "", "query_string": query.encode(),
            "headers": [(k.replace("_", "-").encode(), v.encode()) for k, v in {"host": "test", **headers}.items()],
            "server": ("test", 80), "client": ("test", 1),
        }  # fmt: skip
        sent = []

        async def receive():
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message):
            sent.append(message)

        # In a thread of its own: where browser tests ran before, this one has a loop already.
        with ThreadPoolExecutor(1) as thread:
            thread.submit(asyncio.run, app(scope, receive, send)).result()
        body = b"".join(message.get("body", b"") for message in sent[1:])
        return sent[0]["status"], {k.decode(): v.decode() for k, v in sent[0]["headers"]}, body

    return request


def test_the_list_names_every_table(ask):
    status, _, body = ask("/data/")
    assert status == 200
    assert [table["name"] for table in json.loads(body)["tables"]] == list(TITLES)


@pytest.mark.parametrize("name", TITLES)
def test_every_table_is_served_as_the_program_has_it(ask, name):
    status, headers, body = ask(f"/data/{name}.csv")
    assert status == 200
    assert headers["content-type"] == "text/csv; charset=utf-8"
    assert f"-{name}-{date.today().year}" in headers["content-disposition"]  # noqa: DTZ011
    assert list(pd.read_csv(io.BytesIO(body)).columns) == list(COLUMNS)


def test_all_facts_come_back_the_same(ask, published):
    pd.testing.assert_frame_equal(read_csv(io.BytesIO(ask("/data/facts.csv")[2])), published.facts)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("company=kick", lambda t: t.company == "kick"),
        ("company=kick,twitch", lambda t: t.company.isin(["kick", "twitch"])),
        ("company=kick&company=twitch", lambda t: t.company.isin(["kick", "twitch"])),
        (
            "company=kick&metric=watch_hours",
            lambda t: (t.company == "kick") & (t.metric == "watch_hours"),
        ),
        ("status=derived", lambda t: t.status == "derived"),
        ("company=nobody", lambda t: t.company == "nobody"),
        ("period=2022", lambda t: t.metric.eq("order_book") | t.fact.str.endswith("kick_launch")),
        (
            "period=2014-03-01/2014-04-30",
            lambda t: t.metric.isin(["acquisition_price", "order_book"]),
        ),
    ],
)
def test_a_filter_keeps_just_its_lines(ask, published, query, expected):
    table = read_csv(io.BytesIO(ask(f"/data/facts.csv?{query}")[2]))
    assert set(table.fact) == set(published.facts[expected(published.facts)].fact)


def test_a_period_that_is_none_is_refused(ask):
    status, _, body = ask("/data/facts.csv?period=lately")
    assert status == 404
    assert "lately is no period" in json.loads(body)["error"]


def test_a_metric_of_another_dataset_gives_no_lines(ask):
    assert json.loads(ask("/data/audience.json?metric=valuation")[2]) == []


def test_other_formats(ask, published):
    kick = published.facts[published.facts.company == "kick"]
    assert len(json.loads(ask("/data/facts.json?company=kick")[2])) == len(kick)
    assert len(pd.read_parquet(io.BytesIO(ask("/data/facts.parquet?company=kick")[2]))) == len(kick)
    assert len(pd.read_excel(io.BytesIO(ask("/data/facts.xlsx?company=kick")[2]))) == len(kick)


def test_what_did_not_change_is_not_sent_again(ask):
    _, headers, _ = ask("/data/models.csv")
    status, again, body = ask("/data/models.csv", if_none_match=headers["etag"])
    assert (status, body) == (304, b"")
    assert again["etag"] == headers["etag"]
    assert "max-age" in headers["cache-control"]
    assert ask("/data/models.csv?company=openai")[1]["etag"] != headers["etag"]


def test_head_and_options(ask):
    status, headers, body = ask("/data/models.csv", "HEAD")
    assert (status, body) == (200, b"")
    assert int(headers["content-length"]) > 0
    assert (
        ask("/data/models.csv", "OPTIONS")[1]["access-control-allow-methods"]
        == "GET, HEAD, OPTIONS"
    )


@pytest.mark.parametrize(
    ("address", "word"),
    [
        ("/data/nothing.csv", "nothing"),
        ("/data/models.xml", "xml"),
        ("/data/models", "format"),
        ("/data/models.csv?status=sure", ", ".join(Status)),
        ("/data/facts.csv?company=" + ",".join(map(str, range(MOST_VALUES + 1))), str(MOST_VALUES)),
        ("/data/..%2Fsecrets.csv", "secrets"),
    ],
)
def test_an_address_that_leads_nowhere_says_what_there_is(ask, address, word):
    status, headers, body = ask(address)
    assert status == 404
    assert headers["access-control-allow-origin"] == "*"
    answer = json.loads(body)
    assert word in answer["error"]
    assert answer["tables"] == list(TITLES)


def test_any_site_may_read(ask):
    for address in ("/data/", "/data/facts.csv", "/data/datapackage.json"):
        assert ask(address, origin="https://example.org")[1]["access-control-allow-origin"] == "*"


def test_the_package_describes_what_is_served(ask):
    package = json.loads(ask("/data/datapackage.json")[2])
    assert package["licenses"]
    assert package["sources"]
    for resource in package["resources"]:
        body = ask(f"/data/{resource['path']}")[2]
        assert resource["bytes"] == len(body)
        assert [field["name"] for field in resource["schema"]["fields"]] == list(COLUMNS)
        assert all(field["description"] for field in resource["schema"]["fields"])
