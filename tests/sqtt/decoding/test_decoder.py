"""The whole way: what may be decoded, what is said on the way, what a report holds."""

from __future__ import annotations

import mmap
import threading
import tracemalloc
from itertools import product
from pathlib import Path

import numpy as np
import pytest

import sqtt
from sqtt import Cancelled, Kind, StreamError, Trouble
from sqtt.decoding import engines
from sqtt.decoding.tables import tables
from sqtt.encode import Encoder, pack
from sqtt.formats import CDNA, GFX10, GFX11, GFX12
from sqtt.synth import capture

from ..conftest import the_engine_in_use

SMALL = Encoder("gfx11", simd=2, wgp=5)
SMALL.add(Kind.WAVE_START, [100, 90], slot=[3, 4], wgp=[5, 1])
SMALL.add(Kind.WAVE_END, [200], slot=3, wgp=5)
STREAM = SMALL.stream()


def test_a_stream_is_bytes_or_a_view_or_a_map_or_a_path(tmp_path: Path, engine: str) -> None:
    path = tmp_path / "se0.sqtt"
    path.write_bytes(STREAM)
    with path.open("rb") as file:
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    array = np.frombuffer(STREAM, np.uint8)
    doubled = memoryview(bytes(byte for byte in STREAM for _ in range(2)))[::2]
    for stream in (STREAM, bytearray(STREAM), memoryview(STREAM), mapped, array, path, str(path), doubled):
        packets = sqtt.decode(stream, engine=engine)
        assert packets.time[packets.select(Kind.WAVE_START)].tolist() == [90, 100]
        assert packets.field("slot", packets.kind == Kind.WAVE_START).tolist() == [4, 3]
        assert packets.header is not None
        assert (packets.header.simd, packets.header.wgp, packets.header.version) == (2, 5, 3)
        assert packets.end == 200 and packets.report.ok


def test_what_is_no_trace_is_refused_with_a_reason(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    for stream, reason in (
        (b"", "0 bytes has no header"),
        (tmp_path / "empty", "0 bytes has no header"),
        (b"\x11\x02", "2 bytes has no header"),
        (bytes(64), "begins with zeros: this engine wrote nothing"),
        (b"PK\3\4" + bytes(60), "not a thread trace: it begins with 50 4b 03 04"),
        ((0x11 | 5 << 7).to_bytes(8, "little"), r"version 5 \(gfx1250 \(MI400\)\) is not supported"),
    ):
        with pytest.raises(StreamError, match=reason):
            sqtt.decode(stream)
    with pytest.raises(StreamError, match="no layout is called 'gfx9'; there are gfx10, gfx11, gfx12, cdna"):
        sqtt.decode(STREAM, layout="gfx9")
    with pytest.raises(StreamError, match="an array of bytes, not of shape"):
        sqtt.decode(np.zeros(8, np.uint16))


@pytest.mark.parametrize("size", range(10))
def test_with_a_layout_given_anything_is_decoded(size: int, engine: str) -> None:
    for layout in sqtt.layouts.values():
        packets = sqtt.decode(bytes(size), layout=layout, engine=engine)
        first = 4 if layout.cdna else 0
        assert len(packets) == max(size * 8 // layout.unit - first, 0)
        assert packets.report.truncated == (layout.cdna and size % 2 == 1)
    assert len(sqtt.decode(b"", layout="gfx12", only=sqtt.WAVES, engine=engine)) == 0


def test_progress_counts_bytes_to_the_end(engine: str) -> None:
    seen: list[tuple[int, int]] = []
    stream = STREAM + bytes(5 << 20)
    sqtt.decode(stream, engine=engine, progress=lambda done, total: seen.append((done, total)))
    assert seen[0] == (0, len(stream)) and seen[-1] == (len(stream), len(stream))
    assert len(seen) >= 3 and seen == sorted(seen)


def test_a_flag_stops_decoding(engine: str) -> None:
    flag = threading.Event()

    def progress(done: int, total: int) -> None:
        if done:
            flag.set()

    with pytest.raises(Cancelled, match=r"cancelled after [\d,]+ of [\d,]+ bytes"):
        sqtt.decode(STREAM + bytes(9 << 20), engine=engine, progress=progress, cancel=flag)


def test_the_numpy_engine_looks_at_the_flag_within_a_slice() -> None:
    class Counting:
        calls = 0

        def is_set(self) -> bool:
            self.calls += 1
            return False

    flag, noise = Counting(), np.random.default_rng(1).integers(0, 256, 1 << 19, np.uint8)
    sqtt.decode(noise, layout="gfx11", engine="numpy", cancel=flag)
    assert flag.calls > 10


def test_the_interrupt_key_stops_decoding(engine: str) -> None:
    def progress(done: int, total: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sqtt.decode(STREAM + bytes(9 << 20), engine=engine, progress=progress)


def test_a_cut_packet_is_reported_and_not_invented(engine: str) -> None:
    whole = pack(GFX11, [(Kind.TIME, {"delta": 6}), (Kind.REG, {"value": 5}), (Kind.TIME, {})])
    packets = sqtt.decode(whole[:8], layout=GFX11, engine=engine)
    assert packets.kind.tolist() == [Kind.TIME]
    (problem,) = packets.report.problems
    assert (problem.trouble, problem.position, problem.time) == (Trouble.TRUNCATED, 2, 10)
    assert packets.report.truncated and not packets.report.ok


def test_a_packet_that_the_hardware_did_not_finish_is_listed_and_no_fault(engine: str) -> None:
    """The stream has a whole number of blocks, of which the last ends within a packet."""
    whole = pack(GFX11, [(Kind.NOP, {})] * 50 + [(Kind.REG, {"value": 5})])
    packets = sqtt.decode(whole[:32], layout=GFX11, engine=engine)
    (problem,) = packets.report.problems
    assert (problem.trouble, problem.position) == (Trouble.UNFINISHED, 50)
    assert packets.report.ok and not packets.report.truncated


def test_unknown_bits_are_packets_of_their_own_and_reported_by_runs(engine: str) -> None:
    layout = sqtt.layouts["gfx11"]
    bad = next(key for key in range(256) if tables(layout).kind[key] == Kind.UNKNOWN)
    stream = pack(layout, [(Kind.TIME, {})]) + bytes([bad, 0, bad, 0])
    for only in (None, sqtt.WAVES):
        packets = sqtt.decode(stream, layout=layout, engine=engine, only=only)
        assert packets.report.unknown >= 2
        first = packets.report.problems[0]
        assert (first.trouble, first.position, first.time) == (Trouble.UNKNOWN, 2, 4)


@pytest.mark.parametrize("layout", list(sqtt.layouts))
def test_lost_packets_are_reported_with_their_time(layout: str) -> None:
    synthetic = capture(layout, waves=300, engines=1, instructions=layout != "gfx10", losses=3)
    for engine, only in product(engines.available(), (None, sqtt.WAVES, {Kind.WAVE_END})):
        packets = sqtt.decode(synthetic.engines[0].stream, engine=engine, only=only)
        lost = [problem for problem in packets.report.problems if problem.trouble is Trouble.LOST]
        assert [problem.time for problem in lost] == synthetic.engines[0].losses[:, 1].tolist()
        assert packets.report.lost == 3
        assert only is None or set(packets.counts()) <= only


def test_many_problems_are_counted_and_the_first_are_listed(engine: str) -> None:
    marker = pack(GFX12, [(Kind.TIMESTAMP, {"lost": 1, "value": 2})])
    report = sqtt.decode(marker * 3000, layout=GFX12, engine=engine).report
    assert (report.lost, len(report.problems)) == (3000, 1000)


def test_a_buffer_is_full_when_the_hardware_came_to_its_last_block() -> None:
    assert not sqtt.decode(STREAM, capacity=len(STREAM) + 33).report.full
    for capacity in (len(STREAM), len(STREAM) + 32):
        report = sqtt.decode(STREAM, capacity=capacity).report
        assert report.full and "enlarge it" in report.problems[-1].text
    synthetic = Encoder(CDNA)
    synthetic.add(Kind.WAVE_START, 4)
    assert len(synthetic.stream()) == 40, "the header of 8 bytes does not come from the hardware"
    assert sqtt.decode(synthetic.stream(), capacity=64).report.full
    assert not sqtt.decode(synthetic.stream(), capacity=65).report.full


def test_a_timestamp_with_both_flags_moves_nothing(engine: str) -> None:
    for layout in (GFX11, GFX12):
        stream = pack(layout, [(Kind.TIMESTAMP, {"real": 1, "lost": 1, "value": 99}), (Kind.TIME, {})])
        packets = sqtt.decode(stream, layout=layout, engine=engine)
        assert packets.time.tolist()[:2] == [0, 4] and not packets.report.lost
    for kind, expected in ((0, 0), (1, 99), (2, 0), (3, 0)):
        stream = pack(GFX10, [(Kind.TIMESTAMP, {"type": kind, "value": 99})])
        assert sqtt.decode(stream, layout=GFX10, engine=engine).time.tolist() == [expected]


def test_extension_bytes_are_skipped_behind_a_wave_start(engine: str) -> None:
    start = pack(GFX12, [(Kind.WAVE_START_EXT, {"slot": 3})])
    for between, kinds in (
        (b"", [Kind.TIME]),
        (b"\xff\x01\x35", [Kind.TIME]),
        (b"\x00\xff", [Kind.NOP, Kind.NOP, Kind.TIME]),
        (b"\x08\x35\x00", [Kind.TIME, Kind.TIME, Kind.WAVE_END]),
    ):
        packets = sqtt.decode(start + between + b"\x08", layout=GFX12, engine=engine)
        found = packets.kind[1:].tolist()
        if Kind.WAVE_END in kinds:
            assert found[0] == Kind.TIME, "only right behind it"
        else:
            assert found == kinds


@the_engine_in_use
def test_more_than_2_gb(engine: str) -> None:
    """2**32 nibbles and then some: mostly untouched zero pages, with packets in the middle and at the end."""
    size = (1 << 31) + (1 << 16)
    flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | getattr(mmap, "MAP_NORESERVE", 0)
    stream = mmap.mmap(-1, size, flags=flags)
    stream[:8] = (0x11 | 3 << 7).to_bytes(8, "little")
    packet = pack(GFX11, [(Kind.TIMESTAMP, {"value": 1 << 35}), (Kind.WAVE_START, {"slot": 9})])
    places = (5 << 20, (1 << 31) - 5, size - len(packet))
    for place in places:
        stream[place : place + len(packet)] = packet
    packets = sqtt.decode(stream, engine=engine, only={Kind.WAVE_START})
    assert packets.position.tolist() == [2 * place + 12 for place in places]
    assert packets.time.tolist() == [1 << 35, 2 << 35, 3 << 35]
    assert packets.field("slot").tolist() == [9, 9, 9]
    assert packets.row(2).fields["slot"] == 9


@the_engine_in_use
def test_decoding_takes_little_more_memory_than_its_result(engine: str) -> None:
    """At most 16 bytes per packet besides the result, and what one slice takes."""
    body = np.tile(np.frombuffer(pack(GFX11, [(Kind.VALU_INST, {"slot": 3})] * 2), np.uint8), 2_000_000)
    sqtt.decode(body[:100], layout=GFX11, engine=engine)
    tracemalloc.start()
    packets = sqtt.decode(body, layout=GFX11, engine=engine)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    result = packets.kind.nbytes + packets.position.nbytes + packets.time.nbytes
    slice_ = 2 * (2 << 20) * (17 + 40)
    assert len(packets) == 4_000_000
    assert peak < result + 16 * len(packets) + slice_
