"""Article text out of a Word file, by python-docx. A file that unpacks to too much is refused unopened."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.table import Table
from docx.text.paragraph import Paragraph

from metrics.intake.draft import Content, Metadata
from metrics.intake.errors import IntakeError, NoTextError, TooLargeError, UnreadableError
from metrics.intake.limits import MAX_PARTS, MAX_UNPACKED_BYTES


def read(data: bytes, name: str) -> Content:
    """Read paragraphs and tables in their order, and the file's own title and date.

    Raises
    ------
    TooLargeError
        For a file with too many parts, or that unpacks to too much.
    UnreadableError
        For a file that is broken, locked, or no Word file.
    NoTextError
        For a file without words.
    """
    try:
        _check_size(data, name)
        document = Document(BytesIO(data))
        text = "\n".join(_blocks(document)).strip()
        metadata = _metadata(document)
    except IntakeError:
        raise
    except Exception:  # noqa: BLE001 - python-docx meets a broken file with nearly any exception
        raise UnreadableError(
            "{name} is not a Word file (.docx) that can be read. Save it again, or paste the text.",
            name=name,
        ) from None
    if not text:
        raise NoTextError("{name} holds no text. Paste the article instead.", name=name)
    return Content(text=text, metadata=metadata)


def _check_size(data: bytes, name: str) -> None:
    with ZipFile(BytesIO(data)) as parts:
        listed = parts.infolist()
    unpacked = sum(part.file_size for part in listed)
    if unpacked > MAX_UNPACKED_BYTES or len(listed) > MAX_PARTS:
        raise TooLargeError(
            "{name} unpacks to {size} bytes in {parts} parts; {limit} bytes in {most} parts are "
            "read. Save the article’s text alone, or paste it.",
            name=name,
            size=unpacked,
            parts=len(listed),
            limit=MAX_UNPACKED_BYTES,
            most=MAX_PARTS,
        )


def _blocks(document: WordDocument) -> Iterator[str]:
    for block in document.iter_inner_content():
        if isinstance(block, Paragraph):
            yield block.text.strip()
        else:
            yield from _rows(block)


def _rows(table: Table) -> Iterator[str]:
    for row in table.rows:
        cells = dict.fromkeys(cell.text.strip().replace("\n", " ") for cell in row.cells)
        yield " | ".join(cells)


def _metadata(document: WordDocument) -> Metadata:
    said = document.core_properties
    titles = (p.text.strip() for p in document.paragraphs if p.style and p.style.name == "Title")
    return Metadata(title=next(titles, "") or said.title.strip() or None)
