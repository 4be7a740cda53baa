"""A browser, and the viewer in it: Debian's Chromium, driven by Playwright."""

from __future__ import annotations

import importlib
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from sqtt.viewer.api import Api
from sqtt.viewer.items import opened
from sqtt.viewer.wire.server import Server
from tests import needs

SIZE = {"width": 1280, "height": 720}


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    path = needs.program("chromium")
    try:
        playwright = importlib.import_module("playwright.sync_api")
    except ImportError:
        pytest.skip("needs playwright: make .venv/browser")
    with playwright.sync_playwright() as driver:
        # No sandbox: tests run as root, too, and the page is our own.
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


class Shown:
    """The viewer's page. Errors of its scripts, and what its content policy refuses, fail the test."""

    def __init__(self, browser: Any, address: str) -> None:
        self.address = address
        self.errors: list[str] = []
        self.context = browser.new_context(viewport=SIZE, accept_downloads=True)
        self.page = self.context.new_page()
        self.page.set_default_timeout(15_000)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda line: line.type == "error" and self.errors.append(line.text))

    def open(self, view: str = "") -> None:
        self.page.goto("about:blank")
        self.page.goto(self.address + view)
        self.until("document.querySelectorAll('#items button').length")

    def until(self, condition: str, seconds: float = 15) -> Any:
        """Wait until a JavaScript expression is true; its value. (The policy keeps Playwright's own waiting out.)"""
        end = time.monotonic() + seconds
        while not (value := self.page.evaluate(condition)):
            assert time.monotonic() < end, f"{condition} is not true; the page says {self.text('#banners')!r}"
            time.sleep(0.01)
        return value

    def quiet(self) -> None:
        """Wait until all that was asked for is drawn."""
        self.until("viewer.quiet && new Promise(done => requestAnimationFrame(() => done(viewer.quiet)))")

    def decode(self, item: int = 0) -> None:
        """Click a capture, and wait for its waves."""
        self.page.click(f"#items button[data-item='{item}']")
        self.until("viewer.timeline && viewer.timeline.tile")
        self.quiet()

    def wave(self) -> None:
        """Choose the first traced wave."""
        self.page.focus("#timelines canvas")
        self.page.keyboard.press("Enter")
        self.until("viewer.lane && viewer.lane.tile")
        self.quiet()

    def text(self, selector: str) -> str:
        return str(self.page.inner_text(selector))

    def facts(self, title: str) -> dict[str, str]:
        """Names and values of a list of facts."""
        box = f"#facts section[data-title='{title}']"
        self.until(f'document.querySelector("{box}")')
        names = self.page.eval_on_selector_all(f"{box} dt", "all => all.map(one => one.textContent)")
        values = self.page.eval_on_selector_all(f"{box} dd", "all => all.map(one => one.textContent)")
        return dict(zip(names, values, strict=True))

    def point(self, expression: str) -> tuple[float, float]:
        """A place of the timeline's canvas, given as [x, y] in it, as a place of the page."""
        x, y = self.page.evaluate(expression)
        box = self.page.locator("#timelines canvas").first.bounding_box()
        return box["x"] + x, box["y"] + y


Show = Callable[..., Shown]


@pytest.fixture
def show(chromium: Any) -> Iterator[Show]:
    """Opens the page for some captures."""
    with ExitStack() as stack:
        shown: list[Shown] = []

        def opening(*paths: Path, api: Api | None = None) -> Shown:
            server = Server(api or Api(opened(paths)))
            thread = threading.Thread(target=server.serve_forever, args=(0.01,))
            thread.start()
            stack.callback(server.server_close)
            stack.callback(thread.join)
            stack.callback(server.shutdown)
            one = Shown(chromium, server.address)
            stack.callback(one.context.close)
            shown.append(one)
            return one

        yield opening
        assert [error for one in shown for error in one.errors] == []
