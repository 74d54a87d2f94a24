"""Disks, files and servers that fail: each is said in a sentence, and nothing is lost."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import event

from metrics.library import (
    DamagedError,
    Library,
    NewerSchemaError,
    ReadOnlyError,
    StorageFullError,
    UnreachableError,
    Work,
    connect,
)
from tests.library.articles import work


class Disk:
    """A small disk of its own, which can be made read-only."""

    def __init__(self, folder):
        self.folder = folder

    def mount(self, options):
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "tmpfs", self.folder],
            check=True,
            capture_output=True,
        )

    def fill(self):
        """Fill the disk to the last byte, and return the file that does."""
        filler = self.folder / "filler"
        with filler.open("wb", buffering=0) as file:
            for size in (4096, 1):
                try:
                    while file.write(bytes(size)):
                        pass
                except OSError:
                    continue
        return filler


@pytest.fixture
def disk(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    disk = Disk(folder)
    try:
        disk.mount("size=2m")
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("mounting a small disk needs the rights of an administrator")
    yield disk
    subprocess.run(["umount", "--lazy", folder], check=True)


def file_of(url):
    return Path(url.removeprefix("sqlite:///"))


def with_one_article(url, catalog):
    engine = connect(url)
    saved = Library(engine, catalog).save(work())
    engine.dispose()
    return saved


def assert_only_reading_works(library, saved):
    assert [found.id for found in library.find()] == [saved.id]
    assert len(library.table()) == 2
    assert library.entry(saved.id).article.text == work().draft.text
    assert library.export(saved.id)
    for attempt in (
        lambda: library.save(work(1)),
        lambda: library.save(Work.on(saved)),
        lambda: library.drafts.keep(work(1)),
        lambda: library.delete(saved.id),
    ):
        with pytest.raises(ReadOnlyError, match="can be read and not written"):
            attempt()
    assert [found.id for found in library.find()] == [saved.id]


def test_a_read_only_disk_is_said_at_once_and_can_be_read(disk, open_library, catalog):
    url = f"sqlite:///{disk.folder / 'library.sqlite'}"
    saved = with_one_article(url, catalog)
    disk.mount("remount,ro")
    library = open_library(url)
    assert "can be read and not written" in str(library.found[0])
    assert_only_reading_works(library, saved)
    disk.mount("remount,rw")
    assert library.save(work(1)).version == 1


def test_a_disk_that_becomes_read_only_is_said_and_can_be_read(disk, open_library, catalog):
    url = f"sqlite:///{disk.folder / 'library.sqlite'}"
    saved = with_one_article(url, catalog)
    library = open_library(url)
    library._store.engine.dispose()
    disk.mount("remount,ro")
    assert_only_reading_works(library, saved)


def test_a_library_left_open_by_a_crash_can_be_read_on_a_read_only_disk(
    disk, open_library, catalog
):
    original = disk.folder.parent / "library.sqlite"
    engine = connect(f"sqlite:///{original}")
    saved = Library(engine, catalog).save(work())
    for name in ("", "-wal", "-shm"):
        shutil.copy(f"{original}{name}", f"{disk.folder / 'library.sqlite'}{name}")
    engine.dispose()
    disk.mount("remount,ro")
    assert_only_reading_works(open_library(f"sqlite:///{disk.folder / 'library.sqlite'}"), saved)


def test_a_read_only_disk_without_a_library_is_said(disk, catalog):
    disk.mount("remount,ro")
    with pytest.raises(UnreachableError, match="cannot be reached"):
        Library(connect(f"sqlite:///{disk.folder / 'library.sqlite'}"), catalog)


def test_a_full_disk_is_said_and_reading_goes_on(disk, open_library, catalog):
    url = f"sqlite:///{disk.folder / 'library.sqlite'}"
    saved = with_one_article(url, catalog)
    library = open_library(url)
    kept = library.drafts.keep(work(1))
    filler = disk.fill()
    for attempt in (
        lambda: library.save(kept),
        lambda: library.save(work(2, text="mot " * 60_000)),
    ):
        with pytest.raises((StorageFullError, ReadOnlyError), match="nothing was saved"):
            attempt()
        assert [found.id for found in library.find()] == [saved.id]
        assert len(library.table()) == 2
    filler.unlink()
    assert library.drafts.all() == [kept]
    assert library.save(kept).version == 1


def test_a_full_disk_is_said_at_the_start_and_can_be_read(disk, open_library, catalog):
    url = f"sqlite:///{disk.folder / 'library.sqlite'}"
    saved = with_one_article(url, catalog)
    filler = disk.fill()
    library = open_library(url)
    assert [found.id for found in library.find()] == [saved.id]
    with pytest.raises((StorageFullError, ReadOnlyError), match="nothing was saved"):
        library.save(work(1))
    filler.unlink()
    assert library.save(work(1)).version == 1


def test_a_save_that_no_longer_fits_is_said_and_leaves_all_as_it_was(file_url, catalog):
    engine = connect(file_url)
    library = Library(engine, catalog)
    saved = library.save(work())
    before = library.export()

    @event.listens_for(engine, "begin")
    def no_more_room(connection):
        connection.exec_driver_sql("PRAGMA max_page_count = 1")  # SQLite takes what is used now

    with pytest.raises(StorageFullError, match="full, so nothing was saved"):
        library.save(work(1, text="mot " * 60_000))
    with pytest.raises(StorageFullError):
        library.save(Work.on(saved).model_copy(update={"curation": "# long\n" * 100_000}))
    assert library.export() == before
    assert library.revision() == 1
    engine.dispose()


@pytest.fixture
def as_user():
    """Run as somebody without special rights for the length of a test."""
    if os.geteuid() != 0:
        yield
        return
    os.setegid(65534)
    os.seteuid(65534)
    yield
    os.seteuid(0)
    os.setegid(0)


@pytest.fixture
def open_folder():
    """A folder that everybody may enter; those of pytest are private."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o755, 0o644), (0o777, 0o444)])
def test_no_permission_to_write_is_said_and_can_be_read(
    open_folder, open_library, catalog, request, folder_mode, file_mode
):
    url = f"sqlite:///{open_folder / 'library.sqlite'}"
    saved = with_one_article(url, catalog)
    file_of(url).chmod(file_mode)
    open_folder.chmod(folder_mode)
    request.getfixturevalue("as_user")
    assert_only_reading_works(open_library(url), saved)


def test_no_permission_to_read_is_said(open_folder, catalog, request):
    url = f"sqlite:///{open_folder / 'library.sqlite'}"
    with_one_article(url, catalog)
    file_of(url).chmod(0)
    request.getfixturevalue("as_user")
    with pytest.raises(UnreachableError, match=r"library\.sqlite cannot be reached"):
        Library(connect(url), catalog)


def test_no_permission_to_look_into_the_folder_is_said(open_folder, catalog, request):
    url = f"sqlite:///{open_folder / 'library.sqlite'}"
    with_one_article(url, catalog)
    open_folder.chmod(0)
    request.getfixturevalue("as_user")
    with pytest.raises(UnreachableError, match=r"library\.sqlite cannot be reached"):
        Library(connect(url), catalog)


@pytest.mark.parametrize("name", ["missing/library.sqlite", "."])
def test_a_missing_folder_is_said(tmp_path, catalog, name):
    with pytest.raises(UnreachableError, match="cannot be reached"):
        Library(connect(f"sqlite:///{tmp_path / name}"), catalog)
    assert list(tmp_path.iterdir()) == []


def _overwrite(file, start, content):
    with file.open("r+b") as opened:
        opened.seek(start)
        opened.write(content)


def _cut(file):
    os.truncate(file, file.stat().st_size // 2)


@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file.write_bytes(b"Not a database at all. " * 500),
        lambda file: _overwrite(file, 0, bytes(100)),
        lambda file: _overwrite(file, 4096, os.urandom(4096)),
        lambda file: _overwrite(file, 2 * 4096, b"\xff" * 4096),
        _cut,
    ],
    ids=["another file", "no header", "noise", "all ones", "cut"],
)
def test_a_damaged_file_is_said_and_kept_and_its_copy_restores(file_url, catalog, damage):
    engine = connect(file_url)
    library = Library(engine, catalog)
    for number in range(20):
        saved = library.save(work(number))
    engine.dispose()
    file = file_of(file_url)
    copy = Path(f"{file}.backup")
    copy.unlink()
    engine = connect(file_url)
    Library(engine, catalog)
    engine.dispose()
    damage(file)
    damaged = file.read_bytes()
    for _ in range(2):
        with pytest.raises(DamagedError, match=r"is damaged\. It was left as it is") as refused:
            Library(connect(file_url), catalog)
        assert ".backup" in str(refused.value)
        assert file.read_bytes() == damaged
    file.rename(f"{file}.damaged")
    shutil.copy(copy, file)
    assert Library(connect(file_url), catalog).get(saved.id).files == saved.files


def test_a_copy_is_kept_once_a_day(file_url, catalog):
    with_one_article(file_url, catalog)
    copy = Path(f"{file_of(file_url)}.backup")
    first = copy.stat()
    with_one_article_more = connect(file_url)
    Library(with_one_article_more, catalog).save(work(1))
    Library(connect(file_url), catalog)
    assert copy.stat().st_mtime_ns == first.st_mtime_ns
    yesterday = first.st_mtime - 25 * 60 * 60
    os.utime(copy, (yesterday, yesterday))
    Library(connect(file_url), catalog)
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("SELECT count(*) FROM article").fetchone() == (2,)


def test_the_schema_of_a_newer_program_is_refused_and_left_as_it_is(url, catalog):
    engine = connect(url)
    library = Library(engine, catalog)
    saved = library.save(work())
    with library._store.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerSchemaError, match=r"newer version of this program \(schema 9999\)"):
        Library(connect(url), catalog)
    with library._store.reading() as connection:
        there = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    assert there == "9999"
    assert library.get(saved.id) == saved
    engine.dispose()


def test_no_password_is_ever_shown(catalog):
    with pytest.raises(UnreachableError) as refused:
        Library(connect("postgresql://reader:open-sesame@127.0.0.1:1/library"), catalog)
    assert "127.0.0.1" in str(refused.value)
    assert "open-sesame" not in str(refused.value)
