"""The data addresses: every table under ``/data/``, as CSV, JSON, Parquet or Excel.

``/data/<table>.<ending>?company=…&metric=…&status=…&period=…`` gives a table; all but the period may be
repeated, or hold several ids with commas. ``/data/`` lists the tables; ``/data/datapackage.json`` describes them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, NamedTuple

import pandas as pd
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from metrics.export.datapackage import Written, describe
from metrics.export.files import FORMATS, file_name, to_csv
from metrics.export.tables import TITLES, Filter, TableError, table_of
from metrics.model import Article, Metric

SHARED = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Content-Disposition",
}
METHODS = ["GET", "HEAD", "OPTIONS"]
LISTS = ("company", "metric", "status")
PARAMETERS = (*LISTS, "period")


class Published(NamedTuple):
    """What is served: all facts as one table, and what they speak of. ``version`` changes with it."""

    facts: pd.DataFrame
    articles: Iterable[Article]
    metrics: Mapping[str, Metric]
    version: str


def data_routes(published: Callable[[], Published]) -> list[Route]:
    """Make the routes that serve what ``published`` returns at each request."""

    @lru_cache(maxsize=8)
    def body(version: str, name: str, ending: str, wanted: Filter) -> bytes:
        del version  # part of the key only
        return FORMATS[ending][0](table_of(published().facts, name, wanted))

    @lru_cache(maxsize=2)
    def package(version: str) -> dict[str, Any]:
        del version
        now = published()
        return describe(
            now.articles,
            now.metrics,
            {name: Written.of(to_csv(table_of(now.facts, name))) for name in TITLES},
        )

    def table(request: Request) -> Response:
        name, _, ending = request.path_params["table"].rpartition(".")
        companies, metrics, statuses = (_values(request, key) for key in LISTS)
        period = request.query_params.get("period", "").strip()
        wanted = Filter(companies, metrics, statuses, period)
        if ending not in FORMATS:
            return _refusal(f"There is no format {ending}; ask for {', '.join(FORMATS)}.")
        try:
            content = body(published().version, name, ending, wanted)
        except TableError as error:
            return _refusal(str(error))
        file = file_name(name, ending, companies=wanted.companies, on=datetime.now(UTC).date())
        return _answer(
            request,
            content,
            FORMATS[ending][1],
            {"Content-Disposition": f'inline; filename="{file}"'},
        )

    def datapackage(request: Request) -> Response:
        content = JSONResponse(package(published().version)).body
        return _answer(request, bytes(content), "application/json")

    def index(request: Request) -> Response:
        tables = [
            {
                "name": name,
                "title": title,
                "addresses": [f"/data/{name}.{ending}" for ending in FORMATS],
            }
            for name, title in TITLES.items()
        ]
        listing = {
            "tables": tables,
            "parameters": PARAMETERS,
            "description": "/data/datapackage.json",
        }
        return _answer(request, bytes(JSONResponse(listing).body), "application/json")

    answers = {"/data/": index, "/data/datapackage.json": datapackage, "/data/{table}": table}
    return [Route(path, _in_thread(answer), methods=METHODS) for path, answer in answers.items()]


def _in_thread(answer: Callable[[Request], Response]) -> Callable[[Request], Awaitable[Response]]:
    """Keep the writing of large tables out of the loop that serves the pages."""

    async def endpoint(request: Request) -> Response:
        if request.method == "OPTIONS":
            return Response(headers={**SHARED, "Access-Control-Allow-Methods": ", ".join(METHODS)})
        return await run_in_threadpool(answer, request)

    return endpoint


def _refusal(message: str) -> Response:
    return JSONResponse({"error": message, "tables": list(TITLES)}, 404, SHARED)


def _values(request: Request, key: str) -> tuple[str, ...]:
    given = (value for text in request.query_params.getlist(key) for value in text.split(","))
    return tuple(sorted({value.strip() for value in given} - {""}))


def _answer(
    request: Request, content: bytes, media_type: str, headers: Mapping[str, str] | None = None
) -> Response:
    etag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    shared = {
        **SHARED,
        "ETag": etag,
        "Cache-Control": "public, max-age=0, must-revalidate",
        **(headers or {}),
    }
    if etag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=shared)
    response = Response(content, media_type=media_type, headers=shared)
    if request.method == "HEAD":
        response.body = b""  # its length stays said
    return response
