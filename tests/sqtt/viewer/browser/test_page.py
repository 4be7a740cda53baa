"""The page as a whole: links to a view, two captures, names, themes, keys, its size."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import sqtt
from sqtt import synth

from ..conftest import write
from .conftest import Show, Shown

pytestmark = [pytest.mark.long, pytest.mark.xdist_group("browser")]


def state(shown: Shown) -> Any:
    return shown.page.evaluate("""(() => {
        const { axis, level, height, top, selection } = viewer.timeline, lane = viewer.lane;
        const plain = document.querySelectorAll('#pane-hotspots tbody tr[data-row]').length;
        const chosen = [...document.querySelectorAll('[role=tab]')].find(one => one.ariaSelected === 'true').id;
        const round = (value) => Math.round(value * 10) / 10;
        return [round(axis.t0), round(axis.t1), level, round(height), Math.round(top), lane.wave, lane.chosen,
                round(lane.axis.t0), round(lane.axis.t1), chosen, document.documentElement.dataset.theme,
                selection.map(round), lane.selection.map(round), plain];
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
    shown.wheel(-400)
    shown.page.evaluate("viewer.lane.axis.zoom(viewer.lane.axis.left + 100, 0.4); viewer.lane.view()")
    shown.page.evaluate("viewer.lane.select(viewer.lane.axis.t0 + 10, viewer.lane.axis.t0 + 50, true)")
    assert shown.facts("selection", "instructions")
    shown.page.evaluate("viewer.wave.pick(5)")
    shown.until("viewer.lane.chosen === 5")
    shown.page.keyboard.press("2")
    shown.until("document.querySelectorAll('#pane-hotspots tbody tr[data-row]').length")
    shown.page.click("text=plain table")
    shown.quiet()
    before = state(shown)
    shown.open(shown.link())
    shown.until("viewer.lane && viewer.lane.chosen === 5")
    shown.until("document.querySelectorAll('#pane-hotspots tbody tr[data-row]').length")
    shown.quiet()
    assert state(shown) == before


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


def test_that_two_captures_are_of_different_architectures_cannot_be_missed(
    show: Show, capture: Path, folder: Path
) -> None:
    newer = write(folder / "newer.sqttz", synth.capture("gfx12", seed=9, waves=80, engines=1))
    shown = show(capture, newer)
    shown.open("#item=0&tab=compare&with=1")
    shown.until("document.querySelectorAll('#pane-compare tbody tr[data-row]').length")
    shown.until("document.querySelector('.banner.grave')")
    assert "different architectures, gfx1100 and gfx1200" in shown.text(".banner.grave")


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
    shown.page.keyboard.press("2")  # goes to the dialog, not to the page behind it
    shown.page.keyboard.press("Escape")
    shown.until("!document.querySelector('dialog[open]')")
    assert shown.page.get_attribute("#tab-wave", "aria-selected") == "true"


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


@pytest.mark.parametrize(
    "link",
    ["h=-5&y=-1e9", "h=1e9", "kernel=77", "t0=5&t1=-5&level=nothing", "tab=nothing", "wave=0.0&row=1e9"],
)
def test_a_link_that_makes_no_sense_shows_the_capture_all_the_same(
    show: Show, capture: Path, link: str
) -> None:
    shown = show(capture)
    traced = "wave=" in link
    shown.open(f"#item=0&{link}" if not traced else "#item=0")
    shown.until("viewer.timeline && viewer.timeline.tile")
    if traced:
        shown.wave()
        wave = shown.page.evaluate("viewer.lane.wave")
        shown.open(f"#item=0&{link.replace('0.0', f'0.{wave}')}")
        shown.until("viewer.lane && viewer.lane.tile")
    shown.quiet()
    assert shown.page.locator(".banner.grave").count() == 0
    assert shown.page.evaluate(
        "[viewer.timeline.kernel, 0 < viewer.timeline.row && viewer.timeline.row < 50]"
    ) == [-1, True]
    assert shown.page.locator(".pane:not([hidden])").count() == 1


@pytest.mark.parametrize("size", [(1000, 700), (640, 480)])
def test_in_a_narrow_window_every_control_is_there(show: Show, capture: Path, size: tuple[int, int]) -> None:
    shown = show(capture)
    shown.page.set_viewport_size({"width": size[0], "height": size[1]})
    shown.open()
    shown.decode()
    shown.wave()
    for tab in ("1", "2", "3"):
        shown.page.keyboard.press(tab)
        outside = shown.page.evaluate("""[...document.querySelectorAll("header *, #tabs *")].filter((one) => {
            const box = one.getBoundingClientRect();
            return box.width && (box.left < 0 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1);
        }).map((one) => one.id || one.textContent)""")
        assert outside == []
    for one in ("#timelines canvas", "#facts", "#items"):
        assert shown.page.locator(one).first.bounding_box()["height"] >= 20


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
