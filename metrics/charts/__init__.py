"""Datasets to plotly figures: pure functions of a frame and a language."""
