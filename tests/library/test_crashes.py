"""Programs that are killed, and programs that save at once."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from metrics.library import BusyError, place
from tests.library.articles import work

ROOT = Path(__file__).parents[2]


@pytest.fixture
def run():
    """Start other processes, and end them with the test."""
    started = []

    def run_(*arguments):
        command = [sys.executable, "-m", "tests.library.other_process", *map(str, arguments)]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        started.append(process)
        return process

    yield run_
    for process in started:
        process.kill()
        process.wait()
        process.stdout.close()


def hear(process, word):
    assert process.stdout.readline().strip() == word


def kill(process):
    os.kill(process.pid, signal.SIGKILL)
    process.wait()


def test_a_save_killed_halfway_leaves_the_library_as_before_and_the_draft(run, url, open_library):
    kept = open_library(url).save(work())
    process = run("halt_in_save", url)
    hear(process, "halfway")
    kill(process)
    library = open_library(url)
    assert [found.id for found in library.find()] == [kept.id]
    assert len(library.table()) == 2
    assert [str(found) for found in library.found] == ["Drafts that are not saved yet: 1."]
    [draft] = library.drafts.all()
    assert draft.draft == work(1).draft
    assert library.save(draft).version == 1


def test_an_import_killed_halfway_imports_nothing(run, url, open_library, tmp_path):
    source = open_library(f"sqlite:///{tmp_path / 'source.sqlite'}")
    for number in range(6):
        source.save(work(number))
    archive = tmp_path / "library.zip"
    archive.write_bytes(source.export())
    process = run("halt_in_import", url, archive)
    hear(process, "halfway")
    kill(process)
    library = open_library(url)
    assert library.find() == []
    assert len(library.import_(archive.read_bytes()).added) == 6
    assert library.export() == source.export()


def test_an_upgrade_killed_halfway_is_done_at_the_next_start(run, url, open_library):
    process = run("halt_in_upgrade", url)
    hear(process, "halfway")
    kill(process)
    assert open_library(url).save(work()).version == 1


@pytest.mark.parametrize("after", [0.003, 0.011, 0.027, 0.05, 0.1, 0.2])
def test_killed_at_any_moment_every_article_is_whole_or_not_there(run, url, open_library, after):
    process = run("save", url, 0, 1000)
    hear(process, "ready")
    time.sleep(after)
    kill(process)
    said = process.stdout.read().split()
    library = open_library(url)
    own = library.save(work(2000))  # waits for what a server may still be finishing
    there = {found.id: found.facts for found in library.find()}
    assert set(there.values()) == {2}
    assert {own.id, *said} <= set(there)  # what was said to be saved is saved
    assert len(there) - 1 in {len(said), len(said) + 1}
    assert library.revision() == len(there)
    assert len(library.table()) == 2 * len(there)


def test_two_programs_that_save_at_once_lose_nothing(run, url, open_library):
    library = open_library(url)
    first, second = run("save", url, 0, 12), run("save", url, 100, 12)
    while first.poll() is None or second.poll() is None:
        assert len(library.table()) % 2 == 0
        assert all(found.facts == 2 for found in library.find())
        time.sleep(0.02)
    assert (first.returncode, second.returncode) == (0, 0)
    assert library.revision() == 24
    assert len({found.id for found in library.find()}) == 24
    assert len(library.table()) == 48


def test_two_programs_that_edit_one_article_lose_no_update(run, url, open_library):
    library = open_library(url)
    saved = library.save(work())
    processes = [run("count_up", url, saved.id, 10) for _ in range(2)]
    for process in processes:
        assert process.wait() == 0
    last = library.get(saved.id)
    assert last.version == 21
    assert last.files.curation.count("# one more") == 20
    assert library.drafts.all() == []


def test_two_programs_that_make_the_library_at_once_both_succeed(run, url, open_library):
    processes = [run("save", url, 100 * number, 3) for number in range(3)]
    for process in processes:
        assert process.wait() == 0
    assert len(open_library(url).find()) == 9


def test_a_save_that_waits_too_long_is_told_and_reading_goes_on(
    run, url, open_library, monkeypatch
):
    monkeypatch.setattr(place, "BUSY_SECONDS", 1)
    library = open_library(url)
    saved = library.save(work())
    process = run("hold", url)
    hear(process, "holding")
    with pytest.raises(BusyError, match="Try again in a moment"):
        library.save(work(1))
    assert [found.id for found in library.find()] == [saved.id]
    kill(process)
    ends = time.monotonic() + 10
    while True:  # the server may take a moment to notice
        try:
            assert library.save(work(1)).version == 1
        except BusyError:
            assert time.monotonic() < ends
        else:
            break
