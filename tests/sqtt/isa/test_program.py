"""The walker against the samples' disassemblies and against LLVM, which decodes the same bytes."""

from __future__ import annotations

import random
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from sqtt.isa import InstructionClass, program
from sqtt.isa import InstructionClass as C
from sqtt.isa.encodings import ENCODINGS, LITERAL, Encoding
from sqtt.isa.program import TABLE, measured, opcodes_of
from sqtt.isa.text import Disassembler, unavailable, version
from sqtt.targets import TargetError, generation
from tests.examples import telling
from tools.sqtt_isa import MEASURED_WITH, access_of, class_of, disassembled, measurement, shown, words

SAMPLES = Path(__file__).parents[4] / "shared" / "data" / "sqtt"
FOLDERS = sorted(SAMPLES.glob("gfx*")) if SAMPLES.is_dir() else []
LIVE = ["gfx908", "gfx90a", "gfx942", "gfx950", "gfx1010", "gfx1030", "gfx1100", "gfx1150", "gfx1200"]


@pytest.mark.skipif(not FOLDERS, reason="the sample captures are not beside the repository")
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda one: one.name)
def test_a_sample_s_code_has_the_sizes_and_classes_of_its_disassembly(folder: Path) -> None:
    target = folder.name.split("_")[0]
    lines = [line.split(None, 2) for line in (folder / "isa.txt").read_text().splitlines() if line.strip()]
    start = int(lines[0][0], 16)
    last = int(lines[-1][0], 16) + int(lines[-1][1])
    elf = (folder / "kernel.elf").read_bytes()
    from sqtt.codeobject import CodeObject

    text = CodeObject.read(elf).text
    code = text.data[start - text.address : last - text.address]
    decoded = program(code, target, start)
    at = [decoded.index(int(address, 16)) for address, _, _ in lines]
    # The published text of CDNA's listing leaves the operands of some out, never the mnemonic.
    assert decoded.size[at].tolist() == [int(size) for _, size, _ in lines]
    assert [InstructionClass(kind).name for kind in decoded.kind[at]] == [
        class_of(text).name for _, _, text in lines
    ]
    assert decoded.walk().tolist() == at


def test_a_disassembler_that_an_interrupt_left_unmade_is_let_go_of_in_silence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It may come when there is an object and `__init__` has not begun."""
    unraisable: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda one: unraisable.append(one.exc_value))
    Disassembler.__new__(Disassembler)
    assert unraisable == []


def _codes(target: str, count: int) -> Iterator[tuple[Encoding, int, int]]:
    """Instructions of every encoding and opcode with random operands; many say that a constant or control follows."""
    generator = random.Random(1)
    for encoding in ENCODINGS[generation(target)]:
        for opcode in range(encoding.opcodes):
            for _ in range(count):
                value = words(encoding, opcode, generator.getrandbits(96))
                if encoding.sources and generator.random() < 0.4:
                    source = generator.choice(encoding.sources)
                    value &= ~(((1 << source.width) - 1) << source.shift)
                    value |= generator.choice(sorted(source.extends)) << source.shift
                yield encoding, opcode, value | generator.getrandbits(64) << 96


def _compare(target: str, count: int) -> None:
    """Size, class and access of all that LLVM decodes."""
    if reason := unavailable(target):
        pytest.skip(reason)
    instructions = list(_codes(target, count))
    codes = [value.to_bytes(20, "little") for _, _, value in instructions]
    own = program(b"".join(codes), target)
    wrong, decoded = [], 0
    for number, ((encoding, opcode, value), answer) in enumerate(
        zip(instructions, disassembled(target, codes), strict=True)
    ):
        at = 5 * number
        if answer is None or answer[0] == 0 or "Invalid immediate" in answer[1]:
            continue
        size, text = answer
        if size < _encoding_of(target, value).size:
            continue  # LLVM also tries the tables of older generations
        if target.startswith("gfx9") and size > encoding.size == 8:
            continue  # it reads a constant behind wide instructions, which gfx9 has not
        if "_dpp" in text.split()[0] and _literal(encoding, value):
            continue  # a constant and a control word exclude each other; it reads one word as both
        if version() < MEASURED_WITH and (
            own.kind[at] == C.INVALID or _fixed(target, encoding, opcode, value)
        ):
            continue  # later releases took it out, or read it otherwise
        decoded += 1
        if (own.size[at], own.kind[at], own.access[at]) != (size, class_of(text), access_of(text)):
            wrong.append((encoding.name, hex(opcode), codes[number].hex(), text))
    assert wrong == []
    assert decoded > 500 * count


def _encoding_of(target: str, value: int) -> Encoding:
    low = value & 0xFFFFFFFF
    return next(one for one in ENCODINGS[generation(target)] if low >> (32 - one.bits) == one.match)


def _literal(encoding: Encoding, value: int) -> bool:
    """Whether a source says that a constant follows."""
    sources = encoding.sources
    return any(value >> source.shift & ((1 << source.width) - 1) == LITERAL for source in sources)


def _fixed(target: str, encoding: Encoding, opcode: int, value: int) -> bool:
    """Whether a source that the opcode does not have says that something follows."""
    table = measured()[generation(target).value][encoding.name]
    return any(
        value >> source.shift & ((1 << source.width) - 1) in source.extends
        and opcode in opcodes_of(table.get(f"FIXED{number}", ""))
        for number, source in enumerate(encoding.sources)
    )


@pytest.mark.parametrize("target", telling(LIVE, "gfx942", "gfx1030", "gfx1100", "gfx1200"))
def test_sizes_classes_and_accesses_equal_llvm_s(target: str) -> None:
    _compare(target, 2)


@pytest.mark.long
@pytest.mark.parametrize("target", LIVE)
def test_the_whole_space_of_encodings_equals_llvm_s(target: str) -> None:
    _compare(target, 40)


@pytest.mark.long
def test_the_table_is_what_its_command_writes() -> None:
    if version() != MEASURED_WITH:
        pytest.skip(f"measured with LLVM {MEASURED_WITH}; the one here is {version()}")
    assert TABLE.read_text() == shown(measurement())


def test_scales_and_their_matrix_multiplication_are_one_instruction() -> None:
    """gfx950: v_mfma_scale_f32_16x16x128_f8f6f4; without the bit that joins them they are two."""
    joined = struct.pack("<4I", 0xD3AC0000, 0x00020504, 0xD3AD0800, 0x04020504)
    assert program(joined, "gfx950").walk().tolist() == [0]
    assert program(joined, "gfx950").size[0] == 16
    alone = struct.pack("<4I", 0xD3AC0000, 0x00020504, 0xD3AD0000, 0x04020504)
    assert program(alone, "gfx950").walk().tolist() == [0, 2]
    if not unavailable("gfx950"):
        assert [Disassembler("gfx950")(code + bytes(16))[0] for code in (joined, alone)] == [16, 8]


@pytest.mark.parametrize("target", LIVE)
def test_branch_destinations_equal_llvm_s(target: str) -> None:
    if reason := unavailable(target):
        pytest.skip(reason)
    shown = Disassembler(target)
    branch = 0xBF820000 if generation(target).value in ("cdna", "rdna1", "rdna2") else 0xBFA00000
    for reach in (0, 5, 0x7FFF, 0xFFFF, 0xFFF0, 0x8000):
        text = shown((branch | reach).to_bytes(4, "little"))[1]
        assert text.split() == ["s_branch", str(reach)]
        own = program(b"\0" * 64 + (branch | reach).to_bytes(4, "little") + b"\0" * 64, target)
        signed = reach - 0x10000 if reach & 0x8000 else reach
        expected = 17 + signed
        assert own.destination[16] == (expected if 0 <= expected < 33 else -1)


@pytest.mark.parametrize(
    "target, code, kind",
    [
        ("gfx950", "01b1007e", "VALU"),  # v_prng_b32 v0, v1
        ("gfx950", "01b3007e", "VALU"),  # v_permlane16_swap_b32 v0, v1
        ("gfx950", "0000b8d300050204", "MATRIX"),  # v_mfma_i32_32x32x32_i8 v[0:15], …
        (
            "gfx1100",
            "000350cb01010002",
            "VALU",
        ),  # v_dual_dot2acc_f32_bf16 v2, v0, v1 :: v_dual_mov_b32 v1, v1
    ],
)
def test_opcodes_that_the_usual_llvm_does_not_know(target: str, code: str, kind: str) -> None:
    """As a later LLVM shows them."""
    data = bytes.fromhex(code)
    decoded = program(data, target)
    assert (int(decoded.size[0]), InstructionClass(decoded.kind[0]).name) == (len(data), kind)


def test_the_end_of_code_cuts_nothing_into_garbage() -> None:
    code = bytes.fromhex("ff000081")  # a literal is announced, and does not follow
    decoded = program(code, "gfx1100")
    assert decoded.size.tolist() == [8]
    assert decoded.walk().tolist() == [0]
    assert len(program(b"", "gfx1100").size) == 0
    assert len(program(b"\1\2\3", "gfx1100").size) == 0


def test_an_unknown_target_is_named() -> None:
    with pytest.raises(TargetError, match="gfx801"):
        program(b"", "gfx801")


def test_decoding_is_the_same_wherever_it_starts() -> None:
    code = np.random.default_rng(3).integers(0, 1 << 32, 500, np.uint32).tobytes()
    whole, part = program(code, "gfx1200"), program(code[400:], "gfx1200")
    assert whole.size[100:].tolist() == part.size.tolist()
    assert whole.kind[100:].tolist() == part.kind.tolist()
