"""What a test needs beyond Python and make: where it is missing, the test skips and names the Debian package."""

from __future__ import annotations

import ctypes
import functools
import shutil
import subprocess
from pathlib import Path
from typing import NoReturn

import pytest

_PACKAGES = {
    "ffmpeg": "ffmpeg",
    "ffprobe": "ffmpeg",
    "gcc": "gcc libc6-dev",
    "g++": "g++",
    "clang": "clang libc6-dev",
    "clang-19": "clang-19",
    "java": "openjdk-17-jre-headless",
    "make": "make",
    "nm": "binutils",
    "readelf": "binutils",
    "ld.lld": "lld",
    "ld.lld-19": "clang-19 lld-19",
    "pkg-config": "pkg-config",
}
_GNUSTEP = Path("/usr/include/GNUstep")


def missing(what: str, packages: str) -> NoReturn:
    """Skip the test, which needs something of these Debian packages."""
    pytest.skip(f"needs {what}: apt-get install {packages}", allow_module_level=True)


def program(name: str) -> str:
    """The path of a program; of a compiler, one that finds the C library's headers."""
    found = shutil.which(name)
    if found is None or (name in ("gcc", "g++", "clang") and not _compiles(found)):
        missing(name, _PACKAGES[name])
    return found


def compiler() -> str:
    """The path of a C compiler, whichever there is."""
    return program(next((name for name in ("gcc", "clang") if shutil.which(name)), "gcc"))


def c_headers() -> None:
    """The C library's headers, found by asking a compiler, as `autogen gen` does."""
    compiler()


def objective_c() -> str:
    """The path of gcc with its Objective-C compiler, the headers of its runtime and GNUstep's."""
    gcc = program("gcc")
    if not Path(_printed(gcc, "-print-prog-name=cc1obj")).is_absolute():
        missing("gcc's Objective-C compiler", "gobjc")
    if not (Path(_printed(gcc, "-print-file-name=include")) / "objc/objc.h").exists():
        missing("the headers of gcc's Objective-C runtime", "libobjc-12-dev")
    gnustep_headers()
    return gcc


def gnustep_headers() -> Path:
    """The folder of GNUstep's headers."""
    if not (_GNUSTEP / "Foundation/Foundation.h").exists():
        missing("GNUstep's headers", "libgnustep-base-dev")
    return _GNUSTEP


def gnustep_libraries() -> None:
    """GNUstep and gcc's Objective-C runtime, loaded for all to see."""
    library("libobjc.so.4", "libobjc4", ctypes.RTLD_GLOBAL)
    library("libgnustep-base.so.1.28", "libgnustep-base1.28", ctypes.RTLD_GLOBAL)


def library(name: str, package: str, mode: int = ctypes.DEFAULT_MODE) -> ctypes.CDLL:
    """The loaded library."""
    try:
        return ctypes.CDLL(name, mode)
    except OSError as error:
        missing(f"{name} ({error})", package)


@functools.cache
def _compiles(path: str) -> bool:
    asked = "#include <stdlib.h>\nint main(void) { return EXIT_SUCCESS; }\n"
    done = subprocess.run([path, "-x", "c", "-fsyntax-only", "-"], input=asked.encode(), capture_output=True)
    return done.returncode == 0


@functools.cache
def _printed(gcc: str, option: str) -> str:
    return subprocess.run([gcc, option], capture_output=True, text=True, check=True).stdout.strip()
