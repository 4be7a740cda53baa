"""Packets mapped to program counters: real captures, random programs with their truth, damage."""

from __future__ import annotations

import json
import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sqtt
from sqtt import Kind, synth
from sqtt.codeobject import CodeObject
from sqtt.formats import LAYOUTS
from sqtt.instructions import instructions
from sqtt.instructions.signals import END
from sqtt.synth.machine import program as program_of
from sqtt.waves import waves
from tests.examples import examples, telling

from ..conftest import Sample
from ..helpers.machines import (
    BASE,
    Wave,
    machine,
    mapped,
    of_path,
    rows,
    run,
    same,
    schedule,
    stream,
)


@pytest.mark.parametrize("slow", telling([False, True], False))
def test_every_published_instruction_has_the_expected_program_counter(
    captured: list[Sample], slow: bool
) -> None:
    total = 0
    for sample in captured:
        info = json.loads((sample.path.parent / "info.json").read_text())
        code = CodeObject.read((sample.path.parent / "kernel.elf").read_bytes())
        load = info["load_address"]
        found = mapped(sample.path.read_bytes(), [code.program(load, info["gfx_target"])], slow=slow)
        assert found.problems == (), sample.path
        assert found.stray == 0
        if "pc_map" in sample.expected:
            expected = [
                (time, slot, pc + load) for time, slot, pc in sample.expected["pc_map"]["rows_time_slot_pc"]
            ]
            assert rows(found) == sorted(expected), sample.path
            total += len(expected)
    assert total == 1625


def test_the_published_cdna_waves_run_through_their_program_in_order(captured: list[Sample]) -> None:
    """No other decoder's addresses exist, but the disassembly does: each wave issues all of it once."""
    total = 0
    for sample in captured:
        info = json.loads((sample.path.parent / "info.json").read_text())
        if info["gfx_target"] != "gfx950":
            continue
        code = CodeObject.read((sample.path.parent / "kernel.elf").read_bytes())
        found = mapped(sample.path.read_bytes(), [code.program(info["load_address"], "gfx950")])
        listing = [line.split(None, 2) for line in (sample.path.parent / "isa.txt").read_text().splitlines()]
        addresses = [int(at, 16) for at, _, _ in listing]
        last = next(i for i, (_, _, text) in enumerate(listing) if text.startswith("s_endpgm"))
        for wave in np.unique(found.wave).tolist():
            pcs = (found.pc[found.of(wave)] - info["load_address"]).tolist()
            assert pcs == addresses[: last + 1], sample.path
            total += len(pcs)
    assert total == 232


@settings(max_examples=examples(60), deadline=None)
@given(seed=st.integers(0, 2**32), layout=st.sampled_from(["gfx11", "gfx12"]))
def test_random_programs_are_followed_through_branches_calls_and_jumps(seed: int, layout: str) -> None:
    generator = random.Random(seed)
    synthetic = machine(generator, generator.randint(3, 40))
    runs = [run(generator, synthetic, generator.randint(1, 200)) for _ in range(generator.randint(1, 40))]
    planned = schedule(generator, runs)
    data = stream(planned, layout)
    found = mapped(data, [synthetic.program])
    expected = sorted(
        (time, wave.slot, issue.pc)
        for wave in planned
        for time, issue in zip(wave.times[1:], wave.issues, strict=True)
        if issue.kind != Kind.NEW_PC
    )
    assert rows(found) == expected
    assert found.problems == ()
    assert same(found, mapped(data, [synthetic.program], slow=True))


@settings(max_examples=examples(60), deadline=None)
@given(seed=st.integers(0, 2**32))
def test_damage_stays_in_its_wave_and_is_reported(seed: int) -> None:
    """Packets of some waves are taken out: the others keep their addresses, no row loses its own in silence."""
    generator = random.Random(seed)
    synthetic = machine(generator, generator.randint(5, 40))
    runs = [run(generator, synthetic, 60) for _ in range(20)]
    whole = schedule(generator, runs)
    hurt = set(generator.sample(range(20), 3))
    planned = []
    for number, wave in enumerate(whole):
        keep = [
            number not in hurt or issue.kind == Kind.WAVE_END or generator.random() < 0.8
            for issue in wave.issues
        ]
        issues = tuple(issue for issue, kept in zip(wave.issues, keep, strict=True) if kept)
        times = wave.times[:1] + tuple(time for time, kept in zip(wave.times[1:], keep, strict=True) if kept)
        planned.append(Wave(wave.slot, times, issues))
    data = stream(planned)
    found = mapped(data, [synthetic.program])
    assert same(found, mapped(data, [synthetic.program], slow=True))
    starts = [wave.times[0] for wave in planned]
    number_of = [
        starts.index(start) if starts.count(start) == 1 else -1 for start in found.waves.start.tolist()
    ]
    for row, wave in zip(
        np.flatnonzero(~found.mapped).tolist(), found.wave[~found.mapped].tolist(), strict=True
    ):
        problems = [one for one in found.problems if one.wave == wave]
        assert problems
        assert min(one.row for one in problems) <= found.row[row]
        assert number_of[wave] in hurt or number_of[wave] == -1
    for problem in found.problems:
        assert found.packets.position[problem.row] == problem.position
        assert problem.text


@settings(max_examples=examples(100), deadline=None)
@given(
    data=st.binary(max_size=400),
    layout=st.sampled_from(["gfx10", "gfx11", "gfx12", "cdna"]),
    seed=st.integers(),
)
def test_random_bytes_raise_nothing(data: bytes, layout: str, seed: int) -> None:
    synthetic = machine(random.Random(seed), 20)
    packets = sqtt.decode(data, layout=layout)
    found = waves(packets)
    one = instructions(packets, found, [synthetic.program], entry=BASE)
    assert same(one, instructions(packets, found, [synthetic.program], entry=BASE, slow=True))


@pytest.mark.parametrize("layout", ["gfx11", "gfx12", "cdna"])
def test_synthetic_captures_give_their_truth(layout: str) -> None:
    path = synth.matmul(3)
    synthetic = synth.capture(layout, waves=300, engines=1, units=1, path=path)
    engine = synthetic.engines[0]
    placed = program_of(LAYOUTS[layout], path)
    assert placed is not None
    found = mapped(engine.stream, [of_path(placed.path, synthetic.entry)], entry=synthetic.entry)
    body = found.signal != END
    truth = engine.instructions
    expected = sorted(
        zip(truth.wave.tolist(), truth.time.tolist(), (truth.pc + synthetic.entry).tolist(), strict=True)
    )
    got = zip(found.wave[body].tolist(), found.time[body].tolist(), found.pc[body].tolist(), strict=True)
    assert sorted(got) == expected
    assert found.problems == ()


@pytest.mark.parametrize("kind", telling(synth.KINDS, "small waves"))
@pytest.mark.parametrize("layout", ["gfx11", "gfx12", "cdna"])
def test_machine_code_of_a_synthetic_capture_gives_its_truth(layout: str, kind: str) -> None:
    synthetic = synth.capture(layout, waves=300, engines=1, units=1, kind=kind)
    code = CodeObject.read(synthetic.code)
    assert code.target == synthetic.target
    assert [one.entry + synthetic.load_address for one in code.kernels] == [synthetic.entry]
    found = mapped(
        synthetic.engines[0].stream, [code.program(synthetic.load_address)]
    )  # the registers say the entry
    assert found.problems == ()
    truth = synthetic.engines[0].instructions
    assert len(truth)
    assert sorted(found.pc[found.signal != END].tolist()) == sorted((truth.pc + synthetic.entry).tolist())


def test_losses_of_synthetic_captures_make_no_wrong_addresses() -> None:
    """Whatever has an address has the right one, and waves without a loss have all of theirs."""
    path = synth.matmul(3)
    synthetic = synth.capture("gfx11", waves=5000, engines=1, units=1, path=path, losses=2)
    engine = synthetic.engines[0]
    found = mapped(engine.stream, [of_path(path, synthetic.entry)], entry=synthetic.entry)
    truth = engine.instructions
    slot = engine.waves.slot[truth.wave]
    known = {
        (time, at): pc + synthetic.entry
        for time, at, pc in zip(truth.time.tolist(), slot.tolist(), truth.pc.tolist(), strict=True)
    }
    body = found.mapped & (found.signal != END)
    for time, at, pc in zip(
        found.time[body].tolist(),
        found.waves.slot[found.wave[body]].tolist(),
        found.pc[body].tolist(),
        strict=True,
    ):
        # The generator writes what issues at the clock of the marker ahead of the marker.
        assert known[time, at] == pc or time in engine.losses[:, 1]
    hurt = np.unique(found.wave[~found.mapped])
    assert {problem.wave for problem in found.problems if problem.wave >= 0} == set(hurt.tolist())
    crossed = np.array(
        [
            bool(((start < engine.losses[:, 1]) & (end >= engine.losses[:, 0])).any())
            for start, end in zip(found.waves.start.tolist(), found.waves.end.tolist(), strict=True)
        ]
    )
    whole = ~crossed[found.wave]
    assert found.mapped[whole].all()
    assert whole.sum() > 1000
