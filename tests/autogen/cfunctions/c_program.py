"""Calls of macros and functions, run by gcc: what they really are."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests import needs

_SHOW = """
#include <stdio.h>
#include <stddef.h>
#define SHOW(x) printf(_Generic((x), float: "%a\\n", double: "%a\\n", \\
        unsigned long: "%llu\\n", unsigned long long: "%llu\\n", default: "%lld\\n"), \\
    _Generic((x), float: (double)(x), double: (double)(x), default: (long long)(x)))
"""


def literal(value: int | float) -> str:
    """C text of a number that has the C type that Python's number is taken to have."""
    if isinstance(value, float):
        return repr(value)
    if value < 0:
        return f"({value + 1}{'' if value >= -0x80000000 else 'LL'} - 1)"
    return f"{value:#x}"


def run(header: Path, calls: Sequence[str], folder: Path) -> list[int | float]:
    """The values of C expressions after the header."""
    gcc = needs.program("gcc")
    lines = "".join(f"    SHOW(({call}));\n" for call in calls)
    source, program = folder / "calls.c", folder / "calls"
    source.write_text(f'{_SHOW}#include "{header}"\nint main(void) {{\n{lines}    return 0;\n}}\n')
    done = subprocess.run(
        [gcc, "-w", "-O0", "-std=gnu17", "-fwrapv", "-ffp-contract=off", "-o", program, source],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert not done.returncode, done.stderr
    printed = subprocess.run([program], capture_output=True, text=True, timeout=60, check=True).stdout.split()
    return [float.fromhex(word) if set(word) & set("pn") else int(word) for word in printed]
