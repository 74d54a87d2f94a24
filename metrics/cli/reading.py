"""``read``: the figures of texts, as a table, JSON lines or CSV."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TextIO

from metrics.errors import FileProblem
from metrics.export.cells import neutral
from metrics.model import LANGUAGES, Mention

STDIN = "-"
COLUMNS = (
    "start",
    "end",
    "exact",
    "kind",
    "value",
    "low",
    "high",
    "unit",
    "hedge",
    "start_date",
    "end_date",
)


def add_to(commands: Any) -> None:
    read = commands.add_parser("read", help="find the figures of texts")
    read.add_argument(
        "files", nargs="*", default=[STDIN], metavar="FILE", help="text files; - is standard input"
    )
    read.add_argument("--language", choices=LANGUAGES, help="otherwise detected")
    read.add_argument(
        "--published", type=day, metavar="YYYY-MM-DD", help="the day that relative dates refer to"
    )
    read.add_argument("--format", choices=list(WRITERS), default="table")
    read.set_defaults(command=_read)


def day(text: str) -> date:
    """Read a day given on the command line."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2023-10-02") from None


def _read(options: argparse.Namespace) -> int:
    from metrics.extraction import normalise, read

    several = len(options.files) > 1

    def mentions() -> Iterator[tuple[str, Mention]]:
        for number, name in enumerate(options.files, 1):
            if several:
                print(f"reading {name} ({number} of {len(options.files)})", file=sys.stderr)
            text = normalise(_text(name))
            for mention in read(text, language=options.language, published=options.published):
                yield name, mention

    WRITERS[options.format](mentions(), sys.stdout, several=several)
    return 0


def _text(name: str) -> str:
    try:
        data = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
        return data.decode("utf-8-sig")
    except OSError as error:
        raise FileProblem(f"cannot be read: {error.strerror}", file=name) from None
    except UnicodeDecodeError as error:
        raise FileProblem(
            f"byte {error.start} is not UTF-8; save the file as UTF-8", file=name
        ) from None


def _write_table(mentions: Iterable[tuple[str, Mention]], out: TextIO, *, several: bool) -> None:
    columns = [column for column in COLUMNS if column != "exact"] + ["exact"]
    lines = [
        [*([name] if several else []), *_cells(mention, columns)] for name, mention in mentions
    ]
    table = [[*(["file"] if several else []), *columns], *lines]
    widths = [max(map(len, cells)) for cells in zip(*table, strict=True)]
    for line in table:
        print(
            "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip(),
            file=out,
        )
    print(f"{len(lines)} figures" if lines else "no figures found", file=out)


def _cells(mention: Mention, columns: Sequence[str]) -> list[str]:
    written = mention.written()
    return [
        "" if written[column] is None else str(written[column]).replace("\n", " ")
        for column in columns
    ]


def _write_jsonl(mentions: Iterable[tuple[str, Mention]], out: TextIO, *, several: bool) -> None:
    for name, mention in mentions:
        line: dict[str, Any] = {"file": name} if several else {}
        print(json.dumps(line | mention.written(), ensure_ascii=False), file=out)


def _write_csv(mentions: Iterable[tuple[str, Mention]], out: TextIO, *, several: bool) -> None:
    writer = csv.writer(out)
    writer.writerow([*(["file"] if several else []), *COLUMNS])
    for name, mention in mentions:
        written = mention.written() | {"exact": neutral(mention.exact)}
        writer.writerow(
            [*([neutral(name)] if several else []), *(written[column] for column in COLUMNS)]
        )


WRITERS = {"table": _write_table, "jsonl": _write_jsonl, "csv": _write_csv}
