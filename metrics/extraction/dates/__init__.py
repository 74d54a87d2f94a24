"""Dates: from the words of a text to days of the calendar."""

from metrics.extraction.dates.reading import dates

__all__ = ["dates"]
