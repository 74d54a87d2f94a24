"""What every chart is: a finding, a figure, and its text alternative."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import plotly.graph_objects as go


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawn dataset.

    ``title`` states the finding in words and ``subtitle`` the measure, unit and date; both are made from
    the data. ``alt`` is the text alternative. Every mark of ``figure`` carries the fact's id as
    ``customdata[0]``, so that selecting it leads to the sentence. ``log`` says whether the sizes are more
    than ten times apart, so that a log/linear switch is worth offering. ``height`` is in CSS pixels.
    """

    dataset: str
    title: str
    subtitle: str
    alt: str
    figure: go.Figure
    log: bool
    height: int
