"""How fast the reader reads, beside the readers that exist, and how its time grows with the text.

    python benchmarks/reading.py                 every table
    python benchmarks/reading.py --only speed    one of them: speed, growth, import
    python benchmarks/reading.py --largest 10    growth up to so many MB, 50 unless told

One core, in process time. Megabytes are millions of bytes of UTF-8. The others read the beginning of the
same text for about as many seconds as `--seconds` says: some would need hours for the whole.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from statistics import linear_regression, median
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))  # runs from a plain clone, not installed

from accuracy import ours, print_table
from compiled import compiled_copy
from peers import PEERS, Read
from scoring import Labelled, Reading, labelled_articles, score, value
from texts import HOSTILE, hostile, news

from metrics.extraction import figures, read
from metrics.extraction.figure import Figure

ROOT = Path(__file__).parents[1]
PUBLISHED = date(2024, 4, 9)
LANGUAGES = ("en", "fr")
REPEATS = 5
MEGABYTE = 10**6
DECADES = (1_000, 10_000, 100_000, MEGABYTE, 10 * MEGABYTE, 50 * MEGABYTE)
HOSTILE_LARGEST = 10 * MEGABYTE
HEAVY = ("streamlit", "pandas", "plotly")

FIRST = 1_000_000
"""How far apart the names are that two texts begin with: none is read twice."""

Run = Callable[[str, str], object]
"""Reads a text of a language."""
Text = Callable[[int, int], str]
"""Makes a text of so many bytes, the first name in it given."""


class Speed(NamedTuple):
    """A line of the first table: what reads, how many MB/s in each language, and what it finds."""

    name: str
    rates: dict[str, float]
    readings: list[Reading]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--only", choices=("speed", "growth", "import"))
    parser.add_argument("--seconds", type=float, default=5.0, help="for each of the others")
    parser.add_argument("--largest", type=int, default=50, help="MB, the longest text of all")
    wanted = parser.parse_args()
    print(machine(), "\n")
    if wanted.only in {None, "speed"}:
        print_speed(wanted.seconds)
    if wanted.only in {None, "growth"}:
        print_growth(wanted.largest * MEGABYTE)
    if wanted.only in {None, "import"}:
        print_import()


def machine() -> str:
    """Describe what this runs on."""
    cpuinfo = Path("/proc/cpuinfo")
    named = re.search(r"model name\s*:\s*(.+)", cpuinfo.read_text()) if cpuinfo.exists() else None
    model = named[1] if named else platform.processor()
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python}, {model}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}"


# Speed


def print_speed(seconds: float) -> None:
    articles = [article for article in labelled_articles() if not article.is_seed]
    lines = [*our_lines(articles), *compiled_lines()]
    lines += (list(cells(line)) for line in peer_speeds(articles, seconds))
    labels = sum(len(article.figures) for article in articles)
    head = (
        "reader",
        *(f"MB/s, {language}" for language in LANGUAGES),
        "finds",
        "right",
        "false",
        "F1",
    )
    print(
        f"Speed on news text, and what is found of the {labels} figures of the labelled articles:\n"
    )
    print_table(head, lines)
    print("\n`right` has the right kind and value; `false` is all else that a reader finds.\n")


def cells(line: Speed) -> Iterator[str]:
    total = score(line.readings, value)
    yield line.name
    for language in LANGUAGES:
        yield f"{line.rates[language]:.4g}" if language in line.rates else "—"
    yield str(total.found)
    yield str(total.right)
    yield str(total.found - total.right)
    yield f"{total.f1:.3f}"


def our_lines(articles: Sequence[Labelled]) -> list[list[str]]:
    return [list(cells(line)) for line in our_speeds(articles)]


OURS = (
    "import json; from reading import labelled_articles, our_lines; "
    "print(json.dumps(our_lines([a for a in labelled_articles() if not a.is_seed])))"
)


def compiled_lines() -> list[list[str]]:
    """Return the lines of the same reader compiled, in a Python of its own."""
    with compiled_copy() as copy:
        if copy is None:
            print("The compiled reader needs mypy, setuptools and a C compiler: left out\n")
            return []
        lines: list[list[str]] = json.loads(printed(OURS, copy / "benchmarks"))
    return [[f"{name}, compiled", *rest] for name, *rest in lines]


def our_speeds(articles: Sequence[Labelled]) -> Iterator[Speed]:
    readings = [Reading(article, ours(article)) for article in articles]
    ways: dict[str, Run] = {
        "Market Metrics, figures": read_figures,
        "Market Metrics, mentions": read_mentions,
    }
    for name, run in ways.items():
        rates = {
            language: 1 / seconds_of(run, partial(news, language), MEGABYTE, language, REPEATS)
            for language in LANGUAGES
        }
        yield Speed(name, rates, readings)


def read_figures(text: str, language: str) -> list[Figure]:
    return figures(text, language=language, published=PUBLISHED)


def read_mentions(text: str, language: str) -> object:
    return read(text, language=language, published=PUBLISHED)


def seconds_of(run: Run, text_of: Text, size: int, language: str, repeats: int) -> float:
    """Return the median process time of reading texts of a size, each of them new to the reader."""
    run(text_of(min(size, 10_000), FIRST), language)
    return median(
        timed(run, text_of(size, FIRST * (turn + 2)), language) for turn in range(repeats)
    )


def timed(run: Run, text: str, language: str) -> float:
    began = time.process_time()
    run(text, language)
    return time.process_time() - began


def peer_speeds(articles: Sequence[Labelled], seconds: float) -> Iterator[Speed]:
    for peer in PEERS:
        if not peer.version:
            print(f"{peer.name}: not installed, left out (benchmarks/requirements.txt)\n")
            continue
        run = peer.load()
        rates = {
            language: bounded_rate(run, news(language, MEGABYTE), language, seconds)
            for language in LANGUAGES
            if language in peer.languages
        }
        readings = [
            Reading(a, sorted(run(a.text, a.language, a.published)))
            if a.language in peer.languages
            else Reading(a, [])
            for a in articles
        ]
        yield Speed(f"{peer.name} {peer.version}", rates, readings)


def bounded_rate(run: Read, text: str, language: str, seconds: float) -> float:
    """Return the MB/s of reading paragraph after paragraph until the time is spent."""
    run("A warm-up.", language, PUBLISHED)
    done = spent = 0.0
    for paragraph in text.split("\n\n"):
        spent += timed(lambda *text: run(*text, PUBLISHED), paragraph, language)
        done += len(paragraph.encode()) + 2
        if spent > seconds:
            break
    return done / spent / MEGABYTE


# Growth


def print_growth(largest: int) -> None:
    print(
        "Seconds to read a text of so many bytes; the exponent is the slope on a log-log scale:\n"
    )
    sizes = [size for size in DECADES if size <= largest]
    head = ("text", *map(size_name, sizes), "exponent")
    print_table(head, growth(sizes))
    print()


def growth(sizes: Sequence[int]) -> Iterator[tuple[str, ...]]:
    for language in LANGUAGES:
        yield growth_line(f"news, {language}", language, sizes, partial(news, language))
    shorter = [size for size in sizes if size <= HOSTILE_LARGEST]
    for title, piece in HOSTILE.items():
        language = "fr" if "cent" in piece else "en"
        cells = growth_line(title, language, shorter, partial(hostile, piece))
        yield (*cells[:-1], *["—"] * (len(sizes) - len(shorter)), cells[-1])


def growth_line(title: str, language: str, sizes: Sequence[int], text_of: Text) -> tuple[str, ...]:
    times = []
    for size in sizes:
        repeats = max(1, min(51, MEGABYTE // size))
        times.append(seconds_of(read_figures, text_of, size, language, repeats))
    slope = linear_regression([math.log(s) for s in sizes], [math.log(t) for t in times]).slope
    return (title, *(f"{t:.3g}" for t in times), f"{slope:.3f}")


def size_name(size: int) -> str:
    return f"{size // MEGABYTE} MB" if size >= MEGABYTE else f"{size // 1000} kB"


# Import


IMPORT = "from metrics import read"


def print_import() -> None:
    seconds = python_seconds("pass", IMPORT)
    loaded = printed(f"import sys; {IMPORT}; print(*sys.modules)").split()
    heavy = [name for name in HEAVY if name in loaded]
    print(f"Importing `metrics` for reading takes {seconds:.3f} s of process time;")
    print(f"of {', '.join(HEAVY)} it loads {', '.join(heavy) or 'none'}.")
    for language in LANGUAGES:
        first = python_seconds(IMPORT, f"read('One, un.', language={language!r})")
        print(f"The first text in {language} takes {first:.3f} s more, to build its tables.")


def python_seconds(before: str, code: str) -> float:
    """Return the least process time that a line takes in a fresh Python, behind another."""
    clock = "time.process_time()"
    script = f"import time; {before}; began = {clock}; {code}; print({clock} - began)"
    return min(float(printed(script)) for _ in range(REPEATS))


def printed(script: str, folder: Path = ROOT) -> str:
    """Return what a script prints in a fresh Python."""
    python = [sys.executable, "-c", script]
    return subprocess.run(python, cwd=folder, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    main()
