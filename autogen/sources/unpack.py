"""Wheels, .debs and tarballs to a folder: only what the pin keeps, and nothing outside the folder."""

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
from pathlib import Path
from typing import IO, cast

import arpy  # type: ignore[import-untyped]

from autogen.sources.errors import SourceError, Stopped
from autogen.sources.pins import Artifact

Stop = Callable[[], bool]
_BROKEN = (
    tarfile.TarError,
    zipfile.BadZipFile,
    arpy.ArchiveFormatError,
    arpy.ArchiveAccessError,
    lzma.LZMAError,
    zlib.error,
    EOFError,
)


def unpack(artifact: Artifact, archive: Path, into: Path, stop: Stop = lambda: False) -> None:
    """Unpack into the existing folder `into`. A `keep` that matches nothing is a bad pin."""
    kept = _Kept(artifact)
    try:
        if artifact.kind == "pypi":
            _wheel(archive, into, kept, stop)
        elif artifact.kind == "debian":
            with _data_of_deb(archive) as tar:
                _tar(tar, into, kept, stop)
        else:
            with tarfile.open(archive) as tar:
                _tar(tar, into, kept, stop)
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
        hits = [text for text, prefix in self.prefixes.items() if parts[: len(prefix)] == prefix]
        self.used.update(hits)
        return "/".join(parts) if hits else None

    def unused(self) -> str:
        return ", ".join(repr(prefix) for prefix in self.prefixes if prefix not in self.used)

    def refused(self, member: str) -> SourceError:
        return SourceError(
            f"{self.artifact.pin}: the archive has a member that leads outside of it: {member!r}."
        )


def _wheel(archive: Path, into: Path, kept: _Kept, stop: Stop) -> None:
    with zipfile.ZipFile(archive) as wheel:
        for member in wheel.infolist():
            # A wheel holds plain files; a member that claims to be a link is written as the text that it is.
            path = kept.path(member.orig_filename)
            if path is None or member.is_dir():
                continue
            if stop():
                raise Stopped
            target = into / path
            target.parent.mkdir(parents=True, exist_ok=True)
            with wheel.open(member) as source, target.open("wb") as file:
                shutil.copyfileobj(source, file)


def _tar(tar: tarfile.TarFile, into: Path, kept: _Kept, stop: Stop) -> None:
    root = into.resolve()
    for member in tar:
        if stop():
            raise Stopped
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


@contextmanager
def _data_of_deb(archive: Path) -> Iterator[tarfile.TarFile]:
    """A .deb is an ar archive of debian-binary, control.tar and data.tar, the last of which has the files."""
    with archive.open("rb") as file:
        ar = arpy.Archive(fileobj=file)
        ar.read_all_headers()
        name = next((name for name in ar.archived_files if name.startswith(b"data.tar")), None)
        if name is None:
            raise SourceError(f"{archive.name}: this .deb has no data.tar.")
        data = cast("IO[bytes]", ar.archived_files[name])
        if name.endswith(b".zst"):
            with _zstd(data) as plain, tarfile.open(fileobj=plain, mode="r|") as tar:
                yield tar
        else:
            # Its own little seekable file: tarfile then finds the compression by itself.
            with tarfile.open(fileobj=data, mode="r:*") as tar:
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
