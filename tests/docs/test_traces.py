"""The pages about the tables of a thread trace have the columns that the tables have."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

pytest.importorskip("numpy")

import sqtt
from sqtt.capture import LoadedCode, Stream
from sqtt.export.table import Table

PAGES = Path(__file__).parents[2] / "docs" / "reference" / "traces"
ROW = re.compile(r"^\| `(\w+)` \| (\w*) \| (.*?)(; empty: not known)? \|$", re.MULTILINE)


@pytest.fixture(scope="module")
def tables() -> Mapping[str, Table]:
    """By the names of their pages."""
    from sqtt import synth

    synthetic = synth.capture("gfx11", waves=50, engines=1, units=1)
    streams = tuple(Stream(f"se{one.index}", memoryview(one.stream), one.index) for one in synthetic.engines)
    code = (LoadedCode("code", memoryview(synthetic.code), synthetic.load_address),)
    capture = sqtt.Capture(Path("made"), "synth", streams, code, synthetic.target)
    return {
        "waves": capture.waves(),
        "instructions": capture.instructions(),
        "hotspots": capture.hotspots(latency=True),
        "states": capture.states(),
        "counters": capture.counters(),
        "user-data": capture.user_data(),
        "compare": capture.compare(capture),
    }


def test_every_table_has_a_page(tables: Mapping[str, Table]) -> None:
    assert {one.stem for one in PAGES.glob("*.md")} == set(tables)


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.md")), ids=lambda page: page.stem)
def test_a_page_has_the_columns_of_its_table(page: Path, tables: Mapping[str, Table]) -> None:
    listed = [(name, unit, text, bool(gaps)) for name, unit, text, gaps in ROW.findall(page.read_text())]
    there = [(one.name, one.unit, one.meaning, one.missing is not None) for one in tables[page.stem].columns]
    assert listed == there
