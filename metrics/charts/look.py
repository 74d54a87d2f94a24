"""How a chart is asked for: the language, the registries it names things by, and the look of the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from metrics import formats
from metrics.charts import palette
from metrics.model import Company, Metric
from metrics.naming import company_name, metric_label
from metrics.texts import translator


@dataclass(frozen=True, slots=True)
class Look:
    """Reader and page that a chart is drawn for.

    ``currency`` is the one that amounts are converted to, ``None`` as stated. ``log`` asks for a
    logarithmic axis, ``None`` where the sizes call for one.
    """

    language: str
    companies: Mapping[str, Company]
    metrics: Mapping[str, Metric]
    currency: str | None = None
    log: bool | None = None
    dark: bool = False

    @property
    def theme(self) -> palette.Theme:
        return palette.theme(dark=self.dark)

    def say(self, text: str, /, **fields: object) -> str:
        """Give a message of the catalogue with its places filled."""
        return translator(self.language).gettext(text).format(**fields)

    def count(self, one: str, many: str, number: int, /, **fields: object) -> str:
        """Give the form of a message that a number asks for, the number written at ``{n}``."""
        said = translator(self.language).ngettext(one, many, number)
        return said.format(n=formats.number(Decimal(number), self.language), **fields)

    def company(self, id_: str) -> str:
        """Name a company as people write it; by its id where the registry does not know it."""
        return company_name(id_, self.companies)

    def metric(self, id_: str) -> str:
        return metric_label(id_, self.metrics, self.language)

    def percent(self, share: int) -> str:
        return formats.percent(Decimal(share), self.language)

    def colour(self, company: str) -> str:
        return palette.colour(company, self.companies, dark=self.dark)
