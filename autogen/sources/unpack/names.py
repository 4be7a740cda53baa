"""The names of an archive's members: which are kept, under which path, and which are refused."""

from __future__ import annotations

import posixpath
import re
from fnmatch import fnmatchcase

from autogen.sources.errors import SourceError
from autogen.sources.pins import Artifact

LONGEST = 255
"""Bytes of a component, as file systems have it."""
PATH = 1024
"""Bytes of a path."""
DEPTH = 40
"""Components of a path."""


class Kept:
    """Decides where a member goes: its path after `strip`, or None if the pin does not keep it."""

    def __init__(self, artifact: Artifact) -> None:
        self.artifact = artifact
        self.prefixes = {prefix: posixpath.normpath(prefix).split("/") for prefix in artifact.keep}
        self.used: set[str] = set()

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
        hits = [text for text, prefix in self.prefixes.items() if _begins(stripped, prefix)]
        if self.prefixes and not hits:
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
        every = self.prefixes.values()
        return bool(stripped) and (not every or any(all(map(fnmatchcase, stripped, one)) for one in every))

    def unused(self) -> str:
        return ", ".join(repr(prefix) for prefix in self.prefixes if prefix not in self.used)

    def refused(self, member: str) -> SourceError:
        return SourceError(
            f"{self.artifact.pin}: the archive has a member that leads outside of it: {_short(member)}."
        )


def sound(parts: list[str]) -> bool:
    """Whether a path is one that a header could have."""
    text = "/".join(parts)
    short = len(parts) <= DEPTH and len(text) <= PATH and all(len(os_bytes(one)) <= LONGEST for one in parts)
    return short and re.search(r"[\x00-\x1f\x7f]", text) is None


def os_bytes(name: str) -> bytes:
    return name.encode("utf-8", "surrogateescape")


def _short(name: str) -> str:
    return repr(name if len(name) < 200 else f"{name[:100]}…{name[-60:]}")


def _begins(parts: list[str], prefix: list[str]) -> bool:
    head = parts[: len(prefix)]
    return head == prefix or (len(head) == len(prefix) and all(map(fnmatchcase, head, prefix)))
