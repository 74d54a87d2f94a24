"""The schema of the library, version by version. Applied by itself when the library is opened."""
