"""What other programs do to a library while a test looks on: ``python -m tests.library.other_process``."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from metrics.library import ConflictError, Library, Work, connect, index, upgrading
from tests.library.articles import shipped, work


def say(word):
    print(word, flush=True)  # noqa: T201 - it is how the test hears of it


def library_at(url):
    return Library(connect(url), shipped())


def save(url, first, how_many):
    """Save articles, and say each id once it is saved."""
    library = library_at(url)
    say("ready")
    for number in range(int(first), int(first) + int(how_many)):
        say(library.save(work(number)).id)


def halt_in_save(url):
    """Stop in the middle of the transaction of a save, until killed."""
    library = library_at(url)
    library.drafts.keep(work(1))
    write = index.write

    def stop(connection, entry):
        write(connection, entry)
        say("halfway")
        time.sleep(600)

    index.write = stop
    library.save(library.drafts.all()[0])


def halt_in_import(url, archive):
    """Stop after the third of the articles of an import, until killed."""
    library = library_at(url)
    write, done = index.write, []

    def stop(connection, entry):
        write(connection, entry)
        done.append(entry)
        if len(done) == 3:
            say("halfway")
            time.sleep(600)

    index.write = stop
    library.import_(Path(archive).read_bytes())


def halt_in_upgrade(url):
    """Stop in the middle of making the tables, until killed."""
    upgrade = upgrading.command.upgrade

    def stop(config, revision):
        upgrade(config, revision)
        say("halfway")
        time.sleep(600)

    upgrading.command.upgrade = stop
    library_at(url)


def count_up(url, id_, how_often):
    """Add a line to an article's curation, as often as told, trying again after each conflict."""
    library = library_at(url)
    say("ready")
    for _ in range(int(how_often)):
        while True:
            begun = Work.on(library.get(id_))
            try:
                library.save(begun.model_copy(update={"curation": begun.curation + "# one more\n"}))
            except ConflictError:
                library.drafts.throw_away(begun.id)
            else:
                break
    say("done")


def hold(url):
    """Hold the turn to write, until killed."""
    with library_at(url)._store.writing() as connection:
        connection.exec_driver_sql("UPDATE state SET revision = revision")
        say("holding")
        time.sleep(600)


if __name__ == "__main__":
    globals()[sys.argv[1]](*sys.argv[2:])
