"""From an article and its mentions to proposed facts: rules over words, no model and no network.

Whose a figure is, in this order:

- `passage`: words, sentences, paragraphs, labels and quotations;
- `names`, `unknown`: the names, those of the registry and those that only the text shows. What an unknown
  one names is the sum of hints (`evidence`): in itself, `in_front` of it, `behind` it, as a label
  (`labelled`);
- `makers`: the company of each product;
- `standing`, `roles`: how a name stands in its sentence, and nouns that stand for one;
- `discourse`: what each sentence is about, with the `topics` of the article and its sections, and the
  `people` who speak;
- `owners`: the company of one figure, by how well each name of its sentence fits, with the parts of a deal
  (`deals`).
"""

from metrics.curation.suggestion.proposal import Proposal
from metrics.curation.suggestion.proposals import Suggester, suggest

__all__ = ["Proposal", "Suggester", "suggest"]
