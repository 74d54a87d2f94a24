"""The dashboard as a server of its own, which can be stopped and started again at the same address."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parents[2]


class Dashboard:
    """The dashboard with the library at ``library``; what it says goes into a file of ``folder``."""

    def __init__(self, library, folder):
        self.library, self.log = library, folder / "server.log"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self._process = None

    def start(self):
        """Start, and wait until it answers."""
        with self.log.open("a") as log:
            self._process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "streamlit", "run", "dashboard.py"),
                    *("--server.headless=true", f"--server.port={self.port}"),
                    "--server.address=127.0.0.1",
                ],
                cwd=ROOT,
                env=os.environ | {"METRICS_DATABASE_URL": self.library},
                stdout=log,
                stderr=log,
            )
        for _ in range(150):
            try:
                with urllib.request.urlopen(f"{self.address}/_stcore/health", timeout=1):  # noqa: S310 (it is ours)
                    return
            except OSError:
                assert self._process.poll() is None, self.log.read_text()
                time.sleep(0.2)
        raise AssertionError(self.log.read_text())

    def stop(self):
        self._process.terminate()
        self._process.wait(10)
