"""What a user does with the page, and what the page then shows: held against the Python API."""

from __future__ import annotations

import csv
import io
import json
import shutil
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import sqtt
from sqtt import synth
from sqtt.viewer.api import Api
from sqtt.viewer.items import opened

from ..conftest import write
from .conftest import Show, Shown

pytestmark = [pytest.mark.long, pytest.mark.xdist_group("browser")]


def test_nothing_is_decoded_before_a_click_then_the_waves_are_there(show: Show, capture: Path) -> None:
    shown = show(capture)
    shown.open()
    assert "small.sqttz" in shown.text("#items") and "synthetic" in shown.text("#items")
    assert shown.page.evaluate("viewer.timeline") is None
    shown.decode()
    assert shown.facts("capture")["waves"] == "400"
    assert shown.page.evaluate("viewer.timeline.tile.found.fill.some(one => one > 0)")


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
        shown.page.mouse.wheel(0, -300)
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
    assert f"wave {wave}" in shown.text(".hint")
    shown.page.mouse.click(*place)
    facts = shown.facts("wave")
    table = sqtt.open(capture).waves()
    row = np.flatnonzero(table.column("shader_engine").values == part)[wave]
    assert facts["wave"] == f"{wave} of se{part}"
    assert facts["start"] == f"{table.column('start').values[row]:,} clk"
    assert facts["end"] == f"{table.column('end').values[row]:,} clk"
    assert facts["kernel"] == "synthetic"


def test_a_wave_that_was_not_traced_says_so_and_leads_to_one_that_was(show: Show, capture: Path) -> None:
    table = sqtt.open(capture).waves()
    wave = np.flatnonzero(table.column("simd").values[:200] != 0)[0]  # SIMD 0 was traced
    shown = show(capture)
    shown.open(f"#item=0&wave=0.{wave}")
    shown.until("document.querySelector('#pane-wave button')")
    shown.page.click("#pane-wave button")
    shown.until("viewer.lane")


def test_an_instruction_leads_to_its_line_everywhere(show: Show, capture: Path) -> None:
    shown = show(capture)
    shown.open()
    shown.decode()
    shown.wave()
    rows = shown.page.locator("#pane-wave tbody tr[data-row]")
    shown.until("document.querySelector('#pane-wave tbody tr[data-row=\"6\"] .text').textContent")
    rows.nth(6).click()
    shown.quiet()
    text = rows.nth(6).locator(".text").first.inner_text()
    facts = shown.facts("instruction")
    assert facts["text"] == text and facts["address"].startswith("0x")
    assert shown.page.evaluate("viewer.lane.chosen") == 6
    shown.page.keyboard.press(".")
    shown.until("viewer.lane.chosen === 7")
    # The same instruction in the table of costs of this engine, and from there back to where it ran first.
    shown.page.keyboard.press("2")
    shown.page.select_option("select[aria-label='whose costs']", "engine")
    shown.until("document.querySelectorAll('#pane-hotspots tbody tr[data-row]').length")
    line = shown.page.locator("#pane-hotspots tbody tr[data-row]").first
    wanted = line.locator("td").nth(1).inner_text()
    line.click()
    chosen = "viewer.wave.engine.columns.text[viewer.wave.cell(viewer.lane.chosen, 'code')]"
    shown.until(f"{chosen} === {json.dumps(wanted)}")


def test_source_lines_are_shown_where_the_code_has_them(
    show: Show, capture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # How lines come out of debug information: tests/sqtt/codeobject. Here every instruction has one.
    monkeypatch.setattr(
        "sqtt.export.listing.Listing.source", lambda self, address: f"matmul.hip:{address % 256}"
    )
    shown = show(capture)
    shown.open()
    shown.decode()
    shown.wave()
    heads = shown.page.locator("#pane-wave th").all_inner_texts()
    row = shown.page.locator("#pane-wave tbody tr[data-row]").nth(4)
    row.click()
    facts = shown.facts("instruction")
    line = f"matmul.hip:{int(facts['address'], 16) % 256}"
    assert facts["line"] == line and row.locator("td").nth(heads.index("line")).inner_text() == line
    shown.page.keyboard.press("2")
    shown.until("document.querySelectorAll('#pane-hotspots tbody tr[data-row]').length")
    shown.page.fill("input[type=search]", line)
    assert line in shown.text("#pane-hotspots tbody")


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


def test_a_click_on_the_lane_chooses_the_instruction_there(show: Show, capture: Path) -> None:
    shown = show(capture)
    shown.open()
    shown.decode()
    shown.wave()
    x, y, row = shown.page.evaluate("""(() => {
        const { axis, tile, row } = viewer.lane, found = tile.columns;
        const at = found.duration.indexOf(Math.max(...found.duration));
        return [axis.x(found.time[at] + found.duration[at] / 2), 36 + row / 2, found.row[at]];
    })()""")
    box = shown.page.locator("#lane canvas").bounding_box()
    shown.page.mouse.click(box["x"] + x, box["y"] + y)
    shown.until(f"viewer.lane.chosen === {row}")


def test_hotspots_are_those_of_the_python_api_sorted_filtered_and_as_csv(show: Show, capture: Path) -> None:
    shown = show(capture)
    shown.open()
    shown.decode()
    shown.page.keyboard.press("2")
    shown.until("document.querySelectorAll('#pane-hotspots tbody tr[data-row]').length")
    table = sqtt.open(capture).hotspots()
    cycles = np.sort(table.column("cycles").values)[::-1]
    names = shown.page.locator("#pane-hotspots thead th").all_inner_texts()
    column = [one.split()[0] for one in names].index("cycles")

    def shown_cycles() -> list[int]:
        cells = shown.page.locator(
            f"#pane-hotspots tbody tr[data-row] td:nth-child({column + 1})"
        ).all_inner_texts()
        return [int(one.replace(",", "")) for one in cells]

    assert shown_cycles()[:5] == cycles[:5].tolist()
    assert shown.page.locator("#pane-hotspots th[aria-sort='descending']").inner_text().startswith("cycles")
    shown.page.locator("#pane-hotspots th").nth(column).click()
    assert shown_cycles()[:5] == cycles[::-1][:5].tolist()
    shown.page.fill("input[type=search]", "wait")
    texts = shown.page.locator("#pane-hotspots tbody tr[data-row] td.text:nth-child(2)").all_inner_texts()
    assert texts and all("wait" in one for one in texts)
    with shown.page.expect_download() as waiting:
        shown.page.click("text=CSV")
    rows = list(csv.DictReader(io.StringIO(Path(waiting.value.path()).read_text())))
    expected = [
        row
        for row in zip(
            *(one.cells(0, len(table)) for one in (table.column("text"), table.column("cycles"))), strict=True
        )
        if "wait" in str(row[0])
    ]
    assert sorted((row["text"], int(row["cycles"])) for row in rows) == sorted(expected)


def test_the_plain_table_has_every_row_for_screen_readers(show: Show, capture: Path) -> None:
    shown = show(capture)
    shown.open()
    shown.decode()
    shown.page.keyboard.press("2")
    shown.until("document.querySelectorAll('#pane-hotspots tbody tr[data-row]').length")
    shown.page.click("text=plain table")
    table = sqtt.open(capture).hotspots()
    assert shown.page.locator("#pane-hotspots tbody tr[data-row]").count() == len(table)
    assert shown.page.locator("#pane-hotspots table").get_attribute("aria-rowcount") == str(len(table) + 1)
    assert shown.page.locator("#pane-hotspots caption").count() == 1
    assert shown.page.locator("#pane-hotspots th[scope=col]").count() == 10


def test_costs_of_one_wave_and_averages(show: Show, capture: Path) -> None:
    shown = show(capture)
    shown.open()
    shown.decode()
    shown.wave()
    shown.page.keyboard.press("2")
    shown.page.select_option("select[aria-label='whose costs']", "wave")
    cells = "#pane-hotspots tbody tr[data-row] td:nth-child"
    waves, hits = (
        f"[...document.querySelectorAll('{cells}({at})')].map(one => one.textContent)" for at in (5, 4)
    )
    assert set(shown.until(f"(all => all.length && all.every(one => one <= 1) && all)({waves})")) == {"1"}
    shown.page.select_option("select[aria-label='whose costs']", "engine")
    shown.page.select_option("select[aria-label='sums or averages']", "1")
    found = shown.until(f"(all => all.length && all[0].includes('.') && all)({hits})")
    assert max(float(one) for one in found) == 8  # iterations of the loop


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


def test_an_instruction_is_searched_and_its_places_are_visited(show: Show, capture: Path) -> None:
    shown = show(capture)
    shown.open()
    shown.decode()
    shown.wave()
    shown.page.keyboard.press("/")
    shown.page.keyboard.type("global_load")
    places = shown.until("viewer.wave.searched === 'global_load' && [...viewer.lane.places.columns.row]")
    shown.until(f"document.body.innerText.includes('{len(places)} in the wave')")
    shown.page.keyboard.press("Escape")
    shown.page.keyboard.press("n")
    shown.until(f"viewer.lane.chosen === {places[0]}")
    shown.page.keyboard.press("n")
    shown.until(f"viewer.lane.chosen === {places[1]}")
    shown.page.keyboard.press("N")
    shown.until(f"viewer.lane.chosen === {places[0]}")


def state(shown: Shown) -> Any:
    return shown.page.evaluate("""(() => {
        const { axis, level, height, top, selection } = viewer.timeline, lane = viewer.lane;
        const chosen = [...document.querySelectorAll('[role=tab]')].find(one => one.ariaSelected === 'true').id;
        const round = (value) => Math.round(value * 10) / 10;
        return [round(axis.t0), round(axis.t1), level, round(height), Math.round(top), lane.wave, lane.chosen,
                round(lane.axis.t0), round(lane.axis.t1), chosen, document.documentElement.dataset.theme,
                selection.map(round)];
    })()""")


def test_a_deep_link_opens_the_same_view_again(show: Show, capture: Path) -> None:
    shown = show(capture)
    shown.open()
    shown.decode()
    shown.wave()
    shown.page.click("#theme")
    shown.page.evaluate("viewer.timeline.select(100, 300, true)")
    shown.page.select_option("#level", "slot")
    shown.page.mouse.move(*shown.point("[viewer.timeline.axis.left + 200, 100]"))
    shown.page.mouse.wheel(0, -400)
    shown.page.evaluate("viewer.lane.axis.zoom(viewer.lane.axis.left + 100, 0.4); viewer.lane.view()")
    shown.page.evaluate("viewer.wave.pick(5)")
    shown.until("viewer.lane.chosen === 5")
    shown.page.keyboard.press("2")
    shown.until("document.querySelectorAll('#pane-hotspots tbody tr[data-row]').length")
    shown.quiet()
    before = state(shown)
    shown.page.wait_for_timeout(300)  # the address follows a little later
    view = "#" + shown.page.url.split("#")[1]
    shown.open(view)
    shown.until("viewer.lane && viewer.lane.chosen === 5")
    shown.until("document.querySelectorAll('#pane-hotspots tbody tr[data-row]').length")
    shown.quiet()
    assert state(shown) == before


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

    made = Held([capture, capture])

    def slow(item: Any, job: Any, capacity: Any = None) -> Any:
        if item.number == 0:
            job.stage, job.total, job.done = "waves", 100_000, 25_000
            while not made.go.wait(0.01):
                if job.cancel.is_set():
                    made.cancelled.set()
                    job.poll()
        return timeline(item, job, capacity)

    monkeypatch.setattr(api, "timeline", slow)
    return made


def test_a_long_decode_shows_its_progress_and_is_cancelled(show: Show, held: Held) -> None:
    shown = show(api=held)
    shown.open()
    shown.page.click("#items button[data-item='0']")
    shown.until("document.getElementById('progress-text').textContent.includes('25 % of')")
    shown.page.click("#cancel")
    assert held.cancelled.wait(2)
    shown.until("document.body.innerText.includes('it was cancelled')")
    held.go.set()
    shown.decode()  # and again, to its end


def test_a_click_away_cancels(show: Show, held: Held) -> None:
    shown = show(api=held)
    shown.open()
    shown.page.click("#items button[data-item='0']")
    shown.until("document.getElementById('progress-text').textContent.includes('waves')")
    shown.decode(1)
    assert held.cancelled.wait(2)
    assert shown.facts("capture")["waves"] == "400"


def test_two_pages_share_a_decode_and_one_may_leave(show: Show, held: Held) -> None:
    first = show(api=held)
    second = first.context.new_page()
    first.open("#item=0")
    second.goto(first.address + "#item=0")
    first.until("document.getElementById('progress-text').textContent.includes('waves')")
    second.wait_for_timeout(300)
    second.close()
    assert not held.cancelled.is_set()
    held.go.set()
    first.until("viewer.timeline")


def test_damage_is_a_banner_that_cannot_be_missed(show: Show, losing: Path) -> None:
    shown = show(losing)
    shown.open()
    shown.decode()
    grave = shown.page.locator(".banner.grave").first
    assert grave.is_visible() and "packets" in shown.text("#banners")
    shown.wave()
    shown.until("document.getElementById('banners').innerText.includes('have no address')")


def test_unfinished_waves_are_a_banner(show: Show, made: synth.Capture, folder: Path) -> None:
    engine = made.engines[0]
    half = len(engine.stream) // 64 * 32
    from dataclasses import replace

    cut = write(folder / "cut.sqttz", replace(made, engines=(replace(engine, stream=engine.stream[:half]),)))
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


def test_two_captures_side_by_side(show: Show, capture: Path, folder: Path) -> None:
    longer = write(folder / "longer.sqttz", synth.capture("gfx11", seed=9, waves=800, engines=2, units=2))
    shown = show(capture, longer)
    shown.open()
    shown.decode()
    shown.page.keyboard.press("3")
    shown.page.select_option("select[aria-label='the other capture']", "1")
    shown.until("document.querySelectorAll('#pane-compare tbody tr[data-row]').length")
    shown.until("document.querySelectorAll('#timelines canvas').length === 2")
    table = sqtt.open(capture).compare(sqtt.open(longer))
    more = table.column("cycles_more").values
    largest = more[np.argmax(np.abs(more))]
    names = shown.page.locator("#pane-compare thead th").all_inner_texts()
    column = next(at for at, one in enumerate(names) if "▾" in one)
    cell = shown.page.locator(f"#pane-compare tbody tr[data-row] td:nth-child({column + 1})").first
    assert cell.inner_text() == f"{largest:+,}"


def test_a_kernel_of_the_list_is_shown_alone(show: Show, capture: Path) -> None:
    shown = show(capture)
    shown.open()
    shown.decode()
    assert shown.text("#ran").split() == ["synthetic", "400", "waves"]
    shown.page.click("#ran button")
    shown.quiet()
    assert shown.page.evaluate("viewer.timeline.kernel") == 0
    assert "kernel=0" in shown.until("location.hash.includes('kernel') && location.hash")
    shown.page.click("#ran button")
    assert shown.page.evaluate("viewer.timeline.kernel") == -1


def test_names_are_text_and_nothing_else(show: Show, capture: Path, tmp_path: Path) -> None:
    name = "<img src=x onerror=document.title=1>.sqttz"
    shutil.copy(capture, tmp_path / name)
    shown = show(tmp_path / name)
    shown.open()
    shown.decode()
    assert name in shown.text("#items") and shown.text("#title") == name
    assert shown.page.locator("img").count() == 0 and shown.page.title().startswith(name)


def test_dark_light_and_the_keys(show: Show, capture: Path) -> None:
    shown = show(capture)
    shown.open("#theme=dark")
    dark = "getComputedStyle(document.body).backgroundColor"
    assert shown.page.evaluate(dark) == "rgb(13, 17, 23)"
    shown.page.click("#theme")
    assert shown.page.evaluate(dark) == "rgb(255, 255, 255)"
    shown.page.keyboard.press("?")
    assert shown.page.locator("dialog[open]").count() == 1


def test_a_capture_without_waves_says_so(show: Show, folder: Path) -> None:
    empty = write(folder / "empty.sqttz", synth.capture("gfx11", seed=1, waves=0, engines=1))
    shown = show(empty)
    shown.open()
    shown.page.click("#items button")
    shown.until("viewer.timeline")
    assert shown.facts("capture")["waves"] == "0"


def test_the_page_is_small_and_asks_nobody_else(show: Show, capture: Path) -> None:
    shown = show(capture)
    asked: list[str] = []
    size: list[int] = []
    shown.page.on("request", lambda request: asked.append(request.url))
    shown.page.on("response", lambda reply: "/data/" not in reply.url and size.append(len(reply.body())))
    shown.open()
    shown.decode()
    assert all(one.startswith((shown.address, "data:", "about:")) for one in asked)
    assert 10_000 < sum(size) < 300_000


def test_nothing_is_cut_off_at_1280_by_720(show: Show, capture: Path) -> None:
    shown = show(capture)
    shown.open()
    shown.decode()
    shown.wave()
    page = "document.documentElement"
    assert shown.page.evaluate(f"[{page}.scrollWidth <= 1280, {page}.scrollHeight <= 720]") == [True, True]
    for one in ("#timelines canvas", "#lane canvas", "#facts", "#tools"):
        box = shown.page.locator(one).first.bounding_box()
        assert box["height"] >= 20 and box["x"] + box["width"] <= 1281 and box["y"] + box["height"] <= 721
