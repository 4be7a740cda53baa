"""A checked-in binding as gcc gets it: its headers, arguments and include directories, gcc's own builtin headers."""

from __future__ import annotations

import functools
import os
import platform
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from autogen.build import Built, build
from autogen.clang import Request
from autogen.manifest import Binding
from autogen.passes import Options
from autogen.passes.options import Linked
from autogen.produce import globs, produce
from autogen.project import find
from autogen.render import Front
from autogen.sources import Obtained, Unavailable, obtain, resolve

from .listings import Subject

ROOT = Path(__file__).resolve().parents[3]
PROJECT = find(ROOT)
TARGET = f"{platform.machine()}-linux-gnu"
BUILTINS = "clang-builtins"  # the source in whose place gcc has headers of its own


class Unanswerable(Exception):
    """gcc cannot be asked about a binding on this machine; the text says what is missing."""


@functools.cache
def subject(name: str) -> tuple[Subject, Built]:
    """A binding as gcc gets it, and as the generator built it. Raises Unanswerable."""
    binding = PROJECT.bindings[name]
    if binding.language != "c":
        raise Unanswerable(
            f"{name} is {binding.language}: these probes are C; it needs some in its own language"
        )
    if TARGET not in binding.targets:
        raise Unanswerable(f"{name} is for {', '.join(binding.targets)}, and gcc here compiles for {TARGET}")
    obtained = _obtained(PROJECT.with_links([name]))
    built = {}
    for result in build(PROJECT, PROJECT.with_links([name]), jobs=1):
        assert result.built is not None, f"{result.name} cannot be built: {result.detail}"
        built[result.name] = result.built

    selected = globs(binding.select or binding.headers)
    theirs = resolve([BUILTINS], TARGET, PROJECT.pins, obtained).roots if BUILTINS in binding.sources else ()
    roots = resolve(binding.sources, TARGET, PROJECT.pins, obtained).roots
    directories = tuple(str(d) for root in roots for d in (gcc_builtins() if root in theirs else (root,)))
    request = Request(
        binding.headers,
        resolve(binding.sources, binding.targets[0], PROJECT.pins, obtained).roots,
        binding.targets[0],
        args=binding.args,
        prelude=binding.prelude,
        texts=tuple(binding.stubs.items()),
    )
    options = Options(binding.symbols.include, binding.symbols.exclude, binding.kinds, _links(binding, built))
    product = produce(request, selected, options, lambda closure: Front(name, "", ""))
    flags = flags_for(directories, binding.args)
    include_name = functools.partial(name_of, directories)
    return Subject(name, request.main(), flags, request.texts, include_name, selected, product.model), built[
        name
    ]


def flags_for(directories: Sequence[str], args: Sequence[str] = ()) -> tuple[str, ...]:
    """gcc's flags: C as the generator reads it, with these include directories and no others."""
    includes = [flag for directory in directories for flag in ("-isystem", directory)]
    return ("-x", "c", "-std=gnu17", "-w", "-nostdinc", *includes, *args)


def name_of(directories: Sequence[str], path: str) -> str | None:
    """The name by which a file is included: relative to the innermost directory that holds it."""
    inside = [directory for directory in directories if path.startswith(f"{directory}{os.sep}")]
    return os.path.relpath(path, max(inside, key=len)) if inside else None


def _obtained(names: Iterable[str]) -> Mapping[str, Obtained | Unavailable]:
    sources = sorted({source for name in names for source in PROJECT.bindings[name].sources})
    artifacts = dict.fromkeys(PROJECT.pins.sources[source].artifact for source in sources)
    obtained = obtain(artifacts, PROJECT.cache)
    for one in obtained.values():
        if isinstance(one, Unavailable):
            raise Unanswerable(str(one))
    return obtained


def _links(binding: Binding, built: Mapping[str, Built]) -> tuple[Linked, ...]:
    """The bindings that types come from, as the passes want them."""
    found = []
    for other in dict.fromkeys(binding.links.values()):
        covered = tuple(glob for glob, target in binding.links.items() if target == other)
        found.append(Linked(other, covered, built[other].names, frozenset(built[other].complete)))
    return tuple(found)


@functools.cache
def gcc_builtins() -> tuple[Path, ...]:
    """gcc's own builtin headers: one folder or, in some builds, two."""
    found = []
    for name in ("include", "include-fixed"):
        done = subprocess.run(["gcc", f"-print-file-name={name}"], capture_output=True, text=True, check=True)
        found.append(Path(done.stdout.strip()))
    return tuple(path for path in found if path.is_absolute() and path.is_dir())
