"""Wheels, .debs and tarballs to a folder: only regular files that the pin keeps, and nothing outside the folder.

An archive is a stranger's, even with the right hash. Its names are checked, its links are followed inside the archive
alone, and its sizes count only as far as the pin's limits go. Python's own extraction, which differs between its
versions, is not used.
"""

from __future__ import annotations

import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import IO

import arpy

from autogen.sources.errors import SourceError
from autogen.sources.pins import Artifact
from autogen.sources.unpack.archives import members
from autogen.sources.unpack.links import File, Index, Link
from autogen.sources.unpack.names import Kept
from autogen.sources.unpack.streams import Broken, Timed
from autogen.sources.unpack.writer import Writer

Tick = Callable[[int], None]
"""Called with the number of the archive's bytes that are read; what it raises ends the work."""
LISTED = 1 << 20
# What the readers raise for an archive that is none, besides their own errors: they were not written for hostile ones.
_BROKEN = (
    Broken,
    tarfile.TarError,
    zipfile.BadZipFile,
    arpy.ArchiveFormatError,
    arpy.ArchiveAccessError,
    EOFError,
    struct.error,
    zlib.error,
    IndexError,
    ValueError,
    OverflowError,
    RuntimeError,
    MemoryError,
)


def listed(
    artifact: Artifact, archive: Path, wanted: Callable[[str], object] = lambda name: False
) -> dict[str, bytes]:
    """The files in an archive by name, with the content, as far as LISTED bytes, of those that are wanted.

    Raises SourceError if the archive is damaged, or larger than the limits.
    """
    kept = Kept(replace(artifact, keep=()))
    found = {}
    with archive.open("rb") as file:
        try:
            for member in members(artifact, _timed(artifact, file), lambda: None):
                name = "/".join(kept.parts(member.name)[artifact.strip :])
                if member.kind == "file" and name:
                    found[name] = member.open().read(LISTED) if wanted(name) else b""
        except _BROKEN as problem:
            raise _damaged(artifact, problem) from None
    return found


def _damaged(artifact: Artifact, problem: Exception) -> SourceError:
    words = str(problem) or type(problem).__name__
    return SourceError(f"{artifact.pin}: the archive cannot be unpacked: {words}.")


def _timed(artifact: Artifact, file: IO[bytes]) -> Timed:
    seconds = artifact.limits.seconds
    return Timed(
        file,
        seconds,
        lambda: SourceError(
            f"{artifact.pin}: unpacking it takes more than {seconds} seconds of work; if it is really so large, raise "
            "limits.seconds in the pin."
        ),
    )


def unpack(artifact: Artifact, archive: Path, into: Path, tick: Tick = lambda done: None) -> None:
    """Unpack into the existing folder `into`. A `keep` that matches nothing is a bad pin.

    Raises SourceError if the archive is damaged, larger than the pin's limits, or leads outside of itself; what was
    written until then is the caller's to remove.
    """
    kept = Kept(artifact)
    index = Index(kept, artifact.limits.files)
    with archive.open("rb") as file, Writer(into, artifact.limits, artifact.pin) as writer:
        try:
            for member in members(artifact, _timed(artifact, file), lambda: tick(file.tell())):
                parts = kept.parts(member.name)
                if not parts or member.kind == "folder":
                    continue
                if member.kind in ("link", "hard link"):
                    index.add(parts, Link(member.target, member.kind == "hard link"))
                elif path := kept.path(parts):
                    if member.kind == "other":
                        raise SourceError(
                            f"{artifact.pin}: the archive has a device or a pipe in it: {member.name!r}."
                        )
                    index.add(parts, File(path))
                    writer.write(path, member.open())
            for path, to in index.copies():
                writer.copy(path, to)
        except _BROKEN as problem:
            raise _damaged(artifact, problem) from None
    if unused := kept.unused():
        raise SourceError(
            f"{artifact.pin}: artifact.{artifact.name}.keep: nothing in it begins with {unused}{index.hint()}."
        )
