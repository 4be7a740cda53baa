"""A wave's instructions and what they cost, from lane to list to line; held against the Python API."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import numpy as np
import pytest

import sqtt
from sqtt import synth
from sqtt.capture import Stream

from ..conftest import write
from .conftest import Show

pytestmark = [pytest.mark.long, pytest.mark.xdist_group("browser")]


def test_a_wave_that_was_not_traced_says_so_and_leads_to_one_that_was(show: Show, capture: Path) -> None:
    table = sqtt.open(capture).waves()
    wave = np.flatnonzero(table.column("simd").values[:200] != 0)[0]  # SIMD 0 was traced
    shown = show(capture)
    shown.open(f"#item=0&wave=0.{wave}")
    shown.until("document.querySelector('#pane-wave button')")
    shown.page.click("#pane-wave button")
    shown.until("viewer.lane")


def test_the_first_traced_wave_is_on_whichever_engine_has_one(
    show: Show, folder: Path, synthetic: synth.Capture
) -> None:
    streams = tuple(
        Stream(f"se{one.index}", memoryview(one.stream), one.index, instructions=one.index == 1)
        for one in synthetic.engines
    )
    shown = show(write(folder / "second.sqttz", synthetic, streams=streams))
    shown.open()
    shown.decode()
    shown.wave()
    assert shown.page.evaluate("viewer.lane.engine.part") == 1
    shown.open("#item=0&wave=0.0")
    shown.until("document.querySelector('#pane-wave button')")
    assert "of se0 none were" in shown.text("#pane-wave")


def test_costs_of_another_capture_are_not_those_of_the_last(show: Show, capture: Path, losing: Path) -> None:
    shown = show(capture, losing)
    shown.open()
    shown.decode()
    shown.page.keyboard.press("2")
    shown.until("document.querySelectorAll('#pane-hotspots tbody tr[data-row]').length")
    shown.page.keyboard.press("1")
    shown.decode(1)
    assert shown.page.locator("#pane-hotspots tbody tr[data-row]").count() == 0
    shown.page.keyboard.press("2")
    shown.until("document.querySelectorAll('#pane-hotspots tbody tr[data-row]').length")


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


def test_the_lane_comes_before_what_takes_longer(show: Show, capture: Path) -> None:
    shown = show(capture)
    seen: list[tuple[str, str]] = []
    for event in ("request", "requestfinished"):
        shown.page.on(
            event,
            lambda request, event=event: seen.append((event, request.url.split("?")[0].split("/")[-1])),
        )
    shown.open()
    shown.decode()
    shown.wave()
    lane = seen.index(("requestfinished", "lane"))
    assert seen.index(("request", "memory")) > lane and seen.index(("request", "series")) > lane
    assert shown.page.evaluate("viewer.lane.memory !== null && viewer.curves.series !== null")


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
