"""Chromium, and the viewer's page in it. Needs Playwright (`make .venv/browser`) and a Chromium of the system."""

from __future__ import annotations

import importlib
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

SIZE = {"width": 1280, "height": 720}
_POLL = 0.01


class BrowserError(Exception):
    """There is no browser, or nothing that drives it; the message says what to install."""


@contextmanager
def chromium() -> Iterator[Any]:
    """A browser without a window. Raises BrowserError where there is none."""
    path = shutil.which("chromium")
    if path is None:
        raise BrowserError("needs chromium: apt-get install chromium")
    try:
        playwright = importlib.import_module("playwright.sync_api")
    except ImportError as error:
        raise BrowserError("needs playwright: make .venv/browser") from error
    with playwright.sync_playwright() as driver:
        # No sandbox: this runs as root, too, and the page is our own.
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()


class Page:
    """The viewer's page. `errors` has those of its scripts, and what its content policy refused."""

    def __init__(self, browser: Any, address: str) -> None:
        self.address = address
        self.errors: list[str] = []
        self.context = browser.new_context(viewport=SIZE, accept_downloads=True)
        self.page = self.context.new_page()
        self.page.set_default_timeout(15_000)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", self._noted)

    def _noted(self, line: Any) -> None:
        if line.type == "error":
            self.errors.append(line.text)

    def open(self, view: str = "") -> None:
        """Open the page, with the view that stands behind # in its address."""
        self.page.goto("about:blank")
        self.page.goto(self.address + view)
        self.until("document.querySelectorAll('#items button').length")

    def until(self, condition: str, seconds: float = 15) -> Any:
        """Wait until a JavaScript expression is true; its value. (The policy keeps Playwright's own waiting out.)"""
        end = time.monotonic() + seconds
        while not (value := self.page.evaluate(condition)):
            if time.monotonic() > end:
                raise AssertionError(f"{condition} is not true; the banners: {self.text('#banners')!r}")
            time.sleep(_POLL)
        return value

    def quiet(self) -> None:
        """Wait until all that was asked for is drawn."""
        self.until("viewer.quiet && new Promise(done => requestAnimationFrame(() => done(viewer.quiet)))")

    def decode(self, item: int = 0, seconds: float = 15) -> None:
        """Click a capture, and wait for its waves."""
        self.page.click(f"#items button[data-item='{item}']")
        self.until("viewer.timeline && viewer.timeline.tile", seconds)
        self.quiet()

    def wave(self, seconds: float = 15) -> None:
        """Choose the first traced wave."""
        self.page.focus("#timelines canvas")
        self.page.keyboard.press("Enter")
        self.until("viewer.lane && viewer.lane.tile && viewer.wave.cell(0, 'code') >= 0", seconds)
        self.quiet()

    def link(self) -> str:
        """What stands behind # in the address, once it says what is shown."""
        return str(self.until("viewer.linked && location.hash"))

    def wheel(self, amount: float) -> None:
        """Turn the wheel at the pointer, over a timeline, and wait until the timeline has followed."""
        axis = "(({t0, t1}) => `${t0} ${t1}`)(viewer.timeline.axis)"
        before = self.page.evaluate(axis)
        self.page.mouse.wheel(0, amount)
        self.until(f"{axis} !== {before!r}")

    def text(self, selector: str) -> str:
        """What stands in an element."""
        return str(self.page.inner_text(selector))
