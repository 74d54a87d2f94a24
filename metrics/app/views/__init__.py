"""One module a page; each has ``show(screen)``, which reads from top to bottom as the page does."""
