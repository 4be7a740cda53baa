"""Waves with a surprise, packet by packet: machine code and packets in, addresses out."""

from __future__ import annotations

import struct
from collections.abc import Sequence

import pytest

import sqtt
from sqtt import Kind
from sqtt.encode import Encoder
from sqtt.instructions import Instructions, instructions
from sqtt.instructions.problems import MapTrouble
from sqtt.isa import program
from sqtt.waves import waves

BASE = 0x1000
MOV = 0x7E000200  # v_mov_b32 v0, v0
NOP, END = 0xBF800000, 0xBFB00000  # s_nop 0, s_endpgm
SIGNAL, WAIT = 0xBE804EC1, 0xBF94FFFF  # s_barrier_signal -1, s_barrier_wait -1
SMOV, SETPC = 0xBE800080, 0xBE804800  # s_mov_b32 s0, 0; s_setpc_b64 s[0:1]

Packet = tuple[str, int] | str


def traced(
    words: Sequence[int],
    packets: Sequence[Packet],
    target: str = "gfx1201",
    slow: bool = False,
    **header: int,
) -> Instructions:
    """What one wave's packets mean in machine code at BASE; a name is the opcode of an INST."""
    layout = "gfx11" if target.startswith("gfx11") else "gfx12"
    known = {op.name: code for code, op in sqtt.layouts[layout].opcodes.items()}
    encoder = Encoder(layout, **header)
    encoder.add(Kind.WAVE_START, 100, slot=0)
    time = 109
    for packet in packets:
        time += 500 if packet == "LOST" else 1
        name, value = (packet, 0) if isinstance(packet, str) else packet
        if name == "NEW_PC":
            encoder.add(Kind.NEW_PC, time, slot=0, pc=value >> 2)
        elif name == "LOST":
            encoder.add(Kind.TIMESTAMP, time, lost=1)
        elif name in ("VALU_INST", "IMM_ONE"):
            encoder.add(Kind[name], time, slot=0)
        else:
            encoder.add(Kind.INST, time, slot=0, op=known[name])
    encoder.add(Kind.WAVE_END, 4000, slot=0)
    decoded = sqtt.decode(encoder.stream())
    code = program(struct.pack(f"<{len(words)}I", *words), target, BASE)
    return instructions(decoded, waves(decoded), [code], entry=BASE, slow=slow)


def offsets(found: Instructions) -> list[int | None]:
    return [pc - BASE if pc >= 0 else None for pc in found.pc.tolist()]


def troubles(found: Instructions) -> list[MapTrouble]:
    return [one.trouble for one in found.problems]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param((0xCC444032, 0x1CCA612E), id="v_wmma_i32_16x16x16_iu8"),
        pytest.param((0xCC5A4032, 0x1CCA612E), id="v_swmmac_f32_16x16x32_bf8_bf8"),
    ],
)
def test_integer_matrix_instructions_of_gfx12_are_instructions(words: tuple[int, int]) -> None:
    found = traced([MOV, *words, MOV, END], ["VALU_INST", "WMMA_8", "VALU_INST"])
    assert offsets(found) == [0, 4, 12, 16]
    assert found.problems == ()


@pytest.mark.parametrize("packet", ["VALU_INST", "VALU_PLAIN"])
def test_moves_of_half_registers_are_instructions(packet: str) -> None:
    v_mov_b16_e64, v_swap_b16 = (0xD59C0000, 0x00000100), 0x7E00CD00
    found = traced([*v_mov_b16_e64, v_swap_b16, END], ["VALU_INST", packet])
    assert offsets(found) == [0, 8, 12]


def test_an_immediate_may_stand_for_an_instruction_without_active_lanes() -> None:
    found = traced([MOV, MOV, MOV, END], ["VALU_INST", "IMM_ONE", "VALU_INST"], "gfx1100")
    assert offsets(found) == [0, 4, 8, 12]
    assert found.problems == ()


def test_a_prefetch_may_show_as_an_immediate() -> None:
    found = traced([MOV, 0xF4048000, 0, MOV, END], ["VALU_INST", "IMM_ONE", "VALU_INST"])
    assert offsets(found) == [0, 4, 12, 16]
    assert found.problems == ()


def test_the_packets_behind_tell_whether_an_excluded_barrier_wait_shows() -> None:
    code = [SIGNAL, WAIT, NOP, NOP, SIGNAL, WAIT, NOP, END]
    shown = ["BARRIER_SIGNAL", "IMM_ONE", "IMM_ONE", "IMM_ONE", "BARRIER_SIGNAL", "IMM_ONE", "IMM_ONE"]
    found = traced(code, shown, no_barrier_wait=1)
    assert offsets(found) == [0, 4, 8, 12, 16, 20, 24, 28]
    assert found.problems == ()
    hidden = ["BARRIER_SIGNAL", "IMM_ONE", "IMM_ONE", "BARRIER_SIGNAL", "IMM_ONE", "IMM_ONE"]
    found = traced(code, hidden, no_barrier_wait=1)
    assert offsets(found) == [0, 4, 8, 12, 16, 20, 24, 28]  # the first wait has no packet, and yet a row
    assert [found.signals.names[one] for one in found.signal.tolist()][1] == "barrier wait without packet"


def test_what_nothing_tells_apart_has_no_address() -> None:
    """One of two excluded waits shows; it can be either."""
    code = [SIGNAL, WAIT, NOP, WAIT, NOP, SMOV, END]
    found = traced(code, ["BARRIER_SIGNAL", "IMM_ONE", "IMM_ONE", "IMM_ONE", "SALU"], no_barrier_wait=1)
    assert offsets(found)[:4] == [0, None, None, None]
    assert troubles(found) == [MapTrouble.AMBIGUOUS]
    assert found.problems[0].row == found.row[1]


def test_a_packet_of_a_barrier_stands_for_no_nop() -> None:
    found = traced([SMOV, NOP, END], ["SALU", "BARRIER_SIGNAL"])
    assert offsets(found)[:2] == [0, None]
    assert troubles(found) == [MapTrouble.MISMATCH]


@pytest.mark.parametrize("slow", [False, True])
def test_a_late_new_pc_belongs_to_its_jump(slow: bool) -> None:
    code = [MOV, SETPC, NOP, NOP, SMOV, SMOV, SMOV, MOV, END]
    packets: list[Packet] = ["VALU_INST", "JUMP", "SALU", "SALU", ("NEW_PC", BASE + 16), "SALU", "VALU_INST"]
    found = traced(code, packets, slow=slow)
    assert offsets(found) == [0, 4, 16, 20, 24, 28, 32]
    assert found.problems == ()


def test_two_late_new_pcs_belong_to_their_jumps_in_order() -> None:
    code = [SETPC, NOP, SMOV, SETPC, NOP, MOV, END]
    late: list[Packet] = [("NEW_PC", BASE + 8), ("NEW_PC", BASE + 20)]
    found = traced(code, ["JUMP", "SALU", "JUMP", *late, "VALU_INST"])
    assert offsets(found) == [0, 8, 12, 20, 24]
    assert found.problems == ()


def test_a_late_new_pc_that_does_not_fit_what_issued_before_it_is_not_believed() -> None:
    code = [SETPC, NOP, SMOV, MOV, END]
    found = traced(code, ["JUMP", "VALU_INST", ("NEW_PC", BASE + 8), "SALU", "VALU_INST"])
    assert offsets(found) == [0, None, 8, 12, 16]
    assert troubles(found) == [MapTrouble.UNKNOWN]


BVH_STACK = (0xD8000000 | 0xE0 << 18, 0)  # ds_bvh_stack_push4_pop1_rtn_b32


def test_the_stack_of_ray_tracing_leaves_packets_of_ray_tracing() -> None:
    found = traced([SMOV, *BVH_STACK, SMOV, END], ["SALU", "BVH_6", "SALU"])
    assert offsets(found) == [0, 4, 12, 16]
    assert found.problems == ()


LOAD = (0xEE050000, 0, 0)  # global_load_b32
STORE = (0xEE068000, 0, 0)  # global_store_b32


def test_a_packet_that_reads_stands_for_no_store() -> None:
    assert offsets(traced([*LOAD, *STORE, END], ["GLOBAL_READ_1", "GLOBAL_WRITE_2"])) == [0, 12, 24]
    found = traced([*STORE, *LOAD, END], ["GLOBAL_READ_1", "GLOBAL_WRITE_2"])
    assert offsets(found)[:2] == [None, None]
    assert troubles(found) == [MapTrouble.MISMATCH]


def _long() -> tuple[list[int], list[Packet]]:
    """Straight code in which no two stretches are alike, and its packets."""
    words: list[int] = []
    packets: list[Packet] = []
    for number in range(64):
        for bit in range(3):
            word, packet = [(SMOV, "SALU"), (MOV, "VALU_INST")][number >> bit & 1]
            words.append(word)
            packets.append(packet)
        words.append(NOP)
        packets.append("IMM_ONE")
    return [*words, END], packets


def test_after_a_loss_the_wave_is_found_again_where_only_one_place_fits() -> None:
    words, packets = _long()
    lossy: list[Packet] = [*packets[:20], "LOST", *packets[90:]]
    found = traced(words, lossy)
    assert [4 * number for number in range(20)] == offsets(found)[:20]
    behind = [4 * number for number in range(90, len(words))]
    known = [pc for pc in offsets(found)[20:] if pc is not None]
    assert known == behind[len(behind) - len(known) :]
    assert len(known) >= len(behind) - 60


def test_a_mismatch_takes_the_addresses_that_are_in_doubt_with_it() -> None:
    """Where an instruction is missing from a run of equal ones, it shows behind them only."""
    found = traced([SMOV, MOV, MOV, MOV, SMOV, END], ["SALU", *["VALU_INST"] * 4, "SALU"])
    assert offsets(found)[:5] == [0, None, None, None, None]
    (problem,) = found.problems
    assert problem.trouble is MapTrouble.MISMATCH
    assert problem.row == found.row[1]
    assert problem.pc == BASE + 16
