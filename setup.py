"""The reader as machine code, for those who have much to read: the same source, compiled with mypyc.

    METRICS_COMPILE=1 python setup.py build_ext --inplace    what `make fast` runs; needs a C compiler

Everything else about the package stands in pyproject.toml.
"""

import os
from pathlib import Path

from setuptools import setup

COMPILED = ("metrics/extraction", "metrics/extraction/dates")
ALONE = ("--follow-imports=silent", "--ignore-missing-imports")
"""What the reader does not need may be missing: pages, charts, tables."""


def extensions() -> list[object]:
    """Return the modules of the reader as extensions, where they are asked for."""
    if not os.environ.get("METRICS_COMPILE"):
        return []
    from mypyc.build import mypycify  # noqa: PLC0415 - only who compiles has it

    modules = (path for folder in COMPILED for path in sorted(Path(folder).glob("*.py")))
    sources = [str(path) for path in modules if path.name != "__init__.py"]
    return mypycify([*ALONE, *sources], multi_file=True)


setup(ext_modules=extensions())
