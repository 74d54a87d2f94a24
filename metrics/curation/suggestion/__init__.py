"""From an article and its mentions to proposed facts: rules over words, no model and no network."""

from metrics.curation.suggestion.proposal import Proposal
from metrics.curation.suggestion.proposals import Suggester, suggest

__all__ = ["Proposal", "Suggester", "suggest"]
