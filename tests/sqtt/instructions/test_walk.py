"""The quick way over runs of packets: what it has to manage without the slow one."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sqtt
from sqtt import synth
from sqtt.instructions import instructions
from sqtt.instructions.follow import Follower
from sqtt.waves import waves
from tests.examples import examples

from ..helpers.machines import machine, of_path, run, schedule, stream


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The slow walk is out of reach."""

    def refuse(*_: object) -> None:
        raise AssertionError("a wave without a surprise was walked packet by packet")

    monkeypatch.setattr(Follower, "wave", refuse)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("layout", ["gfx11", "gfx12", "cdna"])
def test_loops_need_no_slow_walk(layout: str) -> None:
    path = synth.matmul(4)
    synthetic = synth.capture(layout, waves=200, engines=1, units=1, path=path)
    packets = sqtt.decode(synthetic.engines[0].stream)
    found = instructions(packets, waves(packets), [of_path(path, synthetic.entry)], entry=synthetic.entry)
    assert found.mapped.all()
    assert len(found) >= len(synthetic.engines[0].instructions)


@pytest.mark.usefixtures("quick")
@settings(max_examples=examples(60), deadline=None)
@given(seed=st.integers(0, 2**32))
def test_branches_calls_and_jumps_need_no_slow_walk(seed: int) -> None:
    generator = random.Random(seed)
    synthetic = machine(generator, generator.randint(3, 40))
    planned = schedule(generator, [run(generator, synthetic, 80) for _ in range(20)])
    packets = sqtt.decode(stream(planned))
    found = instructions(packets, waves(packets), [synthetic.program])
    expected = sorted(
        (time, wave.slot, issue.pc)
        for wave in planned
        for time, issue in zip(wave.times[1:], wave.issues, strict=True)
        if issue.kind != sqtt.Kind.NEW_PC
    )
    slots = found.waves.slot[found.wave]
    assert sorted(zip(found.time.tolist(), slots.tolist(), found.pc.tolist(), strict=True)) == expected
    assert np.array_equal(found.mapped, found.kind > 0)
