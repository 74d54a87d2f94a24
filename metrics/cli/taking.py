"""``suggest``, ``add``, ``library``: articles of one's own, from files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from metrics.cli.reading import STDIN, day
from metrics.errors import FileProblem, MetricsError
from metrics.model import LANGUAGES

if TYPE_CHECKING:
    from metrics.curation.curation import Curation
    from metrics.curation.registry import Registry
    from metrics.intake import Draft


def add_to(commands: Any) -> None:
    suggest = commands.add_parser(
        "suggest", help="write the curation file that would be proposed for an article"
    )
    suggest.add_argument(
        "file", metavar="FILE", help="text, Markdown, HTML, PDF or Word; - is standard input"
    )
    suggest.set_defaults(command=_suggest)

    add = commands.add_parser(
        "add", help="save articles in the library, with what is proposed for their figures"
    )
    add.add_argument("files", nargs="+", metavar="FILE")
    add.set_defaults(command=_add)

    for command in (suggest, add):
        command.add_argument(
            "--published", type=day, metavar="YYYY-MM-DD", help="otherwise as the file says"
        )
        command.add_argument("--publisher", help="otherwise as the file says")
        command.add_argument("--language", choices=LANGUAGES, help="otherwise detected")
        command.add_argument("--title", help="otherwise the first line")

    library = commands.add_parser(
        "library", help="write the whole library to a zip file, or take one in"
    )
    library.add_argument("action", choices=["export", "import"])
    library.add_argument("file", type=Path, metavar="FILE")
    library.set_defaults(command=_library)


def _suggest(options: argparse.Namespace) -> int:
    from metrics.curation.curation import dumps
    from metrics.curation.registry import SEEDS, Registry

    draft = _draft(options.file, options)
    print(dumps(_proposed(draft, Registry.load(SEEDS))), end="")
    return 0


def _add(options: argparse.Namespace) -> int:
    from metrics.catalog import load_catalog
    from metrics.curation.curation import dumps
    from metrics.library import Library, Work, connect

    catalog = load_catalog()
    library = Library(connect(), catalog)
    failed = 0
    for number, name in enumerate(options.files, 1):
        place = f"({number} of {len(options.files)}) {name}"
        try:
            draft = _draft(name, options)
            saved = library.save(
                Work(draft=draft, curation=dumps(_proposed(draft, catalog.registry)))
            )
        except MetricsError as error:
            failed += 1
            print(f"{place}: {error}", file=sys.stderr)
            continue
        count = library.entry(saved.id).curated.account.count()
        print(
            f"{place}: saved as {saved.id}; "
            + ", ".join(f"{n} {outcome}" for outcome, n in count.items())
        )
    return 1 if failed else 0


def _library(options: argparse.Namespace) -> int:
    from metrics.catalog import load_catalog
    from metrics.library import Library, connect

    library = Library(connect(), load_catalog())
    try:
        if options.action == "export":
            options.file.write_bytes(library.export())
            print(f"{len(library.find())} articles written to {options.file}")
            return 0
        imported = library.import_(options.file.read_bytes())
    except OSError as error:
        raise FileProblem(f"{error.strerror}", file=str(options.file)) from None
    for note in imported.notes:
        print(note, file=sys.stderr)
    print(f"{len(imported.added)} articles added, {len(imported.unchanged)} there already")
    return 0


def _draft(name: str, options: argparse.Namespace) -> Draft:
    from metrics.intake import paste, take

    try:
        draft = (
            paste(sys.stdin.read())
            if name == STDIN
            else take(Path(name).name, Path(name).read_bytes())
        )
    except OSError as error:
        raise FileProblem(f"cannot be read: {error.strerror}", file=name) from None
    said = {key: getattr(options, key) for key in ("published", "publisher", "language", "title")}
    return draft.model_copy(update={key: value for key, value in said.items() if value is not None})


def _proposed(draft: Draft, registry: Registry) -> Curation:
    from metrics.curation.review import Review
    from metrics.library import Work

    if draft.published is None:
        raise MetricsError(
            "Nothing says when it was published. Give the day with --published YYYY-MM-DD."
        )
    return Review.begin(Work(draft=draft).article("new"), registry).accept().curation
