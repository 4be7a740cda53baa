"""The links of an archive, resolved inside the archive: what they lead to is written once more under their names.

No link is made on disk, so nothing that is read or written later can follow one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from autogen.sources.errors import SourceError
from autogen.sources.unpack.names import PATH, Kept, sound

HOPS = 40
"""Links that one path may lead through, as Linux has it."""
STEPS = 500_000
"""Components that are looked at for all links of an archive together."""


@dataclass(frozen=True)
class File:
    """A file that is kept, and its path in the tree."""

    path: str


@dataclass(frozen=True)
class Link:
    """A symbolic link, or a hard one, whose target is a path from the archive's top."""

    target: str
    hard: bool = False


Folder: TypeAlias = "dict[str, Entry]"
Entry: TypeAlias = "File | Link | Folder"


@dataclass
class Index:
    """The files that are kept and all links, by their paths in the archive."""

    kept: Kept
    most: int
    """Links that there may be."""
    top: Folder = field(default_factory=dict)
    links: list[tuple[str, ...]] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)
    """Links that lead to nothing that is kept."""
    steps: int = 0

    def add(self, parts: list[str], entry: File | Link) -> None:
        """Raises SourceError if the name is taken, or if it leads through a file or a link of the archive."""
        if isinstance(entry, Link):
            if not sound(parts) or len(entry.target) > PATH:
                if self.kept.matters(parts):
                    raise self._wrong(parts, "a link whose name or target no header has")
                return
            self.links.append(tuple(parts))
            if len(self.links) > self.most:
                raise self._wrong(
                    parts, f"more than {self.most:,} links (limits.files in the pin raises that)"
                )
        folder = self.top
        for part in parts[:-1]:
            inner = folder.setdefault(part, {})
            if not isinstance(inner, dict):
                raise self._wrong(parts, "a member below a file or a link")
            folder = inner
        if parts[-1] in folder:
            raise self._wrong(parts, "two members of one name")
        folder[parts[-1]] = entry

    def copies(self) -> Iterator[tuple[str, str]]:
        """Files to write once more because of a link: the path in the tree that they have, and the one they get.

        A link to what is not kept, or not in the archive, gives nothing; a hard one to such is an error, and so is
        one that leads outside or in a circle.
        """
        for parts in self.links:
            if self.kept.matters(list(parts)):
                yield from self._behind(list(parts), list(parts), ())

    def hint(self) -> str:
        """The tail of an error about files that are missing."""
        return (
            f" (a link leads to what is not kept: {self.empty[0]!r}; keep that as well)" if self.empty else ""
        )

    def _behind(self, link: list[str], name: list[str], inside: tuple[int, ...]) -> Iterator[tuple[str, str]]:
        """What the link at `link` leads to, called `name`; `inside` are the folders that this is a part of."""
        place, found = self._resolved(link)
        entry = self._at(link)
        if found is None and isinstance(entry, Link) and entry.hard and self.kept.path(name):
            raise SourceError(
                f"{self.kept.artifact.pin}: {'/'.join(link)!r} is a hard link to {entry.target!r}, which is not kept; "
                "keep both."
            )
        if found is not None:
            yield from self._below(place, found, name, inside)
        elif isinstance(entry, Link):
            self.empty.append(f"{'/'.join(link)} -> {entry.target}")

    def _below(
        self, place: list[str], entry: Entry, name: list[str], inside: tuple[int, ...]
    ) -> Iterator[tuple[str, str]]:
        self._step(name)
        if isinstance(entry, File):
            if path := self.kept.path(name):
                yield entry.path, path
        elif isinstance(entry, Link):
            yield from self._behind(place, name, inside)
        elif id(entry) not in inside:  # else a link to a folder that it lies in: once round is enough
            for part, inner in entry.items():
                yield from self._below([*place, part], inner, [*name, part], (*inside, id(entry)))

    def _resolved(self, parts: list[str]) -> tuple[list[str], File | Folder | None]:
        """Where a path leads to in the end, component by component; None if nothing is kept there."""
        waiting, place, hops = parts[::-1], list[str](), 0
        trail: list[Entry | None] = [self.top]
        while waiting:
            part = waiting.pop()
            self._step(parts)
            if part in ("", "."):
                continue
            if part == "..":
                if not place:
                    raise self.kept.refused("/".join(parts))
                place.pop()
                trail.pop()
                continue
            here = trail[-1]
            entry = here.get(part) if isinstance(here, dict) else None
            if not isinstance(entry, Link):
                place.append(part)
                trail.append(entry)
                continue
            hops += 1
            if hops > HOPS:
                raise self._wrong(parts, "links that go round in a circle")
            if entry.target.startswith("/") and not entry.hard:
                raise self.kept.refused("/".join(parts))
            if entry.hard:
                place.clear()
                del trail[1:]
            waiting += entry.target.split("/")[::-1]
        last = trail[-1]
        assert not isinstance(last, Link)
        return place, last

    def _at(self, parts: list[str]) -> Entry | None:
        entry: Entry | None = self.top
        for part in parts:
            entry = entry.get(part) if isinstance(entry, dict) else None
        return entry

    def _step(self, parts: list[str]) -> None:
        self.steps += 1
        if self.steps > STEPS:
            raise self._wrong(parts, "links that lead to links in too many ways")

    def _wrong(self, parts: list[str], what: str) -> SourceError:
        return SourceError(f"{self.kept.artifact.pin}: the archive has {what}: {'/'.join(parts)[:200]!r}.")
