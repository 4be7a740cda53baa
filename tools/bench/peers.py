"""The peers: where they are installed, their versions, and their generators run on any header set."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from .processes import CHILDREN, ChildError, Usage, command
from .results import Missing
from .subjects import Subject

CTYPESLIB, CTYPESGEN, TINYGRAD = "ctypeslib2", "ctypesgen", "tinygrad"
NOT_INSTALLED = Missing("not installed")


@dataclass(frozen=True)
class Peers:
    """A Python environment with some of the peers in it, apart from this one: their dependencies clash."""

    folder: Path
    libclang: Path

    @property
    def site(self) -> Path:
        return self.folder / "lib" / f"python3.{sys.version_info.minor}" / "site-packages"

    def version(self, name: str) -> str | None:
        """The installed version of a peer, if it is there."""
        for path in self.site.glob(f"{name}-*.dist-info"):
            return path.name.removesuffix(".dist-info").rpartition("-")[2]
        return None

    def program(self, name: str) -> str:
        return str(self.folder / "bin" / name)

    @property
    def environment(self) -> dict[str, str]:
        """All of them use the libclang that autogen uses."""
        return {"CLANG_LIBRARY_PATH": str(self.libclang), "LIBCLANG_PATH": str(self.libclang)}


@dataclass(frozen=True)
class Way:
    """One way to run a generator: its command for a given output file, and what is special about it."""

    note: str
    words: Callable[[Path], list[str]]


@dataclass(frozen=True)
class Made:
    """A module that a peer generated, with the way that worked."""

    module: Path
    way: Way


def ways(peers: Peers, name: str, subject: Subject, work: Path) -> Iterator[Way]:
    """The ways to run a peer's generator, the most complete first."""
    if name == CTYPESLIB:
        wrapper = work / f"{subject.name}_all.h"
        wrapper.write_text(subject.wrapper)
        files = [str(file) for file in subject.files]
        yield Way("", _ctypeslib(peers, "acdefmstu", files, subject))
        yield Way("one file that includes all", _ctypeslib(peers, "acdefmstu", ["-i", str(wrapper)], subject))
        yield Way("macros left out", _ctypeslib(peers, "acdefstu", files, subject))
        yield Way("one file, macros left out", _ctypeslib(peers, "acdefstu", ["-i", str(wrapper)], subject))
    elif name == CTYPESGEN:
        words = [peers.program("ctypesgen"), "--cpp", f"gcc -E {' '.join(subject.flags)}"]
        yield Way("", lambda out: [*words, "-o", str(out), *map(str, subject.files)])
    else:
        request = {
            "name": subject.name,
            "files": [str(file) for file in subject.files],
            "args": subject.flags,
            "site": str(peers.site),
        }
        script = str(CHILDREN / "tinygrad_generator.py")
        yield Way("", lambda out: [peers.program("python"), "-P", script, json.dumps(request), str(out)])


def _ctypeslib(peers: Peers, kinds: str, files: list[str], subject: Subject) -> Callable[[Path], list[str]]:
    flags = f"--clang-args={' '.join(subject.flags)}"
    return lambda out: [peers.program("clang2py"), "-q", "-k", kinds, flags, "-o", str(out), *files]


def make(
    peers: Peers, name: str, subject: Subject, work: Path, accept: Callable[[Path], None]
) -> Made | Missing:
    """Generate a module in the first way that ends without an error and whose output `accept` takes."""
    if peers.version(name) is None:
        return NOT_INSTALLED
    problem = ""
    for index, way in enumerate(ways(peers, name, subject, work)):
        module = work / f"{name}_{subject.name}_{index}.py"
        try:
            run(peers, way, module)
            accept(module)
        except ChildError as error:
            problem = problem or plain(str(error))
            continue
        return Made(module, way)
    return Missing(problem)


def run(peers: Peers, way: Way, module: Path) -> Usage:
    """Run a generator once and measure it."""
    return command(way.words(module), peers.environment)


def plain(message: str) -> str:
    """An error without the paths of this machine."""
    shorter = re.sub(r"(?:/[^\s:'\",]+)+/([^\s/:'\",]+)", r"\1", message.replace(os.sep * 2, os.sep))
    return shorter if len(shorter) <= 110 else shorter[:109] + "…"
