"""The one legend of all charts: how bounds, ranges and statuses are drawn."""

from __future__ import annotations

from urllib.parse import quote

from metrics import charts
from metrics.app.amounts import look
from metrics.app.markup import Safe, fill
from metrics.app.screen import Screen


def legend(screen: Screen, *, unfolded: bool = False) -> str:
    """Return the legend, folded unless a page is about it; made once for all readers alike."""
    key = ("legend", screen.language, screen.dark, unfolded)
    return screen.shelf.remember(key, lambda: _legend(screen, unfolded=unfolded))


def _legend(screen: Screen, *, unfolded: bool) -> str:
    entries = "".join(
        fill(
            '<div><dt><img alt="" src="$drawing"> $label</dt><dd>$meaning</dd></div>',
            drawing=f"data:image/svg+xml,{quote(entry.svg)}",
            label=entry.label,
            meaning=entry.meaning,
        )
        for entry in charts.legend(look(screen))
    )
    return fill(
        '<details class="reading"$open><summary>$title</summary><dl>$entries</dl></details>',
        open=Safe(" open") if unfolded else "",
        title=screen.say("How to read the charts"),
        entries=Safe(entries),
    )
