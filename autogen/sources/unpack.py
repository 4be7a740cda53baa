"""Wheels, .debs and tarballs to a folder: only what the pin keeps, and nothing outside the folder.

An archive may lie in another one (Debian's kernel source is a tarball in a .deb). Everything is read as a stream, so
that the size of an archive costs time and no memory.
"""

from __future__ import annotations

import copy
import lzma
import posixpath
import shutil
import stat
import subprocess
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fnmatch import fnmatchcase
from pathlib import Path
from typing import IO, cast

import arpy  # type: ignore[import-untyped]

from autogen.sources.errors import SourceError
from autogen.sources.pins import Artifact

Tick = Callable[[int], None]
"""Called with the number of the archive's bytes that are read; what it raises ends the work."""
_BROKEN = (
    tarfile.TarError,
    zipfile.BadZipFile,
    arpy.ArchiveFormatError,
    arpy.ArchiveAccessError,
    lzma.LZMAError,
    zlib.error,
    EOFError,
)


def unpack(artifact: Artifact, archive: Path, into: Path, tick: Tick = lambda done: None) -> None:
    """Unpack into the existing folder `into`. A `keep` that matches nothing is a bad pin."""
    kept = _Kept(artifact)
    try:
        with archive.open("rb") as file:

            def progress() -> None:
                tick(file.tell())

            if artifact.inside:
                with _inner(artifact, file) as packed, _tarball(packed) as tar:
                    _tar(tar, into, kept, progress)
            elif artifact.kind == "pypi":
                _wheel(file, into, kept, progress)
            else:
                with _outer_tar(artifact, file) as tar:
                    _tar(tar, into, kept, progress)
    except _BROKEN as problem:
        raise SourceError(f"{artifact.pin}: the archive cannot be unpacked: {problem}.") from None
    unused = kept.unused()
    if unused:
        raise SourceError(
            f"{artifact.pin}: artifact.{artifact.name}.keep: nothing in it begins with {unused}."
        )


class _Kept:
    """Decides where a member goes: its path after `strip`, or None if the pin does not keep it."""

    def __init__(self, artifact: Artifact) -> None:
        self.artifact = artifact
        self.prefixes = {prefix: posixpath.normpath(prefix).split("/") for prefix in artifact.keep}
        self.used: set[str] = set()

    def path(self, member: str) -> str | None:
        if "\\" in member or "\0" in member or member.startswith("/") or ":" in member.partition("/")[0]:
            raise self.refused(member)
        # Purely textual, as the archive spells it: a `..` that would be folded away is refused all the same.
        parts = [part for part in member.split("/") if part not in ("", ".")]
        if ".." in parts:
            raise self.refused(member)
        parts = parts[self.artifact.strip :]
        if not parts:
            return None
        if not self.prefixes:
            return "/".join(parts)
        hits = [text for text, prefix in self.prefixes.items() if _begins(parts, prefix)]
        self.used.update(hits)
        return "/".join(parts) if hits else None

    def unused(self) -> str:
        return ", ".join(repr(prefix) for prefix in self.prefixes if prefix not in self.used)

    def refused(self, member: str) -> SourceError:
        return SourceError(
            f"{self.artifact.pin}: the archive has a member that leads outside of it: {member!r}."
        )


def _begins(parts: list[str], prefix: list[str]) -> bool:
    head = parts[: len(prefix)]
    return head == prefix or (len(head) == len(prefix) and all(map(fnmatchcase, head, prefix)))


def _wheel(file: IO[bytes], into: Path, kept: _Kept, progress: Callable[[], None]) -> None:
    with zipfile.ZipFile(file) as wheel:
        for member in wheel.infolist():
            # A wheel holds plain files; a member that claims to be a link is written as the text that it is.
            path = kept.path(member.orig_filename)
            if path is None or member.is_dir():
                continue
            progress()
            target = into / path
            target.parent.mkdir(parents=True, exist_ok=True)
            with wheel.open(member) as source, target.open("wb") as copy_:
                shutil.copyfileobj(source, copy_)


def _tar(tar: tarfile.TarFile, into: Path, kept: _Kept, progress: Callable[[], None]) -> None:
    root = into.resolve()
    for member in _members(tar):
        progress()
        path = kept.path(member.name)
        if path is None or member.isdir():
            continue
        if not (member.isfile() or member.issym() or member.islnk()):
            raise SourceError(
                f"{kept.artifact.pin}: the archive has a device or a pipe in it: {member.name!r}."
            )
        folder = (root / path).parent
        # Resolved: an earlier link of the archive does not lead this one outside either.
        ends = (
            [folder.resolve(), (folder / member.linkname).resolve()] if member.issym() else [folder.resolve()]
        )
        if not all(end.is_relative_to(root) for end in ends) or (
            member.issym() and member.linkname.startswith("/")
        ):
            raise kept.refused(member.name)
        copied = copy.copy(member)
        copied.name = path
        if member.islnk():
            copied.linkname = kept.path(member.linkname) or ""
            if not (root / copied.linkname).is_file():
                raise SourceError(
                    f"{kept.artifact.pin}: {member.name!r} is a hard link to {member.linkname!r}, "
                    "which is not kept; keep both."
                )
        _extract(tar, copied, root)


def _extract(tar: tarfile.TarFile, member: tarfile.TarInfo, root: Path) -> None:
    if hasattr(tarfile, "data_filter"):
        tar.extract(member, root, filter="data")
        return
    # CPython before 3.11.4 has no filters. The checks above are what `data` would check; its modes are:
    member.mode = 0o755 if member.mode & stat.S_IXUSR else 0o644
    tar.extract(member, root, set_attrs=member.isfile())


def _members(tar: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    """One after the other; a tarfile remembers all that it has read, and a kernel has ninety thousand."""
    while (member := tar.next()) is not None:
        yield member
        tar.members = []  # type: ignore[attr-defined]


@contextmanager
def _inner(artifact: Artifact, file: IO[bytes]) -> Iterator[IO[bytes]]:
    """The tarball that the pin calls `inside`."""
    missing = SourceError(
        f"{artifact.pin}: artifact.{artifact.name}.inside: the archive has no file {artifact.inside!r}."
    )
    if artifact.kind == "pypi":
        with zipfile.ZipFile(file) as wheel:
            if artifact.inside not in wheel.namelist():
                raise missing
            with wheel.open(artifact.inside) as packed:
                yield packed
        return
    with _outer_tar(artifact, file) as tar:
        for member in _members(tar):
            if posixpath.normpath(member.name) == artifact.inside and member.isfile():
                yield cast("IO[bytes]", tar.extractfile(member))
                return
    raise missing


@contextmanager
def _outer_tar(artifact: Artifact, file: IO[bytes]) -> Iterator[tarfile.TarFile]:
    """The tarball that a Debian artifact is, or has its files in."""
    if artifact.kind == "debian":
        with _data_of_deb(artifact, file) as tar:
            yield tar
    else:
        with _tarball(file) as tar:
            yield tar


def _tarball(file: IO[bytes]) -> tarfile.TarFile:
    """Of any compression: tarfile finds out which, because the file can be read from its start again."""
    return tarfile.open(fileobj=file, mode="r:*")


@contextmanager
def _data_of_deb(artifact: Artifact, file: IO[bytes]) -> Iterator[tarfile.TarFile]:
    """A .deb is an ar archive of debian-binary, control.tar and data.tar, the last of which has the files."""
    ar = arpy.Archive(fileobj=file)
    ar.read_all_headers()
    name = next((name for name in ar.archived_files if name.startswith(b"data.tar")), None)
    if name is None:
        raise SourceError(f"{artifact.pin}: this .deb has no data.tar.")
    data = cast("IO[bytes]", ar.archived_files[name])
    if name.endswith(b".zst"):
        with _zstd(data) as plain, _tarball(plain) as tar:
            yield tar
    else:
        with _tarball(data) as tar:
            yield tar


@contextmanager
def _zstd(data: IO[bytes]) -> Iterator[IO[bytes]]:
    """Debian compresses with xz; a derivative may use zstd, which Python before 3.14 cannot read itself."""
    program = shutil.which("zstd")
    if program is None:
        raise SourceError("this .deb is compressed with zstd; install the program `zstd` to unpack it.")
    with tempfile.TemporaryFile() as packed, tempfile.TemporaryFile() as plain:
        shutil.copyfileobj(data, packed)
        packed.seek(0)
        subprocess.run([program, "-dcq"], stdin=packed, stdout=plain, check=True)
        plain.seek(0)
        yield plain
