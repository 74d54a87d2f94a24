"""The tables on their way out: which there are, as files, under ``/data/``, and described as a Data Package."""
