"""Debian's libraries, bound by `autogen gen` with its default selection: known results of calls, and no differences."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import needs
from tests.libraries import calls
from tests.libraries.catalogue import LIBRARIES, Library

DOCUMENT = Path(__file__).parents[2] / "docs/libraries.md"
pytestmark = pytest.mark.long


@pytest.mark.parametrize("name", LIBRARIES)
def test_a_library_is_bound_called_and_verified(name: str, tmp_path: Path) -> None:
    library, module = LIBRARIES[name], f"bound_{name}.py"
    flags = arguments(library)
    result = run(
        tmp_path,
        "gen",
        *library.headers,
        "-o",
        module,
        "-l",
        library.stem,
        *(["--", *flags] if flags else []),
    )
    assert result.returncode == 0, result.stderr
    [skipped] = map(int, re.findall(r"declarations, (\d+) skipped", result.stdout))
    assert skipped <= documented()[name], "docs/libraries.md promises a shorter ledger"
    called = subprocess.run(
        [sys.executable, calls.__file__, name, str(tmp_path)], capture_output=True, text=True, timeout=60
    )
    assert called.returncode == 0, called.stderr
    trusted = [
        flag for flag in flags if flag.startswith("-I")
    ]  # which may lie outside of the system's folders
    verified = run(tmp_path, "verify", module, *trusted)
    assert (verified.returncode, verified.stderr) == (0, ""), verified.stdout + verified.stderr


def documented() -> dict[str, int]:
    """How many entries of the ledger docs/libraries.md has for each library."""
    rows = [line.split(" | ") for line in DOCUMENT.read_text().splitlines() if line.startswith("| ")]
    return {row[0].removeprefix("| "): int(row[-1].rstrip(" |").replace(",", "")) for row in rows[1:]}


def arguments(library: Library) -> list[str]:
    """What the compiler needs to read the headers; skips the test if they are not here."""
    needs.compiler()
    found: list[str] = []
    if library.pkg_config:
        asks = shutil.which("pkg-config") or needs.missing("pkg-config", "pkg-config")
        done = subprocess.run([asks, "--cflags", library.pkg_config], capture_output=True, text=True)
        if done.returncode:
            needs.missing(f"pkg-config's {library.pkg_config}", library.package)
        found = done.stdout.split()
    folders = [Path("/usr/include"), *Path("/usr/include").glob("*-linux-gnu")]
    folders += [Path(flag.removeprefix("-I")) for flag in found if flag.startswith("-I")]
    if not any((folder / library.headers[0]).is_file() for folder in folders):
        needs.missing(library.headers[0], library.package)
    return [*found, *library.arguments]


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "autogen", *words]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=900)
