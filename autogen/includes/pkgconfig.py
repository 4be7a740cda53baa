"""What pkg-config says of a package: flags for the compiler, the folders of its headers, its libraries."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from dataclasses import dataclass
from pathlib import Path

from .. import arguments
from ..errors import AutogenError

_OF_THE_C_LIBRARY = frozenset({"-lc", "-ldl", "-lm", "-lpthread", "-lrt", "-lutil"})
"""What each library that needs it brings along."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9+._-]*(?<!\.pc)")


@dataclass(frozen=True)
class Package:
    """A package of pkg-config. `folders` and `libraries` are its own, not those of packages that it requires.

    A package that has no library itself, such as openssl and cairo-pdf, has those of the packages that it requires.
    Libraries of the C library are among them only if there are no others.
    """

    flags: tuple[str, ...]
    folders: tuple[Path, ...]
    libraries: tuple[str, ...]


def package(name: str) -> Package:
    """Ask pkg-config, or the program that PKG_CONFIG names.

    Raises AutogenError if there is no such program or package, or its flags are none that decide how a header is read.
    """
    if not _NAME.fullmatch(name):
        raise AutogenError(f"--pkg {name!r}: expected the name of a package as pkg-config knows it")
    flags = _ask("--cflags", name)
    arguments.check(flags, f"--pkg {name}: pkg-config --cflags")
    required = _required("--print-requires", name)
    others = [*required, *_required("--print-requires-private", name)]
    foreign = _asked("--cflags-only-I", others)
    folders = [flag for flag in _ask("--cflags-only-I", name) if flag not in foreign]
    libraries = _libraries(name, required, others)
    return Package(
        tuple(flags),
        tuple(Path(flag.removeprefix("-I")) for flag in folders),
        tuple(flag.removeprefix("-l") for flag in libraries),
    )


def _libraries(name: str, required: list[str], others: list[str]) -> list[str]:
    """The flags of the libraries that a module for a package names."""
    theirs = _asked("--libs-only-l", others)
    behind = _asked("--libs-only-l", required, "--static")  # cairo-pdf says -lz, which serves cairo alone
    flags = [flag for flag in _ask("--libs-only-l", name) if flag not in theirs]
    own = [flag for flag in flags if flag not in behind and flag not in _OF_THE_C_LIBRARY]
    public = [flag for flag in _asked("--libs-only-l", required) if flag not in _OF_THE_C_LIBRARY]
    return own or public or flags[:1]


def _required(question: str, name: str) -> list[str]:
    """The names of the packages that one requires, without the versions."""
    return [word for word in _ask(question, name) if _NAME.fullmatch(word) and not word[0].isdigit()]


def _asked(question: str, names: list[str], *how: str) -> list[str]:
    return _ask(*how, question, *names) if names else []


def _ask(*words: str) -> list[str]:
    program = os.environ.get("PKG_CONFIG") or "pkg-config"
    try:
        run = subprocess.run([program, *words], capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise AutogenError(
            f"--pkg: {program} could not be asked ({error}); install pkg-config, or give -l and the flags yourself"
        ) from None
    if run.returncode:
        raise AutogenError(f"--pkg {words[-1]}: {run.stderr.strip() or 'pkg-config knows no such package'}")
    return shlex.split(run.stdout)
