"""Measures the class of every opcode with LLVM's disassembler and writes sqtt/isa/opcodes.toml.

    python -m tools.sqtt_isa            with the targets of MEASURED, from nothing
    python -m tools.sqtt_isa gfx950     adds what these targets have and the table lacks, with a later LLVM

The table is that of LLVM 19 with gfx950, gfx1100 and gfx1200 added by LLVM 21 (AUTOGEN_LLVM_LIBRARY names the library).

For each encoding of sqtt/isa/encodings.py every opcode is tried with plain operands, then with random ones,
until LLVM shows an instruction; its mnemonic says the class, its size whether a literal always follows.
"""

from __future__ import annotations

import os
import pickle
import random
import re
import struct
import sys
from collections.abc import Callable, Iterable
from typing import Any

from sqtt.isa.classes import InstructionClass as C
from sqtt.isa.encodings import ENCODINGS, Encoding, Source
from sqtt.isa.program import TABLE, measured, opcodes_of
from sqtt.isa.targets import Generation, generation
from sqtt.isa.text import Disassembler

_HEADER = """\
# Opcode classes of each generation, measured with LLVM by tools/sqtt_isa.py; do not edit.
#
# [generation.encoding], then class = opcodes. LITERAL lists the opcodes that a constant always follows,
# FIXED0 and so on those that use the bits of that source otherwise."""

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
        (
            r"s_(setprio|sethalt|setkill|icache_inv|incperflevel|decperflevel|ttracedata|set_gpr_idx_(mode|off)|"
            r"wakeup|round_mode|denorm_mode|singleuse_vdst|version|set_valu_coexec_mode|monitor_sleep|s_alloc_vgpr)"
        ),
        C.CONTROL,
    ),
    (
        (
            r"s_(load|store|buffer_load|buffer_store|scratch_(load|store)|dcache|gl1_inv|atomic|buffer_atomic|"
            r"memtime|memrealtime|atc_probe|get_waveid)"
        ),
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
        # LLVM also tries the tables of older generations; what is shorter is theirs.
        if size >= encoding.size:
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


Table = dict[str, dict[str, dict[str, list[int]]]]


def main(arguments: list[str]) -> None:
    """Write the table."""
    TABLE.write_text(shown(_added(arguments) if arguments else _measured()))


def _measured() -> Table:
    """The table, measured from nothing."""
    return {
        generation.value: {
            encoding.name: _encoding(
                generation, encoding, [Disassembler(target) for target in targets], set()
            )
            for encoding in ENCODINGS[generation]
        }
        for generation, targets in MEASURED.items()
    }


def _added(targets: Iterable[str]) -> Table:
    """The table that is there, with the opcodes it lacks and one of `targets` has."""
    table: Table = {
        generation: {
            encoding: {name: opcodes_of(text) for name, text in names.items()}
            for encoding, names in encodings.items()
        }
        for generation, encodings in measured().items()
    }
    for target in targets:
        found = generation(target)
        for encoding in ENCODINGS[found]:
            names = table[found.value][encoding.name]
            known = {opcode for opcodes in names.values() for opcode in opcodes}
            for name, opcodes in _encoding(found, encoding, [Disassembler(target)], known).items():
                names[name] = sorted({*names.get(name, ()), *opcodes})
    return table


def _encoding(
    of: Generation, encoding: Encoding, shown: list[Disassembler], known: set[int]
) -> dict[str, list[int]]:
    """The classes of one encoding's opcodes, those in `known` left out."""
    found: dict[str, list[int]] = {}
    encodings = ENCODINGS[of]

    def kinds(opcode: int) -> set[tuple[C, int]]:
        return {one for one in (measure(encoding, encodings, opcode, each) for each in shown) if one}

    def fixes(opcode: int) -> list[int]:
        return [
            number
            for number, source in enumerate(encoding.sources)
            if any(fixed(encoding, encodings, opcode, source, each) for each in shown)
        ]

    for opcode in sorted(set(range(encoding.opcodes)) - known):
        results: set[tuple[C, int]] = _guarded(kinds, opcode) or set()
        if not results:
            continue
        if len(results) > 1:
            print(f"{of} {encoding.name} {opcode:#x}: {results}", file=sys.stderr)
        kind, size = min(results)
        found.setdefault(kind.name, []).append(opcode)
        if size == encoding.size + 4:
            found.setdefault("LITERAL", []).append(opcode)
            continue
        if size != encoding.size:
            print(f"{of} {encoding.name} {opcode:#x}: {size} bytes", file=sys.stderr)
        for number in _guarded(fixes, opcode) or ():
            found.setdefault(f"FIXED{number}", []).append(opcode)
    return found


def _guarded(question: Callable[[int], Any], opcode: int) -> Any:
    """The answer, asked in a child process: some releases of LLVM crash on some bytes. None then, and said."""
    receive, send = os.pipe()
    child = os.fork()
    if not child:
        os.write(send, pickle.dumps(question(opcode)))
        os._exit(0)
    os.close(send)
    with os.fdopen(receive, "rb") as pipe:
        answer = pipe.read()
    _, status = os.waitpid(child, 0)
    if status:
        print(f"LLVM crashed (status {status})", file=sys.stderr)
        return None
    return pickle.loads(answer)


def shown(table: Table) -> str:
    """The text of the table."""
    lines = [_HEADER]
    for of, encodings in table.items():
        for encoding, names in encodings.items():
            entries = (f'{name} = "{_ranges(opcodes)}"' for name, opcodes in names.items())
            lines.append("\n".join((f"\n[{of}.{encoding}]", *entries)))
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main(sys.argv[1:])
