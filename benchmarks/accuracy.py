"""How much of the labelled articles the reader gets right, and what the readers that exist get.

    python benchmarks/accuracy.py            the reader: by measure, by language, by kind
    python benchmarks/accuracy.py --misses   … and each figure that is missed, false or wrong
    python benchmarks/accuracy.py --peers    … and the other readers on the same articles
    python benchmarks/accuracy.py --facts    the proposals of company and metric instead
    python benchmarks/accuracy.py --on further  any of these on the other articles that the rules grew on,
    python benchmarks/accuracy.py --on heldout  … or on those that no rule was made for

The measures are those of `scoring.py`. The shipped article stands apart, as `seed`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # runs from a plain clone, not installed

from scoring import (
    MEASURES,
    SETS,
    Labelled,
    Reading,
    Score,
    exact,
    figure_of,
    labelled_articles,
    overlap,
    pairs,
    score,
)
from tables import print_table

from metrics.extraction import read
from metrics.extraction.figure import Figure
from metrics.model import Kind

PARTS: dict[str, Callable[[Labelled], bool]] = {
    "all": lambda article: not article.is_seed,
    "fr": lambda article: not article.is_seed and article.language == "fr",
    "en": lambda article: not article.is_seed and article.language == "en",
    "seed": lambda article: article.is_seed,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--peers", action="store_true", help="score the other readers as well")
    parser.add_argument("--misses", action="store_true", help="list what is missed, false or wrong")
    parser.add_argument(
        "--facts", action="store_true", help="score proposals of facts, not figures"
    )
    parser.add_argument("--on", choices=SETS, default="corpus", help="which labelled articles")
    wanted = parser.parse_args()
    articles = labelled_articles(SETS[wanted.on])
    if wanted.facts:
        import facts  # noqa: PLC0415 - needs the whole of metrics, which a peers' environment has not

        facts.report(articles, misses=wanted.misses)
        return
    readings = [Reading(article, ours(article)) for article in articles]
    print_measures("Market Metrics", readings)
    print_kinds(readings)
    if wanted.misses:
        for reading in readings:
            print_misses(reading)
    if wanted.peers:
        print_peers(articles)


def ours(article: Labelled) -> list[Figure]:
    found = read(article.text, language=article.language, published=article.published)
    return [figure_of(mention) for mention in found]


def of_part(readings: Iterable[Reading], part: str) -> list[Reading]:
    return [reading for reading in readings if PARTS[part](reading.article)]


def print_measures(name: str, readings: Sequence[Reading]) -> None:
    """Print F1 by measure and part, with how many figures there are and were found."""
    languages = {reading.article.language for reading in readings}
    parts = [
        part
        for part in PARTS
        if of_part(readings, part) and (part in languages or len(languages) > 1)
    ]
    print_table(
        (name, *parts),
        (
            (measure, *(f"{score(of_part(readings, part), same).f1:.3f}" for part in parts))
            for measure, same in MEASURES.items()
        ),
    )
    totals = {part: score(of_part(readings, part), exact) for part in parts}
    print(", ".join(f"{part}: {t.found} found of {t.labelled}" for part, t in totals.items()), "\n")


def print_kinds(readings: Sequence[Reading]) -> None:
    """Print F1 by kind: each measure over all, and the strictest in each language."""

    def row(kind: Kind) -> Iterator[str]:
        yield kind.value
        yield str(score(of_part(readings, "all"), exact, kind).labelled)
        for same in MEASURES.values():
            yield f"{score(of_part(readings, 'all'), same, kind).f1:.3f}"
        for language in ("fr", "en"):
            yield f"{score(of_part(readings, language), exact, kind).f1:.3f}"

    print_table(("kind", "figures", *MEASURES, "exact, fr", "exact, en"), map(row, Kind))
    print()


def print_peers(articles: Sequence[Labelled]) -> None:
    """Print what the others get right: of all figures, and of those of the kinds that they read."""
    from peers import PEERS  # noqa: PLC0415 - only where they are asked for

    rows = []
    for peer in PEERS:
        if not peer.version:
            print(f"{peer.name}: not installed, left out (benchmarks/requirements.txt)\n")
            continue
        peer_read = peer.load()
        readings = [
            Reading(article, sorted(peer_read(article.text, article.language, article.published)))
            for article in articles
            if article.language in peer.languages
        ]
        print_measures(f"{peer.name} {peer.version}", readings)
        rows.append((peer.name, *own_kinds(readings, peer.kinds)))
    print_table(("value, of its own kinds", "kinds", "fr", "en"), rows)


def own_kinds(readings: Sequence[Reading], kinds: Sequence[Kind]) -> Iterator[str]:
    """Give F1 of the value over the kinds that a reader knows, in each language."""
    yield "all" if len(kinds) == len(Kind) else ", ".join(kinds)
    for language in ("fr", "en"):
        own = of_part(readings, language)
        totals = zip(*(score(own, MEASURES["value"], kind) for kind in kinds), strict=True)
        yield f"{Score(*map(sum, totals)).f1:.3f}" if own else "–"


def print_misses(reading: Reading) -> None:
    """Print each figure of an article that is not exactly right, in the order of the text."""
    right = pairs(reading.found, reading.article.figures, exact)
    false = [f for f in reading.found if f not in {found for found, _ in right}]
    missed = [f for f in reading.article.figures if f not in {label for _, label in right}]
    wrong = pairs(false, missed, overlap)
    lines = [(label.start, f"wrong   {difference(found, label)}") for found, label in wrong]
    lines += [
        (figure.start, f"{word:7} {described(figure)}")
        for word, figures, paired in (
            ("false", false, {found for found, _ in wrong}),
            ("missed", missed, {label for _, label in wrong}),
        )
        for figure in figures
        if figure not in paired
    ]
    for start, line in sorted(lines):
        text = reading.article.text
        around = text[max(0, start - 40) : start + 60].replace("\n", " ")
        print(f"{reading.article.id}:{start} {line}\n    … {around} …")


def described(figure: Figure) -> str:
    return " ".join(f"{name}={shown(value)}" for name, value in figure._asdict().items() if value)


def difference(found: Figure, label: Figure) -> str:
    """Say the fields in which a find differs from its label: found → labelled."""
    return ", ".join(
        f"{name} {shown(ours)} → {shown(theirs)}"
        for name, ours, theirs in zip(Figure._fields, found, label, strict=True)
        if ours != theirs and name != "reference"
    )


def shown(value: object) -> str:
    if value is None:
        return "none"
    return value.isoformat() if isinstance(value, date) else str(value)


if __name__ == "__main__":
    main()
