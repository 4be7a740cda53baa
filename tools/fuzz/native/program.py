"""A reader in C as a program of libFuzzer, compiled by clang with sanitizers."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
FLAGS = ("-O1", "-g", "-fsanitize=fuzzer,address,undefined", "-fno-sanitize-recover=all")


class MissingError(Exception):
    """What building the target needs is not on this machine; the text names it."""


@dataclass(frozen=True)
class Program:
    """NAME.c beside this file, and what of the reader is compiled with it."""

    name: str
    folder: Path
    """Of the reader."""
    tables: Callable[[], Iterable[bytes]]
    """What the reader is given beside the stream, all of one length. May raise MissingError."""
    seeds: Callable[[], Iterator[bytes]]
    sources: tuple[str, ...] = ()
    """Files of the reader that NAME.c does not include."""


def build(program: Program, folder: Path) -> Path:
    """Compile the target into the new folder. Raises MissingError without clang, its libFuzzer, or the reader."""
    clang = shutil.which("clang")
    if clang is None:
        raise MissingError("clang (Debian: apt-get install clang)")
    tables = list(program.tables())
    folder.mkdir()
    rows = ",\n".join("{" + ",".join(map(str, one)) + "}" for one in tables)
    (folder / "tables.h").write_text(
        f"enum {{ OPERANDS = {len(tables[0])} }};\nstatic const uint8_t TABLES[][OPERANDS] = {{\n{rows}}};\n"
    )
    target = folder / program.name
    sources = [str(HERE / f"{program.name}.c"), *(str(program.folder / one) for one in program.sources)]
    command = [clang, *FLAGS, f"-I{program.folder}", f"-I{folder}", *sources, "-o", str(target)]
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    if "libclang_rt" in built.stderr or "cannot find -l" in built.stderr:
        raise MissingError("clang's libFuzzer (Debian: apt-get install libclang-rt-dev)")
    if built.returncode:
        raise RuntimeError(built.stderr)
    return target
