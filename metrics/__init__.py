"""Market Metrics: the numbers of a tech-business article as typed, cited datasets."""
