"""The C compilers that are asked: which there are, how they are run, where their builtin headers lie."""

from __future__ import annotations

import functools
import os
import shlex
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...errors import AutogenError
from ...host import native_target
from ...variables import COMPILER_VARIABLES

TIMEOUT = 300  # seconds for one compilation


@dataclass(frozen=True)
class Compiler:
    """A C compiler as it is called. `target` is empty for the one whose programs run here."""

    command: tuple[str, ...]
    clang: bool
    target: str = ""

    def __str__(self) -> str:
        return shlex.join(self.command)

    def run(self, arguments: Sequence[str]) -> tuple[int, str]:
        """The exit code and the messages, in English and without colours or source lines."""
        if self.clang:
            plain = ["-fno-color-diagnostics", "-fno-caret-diagnostics", "-ferror-limit=0"]
            plain += ["-target", _with_elf(self.target)] if self.target else []
        else:
            plain = ["-fdiagnostics-color=never", "-fno-diagnostics-show-caret", "-ftrack-macro-expansion=0"]
        try:
            done = subprocess.run(
                [*self.command, *plain, *arguments],
                capture_output=True,
                text=True,
                errors="replace",
                env=_environment(),
                timeout=TIMEOUT,
            )
        except subprocess.TimeoutExpired:
            raise AutogenError(
                f"{self} takes more than {TIMEOUT} seconds for the headers; name another compiler with --cc"
            ) from None
        return done.returncode, done.stderr

    @property
    def builtin_headers(self) -> tuple[Path, ...]:
        """The compiler's own headers: one folder or, in some builds of gcc, two."""
        return _builtin_headers(self.command, self.clang)


def _with_elf(target: str) -> str:
    """The target, its ABI unchanged, with an object format that `objectfile.py` reads."""
    return (
        target
        if "linux" in target or "apple" in target
        else f"{target.replace('-windows', '-pc-windows')}-elf"
    )


def find(wanted: Sequence[str], target: str) -> list[Compiler]:
    """The compilers to ask about a target: those wanted, else gcc and clang, else cc.

    Only clang compiles for other machines. Raises AutogenError if there is none.
    """
    foreign = target != native_target()
    if wanted:
        found = [_compiler(shlex.split(word), word) for word in wanted]
        if foreign and any(not one.clang for one in found):
            refused = ", ".join(str(one) for one in found if not one.clang)
            raise AutogenError(f"{refused} compiles for {native_target()} only; give a clang for {target}")
    else:
        names = ["clang"] if foreign else ["gcc", "clang"]
        there = [name for name in names if shutil.which(name)]
        if not there and not foreign and shutil.which("cc"):
            there = ["cc"]
        if not there:
            what = "clang" if foreign else "gcc or clang"
            raise AutogenError(f"no compiler for {target} is on PATH: install {what}, or name one with --cc")
        found = [_compiler([name], name) for name in there]
    return [Compiler(one.command, one.clang, target) for one in found] if foreign else found


def _compiler(command: Sequence[str], word: str) -> Compiler:
    if not command or shutil.which(command[0]) is None:
        raise AutogenError(f"--cc {word}: there is no such program")
    try:
        done = subprocess.run(
            [*command, "--version"], capture_output=True, text=True, timeout=60, env=_environment()
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise AutogenError(f"--cc {word}: cannot be run ({error})") from None
    if done.returncode:
        raise AutogenError(f"--cc {word}: is no C compiler: `{word} --version` fails")
    return Compiler(tuple(command), "clang" in done.stdout)


@functools.cache
def _builtin_headers(command: tuple[str, ...], clang: bool) -> tuple[Path, ...]:
    def say(flag: str) -> str:
        done = subprocess.run(
            [*command, flag], capture_output=True, text=True, check=True, env=_environment()
        )
        return done.stdout.strip()

    if clang:
        found = [Path(say("-print-resource-dir")) / "include"]
    else:
        found = [Path(say(f"-print-file-name={name}")) for name in ("include", "include-fixed")]
    return tuple(path for path in found if path.is_absolute() and path.is_dir())


def _environment() -> dict[str, str]:
    """English messages, and no orders from outside: only what is asked for is included and written."""
    ours = {name: value for name, value in os.environ.items() if name not in COMPILER_VARIABLES}
    return {**ours, "LC_ALL": "C"}
