"""The one table read across articles: what says most, companies side by side, facts that disagree."""
