"""How long a reader waits from the text of an article to proposals for its figures.

    python benchmarks/reviewing.py [--rounds 7] [--no-browser]

Prints the server's time (of one core) for 10 kB and 200 kB of news, and the time in a browser from the click that sends a
pasted article of 10 kB to the first proposal on the page, each with its goal.
"""

from __future__ import annotations

import argparse
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # runs from a plain clone, not installed

from playwright.sync_api import Browser, expect, sync_playwright
from tables import print_table
from texts import news

from metrics.catalog import SEEDS
from metrics.curation.registry import Registry
from metrics.curation.review import Review
from metrics.curation.suggestion import Suggester
from metrics.model import Article, Language

ROOT = Path(__file__).resolve().parent.parent
PUBLISHED = date(2024, 4, 9)
LANGUAGES: tuple[Language, ...] = ("fr", "en")
GOALS = {10_000: 50, 200_000: 500}
"""Goals of the server in milliseconds, by the size of the text in bytes."""
BROWSER_GOAL = 1_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--no-browser", action="store_true")
    options = parser.parse_args()
    rows = list(server_rows(options.rounds))
    if not options.no_browser:
        rows += list(browser_rows(options.rounds))
    print_table(("from text to proposals", "figures", "median", "least", "goal"), rows)


def server_rows(rounds: int) -> Iterator[tuple[str, ...]]:
    registry = Registry.load(SEEDS)
    suggester = Suggester(registry.companies, registry.metrics)
    for size, goal in GOALS.items():
        for language in LANGUAGES:
            # Each round reads a text that shares no paragraph with another: nothing is remembered.
            articles = [article(language, size, number) for number in range(rounds + 1)]
            times, figures = [], 0
            for each in articles:
                begun = time.process_time()
                review = Review.begin(each, registry, suggester=suggester)
                figures = len(review.account.entries)
                times.append(1000 * (time.process_time() - begun))
            yield row(f"server, {size // 1000} kB, {language}", figures, times[1:], goal)


def article(language: Language, size: int, number: int) -> Article:
    text = news(language, size, first=number * 100_000)
    return Article(id="new", title="News", language=language, published=PUBLISHED, text=text)


def browser_rows(rounds: int) -> Iterator[tuple[str, ...]]:
    with sync_playwright() as playwright, serving() as address:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"]
        )
        for language in LANGUAGES:
            texts = [article(language, 10_000, 50 + number).text for number in range(rounds + 1)]
            times, figures = [], 0
            for text in texts:
                taken, figures = pasted(browser, address, text)
                times.append(taken)
            yield row(f"browser, 10 kB, {language}", figures, times[1:], BROWSER_GOAL)
        browser.close()


def pasted(browser: Browser, address: str, text: str) -> tuple[float, int]:
    """Return the milliseconds from the click to the first proposal shown, and how many figures there are."""
    page = browser.new_page(viewport={"width": 1440, "height": 900}, locale="en-GB")
    page.goto(f"{address}/add")
    page.get_by_label("The text of the article").fill(text)
    expect(page.get_by_test_id("stApp")).to_have_attribute(
        "data-test-script-state", "notRunning", timeout=30_000
    )
    begun = time.perf_counter()
    page.get_by_role("button", name="Read the figures").click()
    page.locator(".st-key-current .said").wait_for(timeout=30_000)
    page.locator(".st-key-article-text .figure-mark").first.wait_for(timeout=30_000)
    taken = 1000 * (time.perf_counter() - begun)
    figures = page.locator(".st-key-article-text .figure-mark").count()
    page.close()
    return taken, figures


@contextmanager
def serving() -> Iterator[str]:
    """Run the dashboard with a temporary library, and yield its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        options = ("--server.headless=true", f"--server.port={port}", "--server.address=127.0.0.1")
        process = subprocess.Popen(
            [sys.executable, "-m", "streamlit", "run", "dashboard.py", *options],
            cwd=ROOT,
            env=os.environ | {"METRICS_DATABASE_URL": f"sqlite:///{folder}/library.sqlite"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        address = f"http://127.0.0.1:{port}"
        try:
            wait_for(lambda: urllib.request.urlopen(f"{address}/_stcore/health", timeout=1).close())  # noqa: S310
            yield address
        finally:
            process.terminate()
            process.wait()


def wait_for(ask: Callable[[], None]) -> None:
    for _ in range(300):
        try:
            return ask()
        except OSError:
            time.sleep(0.1)
    raise TimeoutError


def row(title: str, figures: int, times: list[float], goal: float) -> tuple[str, ...]:
    median, least = statistics.median(times), min(times)
    return (title, f"{figures:,}", f"{median:,.0f} ms", f"{least:,.0f} ms", f"{goal:,} ms")


if __name__ == "__main__":
    main()
