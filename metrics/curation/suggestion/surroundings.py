"""What the words around a name tell of it."""

from __future__ import annotations

from collections.abc import Iterator

from metrics.curation.suggestion.behind import behind, personal
from metrics.curation.suggestion.hints import Hint, Run
from metrics.curation.suggestion.in_front import given, in_front, owned
from metrics.curation.suggestion.labelled import alone
from metrics.curation.suggestion.passage import Passage


def hints_of(passage: Passage, run: Run) -> Iterator[Hint]:
    """Yield all that the words around one place of a name tell of it."""
    yield from in_front(passage, run)
    yield from owned(passage, run.first)
    yield from given(passage, run.first)
    yield from behind(passage, run)
    yield from alone(passage, run)
    yield from personal(passage, run)
