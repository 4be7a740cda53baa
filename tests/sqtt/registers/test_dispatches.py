"""Dispatches: entry addresses, work groups and threads against what the captured programs were launched with."""

from __future__ import annotations

import json

import numpy as np

import sqtt
from sqtt import Kind
from sqtt.encode import Encoder
from sqtt.formats.names import USERDATA_2, USERDATA_3, ComputeRegister
from sqtt.registers.dispatches import dispatches
from sqtt.waves import waves

from ..conftest import Sample


def test_published_waves_know_their_dispatch(captured: list[Sample]) -> None:
    folders: dict[str, list[Sample]] = {}
    for sample in captured:
        folders.setdefault(sample.path.parent.name, []).append(sample)
    for samples in folders.values():
        info = json.loads((samples[0].path.parent / "info.json").read_text())
        total, seen = 0, set()
        for sample in samples:
            packets = sqtt.decode(sample.path)
            launched, found = dispatches(packets), waves(packets)
            total += len(found)
            assert (found.entry == info["load_address"] + info["text_offset"]).all()
            assert (found.dispatch >= 0).all()
            mine = found.dispatch
            assert np.array_equal(launched.entry[mine], found.entry)
            seen |= {
                (*t, *g)
                for t, g in zip(launched.threads[mine].tolist(), launched.groups[mine].tolist(), strict=True)
            }
        assert total == info["facts"]["total_waves_all_shader_engines"]
        ((*threads, x, y, z),) = seen
        assert [x, y, z] == info["facts"]["workgroups_xyz"]
        if "num_thread_xyz" in info["facts"] and "k1" not in info["sample"]:
            assert threads == info["facts"]["num_thread_xyz"]


def launch(
    encoder: Encoder, time: int, entry: int, command: int, groups: tuple[int, int, int], pipe: int = 0
) -> None:
    """What a driver that makes RGP files writes for a dispatch."""
    words = (0x8000_0000, 0, command, *groups)
    for number, word in enumerate(words):
        offset = USERDATA_3 if number & 1 else USERDATA_2
        encoder.add(Kind.REG, time + number, me=1, pipe=pipe, offset=offset, value=word)
    for number, (register, value) in enumerate(
        (
            (ComputeRegister.PGM_LO, entry >> 8 & 0xFFFFFFFF),
            (ComputeRegister.PGM_HI, entry >> 40),
            (ComputeRegister.NUM_THREAD_X, 64 | 32 << 16),
            (ComputeRegister.NUM_THREAD_Y, 2),
            (ComputeRegister.NUM_THREAD_Z, 1),
        )
    ):
        encoder.add(Kind.REG, time + 10 + number, me=1, pipe=pipe, cs=1, offset=int(register), value=value)
    encoder.add(Kind.REG_INIT, time + 20, me=1, pipe=pipe, type=2, data=0x8045)


def test_each_wave_belongs_to_the_last_dispatch_of_its_pipe() -> None:
    encoder = Encoder("gfx11")
    launch(encoder, 1000, 0x1000, 1, (4, 1, 1))
    launch(encoder, 1100, 0x2000, 2, (5, 6, 7), pipe=3)
    launch(encoder, 1200, 0x7F_0000_3000, 3, (8, 1, 1))
    encoder.add(Kind.WAVE_START, [900, 1050, 1150, 1250], slot=[0, 1, 2, 3], me=1, pipe=[0, 0, 3, 0])
    packets = sqtt.decode(encoder.stream())
    found, launched = waves(packets), dispatches(packets)
    assert found.dispatch.tolist() == [-1, 0, 1, 2]
    assert found.entry.tolist() == [-1, 0x1000, 0x2000, 0x7F_0000_3000]
    assert launched.groups.tolist() == [[4, 1, 1], [5, 6, 7], [8, 1, 1]]
    assert launched.threads.tolist() == [[64, 2, 1]] * 3
    assert launched.packet.tolist() == [-1] * 3


def test_a_launch_that_is_told_twice_is_one_dispatch() -> None:
    encoder = Encoder("gfx11")
    for time, data in ((100, 0x45), (200, 0x45), (300, 0x44)):
        encoder.add(Kind.REG, time, me=1, cs=1, offset=int(ComputeRegister.DISPATCH_INITIATOR), value=data)
        encoder.add(Kind.REG_INIT, time + 10, me=1, type=2, data=data)
    encoder.add(Kind.REG_INIT, 400, me=1, type=1, data=1)
    assert dispatches(sqtt.decode(encoder.stream())).time.tolist() == [100, 200]
