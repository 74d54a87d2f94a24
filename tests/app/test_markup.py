"""Articles' words are shown as written."""

import pytest

from metrics.app.markup import Safe, esc, fill, plain


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("$5 & “quotes”", "$5 &amp; “quotes”"),
        ("\" onload='x'", "&quot; onload=&#x27;x&#x27;"),
    ],
)
def test_html_is_escaped(text, html):
    assert esc(text) == html


@pytest.mark.parametrize(
    "text", ["$5 or $6", "[x](javascript:alert(1))", "**bold** _it_", ":red[x]", "# head", "<b>"]
)
def test_markdown_is_escaped(text):
    marked = plain(text)
    assert marked.replace("\\", "") == text
    for place, letter in enumerate(marked):
        if letter in "$[]()*_:#<>":
            assert marked[place - 1] == "\\"


def test_a_template_escapes_what_fills_it_and_nothing_twice():
    assert fill("<b>$x</b>$y", x="<i>", y=Safe("<hr>")) == "<b>&lt;i&gt;</b><hr>"
    assert fill("$x", x="$y is no place") == "$y is no place"
