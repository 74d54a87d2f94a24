"""Files are read in a process of their own: one that hangs, swells or crashes harms nothing else.

That process may neither connect to anything nor start a program.
"""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import metrics
from metrics.intake import errors
from metrics.intake.draft import Content
from metrics.intake.errors import IntakeError, TooLargeError, UnreadableError
from metrics.intake.limits import MAX_MEMORY_BYTES, MAX_READING_SECONDS
from metrics.messages import Message
from metrics.model import Model

READERS = {"md": "markdown", "html": "webpage", "pdf": "pdf", "docx": "word"}
"""The module that reads each format."""

_FORBIDDEN = ("socket.", "subprocess.", "os.exec", "os.posix_spawn", "os.spawn", "os.system")


class _Answer(Model):
    content: Content | None = None
    refusal: Message | None = None
    kind: str = ""


def read(format_: str, data: bytes, name: str) -> Content:
    """Read a file of a format. Raises `IntakeError`, also where reading takes too long or breaks."""
    try:
        done = subprocess.run(  # noqa: S603 - our own program; the name is only shown
            [sys.executable, "-m", "metrics.intake.apart", format_, name],
            input=data,
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONPATH": str(Path(metrics.__file__).parents[1])},
            timeout=MAX_READING_SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise TooLargeError(
            "{name} takes more than {limit} seconds to read. Save the article’s text alone, or paste it.",
            name=name,
            limit=MAX_READING_SECONDS,
        ) from None
    if done.returncode:
        raise UnreadableError(
            "{name} cannot be read: it is broken, or needs too much memory. Save the article’s text "
            "alone, or paste it.",
            name=name,
        )
    answer = _Answer.model_validate_json(done.stdout)
    if answer.refusal:
        raise getattr(errors, answer.kind)(answer.refusal.template, **answer.refusal.fields)
    return answer.content or Content(text="")


def _answer(format_: str, name: str, data: bytes) -> _Answer:
    reader = import_module(f"metrics.intake.{READERS[format_]}")
    try:
        return _Answer(content=reader.read(data, name))
    except IntakeError as refused:
        return _Answer(refusal=refused.message, kind=type(refused).__name__)


def _confine() -> None:
    sys.addaudithook(_refuse)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on every system

        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY_BYTES, MAX_MEMORY_BYTES))


def _refuse(event: str, _details: tuple[object, ...]) -> None:
    if event.startswith(_FORBIDDEN):
        raise PermissionError(f"reading a file may not do this: {event}")


if __name__ == "__main__":
    _confine()
    answer = _answer(sys.argv[1], sys.argv[2], sys.stdin.buffer.read())
    sys.stdout.buffer.write(answer.model_dump_json().encode())
