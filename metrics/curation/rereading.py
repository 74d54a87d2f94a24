"""Words that a curation marks as one figure where the reader saw another: they are read again, alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from metrics.curation.curation import Curation
from metrics.curation.quoting import marked
from metrics.extraction import read
from metrics.model import Article, Mention
from metrics.passages import Span


def reread(article: Article, mentions: Sequence[Mention], curation: Curation) -> list[Mention]:
    """Return the mentions with those replaced whose words the curation chooses otherwise.

    Marked words that do not read as exactly one figure change nothing: `find` then says so.
    """
    known = {(mention.start, mention.end) for mention in mentions}
    chosen = [
        mention
        for quote in _quotes(curation)
        if (place := marked(quote, article.text)) and place not in known
        if (mention := mention_at(article, place))
    ]
    return replaced(mentions, chosen)


def replaced(mentions: Sequence[Mention], chosen: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with the chosen ones in place of those that they overlap."""
    if not chosen:
        return list(mentions)
    kept = [m for m in mentions if not any(m.start < c.end and c.start < m.end for c in chosen)]
    return sorted([*kept, *dict.fromkeys(chosen)], key=lambda mention: mention.start)


def mention_at(article: Article, place: Span) -> Mention | None:
    """Read the words at a place alone; return the figure that they are as a whole, if they are one."""
    text = article.text
    words = text[place.start : place.end]
    before, after = text[place.start - 1 : place.start], text[place.end : place.end + 1]
    if before.isalnum() or after.isalnum():
        return None
    found = read(words, language=article.language, published=article.published)
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(words)):
        return None
    return found[0].model_copy(update={"start": place.start, "end": place.end})


def _quotes(curation: Curation) -> Iterator[str]:
    for stated in curation.facts.values():
        yield from (stated.quote, *stated.serving)
        if stated.period:
            yield stated.period
    yield from (derived.period for derived in curation.derived.values() if derived.period)
    yield from (aside.quote for aside in curation.aside)
