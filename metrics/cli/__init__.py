"""The commands: ``python -m metrics check | read | suggest | add | library | export``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from metrics.cli import checking, exporting, reading, taking
from metrics.errors import MetricsError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit code: 0 well, 1 problems found, 2 wrong use."""
    parser = argparse.ArgumentParser(
        prog="python -m metrics", description="Figures of articles as typed, cited facts."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for module in (checking, reading, exporting, taking):
        module.add_to(commands)
    options = parser.parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except MetricsError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        return 0
