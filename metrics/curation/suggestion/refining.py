"""What a choice comes to by what it is about: an investment in an own plant is capex, a worth on the market a capitalisation."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from metrics.curation.suggestion import lexicon
from metrics.curation.suggestion.cues import Cues
from metrics.curation.suggestion.forms import Forms
from metrics.curation.suggestion.passage import Passage
from metrics.curation.suggestion.spots import Choice, Spot
from metrics.model import Hedge

_WORDS = lexicon.words()["cues"]

_UNICORN = Decimal(1_000_000_000)
_OBJECT_REACH, _PLANT_REACH, _CLAUSE, _BEHIND = 12, 7, 12, 6


class Refining:
    """The choices of one article, told apart by what stands around the figure."""

    def __init__(self, passage: Passage, cues: Cues, forms: Forms) -> None:
        self._passage = passage
        self._cues = cues
        self._forms = forms

    def refined(self, choice: Choice, spot: Spot) -> Choice:
        """Return the choice with the id that its object or subject gives, and with what grew."""
        if choice.id == "growth":
            grown = self._cues.grown(spot)
            if grown is None and self._forms.only_compares(spot, choice.cues):
                return choice._replace(id="comparison")
            return choice._replace(grown=grown)
        if choice.id in {"valuation", "funding_raised"} and self._defines(spot):
            return choice._replace(id="threshold")
        if choice.id == "valuation":
            return choice._replace(id=self._worth(spot, choice.cues[:1]))
        spent = choice.id == "investment" and (
            self._in_own_plant(spot) or self._is_sum_of_plant(spot, choice)
        )
        if spent or (choice.id == "charge" and self._builds(spot)):
            return choice._replace(id="capex")
        return choice

    def _defines(self, spot: Spot) -> bool:
        """Tell what makes a unicorn: `une licorne, start-up valant plus d’un milliard`."""
        quantity = spot.mention.quantity
        return (
            quantity.value == _UNICORN
            and quantity.hedge in {Hedge.MORE_THAN, Hedge.AT_LEAST}
            and self._follows(spot, "unicorns")
            and self._follows(spot, "defining")
        )

    def _in_own_plant(self, spot: Spot) -> bool:
        """Tell what a company puts into its own plant: `investira 2 milliards dans son site de …`."""
        words = self._passage.words
        end = self._passage.sentences[spot.sentence].last
        for word in range(spot.last, min(end, spot.last + _OBJECT_REACH)):
            if "," in self._passage.gap(word) or words[word] in _WORDS["joining"]:
                return False
            if words[word] in _WORDS["into"]:
                place = words[word + 1 : min(end, word + 1 + _PLANT_REACH)]
                if place and place[0] in _WORDS["own"] and not _WORDS["plants"].isdisjoint(place):
                    return True
        return False

    def _is_sum_of_plant(self, spot: Spot, choice: Choice) -> bool:
        """Tell what a plant comes to: `The factory represents an investment of €850m`."""
        named = any(cue.lower() in _WORDS["sums"] for cue in choice.cues)
        return named and self._follows(spot, "plants")

    def _builds(self, spot: Spot) -> bool:
        """Tell the cost of a plant: `a second plant, planned at a cost of $5bn`."""
        return self._follows(spot, "plants") and self._follows(spot, "costs")

    def _worth(self, spot: Spot, cues: Sequence[str]) -> str:
        """Return what is worth so much: a fine, a plant, a contract, a bid, or the company, on the market or not."""
        if not _WORDS["worth"].isdisjoint(word.lower() for word in cues):
            if self._follows(spot, "fines"):
                return "fine"
            if self._follows(spot, "plants"):
                return "capex"
            if self._follows(spot, "contracts"):
                return "contract_value"
            if self._follows(spot, "bids"):
                return "acquisition_price"
        return "market_cap" if self._is_listed(spot) else "valuation"

    def _follows(self, spot: Spot, table: str) -> bool:
        """Tell whether a word of a table stands in the clause in front of the figure."""
        first = self._passage.sentences[spot.sentence].first
        before = self._passage.words[max(first, spot.first - _CLAUSE) : spot.first]
        return not _WORDS[table].isdisjoint(before)

    def _is_listed(self, spot: Spot) -> bool:
        """Tell a company on the stock market from one that a round or an offer values."""
        sentence = self._passage.sentences[spot.sentence]
        words = self._passage.words[sentence.first : sentence.last]
        near = self._passage.words[sentence.first : min(sentence.last, spot.last + _BEHIND)]
        return not _WORDS["listed"].isdisjoint(near) and _WORDS["private"].isdisjoint(words)
