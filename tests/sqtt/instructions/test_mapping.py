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
from sqtt.encode import Encoder
from sqtt.formats import LAYOUTS
from sqtt.instructions import Instructions, instructions
from sqtt.instructions.problems import MapTrouble
from sqtt.instructions.signals import END, NO_PACKET
from sqtt.isa import InstructionClass as C
from sqtt.isa import Program
from sqtt.synth.machine import program as program_of
from sqtt.waves import waves
from tests.properties.examples import examples

from ..conftest import Sample
from ..helpers.machines import BASE, Issue, Wave, machine, of_path, program, run, same, schedule, stream


def mapped(
    data: bytes, programs: list[Program], *, slow: bool = False, entry: int | None = None
) -> Instructions:
    packets = sqtt.decode(data)
    return instructions(packets, waves(packets), programs, slow=slow, entry=entry)


def rows(of: Instructions) -> list[tuple[int, int, int]]:
    """Time, slot and program counter of each row that has a packet, in the order of time."""
    columns = (of.time, of.waves.slot[of.wave], of.pc)
    return sorted(zip(*(column[of.signal != NO_PACKET].tolist() for column in columns), strict=True))


@pytest.mark.parametrize("slow", [False, True])
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


@pytest.mark.parametrize("kind", synth.KINDS)
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


def lone(issues: list[tuple[Kind, int, int]], **kwargs: int) -> bytes:
    """The stream of one wave in slot 3 with these packets."""
    synthetic = [Issue(*issue) for issue in issues]
    return stream([Wave(3, tuple(range(2000, 2001 + len(synthetic))), tuple(synthetic))], **kwargs)


SALU, VALU, IMM = (Kind.INST, 0, 0), (Kind.VALU_INST, -1, 0), (Kind.IMM_ONE, -1, 0)
LDS = (Kind.INST, 41, 0)
CALL, END_ = (Kind.INST, 5, 0), (Kind.WAVE_END, -1, 0)


def test_a_packet_that_does_not_fit_is_reported_and_new_pc_helps() -> None:
    code = program([C.LDS, C.VALU, C.SALU, C.ENDPGM], [4, 4, 4, 4])
    found = mapped(lone([LDS, SALU, VALU, (Kind.NEW_PC, -1, BASE + 4), VALU, SALU, END_]), [code])
    assert found.pc.tolist() == [BASE, -1, -1, BASE + 4, BASE + 8, BASE + 12]
    (problem,) = found.problems
    assert problem.trouble is MapTrouble.MISMATCH
    assert (problem.wave, problem.pc, problem.time) == (0, BASE + 4, 2002)
    assert problem.row == found.row[1]
    assert "SALU" in problem.text
    assert "VALU" in problem.text


def test_a_jump_through_registers_without_new_pc_is_reported() -> None:
    code = program([C.JUMP, C.SALU, C.ENDPGM], [4, 4, 4])
    found = mapped(lone([CALL, SALU, END_]), [code])
    assert found.pc.tolist() == [BASE, -1, -1]
    assert [one.trouble for one in found.problems] == [MapTrouble.UNKNOWN]


def test_new_pc_ahead_of_its_jump_is_kept_for_it() -> None:
    code = program([C.SALU, C.JUMP, C.ENDPGM, C.VALU, C.ENDPGM], [4, 4, 4, 4, 4])
    found = mapped(lone([(Kind.NEW_PC, -1, BASE + 12), SALU, CALL, VALU, END_]), [code])
    assert found.pc.tolist() == [BASE, BASE + 4, BASE + 12, BASE + 16]
    assert found.problems == ()


@pytest.mark.parametrize("slow", [False, True])
def test_of_two_new_pcs_behind_a_jump_the_first_says_where_it_went(slow: bool) -> None:
    """The packets that follow could stand for either destination."""
    code = program([C.JUMP, C.ENDPGM, C.VALU, C.ENDPGM, C.VALU, C.ENDPGM], [4] * 6)
    first, second = (Kind.NEW_PC, -1, BASE + 8), (Kind.NEW_PC, -1, BASE + 16)
    found = mapped(lone([CALL, first, second, VALU, END_]), [code], slow=slow)
    assert found.pc.tolist() == [BASE, BASE + 8, BASE + 12]
    assert found.problems == ()


def test_a_jump_to_code_that_is_not_known_is_outside() -> None:
    code = program([C.JUMP, C.ENDPGM], [4, 4])
    found = mapped(lone([CALL, (Kind.NEW_PC, -1, BASE + 4096), SALU, END_]), [code])
    assert [one.trouble for one in found.problems] == [MapTrouble.OUTSIDE]
    assert hex(BASE + 4096) in found.problems[0].text


def test_a_wave_that_leaves_the_text_is_reported() -> None:
    found = mapped(lone([SALU, SALU, SALU]), [program([C.SALU, C.SALU], [4, 4])])
    assert found.pc.tolist() == [BASE, BASE + 4, -1]
    assert [one.trouble for one in found.problems] == [MapTrouble.OUTSIDE]


def test_a_jump_into_the_middle_of_an_instruction_is_followed() -> None:
    """What an instruction is depends on where it starts; both readings are kept."""
    code = program([C.VALU, C.JUMP, C.ENDPGM], [8, 4, 4])
    code.kind[1] = C.SALU  # the second dword of the first instruction
    found = mapped(lone([VALU, CALL, (Kind.NEW_PC, -1, BASE + 4), SALU, CALL]), [code])
    assert found.pc.tolist() == [BASE, BASE + 8, BASE + 4, BASE + 8]
    assert found.problems == ()


def test_a_trap_handler_is_passed_over() -> None:
    code = program([C.SALU, C.TRAP, C.VALU, C.ENDPGM], [4, 4, 4, 4])
    found = mapped(lone([SALU, (Kind.INST, 6, 0), SALU, SALU, (Kind.INST, 117, 0), VALU, END_]), [code])
    assert found.pc.tolist() == [BASE, BASE + 4, -1, -1, -1, BASE + 8, BASE + 12]
    assert [one.trouble for one in found.problems] == [MapTrouble.TRAP]


def test_nothing_is_guessed_after_a_loss() -> None:
    encoder = Encoder("gfx11")
    encoder.add(Kind.WAVE_START, 2000, slot=1)
    encoder.add(Kind.INST, 2010, slot=1, op=0)
    encoder.add(Kind.TIMESTAMP, 5000, lost=1)
    encoder.add(Kind.INST, 5010, slot=1, op=0)
    encoder.add(Kind.WAVE_END, 5020, slot=1)
    encoder.add(Kind.WAVE_START, 6000, slot=1)
    encoder.add(Kind.INST, 6010, slot=1, op=0)
    found = mapped(encoder.stream(), [program([C.SALU, C.SALU, C.ENDPGM], [4, 4, 4])], entry=BASE)
    assert found.pc.tolist() == [BASE, -1, -1, BASE]
    assert [one.trouble for one in found.problems] == [MapTrouble.LOST]


def test_an_instruction_without_a_wave_is_stray() -> None:
    encoder = Encoder("gfx11")
    encoder.add(Kind.VALU_INST, 100, slot=2)
    found = mapped(encoder.stream(), [program([C.VALU], [4])])
    assert (len(found), found.stray) == (0, 1)
    assert [one.trouble for one in found.problems] == [MapTrouble.STRAY]


def test_a_mask_is_one_instruction_in_each_of_its_slots() -> None:
    encoder = Encoder("gfx11")
    for slot in (0, 5, 15):
        encoder.add(Kind.WAVE_START, 100 + slot, slot=slot)
    encoder.add(Kind.INST, 200, slot=5, op=0)
    encoder.add(Kind.IMMEDIATE, 210, slots=1 << 5 | 1 << 15)
    encoder.add(Kind.INST, 220, slot=5, op=0)
    code = [program([C.SALU, C.IMMEDIATE, C.SALU], [4, 4, 4]), program([C.IMMEDIATE], [4], address=BASE + 64)]
    packets = sqtt.decode(encoder.stream())
    found = waves(packets)
    found.entry[:] = [BASE, BASE, BASE + 64]
    got = instructions(packets, found, code)
    assert rows(got) == [(200, 5, BASE), (210, 5, BASE + 4), (210, 15, BASE + 64), (220, 5, BASE + 8)]
    assert got.problems == ()


def test_activity_of_the_sister_simd_is_left_out() -> None:
    code = program([C.SALU, C.SALU, C.ENDPGM], [4, 4, 4])
    found = mapped(lone([SALU, (Kind.INST, 80, 0), SALU, END_]), [code])
    assert found.pc.tolist() == [BASE, BASE + 4, BASE + 8]


def test_barrier_waits_leave_packets_unless_the_capture_excludes_them() -> None:
    kinds = [C.SALU, C.BARRIER, C.VALU, C.ENDPGM]
    for excluded, packets in ((1, [(0, 0), (-1, 0)]), (0, [(0, 0), (19, 0), (-1, 0)])):
        encoder = Encoder("gfx12", no_barrier_wait=excluded)
        encoder.add(Kind.WAVE_START, 2000, slot=1)
        for number, (op, _) in enumerate(packets):
            if op < 0:
                encoder.add(Kind.VALU_INST, 2010 + number, slot=1)
            else:
                encoder.add(Kind.INST, 2010 + number, slot=1, op=op)
        encoder.add(Kind.WAVE_END, 2020, slot=1)
        found = mapped(encoder.stream(), [program(kinds, [4] * 4)], entry=BASE)
        assert found.problems == ()
        assert found.pc.tolist()[-2:] == [BASE + 8, BASE + 12]


def test_packets_without_instructions_are_refused() -> None:
    packets = sqtt.decode(lone([SALU]), only=sqtt.WAVES)
    with pytest.raises(ValueError, match="without `only`"):
        instructions(packets, waves(packets), [])


def test_an_excluded_barrier_wait_may_show_as_an_immediate() -> None:
    encoder = Encoder("gfx12", no_barrier_wait=1)
    encoder.add(Kind.WAVE_START, [2000, 2001], slot=[1, 2])
    encoder.add(Kind.INST, [2010, 2011], slot=[1, 2], op=0)
    encoder.add(Kind.IMM_ONE, 2020, slot=1)
    encoder.add(Kind.VALU_INST, [2030, 2031], slot=[1, 2])
    encoder.add(Kind.WAVE_END, [2040, 2041], slot=[1, 2])
    code = program([C.SALU, C.BARRIER, C.VALU, C.ENDPGM], [4] * 4)
    found = mapped(encoder.stream(), [code], entry=BASE)
    assert found.problems == ()
    assert found.pc[found.of(0)].tolist() == [BASE, BASE + 4, BASE + 8, BASE + 12]
    assert found.pc[found.of(1)].tolist() == [BASE, BASE + 4, BASE + 8, BASE + 12]
    assert found.signal[found.of(1)].tolist()[1] == NO_PACKET
    assert found.kind[found.of(0)].tolist() == [C.SALU, C.BARRIER, C.VALU, C.ENDPGM]


def test_a_barrier_of_cdna_may_be_a_message_and_then_an_immediate() -> None:
    encoder = Encoder("cdna")
    encoder.add(Kind.WAVE_START, 1000, slot=3)
    for time, state in ((1100, 2), (1120, 3), (1160, 2)):
        encoder.add(Kind.ISSUE, time, slot3=state)
    encoder.add(Kind.INST, [1104, 1164], slot=3, op=[15, 5])
    found = mapped(encoder.stream(), [program([C.BARRIER, C.VALU], [4, 4])], entry=BASE)
    assert found.problems == ()
    assert found.pc.tolist() == [BASE, BASE, BASE + 4]


def test_an_issue_of_cdna_that_nothing_names_is_reported() -> None:
    encoder = Encoder("cdna")
    encoder.add(Kind.WAVE_START, 1000, slot=3)
    encoder.add(Kind.ISSUE, [1100, 1120], slot3=2)
    encoder.add(Kind.INST, 1104, slot=3, op=1)
    found = mapped(encoder.stream(), [program([C.SALU, C.VALU], [4, 4])], entry=BASE)
    assert found.pc.tolist() == [BASE, -1]
    assert "without INST" in found.problems[0].text


def test_the_traced_compute_unit_of_cdna_is_the_one_whose_waves_fit() -> None:
    """The header says another one, as some tools write it."""
    encoder = Encoder("cdna", cu=5)
    encoder.add(Kind.WAVE_START, [1000, 1004], cu=[5, 9], slot=[1, 2], simd=[0, 3])
    encoder.add(Kind.ISSUE, 1100, simd=3, slot2=3)
    packets = sqtt.decode(encoder.stream())
    found, code = waves(packets), [program([C.IMMEDIATE], [4])]
    got = instructions(packets, found, code, entry=BASE)
    assert got.waves.wgp[got.wave].tolist() == [9]
    assert got.pc.tolist() == [BASE]
    forced = instructions(packets, found, code, entry=BASE, cu=5)
    assert (len(forced), forced.stray) == (0, 1)


def test_each_wave_runs_the_program_that_its_pipe_was_given() -> None:
    other = BASE + 0x10000
    encoder = Encoder("gfx11")
    for time, entry in ((100, BASE), (300, other)):
        encoder.add(Kind.REG, time, me=1, cs=1, offset=0xC, value=entry >> 8 & 0xFFFFFFFF)
        encoder.add(Kind.REG, time, me=1, cs=1, offset=0xD, value=entry >> 40)
        encoder.add(Kind.WAVE_START, time + 10, me=1, slot=time // 100)
    encoder.add(Kind.INST, 400, slot=1, op=0)
    encoder.add(Kind.VALU_INST, 410, slot=3)
    programs = [program([C.SALU], [4]), program([C.VALU], [4], address=other)]
    found = mapped(encoder.stream(), programs)
    assert rows(found) == [(400, 1, BASE), (410, 3, other)]
    assert found.problems == ()
    missing = mapped(encoder.stream(), programs[:1])
    assert missing.pc.tolist() == [BASE, -1]
    assert hex(other) in missing.problems[0].text


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
