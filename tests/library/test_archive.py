from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from metrics.curation.article_files import ArticleFiles
from metrics.curation.curation import Aside, Curation, Stated, dumps
from metrics.curation.registry import SEEDS
from metrics.errors import FileProblem
from metrics.extraction import normalise
from metrics.intake import Draft
from metrics.library import ArchiveError, Library, Work, connect
from metrics.library.archive import packed, unpacked
from metrics.model import Company, Label
from tests.library.articles import CURATION, work


@pytest.fixture
def other(tmp_path, open_library):
    return open_library(f"sqlite:///{tmp_path / 'other.sqlite'}")


def zipped(files, **options):
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED, **options) as parts:
        for name, content in files:
            parts.writestr(name, content)
    return out.getvalue()


def test_one_article_is_exported_as_the_three_files_of_seeds(library):
    saved = library.save(work())
    with ZipFile(BytesIO(library.export(saved.id))) as parts:
        assert parts.namelist() == [
            f"{saved.id}/{name}" for name in ("article.txt", "article.toml", "facts.toml")
        ]
        assert parts.read(f"{saved.id}/article.txt").decode() == work().draft.text
        assert parts.read(f"{saved.id}/facts.toml").decode() == CURATION


def test_the_whole_library_comes_back_the_same(library, other):
    for number in range(5):
        library.save(work(number, published=date(2020 + number, 1, 1)))
    library.delete(library.find()[0].id)
    exported = library.export()
    done = other.import_(exported)
    assert len(done.added) == 4
    assert done.notes == ()
    assert other.export() == exported
    assert other.table("fr").equals(library.table("fr"))
    assert other.companies() == library.companies()


def test_an_empty_library_comes_back_the_same(library, other):
    assert other.import_(library.export()).added == ()


def test_importing_twice_doubles_nothing(library, other):
    library.save(work())
    exported = library.export()
    other.import_(exported)
    revision = other.revision()
    again = other.import_(exported)
    assert (again.added, len(again.unchanged), again.notes) == ((), 1, ())
    assert other.revision() == revision


def test_an_article_that_is_there_with_another_curation_stays_as_it_is(library, other):
    saved = library.save(work())
    other.save(work(curation=""))
    done = other.import_(library.export())
    assert done.added == ()
    assert saved.id in str(done.notes[0])
    assert other.get(saved.id).files.curation == ""


def test_another_text_under_a_taken_id_gets_a_new_one(library, other):
    saved = library.save(work(1))
    other.save(work(2))
    done = other.import_(library.export())
    assert done.added == (f"{saved.id}-2",)
    assert "is taken" in str(done.notes[0])
    assert len(other.table()) == 4


def test_the_shipped_article_goes_through_unchanged(catalog, tmp_path):
    [folder] = [path.parent for path in SEEDS.glob("*/article.txt")]
    names = ("article.txt", "article.toml", "facts.toml")
    data = zipped([(f"{folder.name}/{name}", (folder / name).read_bytes()) for name in names])
    library = Library(connect(f"sqlite:///{tmp_path / 'l.sqlite'}"), catalog)
    library.import_(data)
    with ZipFile(BytesIO(library.export())) as parts:
        for name in names:
            assert parts.read(f"{folder.name}/{name}") == (folder / name).read_bytes()


ABOUT = 'title = "T"\nlanguage = "en"\npublished = 2023-01-02\n'
GOOD = {"a/article.txt": "20 users.", "a/article.toml": ABOUT, "a/facts.toml": ""}


def changed(**changes):
    return zipped(
        [(name, content) for name, content in (GOOD | changes).items() if content is not None]
    )


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"no zip", "not a zip file"),
        (changed()[:-30], "not a zip file"),
        (changed(**{"a/facts.toml": None}), "a/facts.toml is missing"),
        (changed(**{"a/extra.txt": "x"}), "no file of an article"),
        (changed(**{"../article.txt": "x"}), "no file of an article"),
        (changed(**{"/etc/article.txt": "x"}), "no file of an article"),
        (changed(**{"a\\article.txt": "x"}), "no file of an article"),
        (changed(**{"B/article.txt": "x"}), "no file of an article"),
        (changed(**{"x" * 200 + "/article.txt": "x"}), "no file of an article"),
        (changed(**{"a/article.txt": b"caf\xe9"}), "byte 3 is not UTF-8"),
        (changed(**{"a/article.txt": "9" * 1_000_001}), "1000001 characters"),
        (changed(**{"a/article.txt": bytes(10_000_001)}), "unpacks to 10000001 bytes"),
    ],
)
def test_what_is_no_archive_is_refused(library, data, said):
    with pytest.raises(ArchiveError, match=said):
        library.import_(data)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_file_twice_is_refused(library):
    with pytest.raises(ArchiveError, match="twice"):
        library.import_(zipped([*GOOD.items(), ("a/article.txt", "other")]))


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a/article.toml", "title = ", "a/article.toml: not valid TOML"),
        ("a/article.toml", ABOUT + "colour = 1\n", "unknown field"),
        ("a/article.toml", ABOUT.replace("en", "xx"), "language"),
        ("a/facts.toml", "[facts.x]\ncompany = 'kick'\n", "facts.x"),
        ("a/facts.toml", "[fact.x]\n", "did you mean facts"),
        ("a/article.txt", "", "text"),
    ],
)
def test_a_wrong_file_is_refused_with_its_place_and_nothing_is_imported(
    library, name, content, said
):
    other = {f"b/{path[2:]}": content.replace("20", "30") for path, content in GOOD.items()}
    with pytest.raises(FileProblem, match=said):
        library.import_(zipped([*(GOOD | {name: content} | other).items()]))
    assert library.find() == []
    assert library.revision() == 0


words = st.text(
    st.characters(codec="utf-8", exclude_characters="\x00\r", exclude_categories=["Cs"]),
    min_size=1,
    max_size=80,
)
labels = st.builds(Label, en=words, fr=words)
names = st.from_regex(r"[a-z][a-z0-9]{0,8}(_[a-z0-9]{1,4})?", fullmatch=True)
curations = st.builds(
    Curation,
    companies=st.dictionaries(names, words, max_size=2).map(
        lambda named: {key: Company(id=key, name=name) for key, name in named.items()}
    ),
    facts=st.dictionaries(
        names,
        st.builds(
            Stated,
            company=st.just("kick"),
            metric=st.just("founders"),
            quote=words,
            subject=st.none() | words,
            period=st.none() | words,
            note=st.none() | labels,
        ),
        max_size=3,
    ),
    aside=st.lists(st.builds(Aside, quote=words, reason=labels), max_size=2).map(tuple),
)
drafts = st.builds(
    Draft,
    title=words,
    publisher=st.none() | words,
    published=st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    published_because=st.none() | labels,
    language=st.sampled_from(["fr", "en"]),
    url=st.none() | words,
    text=words.map(normalise).filter(bool),
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(drafts, curations), max_size=4, unique_by=lambda one: one[0].text_hash))
def test_whatever_is_exported_is_imported_the_same(catalog, tmp_path_factory, contents):
    folder = tmp_path_factory.mktemp("libraries")
    first = Library(connect(f"sqlite:///{folder / 'first.sqlite'}"), catalog)
    second = Library(connect(f"sqlite:///{folder / 'second.sqlite'}"), catalog)
    for draft, curation in contents:
        saved = first.save(Work(draft=draft, curation=dumps(curation)))
        assert saved.files.curated(saved.id) == curation
        assert Draft(**saved.files.article(saved.id).model_dump(exclude={"id"})) == draft
    exported = first.export()
    second.import_(exported)
    assert second.export() == exported
    assert second.table("fr").equals(first.table("fr"))
    assert [one.files for one in map(second.get, (s.id for s in second.find()))] == [
        one.files for one in map(first.get, (s.id for s in first.find()))
    ]


def test_the_zip_file_itself_is_the_same_for_the_same_articles():
    files = ArticleFiles(text="20", about=ABOUT)
    assert packed({"a": files, "b": files}) == packed({"b": files, "a": files})
    assert unpacked(packed({"a": files})) == {"a": files}
