"""Articles as zip files of the three files of ``seeds/``: byte for byte the same for the same articles."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from metrics.curation.article_files import ArticleFiles
from metrics.extraction import normalise
from metrics.intake.limits import MAX_FILE_BYTES, MAX_TEXT_CHARACTERS
from metrics.library.errors import ArchiveError

MAX_ARCHIVE_BYTES = 1_000_000_000
"""What an imported zip file may unpack to."""

_MEMBERS = {"article.txt": "text", "article.toml": "about", "facts.toml": "curation"}
_PATH = re.compile(r"([a-z0-9]+(?:[-_][a-z0-9]+)*)/(article\.txt|article\.toml|facts\.toml)")
_LONGEST_ID = 120


def packed(articles: Mapping[str, ArticleFiles]) -> bytes:
    """Return a zip file with a folder of three files for each article."""
    out = BytesIO()
    with ZipFile(out, "w") as parts:
        for id_, files in sorted(articles.items()):
            for name, field in _MEMBERS.items():
                part = ZipInfo(f"{id_}/{name}")  # its fixed date makes equal libraries equal files
                part.external_attr = 0o644 << 16
                part.compress_type = ZIP_DEFLATED
                parts.writestr(part, getattr(files, field).encode())
    return out.getvalue()


def unpacked(data: bytes) -> dict[str, ArticleFiles]:
    """Read the articles out of a zip file.

    Raises
    ------
    ArchiveError
        Where it is no zip file, or holds anything else than articles as they are exported.
    """
    try:
        with ZipFile(BytesIO(data)) as parts:
            members = [part for part in parts.infolist() if not part.is_dir()]
            _check_sizes(members)
            contents = {part.filename: parts.read(part) for part in members}
    except (BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError):
        raise ArchiveError(
            "The file is not a zip file that can be read. Choose one that was exported here."
        ) from None
    if len(contents) != len(members):
        raise ArchiveError("The zip file holds a file twice. Choose one that was exported here.")
    articles: dict[str, dict[str, str]] = {}
    for path, content in contents.items():
        found = _PATH.fullmatch(path)
        if found is None or len(found[1]) > _LONGEST_ID:
            raise ArchiveError(
                "The zip file holds {path}, which is no file of an article: article.txt, "
                "article.toml, facts.toml, each in the folder of its article.",
                path=repr(path[:_LONGEST_ID]),
            )
        articles.setdefault(found[1], {})[_MEMBERS[found[2]]] = _text(content, path)
    return {id_: _files(id_, fields) for id_, fields in articles.items()}


def _check_sizes(members: list[ZipInfo]) -> None:
    for part in members:
        if part.file_size > MAX_FILE_BYTES:
            raise ArchiveError(
                "{path} unpacks to {size} bytes; a file may have {limit}.",
                path=repr(part.filename[:_LONGEST_ID]),
                size=part.file_size,
                limit=MAX_FILE_BYTES,
            )
    if (size := sum(part.file_size for part in members)) > MAX_ARCHIVE_BYTES:
        raise ArchiveError(
            "The zip file unpacks to {size} bytes; {limit} are read. Import it in parts.",
            size=size,
            limit=MAX_ARCHIVE_BYTES,
        )


def _text(content: bytes, path: str) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise ArchiveError(
            "{path}: byte {position} is not UTF-8. Save the file as UTF-8.",
            path=path,
            position=error.start,
        ) from None


def _files(id_: str, fields: dict[str, str]) -> ArticleFiles:
    for name, field in _MEMBERS.items():
        if field not in fields:
            raise ArchiveError("{id}/{name} is missing in the zip file.", id=id_, name=name)
    text = normalise(fields["text"])
    if len(text) > MAX_TEXT_CHARACTERS:
        raise ArchiveError(
            "{id}/article.txt has {size} characters; an article may have {limit}.",
            id=id_,
            size=len(text),
            limit=MAX_TEXT_CHARACTERS,
        )
    return ArticleFiles(**fields | {"text": text})
