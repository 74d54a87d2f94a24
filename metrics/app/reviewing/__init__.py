"""The pieces of the page on which an article is reviewed."""
