"""Datasets to plotly figures: pure functions of a frame and a look.

``draw`` makes the `Chart` of a dataset from the lines of a frame, for the reader that a `Look` describes;
``small_multiples`` sets companies side by side, ``timeline`` follows one of them over the articles.
``legend`` explains how uncertainty is drawn, ``colour`` gives the one colour of a company.
"""

from metrics.charts.chart import Chart
from metrics.charts.comparing import small_multiples, timeline
from metrics.charts.drawing import draw
from metrics.charts.legend import legend
from metrics.charts.look import Look
from metrics.charts.palette import colour

__all__ = ["Chart", "Look", "colour", "draw", "legend", "small_multiples", "timeline"]
