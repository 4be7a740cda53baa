"""C compiled with the address and undefined-behaviour sanitizers: what goes out of its buffers ends the program."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests import needs

_FLAGS = (
    *("-O1", "-g", "-Wall", "-Wextra", "-Werror"),
    *("-fsanitize=address,undefined", "-fno-sanitize-recover=all"),
)


def compiled(target: Path, *arguments: str | Path) -> Path:
    """Make the program `target` of sources and flags."""
    command = [needs.compiler(), *_FLAGS, *map(str, arguments), "-o", str(target)]
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    if "cannot find -lasan" in built.stderr or "cannot find -lubsan" in built.stderr:
        needs.missing("the compiler's sanitizers", "libasan8 libubsan1")
    assert built.returncode == 0, built.stderr
    return target
