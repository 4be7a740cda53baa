"""A binding's source names and a target to the include directories that clang gets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from autogen import host
from autogen.files import Border
from autogen.sources.errors import SourceError, Unavailable
from autogen.sources.obtain import Obtained
from autogen.sources.pins import Pins
from autogen.sources.schema import nearest
from bindings._support.format.targets import normal


@dataclass(frozen=True)
class Headers:
    """Where the headers of a binding lie, for one target."""

    roots: tuple[Path, ...]
    """Include directories, in the order of the manifest's `sources`."""
    obtained: tuple[Obtained, ...]
    """The artifacts they lie in, each once, in order of first use."""

    @property
    def border(self) -> Border:
        """Headers are files of these artifacts; those of a folder outside of the project are private."""
        private = tuple(str(one.tree) for one in self.obtained if one.artifact.elsewhere(one.tree))
        trees = tuple(str(one.tree) for one in self.obtained if one.artifact.kind != "host")
        return Border(trees, tuple(map(str, self.host)), private)

    @property
    def host(self) -> tuple[Path, ...]:
        """The roots that are this machine's own."""
        is_used = any(one.artifact.kind == "host" for one in self.obtained)
        return host.include_directories("c") if is_used else ()


def resolve(
    sources: Sequence[str], target: str, pins: Pins, obtained: Mapping[str, Obtained | Unavailable]
) -> Headers:
    """Raises Unavailable if one of the artifacts is."""
    roots: dict[Path, None] = {}
    used: dict[str, Obtained] = {}
    for name in sources:
        source = pins.sources.get(name)
        if source is None:
            raise SourceError(f"{pins.path}: no source is called {name!r}; {nearest(name, pins.sources)}")
        if not source.serves(target):
            raise SourceError(
                f"{pins.path}: source.{name}.include has no directories for {target}; "
                f"it has them for {', '.join(source.include)}."
            )
        one = obtained.get(source.artifact.name)
        if one is None:
            raise SourceError(
                f"{source.artifact.name}: needed by source {name!r}, but nobody asked to obtain it."
            )
        if isinstance(one, Unavailable):
            raise one
        used[source.artifact.name] = one
        if source.artifact.kind == "host":
            _see_that_they_are_for(target, pins)
            roots |= dict.fromkeys(host.include_directories("c"))
            continue
        for directory in source.directories(target):
            roots[_root(one, directory, name)] = None
    return Headers(tuple(roots), tuple(used.values()))


def _see_that_they_are_for(target: str, pins: Pins) -> None:
    """Raises Unavailable for a target that this machine's headers are not for: what they declare is otherwise there."""
    here = host.headers_target()
    if here == normal(target):
        return
    known = [name for name, one in pins.sources.items() if target in one.include]
    others = f": {', '.join(known)}" if known else ", which `autogen sources add` pins"
    raise Unavailable(
        f"the source 'host' has this machine's headers, which are for {here or 'an unknown target'} and not for "
        f"{target}: name headers of that target in its place{others}; or leave it out where nothing of the C library "
        f"is included, or use `autogen gen --target {target}`"
    )


def _root(one: Obtained, directory: str, source: str) -> Path:
    root = one.tree / directory if directory != "." else one.tree
    if root.is_dir():
        return root
    what = f"source.{source}.include: {one.pin} has no directory {directory!r}"
    if one.exact or one.artifact.local:
        raise SourceError(f"{what}; correct the path in sources.toml, or add it to the artifact's `keep`.")
    raise Unavailable(f"{what}; {one.artifact.pin}, which is pinned, has left the pool: move the pin.")
