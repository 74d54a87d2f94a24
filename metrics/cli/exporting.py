"""``export``: all tables, the library’s among them, as files, with the Data Package that describes them."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from metrics.errors import FileProblem


def add_to(commands: Any) -> None:
    export = commands.add_parser(
        "export", help="write all tables to a folder, with their Data Package"
    )
    export.add_argument("folder", type=Path)
    export.add_argument(
        "--format",
        action="append",
        type=_format,
        metavar="ENDING",
        help="a format beside CSV: json, parquet, xlsx; may be repeated",
    )
    export.add_argument(
        "--shipped", action="store_true", help="leave out the articles of the library"
    )
    export.add_argument("--company", action="append", default=[], metavar="ID")
    export.add_argument("--metric", action="append", default=[], metavar="ID")
    export.add_argument("--status", action="append", default=[])
    export.add_argument("--period", default="", help="2023, or 2023-06-01/2023-06-30")
    export.set_defaults(command=_export)


def _format(ending: str) -> str:
    from metrics.export.files import FORMATS

    if ending not in FORMATS:
        raise argparse.ArgumentTypeError(f"{ending!r} is none of {', '.join(FORMATS)}")
    return ending


def _export(options: argparse.Namespace) -> int:
    from metrics.catalog import load_catalog
    from metrics.collection import Collection
    from metrics.export.datapackage import Written, describe
    from metrics.export.files import FORMATS
    from metrics.export.tables import TITLES, Filter, table_of
    from metrics.library import Library, connect

    catalog = load_catalog()
    collection = Collection(catalog, None if options.shipped else Library(connect(), catalog))
    facts = collection.table()
    wanted = Filter(
        tuple(options.company), tuple(options.metric), tuple(options.status), options.period
    )
    tables = {name: table_of(facts, name, wanted) for name in TITLES}
    written: dict[str, Written] = {}
    try:
        options.folder.mkdir(parents=True, exist_ok=True)
        for ending in dict.fromkeys(["csv", *(options.format or [])]):
            for name, table in tables.items():
                content = FORMATS[ending][0](table)
                (options.folder / f"{name}.{ending}").write_bytes(content)
                if ending == "csv":
                    written[name] = Written.of(content)
        package = json.dumps(
            describe(collection.articles.values(), collection.metrics, written),
            ensure_ascii=False,
            indent=2,
        )
        (options.folder / "datapackage.json").write_text(package, "utf-8")
    except OSError as error:
        raise FileProblem(
            f"cannot be written: {error.strerror}", file=str(options.folder)
        ) from None
    articles = len(collection.articles)
    print(
        f"{len(tables)} tables, {len(facts)} facts of {articles} articles in all, written to {options.folder}"
    )
    return 0
