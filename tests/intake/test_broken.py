"""Files that are broken anywhere: read or refused with a sentence, never anything else."""

from importlib import import_module
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.intake import IntakeError, apart, take
from tests.intake import making
from tests.intake.test_formats import PAGE

SENTENCES = ["The company has 20 million users.", "It is the (first) of its kind."]
FILES = {
    "a.pdf": making.pdf(SENTENCES, SENTENCES, title="A title"),
    "a.docx": making.word(*SENTENCES, title="A title", table=[["2022", "2023"], ["1", "2"]]),
    "a.html": PAGE.format("").encode(),
    "a.md": b"---\ntitle: x\ndate: 2023-01-01\n---\n# H\n\n* [x](y) `c` **b**\n\n|a|b|\n|-|-|\n|1|2|\n",
    "a.txt": "Publié le 2 octobre 2023. L’été fut chaud pour les 20 salariés.".encode(),
}
changes = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 30), st.binary(max_size=6)),
    min_size=1,
    max_size=8,
)


def broken(data, changes):
    """Cut out some bytes and put others in their place, at parts of the length."""
    for where, cut, put in changes:
        place = int(where * len(data))
        data = data[:place] + put + data[place + cut :]
    return data


def read_or_refused(name, data):
    """Read in this process, which is quicker; what else is raised would be a fault of the reader."""
    reader = apart.READERS.get(name.rpartition(".")[2])
    try:
        if reader is None:
            return take(name, data).text
        import_module(f"metrics.intake.{reader}").read(data, name)
    except IntakeError as refused:
        return str(refused)
    return "read"


@pytest.mark.parametrize("name", FILES)
@settings(max_examples=60, deadline=None)
@given(changes)
def test_broken_bytes(name, changes):
    assert read_or_refused(name, broken(FILES[name], changes))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_broken_part_of_a_word_file(data):
    out = BytesIO()
    with ZipFile(BytesIO(FILES["a.docx"])) as old, ZipFile(out, "w") as new:
        victim = data.draw(st.sampled_from(sorted(old.namelist())))
        for part in old.namelist():
            content = old.read(part)
            if part != victim:
                new.writestr(part, content)
            elif data.draw(st.booleans()):
                new.writestr(part, broken(content, data.draw(changes)))
    assert read_or_refused("a.docx", out.getvalue())


@pytest.mark.parametrize("name", FILES)
@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_under_any_name(name, data):
    assert read_or_refused(name, FILES[name][:8] + data)
    assert read_or_refused(name, data)
