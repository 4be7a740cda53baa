"""The viewer in Chromium: frames of three sizes, the first picture, the lane of a million instructions."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqtt.capture import Capture, LoadedCode, Stream, write_container
from sqtt.synth import capture
from sqtt.synth.program import matmul
from tools.viewer.driver import BrowserError, Page, chromium

from ...plan import Plan
from ...processes import environment
from ...results import Samples, Section, Table, number, verdict

SIZES = (10_000, 100_000, 1_000_000)
GOALS = {10_000: 1000 / 60, 100_000: 1000 / 60, 1_000_000: 1000 / 30}
"""Waves, and the milliseconds that a frame may take."""
FRAMES = 120
ITERATIONS = 24_500
"""Of the loop of a matrix multiply: a wave of a million instructions."""
FIRST, LANE = 1.0, 1.0
"""Seconds from the command to the first picture, and from a click to the lane."""
ADDRESS = 0.5
"""Seconds from the command to the address of the server that answers."""
_SETTLED = 1.0
"""Seconds after which a new window of the browser has nothing more to do."""


@dataclass(frozen=True)
class Start:
    """One start, in seconds from the command: to the address, and to the list of captures in the page."""

    address: float
    cpu: float  #: that the server had computed when it gave its address
    page: float


@dataclass(frozen=True)
class Starts:
    """The same, several times."""

    all: tuple[Start, ...]

    @property
    def address(self) -> Samples:
        return Samples(tuple(one.address for one in self.all))

    @property
    def page(self) -> Samples:
        return Samples(tuple(one.page for one in self.all))

    @property
    def cells(self) -> tuple[str, ...]:
        cpu = Samples(tuple(one.cpu for one in self.all))
        return self.address.text(), cpu.text(), self.page.text()

    def readings(self, name: str) -> list[str]:
        address, page = self.address.median, self.page.median
        return [
            verdict(
                address <= ADDRESS,
                f"{name}: the server answers after {number(address)} s, goal {number(ADDRESS)} s.",
            ),
            verdict(
                page <= FIRST, f"{name}: the page is there after {number(page)} s, goal {number(FIRST)} s."
            ),
        ]


_ANIMATE = """(frames) => new Promise((done) => {
    // Zoom in to a hundredth and out again around a place that moves, as with the wheel held.
    const { timeline } = viewer, { axis } = timeline, gaps = [];
    viewer.frames.count = viewer.frames.script = 0;
    let at = 0, before = 0;
    const step = (now) => {
        if (before) gaps.push(now - before);
        before = now;
        if (at++ >= frames) return done({ gaps, script: viewer.frames.script / gaps.length });
        axis.zoom(axis.left + axis.width * (0.3 + 0.4 * at / frames), at % 60 < 30 ? 0.86 : 1 / 0.86);
        timeline.view();
        requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
})"""


def viewing(plan: Plan) -> Section:
    """Frame times and waiting times of the page."""
    rows: list[tuple[str, ...]] = []
    readings: list[str] = []
    try:
        with chromium() as browser:
            for waves in SIZES[: 1 if plan.quick else None]:
                plan.say(f"viewer: {waves:,} waves")
                row, more = _waves(plan, browser, waves)
                rows.append(row)
                readings += more
            plan.say("viewer: a lane of a million instructions")
            row, more = _lane(plan, browser, 20 if plan.quick else ITERATIONS)
            rows.append(row)
            readings += more
    except BrowserError as error:
        rows.append((str(error), *("–",) * 7))
    return Section(
        "Viewer",
        "`python -m sqtt view` in Chromium without a window, which paints with the CPU, 1,280 × 720, synthetic "
        "captures: from the command to the address of its server, and to the list of captures in the page; from a "
        "click to the picture of all waves (decoding included); and the time from frame to frame while the "
        "timeline zooms in and out; a browser paints 60 of them a second at the most. For a wave of a million "
        "instructions, from a click to its lane, first with the decoding of its stream, then without.",
        Table(
            (
                "capture",
                "command to address, s",
                "CPU until then, s",
                "command to page, s",
                "click to picture, s",
                "frame, ms",
                "19 of 20 within, ms",
                "script a frame, ms",
            ),
            tuple(rows),
        ),
        tuple(readings),
    )


def _waves(plan: Plan, browser: Any, waves: int) -> tuple[tuple[str, ...], list[str]]:
    kind = "busy matmul" if waves == SIZES[0] else "small waves"
    path = _write(plan.work / f"{waves}.sqttz", capture("gfx11", waves=waves, kind=kind))
    with _page(plan, browser, path) as (page, starts):
        begun = time.monotonic()
        page.decode(seconds=60)
        picture = time.monotonic() - begun
        found = page.page.evaluate(_ANIMATE, FRAMES)
        _sound(page)
    gaps = found["gaps"]
    most = sorted(gaps)[int(len(gaps) * 0.95)]
    frame = Samples(tuple(gaps)).median
    name = f"{waves:,} waves"
    row = (name, *starts.cells, *map(number, (picture, frame, most, found["script"])))
    goal = GOALS[waves]
    text = f"{name}: a frame takes {number(frame)} ms, goal {number(goal)} ms."
    readings = [verdict(frame <= goal * 1.02, text)]  # clocks of browsers are coarse
    readings += starts.readings(name)
    return row, readings


def _lane(plan: Plan, browser: Any, iterations: int) -> tuple[tuple[str, ...], list[str]]:
    synthetic = capture("gfx11", waves=1, engines=1, units=1, path=matmul(iterations))
    count = len(synthetic.engines[0].instructions.time)
    path = _write(plan.work / "lane.sqttz", synthetic)
    starts, first, again = [], [], []
    for _ in range(plan.rounds(3, 1)):
        with _started(browser, path) as (page, start):
            starts.append(start)
            page.decode(seconds=60)
            page.page.focus("#timelines canvas")
            begun = time.monotonic()
            page.page.keyboard.press("Enter")
            page.until("viewer.lane && viewer.lane.tile", seconds=60)
            first.append(time.monotonic() - begun)
            page.quiet()
            page.page.evaluate("viewer.lane.tile = null")
            begun = time.monotonic()
            page.page.mouse.click(*_wave(page))
            page.until("viewer.lane && viewer.lane.tile")
            again.append(time.monotonic() - begun)
            _sound(page)
    name = f"a wave of {count:,} instructions"
    whole, later = Samples(tuple(first)), Samples(tuple(again))
    row = (name, *Starts(tuple(starts)).cells, f"{whole.text()}, then {later.text()}", "–", "–", "–")
    waited = f"after {number(whole.median)} s, decoding included, then after {number(later.median)} s"
    text = f"{name}: its lane is there {waited}; goal {number(LANE)} s."
    return row, [verdict(max(whole.median, later.median) <= LANE, text)]


def _wave(page: Page) -> tuple[float, float]:
    """Where the only wave is on the screen."""
    page.page.evaluate("viewer.timeline.show('slot', 20)")
    page.quiet()
    x, y = page.page.evaluate(
        "[viewer.timeline.axis.left + viewer.timeline.axis.width / 2, viewer.timeline.y(0) + 10]"
    )
    box = page.page.locator("#timelines canvas").first.bounding_box()
    return box["x"] + x, box["y"] + y


def _sound(page: Page) -> None:
    if page.errors:
        raise RuntimeError(f"the page has errors: {json.dumps(page.errors)}")


@contextmanager
def _page(plan: Plan, browser: Any, path: Path) -> Iterator[tuple[Page, Starts]]:
    """The page of a capture, and how it started, several times."""
    starts = []
    for _ in range(plan.rounds(2, 0)):
        with _started(browser, path) as (_, start):
            starts.append(start)
    with _started(browser, path) as (page, start):
        yield page, Starts((*starts, start))


@contextmanager
def _started(browser: Any, path: Path) -> Iterator[tuple[Page, Start]]:
    page = Page(browser, "")
    time.sleep(_SETTLED)  # the browser is there already, as it is for people
    words = [sys.executable, "-P", "-m", "sqtt", "view", "--no-browser", str(path)]
    begun = time.monotonic()
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment()) as server:
        try:
            assert server.stdout is not None
            page.address = server.stdout.readline().split()[0]
            address, cpu = time.monotonic() - begun, _cpu(server.pid)
            page.open()
            yield page, Start(address, cpu, time.monotonic() - begun)
        finally:
            page.context.close()
            server.terminate()


def _cpu(process: int) -> float:
    """The seconds that a process has computed (Linux)."""
    user, system = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def _write(path: Path, synthetic: Any) -> Path:
    streams = tuple(
        Stream(f"se{one.index}", memoryview(one.stream), one.index, instructions=True)
        for one in synthetic.engines
    )
    code = (LoadedCode("synthetic.elf", memoryview(synthetic.code), synthetic.load_address),)
    whole = Capture(path, "synth", streams, code, synthetic.target)
    write_container(whole, path)
    return path
