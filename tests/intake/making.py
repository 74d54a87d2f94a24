"""Small files made by the tests themselves."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx


def pdf(*pages: list[str], title: str = "") -> bytes:
    """Write a PDF with the lines of each page, in Helvetica, and nothing else."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(pages)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    objects.append(
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    )
    for number, lines in enumerate(pages):
        shown = b" ".join(b"(" + _escaped(line) + b") Tj T*" for line in lines)
        content = b"BT /F1 12 Tf 14 TL 50 750 Td " + shown + b" ET"
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] "
            b"/Resources << /Font << /F1 3 0 R >> >> "
            + f"/Contents {5 + 2 * number} 0 R >>".encode()
        )
        objects.append(
            f"<< /Length {len(content)} >>\nstream\n".encode() + content + b"\nendstream"
        )
    objects.append(
        b"<< /Title (" + _escaped(title) + b") /CreationDate (D:20240305101500+01'00') >>"
    )
    return _assembled(objects)


def _escaped(line: str) -> bytes:
    encoded = line.encode("windows-1252")
    return encoded.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _assembled(objects: list[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += (
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\n".encode()
    )
    return bytes(out + f"startxref\n{start}\n%%EOF\n".encode())


def word(*paragraphs: str, title: str = "", table: list[list[str]] | None = None) -> bytes:
    """Write a Word file: a title, paragraphs, then a table."""
    document = docx.Document()
    if title:
        document.add_paragraph(title, style="Title")
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if table:
        cells = document.add_table(len(table), len(table[0]))
        for line, row in zip(table, cells.rows, strict=True):
            for words, cell in zip(line, row.cells, strict=True):
                cell.text = words
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def endless_word(paragraphs: int) -> bytes:
    """Write a small Word file that holds so many paragraphs without a word."""
    return repacked(
        word("x"),
        lambda part, content: (
            content.replace(b"<w:sectPr", b"<w:p/>" * paragraphs + b"<w:sectPr", 1)
            if part == "word/document.xml"
            else content
        ),
    )


def repacked(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """Return a zip file whose parts went through ``change``, which is given their name and content."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, change(part, old.read(part)))
    return out.getvalue()
