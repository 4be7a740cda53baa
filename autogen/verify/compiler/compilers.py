"""The C compilers that are asked: which there are, how they are run, where their builtin headers lie."""

from __future__ import annotations

import functools
import os
import re
import shlex
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from subprocess import CompletedProcess

from ...errors import AutogenError
from ...files import Border
from ...host import COMPILER_VARIABLES, native_target
from ...programs import ProgramError, run

TIMEOUT = 300  # seconds for one compilation

_PLACE = re.compile(r"(/.*?):\d+[:,]")
_BLOCKS = {"-fms-extensions", "-fasm-blocks"}
_BLOCK = re.compile(
    r"\b(?:__asm__|__?asm|asm)\b(?!\s*(?:(?:__)?(?:volatile|inline|goto|const)(?:__)?\s*)*\()"
)
_NOT_SHOWN = (
    "(the assembler, the linker or a file of nobody's headers refuses it; what they say is not shown)\n"
)


@dataclass(frozen=True)
class Compiler:
    """A C compiler as it is called. `target` is empty for the one whose programs run here.

    Of files beyond the `border`, or in its private folders, nothing is passed on.
    """

    command: tuple[str, ...]
    clang: bool
    target: str = ""
    border: Border | None = None

    def __str__(self) -> str:
        return shlex.join(self.command)

    def run(self, arguments: Sequence[str]) -> tuple[int, str]:
        """The exit code and the messages, in English and without colours or source lines.

        An `.include` of a header's assembly reads any file, so no assembler's words are among the messages, nor a
        linker's, nor those of clang's reader of `__asm { }`: where they may be, a run without these is asked again.
        """
        done = self._run(arguments)
        code, messages = done.returncode, done.stderr
        if "-E" not in arguments and "-fsyntax-only" not in arguments:
            outside = ["-S", *(["-fno-integrated-as"] if self.clang else [])]
            messages = self._run([*arguments, *outside]).stderr if code else ""
        lines = [] if code and self._has_blocks(arguments) else messages.splitlines(keepends=True)
        shown = [line for line in lines if self._shows(line)]
        return code, "".join(
            [*shown, _NOT_SHOWN] if code and (len(shown) < len(lines) or not shown) else shown
        )

    def _has_blocks(self, arguments: Sequence[str]) -> bool:
        """Whether clang reads assembly in `__asm { }`, which it does together with C."""
        if not self.clang or not (_BLOCKS & {*arguments} or "windows" in self.target):
            return False
        return _BLOCK.search(self._run([*arguments, "-E", "-P", "-o", "-"]).stdout) is not None

    def _shows(self, line: str) -> bool:
        place = _PLACE.search(line) if self.border else None
        return not place or not self.border or (self.border.holds(place[1]) and self.border.quotes(place[1]))

    def _run(self, arguments: Sequence[str]) -> CompletedProcess[str]:
        if self.clang:
            plain = ["-fno-color-diagnostics", "-fno-caret-diagnostics", "-ferror-limit=0"]
            plain += ["-target", _with_elf(self.target)] if self.target else []
        else:
            plain = ["-fdiagnostics-color=never", "-fno-diagnostics-show-caret", "-ftrack-macro-expansion=0"]
        words = [*self.command, *plain, *arguments]
        return run(words, about=str(self), seconds=TIMEOUT, environment=_environment(), headers=True)

    def takes(self, options: Sequence[str]) -> bool:
        """Whether this compiler, of whatever version, has all of these options."""
        return self._run([*options, "-fsyntax-only", "-x", "c", os.devnull]).returncode == 0

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
        words = [*command, "--version"]
        done = run(words, about="it", seconds=60, environment=_environment())
    except (OSError, ProgramError) as error:
        raise AutogenError(f"--cc {word}: cannot be run ({error})") from None
    if done.returncode:
        raise AutogenError(f"--cc {word}: is no C compiler: `{word} --version` fails")
    asked = ["-dM", "-E", "-x", "c", os.devnull]
    macros = run([*command, *asked], about="it", seconds=60, environment=_environment())
    if "#define __STDC__ 1" not in macros.stdout:
        raise AutogenError(f"--cc {word}: is no C compiler: `{word} {' '.join(asked)}` lists no macros of C")
    return Compiler(tuple(command), "clang" in done.stdout)


@functools.cache
def _builtin_headers(command: tuple[str, ...], clang: bool) -> tuple[Path, ...]:
    def say(flag: str) -> str:
        done = run([*command, flag], about=command[0], seconds=60, environment=_environment())
        if done.returncode:
            raise AutogenError(f"{shlex.join(command)}: does not say where its headers are: `{flag}` fails")
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
