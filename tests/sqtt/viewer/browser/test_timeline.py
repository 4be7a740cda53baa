"""The wave timeline: from all waves to one, selections, kernels; held against the Python API."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import sqtt
from sqtt import Kind
from sqtt.encode import Encoder

from .conftest import Show

pytestmark = [pytest.mark.long, pytest.mark.xdist_group("browser")]


def test_zoom_to_one_wave_and_read_its_facts(show: Show, capture: Path) -> None:
    shown = show(capture)
    shown.open()
    shown.decode()
    shown.page.select_option("#level", "slot")
    # Rows of 26 pixels, then zoom at the cursor until single waves are drawn.
    shown.page.evaluate("viewer.timeline.show('slot', 26)")
    shown.quiet()
    middle = shown.point("[viewer.timeline.axis.left + viewer.timeline.axis.width / 3, 60]")
    shown.page.mouse.move(*middle)
    before = shown.page.evaluate(
        "viewer.timeline.axis.t(viewer.timeline.axis.left + viewer.timeline.axis.width / 3)"
    )
    for _ in range(3):
        shown.wheel(-300)
    shown.quiet()
    axis = shown.page.evaluate("(({t0, t1}) => [t0, t1])(viewer.timeline.axis)")
    after = shown.page.evaluate(
        "viewer.timeline.axis.t(viewer.timeline.axis.left + viewer.timeline.axis.width / 3)"
    )
    assert after == pytest.approx(before, abs=(axis[1] - axis[0]) / 100)
    assert shown.page.evaluate("viewer.timeline.tile.kind") == "spans"
    part, wave, x, y = shown.page.evaluate("""(() => {
        const { axis, tile } = viewer.timeline, { found, first } = tile;
        for (let at = 0; at < found.line.length; at++) {
            const x = axis.x((Math.max(found.start[at], axis.t0) + Math.min(found.end[at], axis.t1)) / 2);
            const y = viewer.timeline.y(first + found.line[at]) + 12;
            if (found.part[at] === 1 || y < 40 || y > 200 || x < axis.left + 5) continue;
            return [found.part[at], found.wave[at], x, y];
        }
    })()""")
    place = shown.point(f"[{x}, {y}]")
    shown.page.mouse.move(*place)
    shown.until(f"document.querySelector('.hint').innerText.includes('wave {wave}')")
    shown.page.mouse.click(*place)
    facts = shown.facts("wave")
    table = sqtt.open(capture).waves()
    row = np.flatnonzero(table.column("shader_engine").values == part)[wave]
    assert facts["wave"] == f"{wave} of se{part}"
    assert facts["start"] == f"{table.column('start').values[row]:,} clk"
    assert facts["end"] == f"{table.column('end').values[row]:,} clk"
    assert facts["kernel"] == "synthetic"


def test_while_zooming_out_nothing_is_blank(show: Show, capture: Path) -> None:
    shown = show(capture)
    shown.open()
    shown.decode()
    shown.page.evaluate("viewer.timeline.axis.show(500, 502); viewer.timeline.view()")
    shown.quiet()
    # Out again at once: before the answer for that is there, the rest comes from the picture of everything.
    pixel = shown.page.evaluate("""new Promise((done) => {
        viewer.timeline.asking.want = () => {};
        viewer.timeline.axis.fit();
        viewer.timeline.view();
        requestAnimationFrame(() => requestAnimationFrame(() => {
            const { canvas, ctx } = viewer.timeline.board, { axis } = viewer.timeline;
            done([...ctx.getImageData(axis.x(100), 60, 1, 1).data.slice(0, 3)]);
        }));
    })""")
    assert pixel != [255, 255, 255] and pixel != [13, 17, 23]


def test_a_selection_is_summed_up(show: Show, capture: Path) -> None:
    shown = show(capture)
    shown.open()
    shown.decode()
    left = shown.point("[viewer.timeline.axis.left + 50, 80]")
    right = shown.point("[viewer.timeline.axis.left + 250, 80]")
    shown.page.keyboard.down("Shift")
    shown.page.mouse.move(*left)
    shown.page.mouse.down()
    shown.page.mouse.move(*right, steps=4)
    shown.page.mouse.up()
    shown.page.keyboard.up("Shift")
    facts = shown.facts("selection")
    t0, t1 = shown.page.evaluate("viewer.timeline.selection")
    table = sqtt.open(capture).waves()
    start, end = (table.column(name).values for name in ("start_ns", "end_ns"))
    assert facts["waves"] == f"{((start < t1) & (end >= t0)).sum():,}"


def test_a_kernel_of_the_list_is_shown_alone(show: Show, capture: Path) -> None:
    shown = show(capture)
    shown.open()
    shown.decode()
    assert shown.text("#ran").split() == ["synthetic", "400", "waves"]
    shown.page.click("#ran button")
    shown.quiet()
    assert shown.page.evaluate("viewer.timeline.kernel") == 0
    assert "kernel=0" in shown.link()
    shown.page.click("#ran button")
    assert shown.page.evaluate("viewer.timeline.kernel") == -1


def test_a_counter_is_a_curve_and_part_of_the_link(show: Show, folder: Path) -> None:
    encoder = Encoder("gfx11", simd=0, wgp=0, sa=0)
    encoder.add(Kind.WAVE_START, 100, wgp=0, simd=0, slot=3)
    encoder.add(Kind.UTIL_COUNTER, range(200, 800, 10), id=1, spi_busy=[one % 16 for one in range(60)])
    encoder.add(Kind.VALU_INST, 300, slot=3)
    encoder.add(Kind.WAVE_END, 900, wgp=0, simd=0, slot=3)
    path = folder / "loads_se0.sqtt"
    path.write_bytes(encoder.stream())
    shown = show(path)
    shown.open()
    shown.decode()
    shown.page.focus("#timelines canvas")
    shown.page.keyboard.press("Enter")
    chosen = "select[aria-label='what the third curve shows']"
    shown.until(f'document.querySelector("{chosen}").options.length > 1')
    shown.page.select_option(chosen, "spi_busy (id 1, sa 0)")
    shown.until("viewer.curves.series && viewer.curves.asking.quiet && viewer.curves.pairing.quiet")
    box = shown.page.locator("#curves canvas").bounding_box()
    x = shown.page.evaluate("viewer.timeline.axis.x(500)")
    shown.page.mouse.move(box["x"] + x, box["y"] + box["height"] - 5)
    hint = "document.querySelector('#curves .hint')?.innerText"
    assert shown.until(hint).split("\n")[0] == "spi_busy (id 1, sa 0)"
    shown.open(shown.link())
    shown.until("viewer.curves && viewer.curves.counter === 'spi_busy (id 1, sa 0)'")
    assert shown.page.evaluate(f'document.querySelector("{chosen}").value') == "spi_busy (id 1, sa 0)"
