"""The one legend of uncertainty: how each kind of figure is drawn, as a bar and as a dot."""

from __future__ import annotations

from dataclasses import dataclass

from metrics.charts.look import Look
from metrics.charts.palette import faint
from metrics.texts import msgid

WIDTH, HEIGHT = 64, 18

SHAPES = {
    "stated": '<rect x="1" y="3" width="32" height="12" fill="{ink}"/><circle cx="52" cy="9" r="6" fill="{ink}"/>',
    "claimed": '<rect x="1" y="3" width="32" height="12" fill="{faint}" stroke="{ink}"/>'
    '<circle cx="52" cy="9" r="6" fill="{faint}" stroke="{ink}" stroke-width="1.5"/>',
    "rumoured": '<rect x="1" y="3" width="32" height="12" fill="none" stroke="{ink}"/>'
    '<path d="M4 15 16 3M12 15 24 3M20 15 32 3" stroke="{ink}" stroke-width="2"/>'
    '<circle cx="52" cy="9" r="5.5" fill="none" stroke="{ink}" stroke-width="2"/>',
    "derived": '<rect x="2" y="4" width="30" height="10" fill="none" stroke="{ink}" stroke-width="2"/>'
    '<circle cx="52" cy="9" r="5.5" fill="none" stroke="{ink}" stroke-width="2"/><circle cx="52" cy="9" r="1.5" fill="{ink}"/>',
    "above": '<path d="M1 3H24V0L33 9 24 18V15H1Z" fill="{ink}"/><path d="M46 3V15L58 9Z" fill="{ink}"/>',
    "below": '<rect x="1" y="3" width="32" height="12" fill="{faint}"/><path d="M30 5V13L23 9Z" fill="{ink}"/>'
    '<path d="M33 0V18" stroke="{ink}" stroke-width="3"/><path d="M58 3V15L46 9Z" fill="{ink}"/>',
    "range": '<path d="M1 9H14" stroke="{faint}" stroke-width="2"/><rect x="14" y="3" width="19" height="12" fill="{ink}"/>'
    '<path d="M42 9H56" stroke="{faint}" stroke-width="9"/><circle cx="57" cy="9" r="6" fill="{ink}"/>',
}
TEXTS = {
    "stated": (msgid("stated"), msgid("The article says it in its own name.")),
    "claimed": (
        msgid("claimed or estimated"),
        msgid("Somebody’s word or estimate; hover to see whose."),
    ),
    "rumoured": (msgid("rumoured"), msgid("Never made official, or computed from what never was.")),
    "derived": (msgid("derived"), msgid("Computed from other figures; hover to see the formula.")),
    "above": (msgid("more than"), msgid("The figure is this or more.")),
    "below": (msgid("less than"), msgid("The figure is this or less, or a little below it.")),
    "range": (msgid("from … to …"), msgid("The figure lies between two ends.")),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the legend: a word, what it means, and its drawing as SVG text."""

    id: str
    label: str
    meaning: str
    svg: str


def legend(look: Look) -> tuple[Entry, ...]:
    """Give the legend in the reader's language and for the page's theme."""
    ink = look.theme.muted
    return tuple(
        Entry(id_, look.say(label), look.say(meaning), _svg(SHAPES[id_], ink))
        for id_, (label, meaning) in TEXTS.items()
    )


def _svg(shape: str, ink: str) -> str:
    drawing = shape.format(ink=ink, faint=faint(ink, 0.35))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
        f'viewBox="0 0 {WIDTH} {HEIGHT}" aria-hidden="true">{drawing}</svg>'
    )
