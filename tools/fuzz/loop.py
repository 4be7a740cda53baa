"""The decoding loop of sqtt as a program of libFuzzer, compiled by clang with sanitizers."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from sqtt.formats import LAYOUTS
from sqtt.synth import capture

HERE = Path(__file__).parent
ENGINES = HERE.parents[1] / "sqtt" / "decoding" / "engines"
FLAGS = ("-O1", "-g", "-fsanitize=fuzzer,address,undefined", "-fno-sanitize-recover=all")
KEEPS = (bytes([1]) * 256, bytes(256), bytes([2]) * 256)
"""All kinds of packets, none, and those that are more than time passing."""


class MissingError(Exception):
    """What building the target needs is not on this machine; the text names it."""


def seeds() -> Iterator[bytes]:
    for number, layout in enumerate(LAYOUTS):
        stream = capture(layout, waves=20, engines=1, instructions=layout != "gfx10").engines[0].stream
        for keep in range(len(KEEPS)):
            yield bytes([len(KEEPS) * number + keep, 0, 63, 20]) + stream[:2000]


def build(folder: Path) -> Path:
    """Compile the target into the new folder. Raises MissingError without clang, its libFuzzer, or the engine."""
    clang = shutil.which("clang")
    if clang is None:
        raise MissingError("clang (Debian: apt-get install clang)")
    try:
        from sqtt.decoding.engines.native import operands
    except ImportError:
        raise MissingError(
            "sqtt's engine in C, which the install builds (Debian: gcc libc6-dev python3-dev)"
        ) from None
    folder.mkdir()
    tables = [b"".join(operands(layout, keep)) for layout in LAYOUTS.values() for keep in KEEPS]
    rows = ",\n".join("{" + ",".join(map(str, one)) + "}" for one in tables)
    (folder / "tables.h").write_text(
        f"enum {{ OPERANDS = {len(tables[0])} }};\nstatic const uint8_t TABLES[][OPERANDS] = {{\n{rows}}};\n"
    )
    program = folder / "loop"
    command = [clang, *FLAGS, f"-I{ENGINES}", f"-I{folder}", str(HERE / "loop.c"), "-o", str(program)]
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    if "libclang_rt" in built.stderr or "cannot find -l" in built.stderr:
        raise MissingError("clang's libFuzzer (Debian: apt-get install libclang-rt-dev)")
    if built.returncode:
        raise RuntimeError(built.stderr)
    return program
