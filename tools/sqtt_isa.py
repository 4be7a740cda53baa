"""Measures every opcode with LLVM's disassembler and writes sqtt/isa/opcodes.toml.

    python -m tools.sqtt_isa

The table in the tree is LLVM 22's (Debian: libllvm22; AUTOGEN_LLVM_LIBRARY names the library); an earlier one knows
fewer opcodes, and no gfx950 before 20.

For each encoding of sqtt/isa/encodings.py every opcode is tried with plain operands and with random ones; the mnemonic
of what LLVM shows says the class and the access, its size whether a literal always follows.
"""

from __future__ import annotations

import faulthandler
import os
import pickle
import random
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqtt.isa.classes import MEMORY, Access
from sqtt.isa.classes import InstructionClass as C
from sqtt.isa.encodings import ENCODINGS, Encoding
from sqtt.isa.program import TABLE
from sqtt.isa.text import Disassembler
from sqtt.targets import Generation

_HEADER = """\
# Opcode classes of each generation, measured with LLVM by tools/sqtt_isa.py; do not edit.
#
# [generation.encoding], then class = opcodes. LITERAL lists the opcodes that a constant always follows,
# FIXED0 and so on those that use the bits of that source otherwise; STORE, ATOMIC, SAMPLE and CACHE what those do to
# memory that do not load."""

MEASURED_WITH = 22  #: release of LLVM that the table in the tree is of
_AT_ONCE = 4096  #: codes that one child process is asked about

#: (targets, LLVM features) that are measured for a generation; the opcodes of all are united.
MEASURED: dict[Generation, tuple[str, ...]] = {
    Generation.CDNA: ("gfx942", "gfx950", "gfx90a", "gfx908"),
    Generation.RDNA1: ("gfx1010", "gfx1011"),
    Generation.RDNA2: ("gfx1030",),
    Generation.RDNA3: ("gfx1100", "gfx1150"),
    Generation.RDNA4: ("gfx1200",),
}

#: Mnemonic -> access, of the classes that go to memory; the first that matches counts, else a load.
_ACCESSES: tuple[tuple[str, Access], ...] = (
    (
        r"\w*_(inv|wb|wbinv|wbinvl1|wbl2|invl2|wbinvl1_vol|discard(_x2)?)\b|s_dcache|s_atc_probe|ds_nop",
        Access.CACHE,
    ),
    (r"\w*_atomic", Access.ATOMIC),
    (r"image_(sample|gather4|get_lod|msaa_load)", Access.SAMPLE),
    (r"\w*_(store|write)", Access.STORE),
    (r"ds_(?!read|load)", Access.ATOMIC),
)

#: Mnemonic -> class; the first that matches at the start counts.
_RULES: tuple[tuple[str, C], ...] = (
    (r"s_endpgm", C.ENDPGM),
    (r"s_(delay_alu|wait_alu|waitcnt_depctr|code_end|set_vgpr_msb)", C.SILENT),
    (r"s_barrier_(signal|join|init|leave)|s_(wakeup_barrier|get_barrier_state)", C.BARRIER_SIGNAL),
    (r"s_barrier", C.BARRIER),
    (r"s_(wait|nop|clause|sleep|set_inst_prefetch|inst_prefetch)", C.IMMEDIATE),
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
    (r"image_bvh|ds_bvh", C.BVH),
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


def access_of(text: str) -> Access:
    """What an instruction does to memory, from its text."""
    if class_of(text) not in MEMORY:
        return Access.NONE
    return next((found for pattern, found in _ACCESSES if re.match(pattern, text)), Access.LOAD)


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
    yield vector | 3 << 59 | 1 << 14  # matrix instructions want their op_sel_hi set
    yield vector | 0x7E  # v_cmpx writes EXEC
    yield from (
        0x9F00,
        0x8F80,
        0x03C00010,
    )  # ray tracing: all channels, its kind of descriptor; gfx10, 11, 12
    generator = random.Random(f"{encoding.name}")
    for _ in range(200):
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


def disassembled(target: str, codes: Sequence[bytes]) -> list[tuple[int, str] | None]:
    """Size and text of the first instruction of each code, as `Disassembler` gives them.

    None where LLVM crashed: it is asked in child processes, because some releases do on some bytes.
    """
    found: list[tuple[int, str] | None] = []
    shown = Disassembler(target)
    for at in range(0, len(codes), _AT_ONCE):
        found += _chunk(shown, codes[at : at + _AT_ONCE])
    return found


def _chunk(shown: Disassembler, codes: Sequence[bytes]) -> list[tuple[int, str] | None]:
    answer: list[tuple[int, str] | None] | None = _guarded(lambda: [shown(code) for code in codes])
    if answer is not None:
        return answer
    if len(codes) == 1:
        return [None]
    middle = len(codes) // 2
    return _chunk(shown, codes[:middle]) + _chunk(shown, codes[middle:])


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


def main() -> None:
    """Write the table."""
    TABLE.write_text(shown(measurement()))


def measurement() -> Table:
    """The table, measured with the LLVM that is there."""
    return {
        generation.value: {
            encoding.name: _encoding(generation, encoding, targets) for encoding in ENCODINGS[generation]
        }
        for generation, targets in MEASURED.items()
    }


def _encoding(of: Generation, encoding: Encoding, targets: tuple[str, ...]) -> dict[str, list[int]]:
    """The classes of one encoding's opcodes, and what else the table says of them."""
    found: dict[str, list[int]] = {}
    classes: dict[int, set[tuple[C, Access, int]]] = {}
    codes = list(tried(of, encoding))
    for target in targets:
        for (opcode, _), answer in zip(codes, disassembled(target, [code for _, code in codes]), strict=True):
            # LLVM also tries the tables of older generations; what is shorter is theirs.
            if answer and answer[0] >= encoding.size and answer[0] - encoding.size in (0, 4):
                one = class_of(answer[1]), access_of(answer[1]), answer[0]
                classes.setdefault(opcode, set()).add(one)
    fixed = _fixed(of, encoding, targets, classes)
    for opcode, results in sorted(classes.items()):
        size = min(size for _, _, size in results)  # some operands of few opcodes take a constant more
        kinds = {(kind, access) for kind, access, _ in results}
        if len(kinds) > 1:
            print(f"{of} {encoding.name} {opcode:#x}: {results}", file=sys.stderr)
        kind, access = min(kinds)
        found.setdefault(kind.name, []).append(opcode)
        if access not in (Access.NONE, Access.LOAD):
            found.setdefault(access.name, []).append(opcode)
        if size == encoding.size + 4:
            found.setdefault("LITERAL", []).append(opcode)
            continue
        for number in fixed.get(opcode, ()):
            found.setdefault(f"FIXED{number}", []).append(opcode)
    return found


def tried(of: Generation, encoding: Encoding) -> Iterable[tuple[int, bytes]]:
    """Every opcode with every kind of operands."""
    for operands in _plain(encoding):
        for opcode in range(encoding.opcodes):
            value = words(encoding, opcode, operands)
            if not _other(encoding, ENCODINGS[of], value & 0xFFFFFFFF):
                yield opcode, value.to_bytes(12, "little") + bytes(8)


def _fixed(
    of: Generation, encoding: Encoding, targets: tuple[str, ...], opcodes: Iterable[int]
) -> dict[int, list[int]]:
    """By opcode, the sources whose bits it uses otherwise, so that no value of them lengthens it."""
    longer: set[tuple[int, int]] = set()
    decoded: set[tuple[int, int]] = set()
    asked: list[tuple[int, int]] = []
    codes: list[bytes] = []
    for number, source in enumerate(encoding.sources):
        mask = ((1 << source.width) - 1) << source.shift
        for operands in list(_plain(encoding))[:40]:
            for special in sorted(source.extends):
                for opcode in opcodes:
                    value = words(encoding, opcode, operands & ~mask | special << source.shift)
                    if not _other(encoding, ENCODINGS[of], value & 0xFFFFFFFF):
                        asked.append((opcode, number))
                        codes.append(value.to_bytes(12, "little") + bytes(8))
    for target in targets:
        for key, answer in zip(asked, disassembled(target, codes), strict=True):
            if answer and answer[0] > encoding.size:
                longer.add(key)
            elif answer and answer[0] == encoding.size:
                decoded.add(key)
    result: dict[int, list[int]] = {}
    for opcode, number in sorted(decoded - longer):
        result.setdefault(opcode, []).append(number)
    return result


def _guarded(question: Callable[[], Any]) -> Any:
    """The answer, asked in a child process; None when that crashed."""
    receive, send = os.pipe()
    child = os.fork()
    if not child:
        faulthandler.disable()  # a crash is an answer
        with os.fdopen(send, "wb") as pipe:
            pipe.write(pickle.dumps(question()))
        os._exit(0)
    os.close(send)
    with os.fdopen(receive, "rb") as pipe:
        answer = pipe.read()
    _, status = os.waitpid(child, 0)
    return None if status else pickle.loads(answer)


def shown(table: Table) -> str:
    """The text of the table."""
    lines = [_HEADER]
    for of, encodings in table.items():
        for encoding, names in encodings.items():
            entries = (f'{name} = "{_ranges(opcodes)}"' for name, opcodes in names.items())
            lines.append("\n".join((f"\n[{of}.{encoding}]", *entries)))
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
