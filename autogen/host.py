"""The machine autogen runs on: its compiler's include directories, and what of its environment children get."""

from __future__ import annotations

import functools
import os
import platform
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from bindings._support.format.targets import normal

from .errors import AutogenError

# What compilers obey; what is read of headers depends on its request only.
SEARCH_VARIABLES = (
    "CPATH",
    "C_INCLUDE_PATH",
    "CPLUS_INCLUDE_PATH",
    "OBJC_INCLUDE_PATH",
    "OBJCPLUS_INCLUDE_PATH",
)
# They have files written, or change the options that are given.
WRITING_VARIABLES = (
    *("DEPENDENCIES_OUTPUT", "SUNPRO_DEPENDENCIES", "CCC_OVERRIDE_OPTIONS"),
    *("CC_PRINT_HEADERS", "CC_PRINT_HEADERS_FILE", "CC_PRINT_OPTIONS", "CC_PRINT_OPTIONS_FILE"),
)
COMPILER_VARIABLES = SEARCH_VARIABLES + WRITING_VARIABLES
_LANGUAGES = {"c": "c", "c++": "c++", "objective-c": "c"}
#: What a child process has of the environment: how programs and libraries are found, nothing that may be a secret.
_ALLOWED = re.compile(
    r"PATH|PYENV_(?:ROOT|VERSION)|HOME|LANG|LC_\w+|TMPDIR|TEMP|TMP|SYSTEMROOT|PYTHONDONTWRITEBYTECODE|GNUSTEP_\w+"
    r"|LD_LIBRARY_PATH|DYLD_(?:LIBRARY|FRAMEWORK)_PATH|AUTOGEN_(?:OBJC_\w+|\w+_LIBRARY)"
)
_FOLDERS = re.compile(r"PATH|LD_LIBRARY_PATH|DYLD_(?:LIBRARY|FRAMEWORK)_PATH")
_COMPILERS = ("cc", "gcc", "clang")
USUAL = "x86_64-linux-gnu"
"""The target of a module whose command names none."""


def native_target() -> str:
    """This machine's target as manifests spell it; empty where there is none."""
    return normal(f"{platform.machine()}-linux-gnu") if sys.platform == "linux" else ""


def default_target() -> str:
    """The target whose headers this machine has; x86_64-linux-gnu where that cannot be said."""
    compiled = "" if sys.platform == "linux" else normal(_machine())
    return native_target() or (compiled if compiled.endswith("-apple-macos") else USUAL)


_FRAMEWORKS = " (framework directory)"


def include_directories(language: str) -> tuple[Path, ...]:
    """What the host's compiler searches for `<…>`, in its order; none if there is no compiler."""
    return tuple(path for path, frameworks in _searched(language) if not frameworks)


def frameworks(language: str) -> tuple[Path, ...]:
    """The folders in which the host's compiler looks for frameworks."""
    return tuple(path for path, frameworks in _searched(language) if frameworks)


def compiles_for(target: str) -> bool:
    """Whether the host's compiler compiles for a target, and so has headers for it."""
    return bool(machine := _machine()) and normal(machine) == normal(target)


def headers_target() -> str:
    """The target that the host's headers are for, as manifests spell it: its compiler's.

    Where that does not say, this machine's; empty where there is none.
    """
    return normal(_machine().replace("-w64-mingw32", "-windows-gnu")) or native_target()


@functools.cache
def _machine() -> str:
    """The target of the host's compiler, as it spells it; empty where there is none, or it does not say."""
    command = _compiler()
    if not command:
        return ""
    try:
        run = subprocess.run([*command, "-dumpmachine"], capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return run.stdout.strip()


def _compiler() -> list[str]:
    """The command of the host's compiler: CC, or one on PATH; none where there is none."""
    chosen = os.environ.get("CC")
    return shlex.split(chosen) if chosen else [found for found in _COMPILERS if shutil.which(found)][:1]


@functools.cache
def _searched(language: str) -> tuple[tuple[Path, bool], ...]:
    """What the host's compiler searches, and whether that holds frameworks."""
    command = _compiler()
    if not command:
        return ()
    try:
        run = subprocess.run(
            [*command, "-E", "-v", "-x", _LANGUAGES[language], os.devnull],
            capture_output=True,
            text=True,
            timeout=60,
            env={**{n: v for n, v in os.environ.items() if n not in WRITING_VARIABLES}, "LC_ALL": "C"},
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise AutogenError(
            f"the compiler {command[0]!r} could not be asked for its include directories: {error}; "
            "set CC to a working compiler"
        ) from None
    listed = run.stderr.partition("#include <...> search starts here:")[2].partition("End of search list.")[0]
    lines = [(line.strip().removesuffix(_FRAMEWORKS), _FRAMEWORKS in line) for line in listed.splitlines()]
    return tuple((Path(line).resolve(), special) for line, special in lines if line and Path(line).is_dir())


def environment() -> dict[str, str]:
    """The variables for a process that runs a module, or a program made of headers.

    What is found there does not depend on the current folder: of paths only the absolute elements are kept, since an
    empty one stands for that folder too.
    """
    found = {name: value for name, value in os.environ.items() if _ALLOWED.fullmatch(name)}
    for name in filter(_FOLDERS.fullmatch, list(found)):
        text = found.pop(name)
        text = text.replace(";", ":") if name.startswith("LD_") else text  # as the loader takes it
        folders = [folder for folder in text.split(os.pathsep) if Path(folder).is_absolute()]
        if folders:
            found[name] = os.pathsep.join(folders)
    return found
