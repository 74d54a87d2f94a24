"""Everything that the program refuses or cannot do: each message says what, where and what to do."""

from __future__ import annotations

from metrics.messages import Message


class MetricsError(Exception):
    """The family of all refusals and faults.

    ``message`` keeps the sentence and what fills its places apart, so that a page can translate it;
    ``str()`` is the English one.
    """

    def __init__(self, template: str, /, **fields: str | int) -> None:
        self.message = Message(template=template, fields=fields)
        super().__init__(str(self.message))


class FileProblem(MetricsError):  # noqa: N818 - it is listed among the problems of a load, not only raised
    """An entry of a file that people edit, and what is wrong with it: file, line and entry where known."""

    def __init__(
        self, reason: str, *, file: str, entry: str | None = None, line: int | None = None
    ) -> None:
        self.reason, self.file, self.entry, self.line = reason, file, entry, line
        place = file if line is None else f"{file}, line {line}"
        super().__init__(f"{place}: {reason}" if entry is None else f"{place}, {entry}: {reason}")
