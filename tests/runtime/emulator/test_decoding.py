"""Sizes and names of gfx1100's instructions equal what LLVM's disassembler says, over the opcodes of each encoding."""

from __future__ import annotations

import random
import re

import pytest

from runtime.mock.emulator.decoding import FORMATS, Format, IllegalInstruction, decode, names
from sqtt.isa.text import unavailable
from tools.sqtt_isa import disassembled

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(bool(unavailable("gfx1100")), reason=unavailable("gfx1100") or "LLVM is there"),
]


def codes(one: Format, each: int) -> list[bytes]:
    """Every opcode with some operands."""
    generator = random.Random(one.name)
    low, width = next((low, width) for name, low, width in one.fields if name in ("op", "opx"))
    found = []
    for opcode in range(1 << width):
        for _ in range(each):
            words = generator.getrandbits(96) & ~(((1 << one.bits) - 1) << (32 - one.bits))
            words = words & ~(((1 << width) - 1) << low) | opcode << low | one.match << (32 - one.bits)
            if one.name == "MUBUF":  # LLVM reads a constant as its offset, which no assembler writes
                words &= ~(1 << 56)
            found.append(words.to_bytes(12, "little") + bytes(4))
    return found


@pytest.mark.parametrize("one", FORMATS, ids=lambda one: one.name)
def test_every_opcode_has_llvms_name_and_size(one: Format) -> None:
    encoded = codes(one, 6)
    compared = 0
    for code, answer in zip(encoded, disassembled("gfx1100", encoded), strict=True):
        try:
            mine = decode(code, 0, 0)
        except IllegalInstruction:
            continue  # LLVM reads some that have no meaning, and those for graphics
        if answer is None or not answer[0] or "Invalid" in answer[1]:
            continue
        words = [
            re.sub(r"_e(32|64)(_dpp)?$|_dpp$", "", word) for word in re.findall(r"(?:^|:: )(\w+)", answer[1])
        ]
        theirs = [word.removeprefix("v_dual_") for word in words]
        if mine.format == one.name:
            assert ([mine.name, mine.second] if mine.second else [mine.name], mine.size) == (
                theirs,
                answer[0],
            ), code.hex()
            compared += 1
    assert compared >= min(20, len(encoded) // 20), f"{compared} of {len(encoded)}"


def test_what_the_code_ends_in_is_illegal() -> None:
    with pytest.raises(IllegalInstruction, match="ends within"):
        decode(bytes.fromhex("ff000080"), 0, 0)


def test_the_table_has_the_sections_of_the_formats() -> None:
    assert {*names()} == {one.name for one in FORMATS} - {"VOPD"} | {"VOPDX", "VOPDY", "GLOBAL", "SCRATCH"}
