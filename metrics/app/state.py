"""What a reader has chosen, as a value: it comes from the address of the page and goes back into it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from metrics.model import Language, Period

MANY = 40
"""Of one parameter, at most so many values are looked at: no address chooses more companies than a chart shows."""


@dataclass(frozen=True, slots=True)
class View:
    """The language and the filters that govern every page. An empty filter lets everything through."""

    language: Language = "en"
    companies: tuple[str, ...] = ()
    theme: str | None = None
    statuses: tuple[str, ...] = ()
    year: str | None = None
    currency: str | None = None

    @property
    def period(self) -> Period | None:
        return Period.parse(f"{self.year}-01-01/{self.year}-12-31") if self.year else None

    @property
    def narrowed(self) -> tuple[str, ...]:
        """The keys of the filters in use."""
        used = {
            "company": self.companies,
            "theme": self.theme,
            "status": self.statuses,
            "period": self.year,
        }
        return tuple(key for key, value in used.items() if value)


@dataclass(frozen=True, slots=True)
class Choices:
    """What each filter offers: ids, with the label that stands for each in the page and in the address.

    ``aliases`` are other spellings (ids, names, labels of the other language), in lower case, by parameter.
    """

    labels: Mapping[str, Mapping[str, str]]
    aliases: Mapping[str, Mapping[str, str]]

    def find(self, parameter: str, text: str) -> str | None:
        """Return the id that a text of the address means, if any."""
        wanted = text.strip().casefold()
        for id_, label in self.labels[parameter].items():
            if wanted in {id_.casefold(), label.casefold()}:
                return id_
        return self.aliases.get(parameter, {}).get(wanted)


@dataclass(frozen=True, slots=True)
class Request:
    """The parameters of an address, understood: the ids asked for and the texts that mean nothing here."""

    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()

    @classmethod
    def understand(cls, parameters: Mapping[str, Sequence[str]], choices: Choices) -> Request:
        """Read the parameters that are filters; others are none of our business."""
        chosen: dict[str, tuple[str, ...]] = {}
        unknown: list[str] = []
        for parameter in choices.labels:
            texts = [text for text in parameters.get(parameter, ()) if text.strip()]
            found = {text: choices.find(parameter, text) for text in texts[:MANY]}
            unknown += [text for text, id_ in found.items() if id_ is None] + texts[MANY:]
            if ids := tuple(dict.fromkeys(id_ for id_ in found.values() if id_)):
                chosen[parameter] = ids
        return cls(chosen, tuple(unknown))

    def first(self, parameter: str) -> str | None:
        return next(iter(self.chosen.get(parameter, ())), None)

    def view(self, language: Language) -> View:
        """Return what the address asks for; in ``language`` unless it names one."""
        return View(
            language="fr" if (self.first("lang") or language) == "fr" else "en",
            companies=self.chosen.get("company", ()),
            theme=self.first("theme"),
            statuses=self.chosen.get("status", ()),
            year=self.first("period"),
            currency=self.first("currency"),
        )


def address_of(view: View, choices: Choices) -> dict[str, list[str]]:
    """Return the parameters that bring a view back. The language is always among them."""
    chosen: dict[str, Iterable[str | None]] = {
        "company": view.companies,
        "theme": [view.theme],
        "status": view.statuses,
        "period": [view.year],
        "currency": [view.currency],
    }
    parameters = {
        parameter: [choices.labels[parameter][id_] for id_ in ids if id_]
        for parameter, ids in chosen.items()
    }
    return {key: values for key, values in parameters.items() if values} | {"lang": [view.language]}
