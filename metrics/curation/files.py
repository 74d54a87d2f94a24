"""TOML that people edit, read into types; what is wrong is said with file, entry and field."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from metrics.errors import FileProblem

M = TypeVar("M", bound=BaseModel)


def read_text(path: Path, *, file: str) -> str:
    """Read a UTF-8 file, called ``file`` in messages. Raises `FileProblem` where it is missing or not UTF-8."""
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise FileProblem("the file is missing", file=file) from None
    except UnicodeDecodeError as error:
        raise FileProblem(
            f"byte {error.start} is not UTF-8; save the file as UTF-8", file=file
        ) from None


def parse_toml(text: str, file: str) -> dict[str, Any]:
    """Parse TOML. Raises `FileProblem` with the place of the first fault."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise FileProblem(f"not valid TOML: {error}", file=file) from None


def validated(
    model: type[M], data: object, *, file: str, entry: str | None = None, line: int | None = None
) -> M:
    """Check ``data`` against ``model``. Raises `FileProblem` that names the first field at fault."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        path = [str(part) for part in first["loc"]]
        message = first["msg"].removeprefix("Value error, ")
        if first["type"] == "extra_forbidden":
            message = f"unknown field{nearest(path[-1], model.model_fields)}"
        elif first["type"] == "missing":
            message = "this field is required"
        raise FileProblem(
            f"{'.'.join(path)}: {message}" if path else message, file=file, entry=entry, line=line
        ) from None


def nearest(name: str, known: Iterable[str]) -> str:
    """Say the known name that is nearest to a misspelt one: ``; did you mean kick?``, or nothing."""
    close = get_close_matches(name, list(known), n=1)
    return f"; did you mean {close[0]}?" if close else ""


def line_of(text: str, entry: str) -> int | None:
    """Return the line, from 1, on which the table of ``entry`` (``facts.seed_round``) opens."""
    found = re.search(rf"^[ \t]*\[\[?{re.escape(entry)}\]", text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found else None
