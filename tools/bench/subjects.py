"""The header sets: where a binding's headers lie in autogen's cache, and how to hand them to any generator."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from autogen.project import Project
from autogen.sources import obtain, resolve


@dataclass(frozen=True)
class Subject:
    """The headers of one binding as its manifest has them."""

    name: str
    headers: tuple[str, ...]
    roots: tuple[Path, ...]
    args: tuple[str, ...] = ()
    prelude: str = ""
    library: str = ""

    @property
    def files(self) -> tuple[Path, ...]:
        """The headers as files: the first root that has one wins, as for a compiler."""
        return tuple(
            next(root / header for root in self.roots if (root / header).is_file()) for header in self.headers
        )

    @property
    def flags(self) -> tuple[str, ...]:
        """For a compiler that is to see these include directories and no others."""
        system = [word for root in self.roots for word in ("-isystem", str(root))]
        return ("-nostdinc", *system, *self.args)

    @property
    def wrapper(self) -> str:
        """One C text that includes everything."""
        return self.prelude + "\n" + "".join(f"#include <{header}>\n" for header in self.headers)


def subject(project: Project, name: str) -> Subject:
    """The subject of a binding, its artifacts obtained."""
    binding = project.bindings[name]
    artifacts = {project.pins.sources[source].artifact.name: source for source in binding.sources}
    obtained = obtain([project.pins.sources[source].artifact for source in artifacts.values()], project.cache)
    headers = resolve(binding.sources, binding.targets[0], project.pins, obtained)
    libraries = [
        file
        for names in dict(binding.libraries).values()
        for each in names
        for file in ([each] if isinstance(each, str) else each)
    ]
    return Subject(
        name,
        tuple(binding.headers),
        tuple(headers.roots),
        tuple(binding.args),
        binding.prelude,
        libraries[0] if libraries else "",
    )
