"""How fast the dashboard is, beside a minimal Streamlit app in the same browser, turn by turn.

    python benchmarks/dashboard.py [--rounds 7]
    python benchmarks/dashboard.py --articles 1000

Prints the median of each figure for both, and the ratio with its goal. ``--articles N`` instead gives the
dashboard a temporary library of N articles of thirty facts, and holds it against itself with the shipped
article alone.
"""

from __future__ import annotations

import argparse
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from playwright.sync_api import Browser, Locator, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # runs from a plain clone, not installed

from many import fill  # noqa: E402

# Whether marks of a chart are drawn and to be seen.
DRAWN = """() => [...document.querySelectorAll('.js-plotly-plot .main-svg .trace')].some(
  (marks) => marks.checkVisibility({visibilityProperty: true}) && marks.getBoundingClientRect().width > 0)"""
# Times of the last touch of the reader and of the last change of the page, by the page's clock.
WATCH = """
  window.lastChange = 0;
  new MutationObserver(() => { window.lastChange = performance.now(); })
    .observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
  addEventListener("pointerdown", () => { window.lastTouch = performance.now(); }, true);
"""
QUIET = """() => performance.now() - window.lastChange > 500
  && document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState === 'notRunning'"""


@dataclass
class App:
    """A server under test, how a reader chooses a company on its page, and finds the way to another page."""

    name: str
    script: Path
    choose: Callable[[Page], None]
    open_menu: Callable[[Page], Locator] | None = None
    environment: dict[str, str] = field(default_factory=dict)


def choose_in_selectbox(page: Page) -> None:
    page.locator('[data-testid="stSelectbox"] input').fill("Twitch")
    page.get_by_role("option", name="Twitch").click()


def choose_in_filter(page: Page) -> None:
    page.locator('[data-testid="stMultiSelect"] input').first.fill("Twitch")
    page.get_by_role("option", name="Twitch", exact=True).click()


def open_themes(page: Page) -> Locator:
    page.keyboard.press(
        "Escape"
    )  # an open list of companies hides all else from who asks for roles
    page.get_by_role("button", name="Themes").click()
    return page.get_by_role("menuitem", name="Funding", exact=True)


@contextmanager
def serving(app: App) -> Iterator[tuple[str, int]]:
    """Run a server; yield its address and its process."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [
        sys.executable,
        "-m",
        "streamlit",
        "run",
        str(app.script),
        "--server.port",
        str(port),
    ]
    options = [
        "--server.headless",
        "true",
        "--server.address",
        "127.0.0.1",
        "--browser.gatherUsageStats",
        "false",
    ]
    process = subprocess.Popen(
        command + options,
        cwd=ROOT,
        env=os.environ | app.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        address = f"http://127.0.0.1:{port}"
        for _ in range(300):
            try:
                urllib.request.urlopen(f"{address}/_stcore/health", timeout=1).close()  # noqa: S310
                break
            except OSError:
                time.sleep(0.1)
        yield address, process.pid
    finally:
        process.terminate()
        process.wait()


def resident(pid: int) -> float:
    """Return the memory of a process in MB."""
    status = Path(f"/proc/{pid}/status").read_text()
    return (
        int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1])
        / 1024
    )


@dataclass
class Meter:
    """What a page takes: kilobytes received, and processor time of the browser's main thread."""

    page: Page
    received: float = 0

    def __enter__(self) -> Self:
        self.client = self.page.context.new_cdp_session(self.page)
        self.client.send("Performance.setTimeDomain", {"timeDomain": "threadTicks"})
        self.client.send("Performance.enable")
        self.client.send("Network.enable")
        self.client.on("Network.loadingFinished", self._count)
        self.client.on("Network.webSocketFrameReceived", self._frame)
        return self

    def __exit__(self, *_: object) -> None:
        self.client.detach()

    def _count(self, event: dict[str, float]) -> None:
        self.received += event["encodedDataLength"] / 1024

    def _frame(self, event: dict[str, dict[str, str]]) -> None:
        self.received += len(event["response"]["payloadData"]) * 3 / 4 / 1024

    def busy(self) -> float:
        """Return the milliseconds of processor time since the page began."""
        metrics = self.client.send("Performance.getMetrics")["metrics"]
        seconds = next(each["value"] for each in metrics if each["name"] == "TaskDuration")
        return float(seconds) * 1000


def first_chart(page: Page, address: str) -> tuple[float, float, float]:
    """Open a page; return the milliseconds until its first chart stands, those of work, and the kilobytes."""
    with Meter(page) as meter:
        start = time.perf_counter()
        page.goto(address, wait_until="commit")
        page.wait_for_function(DRAWN)
        elapsed = (time.perf_counter() - start) * 1000
        return elapsed, meter.busy(), meter.received


def change(page: Page, act: Callable[[], None]) -> tuple[float, float]:
    """Do something on a page; return the milliseconds from the last touch to the last change, and those of work."""
    page.wait_for_function(QUIET)
    with Meter(page) as meter:
        before = meter.busy()
        act()
        page.wait_for_function(QUIET)
        elapsed = float(page.evaluate("() => window.lastChange - window.lastTouch"))
        return elapsed, meter.busy() - before


def measured(browser: Browser, app: App, address: str) -> dict[str, float]:
    """Measure one round: a cold and a warm start, a company chosen, and another page where there is one."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.add_init_script(WATCH)
    page = context.new_page()
    cold, _, kilobytes = first_chart(page, address)
    page.wait_for_function(QUIET)
    warm, busy, _ = first_chart(page, address)
    chosen, chosen_busy = change(page, lambda: app.choose(page))
    figures = {
        "first chart, cold (ms)": cold,
        "first chart, warm (ms)": warm,
        "the same, processor time (ms)": busy,
        "company chosen to charts updated (ms)": chosen,
        "the same, processor time of the page (ms)": chosen_busy,
        "bytes to first chart (kB)": kilobytes,
    }
    if app.open_menu:
        entry = app.open_menu(page)
        figures["page changed to charts drawn (ms)"], _ = change(page, entry.click)
    context.close()
    return figures


def session_memory(browser: Browser, address: str, pid: int, sessions: int = 10) -> float:
    """Return the megabytes that one more open page costs the server, once all of it is shown."""
    before = resident(pid)
    contexts = []
    for _ in range(sessions):
        context = browser.new_context()
        context.add_init_script(WATCH)
        page = context.new_page()
        page.goto(address)
        page.wait_for_function(DRAWN)
        page.wait_for_function(QUIET)
        contexts.append(context)
    grown = (resident(pid) - before) / sessions
    for context in contexts:
        context.close()
    return grown


MINIMAL_GOALS = {
    "first chart, cold (ms)": 1.3,
    "first chart, warm (ms)": 1.3,
    "the same, processor time (ms)": 1.3,
    "company chosen to charts updated (ms)": 1.5,
    "the same, processor time of the page (ms)": 1.5,
    "bytes to first chart (kB)": 1.2,
    "memory of a session (MB)": 1.5,
}
LARGE_GOALS = {
    "company chosen to charts updated (ms)": 2.0,
    "page changed to charts drawn (ms)": 2.0,
}


def compare(ours: App, theirs: App, rounds: int, goals: dict[str, float]) -> None:
    """Measure two apps in turn and print the median of each figure, the ratio and its goal."""
    with serving(ours) as first, serving(theirs) as second, sync_playwright() as p:
        browser = p.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        served = [(ours, *first), (theirs, *second)]
        results: dict[str, list[dict[str, float]]] = {app.name: [] for app, _, _ in served}
        for turn in range(rounds + 1):
            for app, address, _ in served:
                figures = measured(browser, app, address)
                if turn:  # the first round warms both servers
                    results[app.name].append(figures)
        if "memory of a session (MB)" in goals:
            for app, address, pid in served:
                grown = session_memory(browser, address, pid)
                for figures in results[app.name]:
                    figures["memory of a session (MB)"] = grown
        browser.close()
    print(f"| figure (median of {rounds}) | {ours.name} | {theirs.name} | ratio | goal |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for figure, goal in goals.items():
        a, b = (
            statistics.median(each[figure] for each in results[app.name]) for app in (ours, theirs)
        )
        print(f"| {figure} | {a:,.1f} | {b:,.1f} | {a / b if b else float('nan'):.2f} | ≤ {goal} |")


def script_run(rounds: int) -> None:
    """Print how long the server needs to run the script of the overview once more."""
    from streamlit.testing.v1 import AppTest  # noqa: PLC0415

    app = AppTest.from_file(str(ROOT / "metrics" / "app" / "main.py"), default_timeout=60).run()
    if app.exception:
        raise SystemExit("the overview does not run")
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        app.run()
        times.append((time.perf_counter() - start) * 1000)
    print(
        f"\nscript run of the overview: median {statistics.median(times):.1f} ms (goal: under 30 ms)"
    )


def chromium() -> str:
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    sys.exit("no Chromium found: install it (Debian, Ubuntu: apt-get install chromium)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument(
        "--articles",
        type=int,
        default=0,
        help="a library of so many, against the shipped one alone",
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        empty = {"METRICS_DATABASE_URL": f"sqlite:///{folder}/empty.sqlite"}
        ours = App("dashboard", ROOT / "dashboard.py", choose_in_filter, open_themes, empty)
        if not options.articles:
            minimal = App(
                "minimal app", ROOT / "benchmarks" / "minimal_app.py", choose_in_selectbox
            )
            compare(ours, minimal, options.rounds, MINIMAL_GOALS)
            script_run(options.rounds * 5)
            return
        url = f"sqlite:///{folder}/large.sqlite"
        facts = fill(url, options.articles)
        large = App(
            f"{options.articles:,} articles, {facts:,} facts",
            ours.script,
            choose_in_filter,
            open_themes,
            {"METRICS_DATABASE_URL": url},
        )
        compare(
            large,
            App("one article", ours.script, choose_in_filter, open_themes, empty),
            options.rounds,
            LARGE_GOALS,
        )


if __name__ == "__main__":
    main()
