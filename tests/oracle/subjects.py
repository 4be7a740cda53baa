"""A checked-in binding as gcc gets it: its headers, arguments and include directories, gcc's own builtin headers."""

from __future__ import annotations

import functools
import os
import platform
import subprocess
from pathlib import Path

from autogen.build import Built, build
from autogen.clang import Request
from autogen.passes import Options
from autogen.passes.options import Linked
from autogen.produce import globs, produce
from autogen.project import find
from autogen.render import Front
from autogen.sources import Unavailable, obtain, resolve

from .listings import Subject

ROOT = Path(__file__).resolve().parents[2]
PROJECT = find(ROOT)
TARGET = f"{platform.machine()}-linux-gnu"
BUILTINS = "clang-builtins"  # the source in whose place gcc has headers of its own


class Unanswerable(Exception):
    """gcc cannot be asked about a binding on this machine; the text says what is missing."""


@functools.cache
def subject(name: str) -> tuple[Subject, Built]:
    """A binding as gcc gets it, and as the generator built it."""
    binding = PROJECT.bindings[name]
    if binding.language != "c":
        raise Unanswerable(f"{name} is {binding.language}: the probes are C; it needs probes in its own language")
    if TARGET not in binding.targets:
        raise Unanswerable(f"{name} is for {', '.join(binding.targets)}, and gcc here compiles for {TARGET}")
    wanted = PROJECT.with_links([name])
    sources = sorted({source for one in wanted for source in PROJECT.bindings[one].sources})
    artifacts = {PROJECT.pins.sources[source].artifact.name: PROJECT.pins.sources[source].artifact for source in sources}
    obtained = obtain(list(artifacts.values()), PROJECT.cache)
    for artifact in obtained.values():
        if isinstance(artifact, Unavailable):
            raise Unanswerable(f"{name}: {artifact}")
    built = {}
    for result in build(PROJECT, wanted, jobs=1):
        assert result.built is not None, f"{result.name} cannot be built: {result.detail}"
        built[result.name] = result.built

    roots = resolve(binding.sources, TARGET, PROJECT.pins, obtained).roots
    request = Request(
        binding.headers, roots, TARGET, "c", binding.args, binding.prelude, tuple(binding.stubs.items())
    )
    links = tuple(
        Linked(
            other,
            tuple(glob for glob, target in binding.links.items() if target == other),
            built[other].names,
            frozenset(built[other].complete),
        )
        for other in dict.fromkeys(binding.links.values())
    )
    options = Options(binding.symbols.include, binding.symbols.exclude, binding.kinds, links)
    selected = globs(binding.select or binding.headers)
    product = produce(request, selected, options, lambda closure: Front(name, "", ""))

    theirs = resolve([BUILTINS], TARGET, PROJECT.pins, obtained).roots if BUILTINS in binding.sources else ()
    directories = [d for root in roots for d in (gcc_builtins() if root in theirs else (root,))]
    flags = ["-x", "c", "-std=gnu17", "-w", "-nostdinc"]
    for directory in directories:
        flags += ["-isystem", str(directory)]
    return (
        Subject(
            name,
            request.main(),
            (*flags, *binding.args),
            functools.partial(include_name, tuple(map(str, directories))),
            selected,
            product.model,
        ),
        built[name],
    )


@functools.cache
def gcc_builtins() -> tuple[Path, ...]:
    """gcc's own builtin headers: one folder or, in some builds, two."""
    found = []
    for name in ("include", "include-fixed"):
        done = subprocess.run(["gcc", f"-print-file-name={name}"], capture_output=True, text=True, check=True)
        found.append(Path(done.stdout.strip()))
    return tuple(path for path in found if path.is_absolute() and path.is_dir())


def include_name(directories: tuple[str, ...], path: str) -> str | None:
    """The name by which a file is included: relative to the innermost directory that holds it."""
    inside = [directory for directory in directories if path.startswith(f"{directory}{os.sep}")]
    return os.path.relpath(path, max(inside, key=len)) if inside else None
