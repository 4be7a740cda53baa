"""A browser, and the viewer in it: Debian's Chromium, driven by Playwright."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from sqtt.viewer.api import Api
from sqtt.viewer.items import opened
from sqtt.viewer.wire.server import Server
from tools.viewer import driver
from tools.viewer.driver import Page


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """A browser; skips and says what is missing where there is none."""
    with ExitStack() as stack:
        try:
            browser = stack.enter_context(driver.chromium())
        except driver.BrowserError as error:
            pytest.skip(str(error))
        yield browser


class Shown(Page):
    """The viewer's page. Its errors fail the test."""

    def facts(self, title: str, name: str = "") -> dict[str, str]:
        """Names and values of a list of facts, once the named one is there: another list of that title may be."""
        box = f"#facts section[data-title='{title}']"
        self.until(
            f'[...document.querySelectorAll("{box} dt")].some(one => ["", one.textContent].includes("{name}"))'
        )
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
