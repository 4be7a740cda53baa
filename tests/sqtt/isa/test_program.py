"""The walker against the samples' disassemblies and against LLVM, which decodes the same bytes."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from sqtt.isa import InstructionClass, program
from sqtt.isa.encodings import ENCODINGS
from sqtt.isa.targets import TargetError, generation
from sqtt.isa.text import Disassembler, unavailable
from tools.sqtt_isa import class_of, words

SAMPLES = Path(__file__).parents[4] / "shared" / "data" / "sqtt"
FOLDERS = sorted(SAMPLES.glob("gfx*")) if SAMPLES.is_dir() else []
LIVE = ["gfx908", "gfx90a", "gfx942", "gfx1010", "gfx1030", "gfx1100", "gfx1150", "gfx1200"]


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


def _random_code(target: str, seed: int, count: int) -> list[bytes]:
    generator = random.Random(seed)
    encodings = ENCODINGS[generation(target)]
    made = []
    for _ in range(count):
        encoding = generator.choice(encodings)
        value = words(encoding, generator.randrange(encoding.opcodes), generator.getrandbits(96))
        if generator.random() < 0.3 and encoding.sources:
            source = generator.choice(encoding.sources)
            value &= ~(((1 << source.width) - 1) << source.shift)
            value |= generator.choice(sorted(source.extends)) << source.shift
        made.append((value | generator.getrandbits(64) << 96).to_bytes(20, "little"))
    made += [generator.randbytes(20) for _ in range(count)]
    return made


@pytest.mark.parametrize("target", LIVE)
def test_sizes_and_classes_equal_llvm_s(target: str) -> None:
    """Over random instructions of every encoding, for all that LLVM decodes."""
    if reason := unavailable(target):
        pytest.skip(reason)
    shown, decoded, wrong = Disassembler(target), 0, []
    for code in _random_code(target, 1, 15000):
        size, text = shown(code)
        if size == 0 or "Invalid immediate" in text:
            continue
        decoded += 1
        own = program(code, target)
        if (own.size[0], own.kind[0]) != (size, class_of(text)):
            wrong.append((code[:12].hex(), size, int(own.size[0]), InstructionClass(own.kind[0]).name, text))
    assert wrong == []
    assert decoded > 1000


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
