"""Every packet of every published stream, against decoders that others or other rules made."""

from __future__ import annotations

import hashlib
from collections import Counter

import numpy as np

import sqtt
from sqtt import Kind

from ..conftest import Sample, the_engine_in_use

NAMES = {Kind.IMMEDIATE: "IMM_MASK", Kind.UTIL_COUNTER: "UTIL_CTR"}
"""The names of the expected results, where they are not ours."""

TINYGRAD = {
    Kind.VALU_INST: "VALUINST",
    Kind.IMM_ONE: "IMMEDIATE",
    Kind.IMMEDIATE: "IMMEDIATE_MASK",
    Kind.VMEM_EXEC: "VMEMEXEC",
    Kind.ALU_EXEC: "ALUEXEC",
    Kind.WAVE_READY: "WAVERDY",
    Kind.WAVE_START: "WAVESTART",
    Kind.WAVE_END: "WAVEEND",
    Kind.SHADER_DATA_SHORT: "PERF",
    Kind.UTIL_COUNTER: "UTILCTR",
    Kind.TIME: "TS_DELTA_SHORT",
    Kind.TIMESTAMP: "TS_DELTA_OR_MARK",
    Kind.MISC: "TS_WAVE_STATE",
    Kind.EVENT_SYNC: "EVENT_BIG",
    Kind.REG_INIT: "SNAPSHOT",
    Kind.HEADER: "LAYOUT_HEADER",
}


def events(packets: sqtt.Packets) -> np.ndarray:
    """The packets that are events: on CDNA the TIME packets belong to the resets."""
    return packets.kind != (Kind.TIME if packets.layout.cdna else Kind.UNKNOWN)


@the_engine_in_use
def test_every_packet_and_time_is_the_expected_one(captured: list[Sample], engine: str) -> None:
    for sample in captured:
        packets, rules = sqtt.decode(sample.path, engine=engine), sample.rules
        mine = events(packets)
        names = {int(kind): NAMES.get(kind, kind.name) for kind in Kind}
        kinds = [names[kind] for kind in packets.kind[mine].tolist()]
        times = packets.time[mine].tolist()
        text = "".join(f"{name},{time}\n" for name, time in zip(kinds, times, strict=True))
        assert len(kinds) == rules["packets_to_end_of_blob"], sample.path
        assert Counter(kinds) == rules["packet_counts"], sample.path
        assert times[-1] == packets.end == rules["final_time"], sample.path
        assert hashlib.sha256(text.encode()).hexdigest() == rules["name_time_sha256"], sample.path
        assert (packets.report.unknown, packets.report.lost) == (0, rules["packet_lost_markers"]), sample.path


@the_engine_in_use
def test_the_clock_pairs_are_the_expected_ones(captured: list[Sample], engine: str) -> None:
    found = 0
    for sample in captured:
        packets = sqtt.decode(sample.path, engine=engine, only=sqtt.WAVES)
        stamps = packets.select(Kind.TIMESTAMP)
        if packets.layout.cdna:
            assert not len(stamps)
            continue
        real = stamps[(packets.field("real", stamps) == 1) & (packets.field("lost", stamps) == 0)]
        pairs = np.stack((packets.time[real], packets.field("value", real)), axis=1)
        assert pairs.tolist() == sample.rules["realtime_pairs"], sample.path
        found += len(pairs)
    assert found > 1000


@the_engine_in_use
def test_starts_and_ends_are_where_the_waves_are(captured: list[Sample], engine: str) -> None:
    for sample in captured:
        packets = sqtt.decode(sample.path, engine=engine, only=sqtt.WAVES)
        unit = "cu" if packets.layout.cdna else "wgp"
        expected = sample.rules["waves_wgp_simd_slot_sa_start_end"]
        for kind, column in ((Kind.WAVE_START, 4), (Kind.WAVE_END, 5)):
            index = packets.select(kind)
            places = [packets.field(name, index).tolist() for name in (unit, "simd", "slot", "sa")]
            rows = sorted(zip(*places, packets.time[index].tolist(), strict=True))
            assert rows == sorted((*row[:4], row[column]) for row in expected), sample.path


@the_engine_in_use
def test_tinygrad_agrees_up_to_where_it_stops(captured: list[Sample], engine: str) -> None:
    """It leaves out what lies in the last 64 bits (CDNA: the last 3 words), and counts the header as a packet."""
    for sample in captured:
        packets = sqtt.decode(sample.path, engine=engine)
        theirs = Counter()
        for name, count in sample.expected["packet_counts"].items():
            theirs[name.removesuffix("_RDNA4")] += count
        if packets.layout.cdna:
            plain = Counter({name.removeprefix("CDNA_").replace("_", ""): n for name, n in theirs.items()})
            kinds = [Kind(kind).name.replace("_", "") for kind in packets.kind[:-3].tolist()]
            names = ["TIMESTAMP" if name == "TIME" else name for name in kinds]
            assert Counter([*names, "LAYOUTHEADER"]) == plain, sample.path
            continue
        head = slice(0, sample.expected["packets"])
        mine = Counter(TINYGRAD.get(Kind(kind), Kind(kind).name) for kind in packets.kind[head].tolist())
        assert mine == theirs, sample.path
        assert int(packets.time[head][-1]) == sample.expected["final_time"], sample.path
        assert len(packets) - sample.expected["packets"] <= 15


def test_only_the_last_packet_of_a_few_streams_is_cut_off(captured: list[Sample]) -> None:
    for sample in captured:
        report = sqtt.decode(sample.path).report
        assert [problem.trouble for problem in report.problems] in ([], [sqtt.Trouble.UNFINISHED]), (
            sample.path
        )
        assert report.ok and not report.truncated
