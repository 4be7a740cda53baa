"""What a click sets going: decodes that are shown, shared and given up, and what is wrong with a capture."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path
from typing import Any

import pytest

from sqtt import synth
from sqtt.viewer.api import Api
from sqtt.viewer.items import opened

from ..conftest import write
from .conftest import Show

pytestmark = [pytest.mark.long, pytest.mark.xdist_group("browser")]


def test_nothing_is_decoded_before_a_click_then_the_waves_are_there(show: Show, capture: Path) -> None:
    shown = show(capture)
    shown.open()
    assert "small.sqttz" in shown.text("#items") and "synthetic" in shown.text("#items")
    assert shown.page.evaluate("viewer.timeline") is None
    shown.decode()
    assert shown.facts("capture")["waves"] == "400"
    assert shown.page.evaluate("viewer.timeline.tile.found.fill.some(one => one > 0)")


class Held(Api):
    """Decodes when it is let go."""

    def __init__(self, paths: list[Path]) -> None:
        super().__init__(opened(paths))
        self.go = threading.Event()
        self.cancelled = threading.Event()


@pytest.fixture
def held(capture: Path, monkeypatch: pytest.MonkeyPatch) -> Held:
    """An Api whose first capture takes as long as one likes."""
    from sqtt.viewer import api
    from sqtt.viewer.timeline import timeline

    synthetic = Held([capture, capture])

    def slow(item: Any, job: Any, capacity: Any = None) -> Any:
        if item.number == 0:
            job.stage, job.total, job.done = "waves", 100_000, 25_000
            while not synthetic.go.wait(0.01):
                if job.cancel.is_set():
                    synthetic.cancelled.set()
                    job.poll()
        return timeline(item, job, capacity)

    monkeypatch.setattr(api, "timeline", slow)
    return synthetic


def test_a_long_decode_shows_its_progress_and_is_cancelled(show: Show, held: Held) -> None:
    shown = show(api=held)
    shown.open()
    shown.page.click("#items button[data-item='0']")
    shown.until("document.getElementById('progress-text').textContent.includes('25 % of')")
    shown.page.click("#cancel")
    assert held.cancelled.wait(15)
    shown.until("document.body.innerText.includes('it was cancelled')")
    held.go.set()
    shown.decode()  # and again, to its end


def test_a_click_away_cancels(show: Show, held: Held) -> None:
    shown = show(api=held)
    shown.open()
    shown.page.click("#items button[data-item='0']")
    shown.until("document.getElementById('progress-text').textContent.includes('waves')")
    shown.decode(1)
    assert held.cancelled.wait(15)
    assert shown.facts("capture")["waves"] == "400"


def test_two_pages_share_a_decode_and_one_may_leave(show: Show, held: Held) -> None:
    first, second = show(api=held), show(api=held)
    for one in (first, second):
        one.open("#item=0")
        one.until("document.getElementById('progress-text').textContent.includes('waves')")
    second.page.close()
    assert not held.cancelled.wait(0.5)  # the server hears of it at its next line of progress
    held.go.set()
    first.until("viewer.timeline")


def test_damage_is_a_banner_that_cannot_be_missed(show: Show, losing: Path) -> None:
    shown = show(losing)
    shown.open()
    shown.decode()
    shown.until("document.querySelector('.banner.grave')")
    assert shown.page.locator(".banner.grave").first.is_visible() and "packets" in shown.text("#banners")
    shown.wave()
    shown.until("document.getElementById('banners').innerText.includes('have no address')")


def test_unfinished_waves_are_a_banner(show: Show, synthetic: synth.Capture, folder: Path) -> None:
    engine = synthetic.engines[0]
    half = len(engine.stream) // 64 * 32
    from dataclasses import replace

    cut = write(
        folder / "cut.sqttz", replace(synthetic, engines=(replace(engine, stream=engine.stream[:half]),))
    )
    shown = show(cut)
    shown.open()
    shown.decode()
    assert "waves have no end" in shown.text("#banners")


def test_a_capture_that_goes_is_told(show: Show, capture: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqttz"
    shutil.copy(capture, copy)
    shown = show(copy)
    shown.open()
    copy.unlink()
    shown.until("document.getElementById('banners').innerText.includes('is gone')")


def test_a_capture_without_waves_says_so(show: Show, folder: Path) -> None:
    empty = write(folder / "empty.sqttz", synth.capture("gfx11", seed=1, waves=0, engines=1))
    shown = show(empty)
    shown.open()
    shown.page.click("#items button")
    shown.until("viewer.timeline")
    assert shown.facts("capture")["waves"] == "0"
