"""The instructions table against the samples' expected timing and program counters; the rows of a time line."""

from __future__ import annotations

import numpy as np
import pytest

from sqtt.decoding.decoder import decode
from sqtt.export import hotspots_table, instruction_lanes, instructions_table, wave_lanes
from sqtt.export.details import details
from sqtt.export.listing import Listing
from sqtt.export.perfetto import Lane
from sqtt.overview import Overview, overview
from tests.examples import telling

from ..helpers.captures import NAMES, sample

TRACED = [name for name in NAMES if not name.startswith("gfx950")]


def opened(name: str) -> tuple[Overview, Listing]:
    capture, _, _ = sample(name)
    found = overview(capture, [(one, decode(one.data)) for one in capture.streams])
    return found, Listing(found.capture)


@pytest.mark.parametrize("name", TRACED)
def test_the_rows_are_the_expected_ones(name: str) -> None:
    _, info, expected = sample(name)
    found, listing = opened(name)
    table = instructions_table(found, details(found, listing), listing)
    rows = [dict(zip((one.name for one in table.columns), row, strict=True)) for row in table.rows()]
    for blob, entry in zip(expected["blobs"], info["blobs"], strict=True):
        if not entry["instruction_trace"]:
            assert not any(
                one["shader_engine"] == entry["shader_engine"] for one in rows if one["text"] != "s_endpgm"
            )
            continue
        # The expected rows are those of packets: not the barrier waits that the capture excludes.
        mine = [
            one
            for one in rows
            if one["shader_engine"] == entry["shader_engine"] and one["category"] != "BARRIER"
        ]
        timed = [
            (wave["slot"], *row[:3])
            for wave in blob["oracle3_amd_instruction_timing"]
            for row in wave["insts_time_stall_duration_category"]
        ]
        got = sorted((one["slot"], one["time"], one["stall"], one["duration"]) for one in mine)
        if timed:
            assert got == sorted(timed)
        counters = [
            (time, slot, pc + info["load_address"]) for time, slot, pc in blob["pc_map"]["rows_time_slot_pc"]
        ]
        # The published map leaves the ends of the programs out where the timing has them.
        issued = {(one["issue"], one["slot"], one["pc"]) for one in mine}
        ends = {(time, slot, pc) for time, slot, pc in counters if listing.text(pc).startswith("s_endpgm")}
        assert set(counters) - ends <= issued


@pytest.mark.parametrize("name", [name for name in TRACED if "gemm" in name or "lds" in name])
def test_a_traced_slot_has_a_row_of_instructions_within_its_waves(name: str) -> None:
    found, listing = opened(name)
    lanes = list(instruction_lanes(found, details(found, listing), listing))
    waves = {one.path: one for one in wave_lanes(found) if isinstance(one, Lane)}
    assert lanes
    for lane in lanes:
        assert lane.path[-1] == "instructions"
        slot = waves[lane.path[:-1]]
        assert (np.diff(lane.start) >= 0).all()
        assert lane.start[0] >= slot.start[0]
        assert (lane.details["duration"] >= 1).all()
        assert {lane.names[one] for one in lane.name.tolist()} >= {"s_endpgm"}
    assert sum(map(len, lanes)) == len(instructions_table(found, details(found, listing), listing))


@pytest.mark.parametrize(
    "name",
    telling(
        [name for name in NAMES if "empty" not in name and "k1" not in name],
        *(name for name in TRACED if "gemm" in name or "lds" in name),
    ),
)
def test_hotspots_are_the_sums_of_the_rows_over_all_engines(name: str) -> None:
    found, listing = opened(name)
    table = hotspots_table(details(found, listing), listing)
    rows = instructions_table(found, details(found, listing), listing)
    pc = rows.column("pc").values
    assert table.column("hits").values.sum() == len(rows)
    for one in (dict(zip((c.name for c in table.columns), row, strict=True)) for row in table.rows()):
        mine = pc == one["pc"]
        duration = rows.column("duration").values[mine]
        assert one["hits"] == mine.sum()
        for name_ in ("stall", "idle"):
            assert one[name_] == rows.column(name_).values[mine].sum()
        if one["hits"]:
            engines, waves = rows.column("shader_engine").values[mine], rows.column("wave").values[mine]
            assert one["waves"] == len(set(zip(engines.tolist(), waves.tolist(), strict=True)))
            assert (one["cycles"], one["min"], one["max"]) == (duration.sum(), duration.min(), duration.max())
            assert one["mean"] == pytest.approx(duration.mean())
        else:
            assert (one["cycles"], one["min"], one["max"]) == (0, None, None)
    assert len(rows) == 0 or sum(table.column("share").values) == pytest.approx(1)


@pytest.mark.parametrize("name", [name for name in NAMES if "gemm" in name])
def test_hotspots_have_the_whole_kernel_in_its_order(name: str) -> None:
    _, info, _ = sample(name)
    found, listing = opened(name)
    table = hotspots_table(details(found, listing), listing)
    start = info["load_address"] + info["text_offset"]
    assert table.column("pc").cells(0, len(table)) == listing.instructions(start)
    assert set(table.column("function").cells(0, len(table))) == {info["kernel_name"]}
