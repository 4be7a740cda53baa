"""Asks LLVM's disassembler for the name of every opcode of gfx1100 and writes runtime/mock/emulator/opcodes.toml.

    python -m tools.emulator_opcodes

The table in the tree is LLVM 19's (Debian: libllvm19; AUTOGEN_LLVM_LIBRARY names the library).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from runtime.mock.emulator.decoding import TABLE
from sqtt.isa.encodings import ENCODINGS, Encoding
from sqtt.targets import Generation

from .sqtt_isa import disassembled, tried

TARGET = "gfx1100"
LEFT_OUT = {"EXP", "MIMG", "MTBUF", "VINTERP", "VDSDIR"}
"""Of no use to a compute kernel."""
_HEADER = """\
# The names of gfx1100's opcodes, asked of LLVM by tools/emulator_opcodes.py; do not edit.
#
# [encoding], then opcode = name. The halves of VOPD have tables of their own; FLAT, GLOBAL and SCRATCH share a format.
"""


def main() -> None:
    """Write the table."""
    TABLE.write_text(shown(measured()))


def measured() -> dict[str, dict[int, str]]:
    """The names by encoding and opcode."""
    table: dict[str, dict[int, str]] = {}
    for encoding in ENCODINGS[Generation.RDNA3]:
        if encoding.name not in LEFT_OUT:
            for section, opcode, name in _names(encoding):
                table.setdefault(section, {}).setdefault(opcode, name)
    return {section: dict(sorted(names.items())) for section, names in table.items()}


def _names(encoding: Encoding) -> Iterator[tuple[str, int, str]]:
    codes = list(tried(Generation.RDNA3, encoding))
    for (opcode, _), answer in zip(codes, disassembled(TARGET, [code for _, code in codes]), strict=True):
        if not answer or answer[0] < encoding.size:
            continue
        words = re.findall(r"(?:^|:: )(\w+)", answer[1])
        if encoding.name == "VOPD":
            if len(words) == 2:
                yield "VOPDX", opcode & 15, words[0].removeprefix("v_dual_")
                yield "VOPDY", opcode >> 4, words[1].removeprefix("v_dual_")
        elif encoding.name == "FLAT":
            yield ("FLAT", "SCRATCH", "GLOBAL", "NONE")[opcode >> 7], opcode & 127, words[0]
        else:
            yield encoding.name, opcode, re.sub(r"_e(32|64)(_dpp)?$", "", words[0])


def shown(table: dict[str, dict[int, str]]) -> str:
    """The table as a file."""
    sections = [
        f"[{section}]\n" + "".join(f'{opcode:#x} = "{name}"\n' for opcode, name in names.items())
        for section, names in table.items()
    ]
    return "\n".join([_HEADER.rstrip("\n") + "\n", *sections])


if __name__ == "__main__":
    main()
