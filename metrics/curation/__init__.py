"""Mentions to facts: what each figure of an article means, and the account of all of them."""
