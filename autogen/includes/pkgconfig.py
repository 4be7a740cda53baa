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
    required = [*_ask("--print-requires", name), *_ask("--print-requires-private", name)]
    others = [word for word in required if _NAME.fullmatch(word) and not word[0].isdigit()]
    folders = _without(_ask("--cflags-only-I", name), "--cflags-only-I", others)
    libraries = _without(_ask("--libs-only-l", name), "--libs-only-l", others)
    libraries = [flag for flag in libraries if flag not in _OF_THE_C_LIBRARY] or libraries[:1]
    return Package(
        tuple(flags),
        tuple(Path(flag.removeprefix("-I")) for flag in folders),
        tuple(flag.removeprefix("-l") for flag in libraries),
    )


def _without(flags: list[str], question: str, others: list[str]) -> list[str]:
    """The flags that a package does not have from others."""
    foreign = set(_ask(question, *others)) if others else set()
    return [flag for flag in flags if flag not in foreign]


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
