"""What a hostile file may not do, in the process that reads it."""

import os
import subprocess
import sys
import time

import pytest

from metrics.intake import TooLargeError, UnreadableError, apart, take
from tests.intake import making

CONFINED = "from metrics.intake.apart import _confine; _confine()\n"


@pytest.mark.parametrize(
    "deed",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import os; os.execv('/bin/true', ['true'])",
    ],
)
def test_it_may_neither_connect_nor_start_programs(deed):
    done = subprocess.run(
        [sys.executable, "-c", CONFINED + deed], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "PermissionError: reading a file may not do this" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="the system knows no such limit")
def test_it_may_not_use_all_memory():
    done = subprocess.run(
        [sys.executable, "-c", CONFINED + "bytearray(3_000_000_000)"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "MemoryError" in done.stderr


def test_a_file_that_takes_too_long_is_given_up(monkeypatch):
    monkeypatch.setattr(apart, "MAX_READING_SECONDS", 3)
    began = time.monotonic()
    with pytest.raises(TooLargeError, match="more than 3 seconds"):
        take("a.docx", making.endless_word(5_000_000))
    assert time.monotonic() - began < 10


def test_a_reader_that_breaks_is_said(monkeypatch):
    monkeypatch.setattr(apart, "READERS", {"pdf": "nowhere"})
    monkeypatch.setitem(os.environ, "PYTHONHOME", "/nowhere")
    with pytest.raises(UnreadableError, match=r"a\.pdf cannot be read"):
        take("a.pdf", b"%PDF-1.4")


def test_a_refusal_keeps_its_kind_and_its_fields():
    with pytest.raises(UnreadableError) as refused:
        take("a.pdf", b"%PDF-1.4 nothing more")
    assert refused.value.message.fields["name"] == "a.pdf"
