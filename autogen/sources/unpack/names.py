"""The names of an archive's members: which are kept, under which path, and which are refused."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fnmatch import translate

from autogen.sources.errors import SourceError
from autogen.sources.pins import Artifact
from autogen.sources.schema import is_glob

LONGEST = 255
"""Bytes of a component, as file systems have it."""
PATH = 1024
"""Bytes of a path."""
DEPTH = 40
"""Components of a path."""


@dataclass
class _Node:
    """A tree of the prefixes by their components: a member is looked up in it, however many there are."""

    inner: dict[str, _Node] = field(default_factory=dict)
    prefixes: list[str] = field(default_factory=list)
    """Those that end here, as the pin has them."""

    def add(self, parts: list[str], prefix: str) -> None:
        node = self
        for part in parts:
            node = node.inner.setdefault(part, _Node())
        node.prefixes.append(prefix)

    def along(self, parts: list[str]) -> Iterator[_Node]:
        """The nodes for the first component, the first two, and so on, as far as there are some."""
        node: _Node | None = self
        for part in parts:
            if node is None or (node := node.inner.get(part)) is None:
                return
            yield node


class Kept:
    """Decides where a member goes: its path after `strip`, or None if the pin does not keep it."""

    def __init__(self, artifact: Artifact) -> None:
        self.artifact = artifact
        self.used: set[str] = set()
        self.plain = _Node()
        self.wild: dict[str, list[Callable[[str], object]]] = {}
        for prefix in artifact.keep:
            parts = posixpath.normpath(prefix).split("/")
            self.plain.add(parts, prefix)
            if is_glob(prefix):
                self.wild[prefix] = [re.compile(translate(part)).match for part in parts]

    def parts(self, member: str) -> list[str]:
        """The components of a member's name. Raises SourceError if it leads outside."""
        if "\\" in member or "\0" in member or member.startswith("/") or ":" in member.partition("/")[0]:
            raise self.refused(member)
        # Purely textual, as the archive spells it: a `..` that would be folded away is refused all the same.
        parts = [part for part in member.split("/") if part not in ("", ".")]
        if ".." in parts:
            raise self.refused(member)
        return parts

    def path(self, parts: list[str]) -> str | None:
        """Where a file goes, relative to the tree; None if it is not kept, as no precompiled header is.

        Raises SourceError if no file should be called so.
        """
        stripped = parts[self.artifact.strip :]
        if not stripped:
            return None
        if any(part.endswith((".gch", ".pch")) for part in stripped):
            return None  # a precompiled header, which compilers load as it is in place of the one beside it
        hits = [prefix for node in self.plain.along(stripped) for prefix in node.prefixes]
        hits += [
            prefix
            for prefix, globs in self.wild.items()
            if len(globs) <= len(stripped) and _fit(stripped, globs)
        ]
        if self.artifact.keep and not hits:
            return None
        if not sound(parts):
            raise SourceError(
                f"{self.artifact.pin}: the archive has a member whose name has a line break or another control "
                f"character, or is too long or too deep for a header: {_short('/'.join(parts))}."
            )
        self.used.update(hits)
        return "/".join(stripped)

    def matters(self, parts: list[str]) -> bool:
        """Whether something below this path, or the path itself, may be kept."""
        stripped = parts[self.artifact.strip :]
        if not stripped or not self.artifact.keep:
            return bool(stripped)
        way = list(self.plain.along(stripped))
        return (
            len(way) == len(stripped)
            or any(node.prefixes for node in way)
            or any(_fit(stripped, globs) for globs in self.wild.values())
        )

    def unused(self) -> str:
        """The prefixes of `keep` that no member had, for a message."""
        return ", ".join(repr(prefix) for prefix in self.artifact.keep if prefix not in self.used)

    def refused(self, member: str) -> SourceError:
        """The error for a member that leads outside of the archive."""
        return SourceError(
            f"{self.artifact.pin}: the archive has a member that leads outside of it: {_short(member)}."
        )


def sound(parts: list[str]) -> bool:
    """Whether a path is one that a header could have."""
    text = "/".join(parts)
    short = len(parts) <= DEPTH and len(text) <= PATH and all(len(os_bytes(one)) <= LONGEST for one in parts)
    return short and re.search(r"[\x00-\x1f\x7f]", text) is None


def os_bytes(name: str) -> bytes:
    """Encode a name as the file system has it."""
    return name.encode("utf-8", "surrogateescape")


def _short(name: str) -> str:
    return repr(name if len(name) < 200 else f"{name[:100]}…{name[-60:]}")


def _fit(parts: list[str], globs: list[Callable[[str], object]]) -> bool:
    """Whether components fit patterns as far as there are both; what is too long for a name fits none."""
    return all(len(part) <= LONGEST and glob(part) for part, glob in zip(parts, globs, strict=False))
