"""How much the intake accepts. Above it, a file is refused with a sentence, never cut."""

MAX_FILE_BYTES = 10_000_000
"""Size of one file, or of the pasted text in UTF-8."""

MAX_TEXT_CHARACTERS = 1_000_000
"""Length of an article's text: some 400 pages. Pages and charts stay quick up to here."""

MAX_UNPACKED_BYTES = 50_000_000
"""What the parts of a Word file may unpack to, all together."""

MAX_PARTS = 2_000
"""How many parts a Word file may have."""

MAX_ELEMENTS = 50_000
"""How many elements a web page may have; an article's page has some thousands."""

MAX_PAGES = 1_000
"""How many pages a PDF may have."""

MAX_READING_SECONDS = 30
"""How long reading one file may take."""

MAX_MEMORY_BYTES = 2_000_000_000
"""How much memory reading one file may take."""

MAX_NAME_CHARACTERS = 80
"""How much of a file's name is shown."""
