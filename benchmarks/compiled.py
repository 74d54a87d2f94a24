"""The reader compiled to machine code: a copy of this checkout, so that the checkout stays as it is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]
COPIED = ("metrics", "benchmarks", "seeds")
FILES = ("setup.py", "pyproject.toml")
UNWANTED = shutil.ignore_patterns("__pycache__", "*.so", ".compiled")


@contextmanager
def compiled_copy() -> Iterator[Path | None]:
    """Give the folder of a copy whose reader is compiled, or none where it cannot be compiled here."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for name in COPIED:
            shutil.copytree(ROOT / name, copy / name, ignore=UNWANTED)
        for name in FILES:
            shutil.copy(ROOT / name, copy)
        build = [sys.executable, "setup.py", "--quiet", "build_ext", "--inplace"]
        workers = f"-j{os.cpu_count()}"
        environment = {**os.environ, "METRICS_COMPILE": "1"}
        done = subprocess.run(
            [*build, workers], cwd=copy, env=environment, capture_output=True, check=False
        )
        yield copy if done.returncode == 0 else None
