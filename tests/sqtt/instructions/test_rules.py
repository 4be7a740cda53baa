"""What each kind of packet says of a wave's way, one rule at a time, in the shortest stream that shows it."""

from __future__ import annotations

import pytest

import sqtt
from sqtt import Kind
from sqtt.encode import Encoder
from sqtt.instructions import instructions
from sqtt.instructions.problems import MapTrouble
from sqtt.instructions.signals import NO_PACKET
from sqtt.isa import InstructionClass as C
from sqtt.waves import waves

from ..helpers.machines import (
    BASE,
    Issue,
    Wave,
    mapped,
    program,
    rows,
    stream,
)


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
