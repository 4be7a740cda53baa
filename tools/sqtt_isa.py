"""Measures the class of every opcode with LLVM's disassembler and writes sqtt/isa/opcodes.py.

    python -m tools.sqtt_isa

For each encoding of sqtt/isa/encodings.py every opcode is tried with plain operands, then with random ones,
until LLVM shows an instruction; its mnemonic says the class, its size whether a literal always follows.
"""

from __future__ import annotations

import contextlib
import io
import random
import re
import struct
import sys
from collections.abc import Iterable
from pathlib import Path

from sqtt.isa.classes import InstructionClass as C
from sqtt.isa.encodings import ENCODINGS, Encoding, Source
from sqtt.isa.targets import Generation
from sqtt.isa.text import Disassembler

#: (targets, LLVM features) that are measured for a generation; the opcodes of all are united.
MEASURED: dict[Generation, tuple[str, ...]] = {
    Generation.CDNA: ("gfx942", "gfx90a", "gfx908"),
    Generation.RDNA1: ("gfx1010", "gfx1011"),
    Generation.RDNA2: ("gfx1030",),
    Generation.RDNA3: ("gfx1100", "gfx1150"),
    Generation.RDNA4: ("gfx1200",),
}

#: Mnemonic -> class; the first that matches at the start counts.
_RULES: tuple[tuple[str, C], ...] = (
    (r"s_endpgm", C.ENDPGM),
    (r"s_(delay_alu|wait_alu|waitcnt_depctr|code_end|set_vgpr_msb)", C.SILENT),
    (r"s_barrier_(signal|join|init|leave)|s_(wakeup_barrier|get_barrier_state)", C.BARRIER_SIGNAL),
    (r"s_barrier", C.BARRIER),
    (r"s_(wait|nop|clause|sleep|set_inst_prefetch|inst_prefetch)", C.IMMEDIATE),
    (r"s_sendmsg_rtn", C.SALU),
    (r"s_sendmsg", C.MESSAGE),
    (r"s_trap", C.TRAP),
    (r"s_call_b64", C.CALL),
    (r"s_(setpc|swappc|rfe|cbranch_join|cbranch_g_fork|cbranch_i_fork)", C.JUMP),
    (r"s_cbranch", C.CONDITIONAL_BRANCH),
    (r"s_branch", C.BRANCH),
    (r"s_subvector_loop", C.SUBVECTOR),
    (r"s_(prefetch_inst|prefetch_data)", C.PREFETCH),
    (
        r"s_(setprio|sethalt|setkill|icache_inv|incperflevel|decperflevel|ttracedata|set_gpr_idx_(mode|off)|"
        r"wakeup|round_mode|denorm_mode|singleuse_vdst|version|set_valu_coexec_mode|monitor_sleep|s_alloc_vgpr)",
        C.CONTROL,
    ),
    (
        r"s_(load|store|buffer_load|buffer_store|scratch_(load|store)|dcache|gl1_inv|atomic|buffer_atomic|"
        r"memtime|memrealtime|atc_probe|get_waveid)",
        C.SMEM,
    ),
    (r"s_", C.SALU),
    (r"v_(wmma|swmmac|mfma|smfmac|accvgpr)", C.MATRIX),
    (r"v_interp", C.INTERP),
    (r"v_(s_)?(exp|log|rcp|rsq|sqrt|sin|cos)_", C.TRANS),
    (r"v_", C.VALU),
    (r"flat_", C.FLAT),
    (r"(global_|scratch_|buffer_|tbuffer_|image_)", C.VMEM),
    (r"(lds_direct_load|lds_param_load|ds_direct_load|ds_param_load)", C.LDS_DIRECT),
    (r"ds_", C.LDS),
    (r"exp\b|export", C.EXPORT),
)


def class_of(text: str) -> C:
    """The class of an instruction from its text as LLVM shows it."""
    mnemonic = text.split()[0] if text.split() else ""
    for pattern, found in _RULES:
        if re.match(pattern, mnemonic):
            return found
    raise ValueError(f"no rule gives a class to {text!r}")


def words(encoding: Encoding, opcode: int, operands: int) -> int:
    """Three words of an instruction: the encoding's bits, an opcode, and what is left of `operands`."""
    value = operands & (1 << 96) - 1
    top = 32 - encoding.bits
    value = value & ~(((1 << encoding.bits) - 1) << top) | encoding.match << top
    at = 0
    for shift, width in encoding.opcode:
        part = opcode >> at & ((1 << width) - 1)
        value = value & ~(((1 << width) - 1) << shift) | part << shift
        at += width
    return value


def _plain(encoding: Encoding) -> Iterable[int]:
    """Operands that most instructions allow: scalar sources s0, vector sources v0, then random ones."""
    vector = 0
    for source in encoding.sources:
        if source.width == 9:
            vector |= 0x100 << source.shift
    yield vector
    yield 0
    yield 0x7C << 32  # null as scalar offset
    yield 0x7D << 48  # null as scalar address of RDNA1 and 2, and of RDNA3
    yield 0x7C << 48
    yield vector | 0x80 << 32
    generator = random.Random(f"{encoding.name}")
    for _ in range(300):
        yield _free_of_extras(encoding, generator.getrandbits(96))


def _free_of_extras(encoding: Encoding, value: int) -> int:
    for source in encoding.sources:
        mask = (1 << source.width) - 1
        if value >> source.shift & mask in source.extends:
            value &= ~(mask << source.shift)
    if encoding.addresses:
        shift, width = encoding.addresses
        value &= ~(((1 << width) - 1) << shift)
    return value


def measure(
    encoding: Encoding, encodings: tuple[Encoding, ...], opcode: int, shown: Disassembler
) -> tuple[C, int] | None:
    """Class and size in bytes of an opcode, or None when LLVM knows no such instruction."""
    for operands in _plain(encoding):
        value = words(encoding, opcode, operands)
        if _other(encoding, encodings, value & 0xFFFFFFFF):
            return None
        size, text = shown(value.to_bytes(12, "little") + struct.pack("<I", 0))
        if size:
            return class_of(text), size
    return None


def fixed(
    encoding: Encoding, encodings: tuple[Encoding, ...], opcode: int, source: Source, shown: Disassembler
) -> bool:
    """Whether an opcode uses the bits of a source otherwise, so that no value of them lengthens it."""
    decoded = False
    for operands in list(_plain(encoding))[:40]:
        for special in sorted(source.extends):
            mask = ((1 << source.width) - 1) << source.shift
            value = words(encoding, opcode, operands & ~mask | special << source.shift)
            if _other(encoding, encodings, value & 0xFFFFFFFF):
                continue
            size, _ = shown(value.to_bytes(12, "little") + b"\0" * 8)
            if size > encoding.size:
                return False
            decoded |= size == encoding.size
    return decoded


def _other(encoding: Encoding, encodings: tuple[Encoding, ...], value: int) -> bool:
    """Whether the opcode bits make another, longer-matched encoding of it."""
    first = next(one for one in encodings if value >> (32 - one.bits) & ((1 << one.bits) - 1) == one.match)
    return first != encoding


def _ranges(values: list[int]) -> str:
    shown, start = [], None
    for at, value in enumerate(values):
        if start is None:
            start = value
        if at + 1 == len(values) or values[at + 1] != value + 1:
            shown.append(f"{start:#x}" if start == value else f"{start:#x}-{value:#x}")
            start = None
    return " ".join(shown)


def main() -> None:
    """Write the module."""
    text = io.StringIO()
    with contextlib.redirect_stdout(text):
        show()
    Path("sqtt/isa/opcodes.py").write_text(text.getvalue())


def show() -> None:
    """Print the module."""
    print('"""Opcode classes of each generation, measured with LLVM 19 by tools/sqtt_isa.py; do not edit.')
    print()
    print("Generation -> encoding -> class -> opcodes. `LITERAL` lists the opcodes that a constant always")
    print("follows, `FIXED0` and so on those that use the bits of that source otherwise.")
    print('"""')
    print()
    print("# ruff: noqa: E501")
    print()
    print("from __future__ import annotations")
    print()
    print("OPCODES: dict[str, dict[str, dict[str, str]]] = {")
    for generation, targets in MEASURED.items():
        print(f'    "{generation.value}": {{')
        shown = [Disassembler(target) for target in targets]
        for encoding in ENCODINGS[generation]:
            found: dict[str, list[int]] = {}
            for opcode in range(encoding.opcodes):
                results = {
                    one
                    for one in (measure(encoding, ENCODINGS[generation], opcode, each) for each in shown)
                    if one
                }
                if not results:
                    continue
                if len(results) > 1:
                    print(f"{generation} {encoding.name} {opcode:#x}: {results}", file=sys.stderr)
                kind, size = min(results)
                found.setdefault(kind.name, []).append(opcode)
                if size == encoding.size + 4:
                    found.setdefault("LITERAL", []).append(opcode)
                    continue
                if size != encoding.size:
                    print(f"{generation} {encoding.name} {opcode:#x}: {size} bytes", file=sys.stderr)
                for number, source in enumerate(encoding.sources):
                    if any(fixed(encoding, ENCODINGS[generation], opcode, source, each) for each in shown):
                        found.setdefault(f"FIXED{number}", []).append(opcode)
            print(f'        "{encoding.name}": {{')
            for name, opcodes in found.items():
                print(f'            "{name}": "{_ranges(opcodes)}",')
            print("        },")
        print("    },")
    print("}")


if __name__ == "__main__":
    main()
