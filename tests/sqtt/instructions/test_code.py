"""Chains of instructions, and places in them."""

from __future__ import annotations

from sqtt.instructions.code import NOWHERE, Code
from sqtt.isa import InstructionClass as C
from sqtt.isa import Program
from sqtt.isa import program as decoded

from ..helpers.machines import BASE, program

SILENT = frozenset({C.SILENT})


def addresses(code: Code, place: int, count: int) -> list[int]:
    return code.addresses()[place : place + count].tolist()


def test_places_pass_over_what_leaves_no_packet() -> None:
    code = Code([program([C.SALU, C.SILENT, C.SILENT, C.VALU, C.ENDPGM], [4, 4, 4, 8, 4])], SILENT)
    first = code.place(BASE)
    assert addresses(code, first, 4) == [BASE, BASE + 12, BASE + 20, -1]
    assert code.place(BASE + 4) == code.place(BASE + 8) == code.place(BASE + 12) == first + 1
    assert code.shapes()[first : first + 4].tolist() == [C.SALU, C.VALU, C.ENDPGM, C.INVALID]


def test_what_no_program_holds_is_nowhere() -> None:
    code = Code([program([C.SALU], [4])], SILENT)
    assert [code.place(at) for at in (BASE - 4, BASE + 4, BASE + 2, 0)] == [NOWHERE] * 4
    assert Code([], SILENT).place(BASE) == NOWHERE


def test_a_branch_goes_to_the_place_of_its_destination() -> None:
    code = Code([program([C.SALU, C.SILENT, C.BRANCH], [4, 4, 4], [-1, -1, 1])], SILENT)
    branch = code.place(BASE + 8)
    assert code.jumps[branch] == code.jump(branch) == branch


def test_a_branch_can_lead_into_another_program() -> None:
    words = (0xBFA00000 | 3).to_bytes(4, "little")  # s_branch, 3 dwords on from the next
    one, other = decoded(words, "gfx1100", BASE), program([C.SALU], [4], address=BASE + 16)
    code = Code([other, one], SILENT)
    assert code.jumps[code.place(BASE)] == NOWHERE
    assert code.jump(code.place(BASE)) == code.place(BASE + 16) != NOWHERE


def test_a_place_within_an_instruction_has_a_chain_of_its_own() -> None:
    synthetic: Program = program([C.VALU, C.SALU], [8, 4])
    synthetic.kind[1] = C.LDS
    code = Code([synthetic], SILENT)
    inner = code.place(BASE + 4)
    assert addresses(code, inner, 3) == [BASE + 4, BASE + 8, -1]
    assert code.place(BASE + 4) == inner
    assert addresses(code, code.place(BASE), 3) == [BASE, BASE + 8, -1]
