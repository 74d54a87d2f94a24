"""Datasets to plotly figures: pure functions of a frame and a language."""

from metrics.charts.chart import Chart
from metrics.charts.drawing import draw
from metrics.charts.palette import colour
from metrics.charts.view import View

__all__ = ["Chart", "View", "colour", "draw"]
