"""The members of wheels, .debs and tarballs, one after the other, read as streams.

An archive may lie in another one (Debian's kernel source is a tarball in a .deb). The size of an archive costs time and
no memory, and what a header in it claims is believed only as far as the limits go.
"""

from __future__ import annotations

import io
import posixpath
import re
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO, Any, Literal, Self, cast

import arpy

from autogen.sources.errors import SourceError
from autogen.sources.limits import MIB
from autogen.sources.pins import Artifact
from autogen.sources.unpack.streams import BLOCK, Broken, Metered, MeteredFile, Timed, decompressed

HEADER = MIB
"""Bytes of all headers of one member of a tarball: its name may need an extended one, which is read as a whole."""
DIRECTORY = 16 * MIB
"""Bytes of a wheel's directory, which is read as a whole."""
MEMBERS = 1_000_000
"""Of a tarball."""
GLOBAL = 1000
"""Headers of a tarball that are for all of its members."""
PARTS = 16
"""Members of a .deb, which has three."""


_DIGITS = re.compile(rb"\d{101}")


@dataclass(frozen=True)
class Member:
    """One file, folder or link of an archive."""

    name: str
    kind: Literal["file", "folder", "link", "hard link", "other"]
    open: Callable[[], IO[bytes]]
    """The content of a file, to be read before the next member is asked for. Raises SourceError if it cannot be."""
    target: str = ""
    """Of a link."""


def members(artifact: Artifact, file: Timed, watch: Callable[[], None]) -> Iterator[Member]:
    """What the artifact's archive, or the tarball that it calls `inside`, has; `watch` is called while it is read.

    Raises SourceError for what the limits forbid, and Broken or an error of the readers for what is no archive.
    """
    if artifact.kind == "pypi":
        outer = _wheel(artifact, file, watch)
    else:
        outer = _tarball(artifact, _data_of_deb(file) if artifact.kind == "debian" else file, watch)
    if not artifact.inside:
        yield from outer
        return
    for member in outer:
        if member.kind == "file" and posixpath.normpath(member.name) == artifact.inside:
            yield from _tarball(artifact, member.open(), watch)
            return
    raise SourceError(
        f"{artifact.pin}: artifact.{artifact.name}.inside: the archive has no file {artifact.inside!r}."
    )


class _Header(tarfile.TarInfo):
    """tarfile ends an archive in silence at a header that it cannot read, some Pythons before, some after it."""

    @classmethod
    def fromtarfile(cls, archive: tarfile.TarFile) -> Self:
        try:
            return super().fromtarfile(archive)
        except (tarfile.EmptyHeaderError, tarfile.EOFHeaderError):  # type: ignore[attr-defined]
            raise  # the end
        except tarfile.HeaderError as problem:
            raise Broken(f"a header of a member is damaged: {problem}") from None

    def _proc_pax(self, archive: tarfile.TarFile) -> tarfile.TarInfo:
        """Some Pythons take the square of its length, or worse, for an extended header that is made for that."""
        source: Any = archive.fileobj
        text = source.read(-(-self.size // tarfile.BLOCKSIZE) * tarfile.BLOCKSIZE)
        _see_records(text[: self.size])
        if len(archive.pax_headers) > GLOBAL:
            raise Broken("it has too many headers for all members")
        archive.fileobj = cast(Any, _Again(text, source))
        try:
            return cast(tarfile.TarInfo, super()._proc_pax(archive))  # type: ignore[misc]
        finally:
            archive.fileobj = source


class _Again:
    """A stream whose last bytes are read once more, and then the others."""

    def __init__(self, text: bytes, source: Any) -> None:
        self.text, self.source = text, source

    def read(self, size: int) -> bytes:
        if not self.text:
            return cast(bytes, self.source.read(size))
        found, self.text = self.text[:size], self.text[size:]
        return found

    def tell(self) -> int:
        return cast(int, self.source.tell()) - len(self.text)

    def seek(self, position: int) -> int:
        return cast(int, self.source.seek(position))


def _see_records(text: bytes) -> None:
    """Raises Broken if an extended header is no row of records, `LENGTH KEY=VALUE`, each with its own line break."""
    at = 0
    while at < len(text):
        length, space, _ = text[at : at + 8].partition(b" ")
        end = at + int(length) if space and length.isdigit() else 0
        if not at < end <= len(text) or text[end - 1 : end] != b"\n" or b"=" not in text[at:end]:
            raise Broken("an extended header of a member is damaged")
        at = end
    if _DIGITS.search(text):
        raise Broken("an extended header of a member has a number of more than a hundred digits")


def _tarball(artifact: Artifact, source: object, watch: Callable[[], None]) -> Iterator[Member]:
    most = artifact.limits.readable(artifact.bytes)

    def excess() -> Exception:
        if content.allowed < most:
            return Broken("a member has headers of more than a megabyte")
        return SourceError(
            f"{artifact.pin}: the archive holds more than {most:,} bytes, which is much for its size; if it is "
            "really so large, raise limits.read in the pin."
        )

    content = Metered(decompressed(source), HEADER + BLOCK, excess, watch)
    with tarfile.open(fileobj=content, mode="r|", bufsize=BLOCK, tarinfo=_Header) as tar:
        for _ in range(MEMBERS):
            content.allowed = min(most, tar.offset + HEADER + BLOCK)
            member = tar.next()
            if member is None:
                return
            if member.size < 0:  # a Python before 3.11.4 would seek backwards
                raise Broken("a member of it has a negative size")
            tar.members = []  # type: ignore[attr-defined]  # it remembers all, and a kernel has ninety thousand
            content.allowed = most
            yield _of_tar(artifact, tar, member)
    raise Broken(f"it has more than {MEMBERS:,} members")


def _of_tar(artifact: Artifact, tar: tarfile.TarFile, member: tarfile.TarInfo) -> Member:
    def content() -> IO[bytes]:
        if member.issparse():
            raise SourceError(f"{artifact.pin}: {member.name!r} is a sparse file, which no header is.")
        return cast("IO[bytes]", tar.extractfile(member))

    if member.isfile():
        return Member(member.name, "file", content)
    if member.isdir():
        return Member(member.name, "folder", content)
    if member.issym() or member.islnk():
        return Member(member.name, "link" if member.issym() else "hard link", content, member.linkname)
    return Member(member.name, "other", content)


def _wheel(artifact: Artifact, file: Timed, watch: Callable[[], None]) -> Iterator[Member]:
    """A wheel holds plain files; a member that claims to be a link is the text that it is."""
    limited = MeteredFile(file, DIRECTORY, lambda: Broken("its directory is larger than 16 megabytes"))
    with zipfile.ZipFile(io.BufferedReader(limited)) as wheel:
        limited.allowed = sys.maxsize
        for member in wheel.infolist():
            watch()
            if not member.filename:  # `is_dir` looks at its last character
                raise Broken("a member has no name")
            kind: Literal["file", "folder"] = "folder" if member.is_dir() else "file"
            yield Member(member.orig_filename, kind, lambda one=member: _of_zip(artifact, wheel, one))  # type: ignore[misc]


def _of_zip(artifact: Artifact, wheel: zipfile.ZipFile, member: zipfile.ZipInfo) -> IO[bytes]:
    if member.flag_bits & 1:
        raise SourceError(f"{artifact.pin}: {member.filename!r} is encrypted, which nothing in a wheel is.")
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):  # the others inflate in one go
        raise SourceError(f"{artifact.pin}: {member.filename!r} is compressed as nothing in a wheel is.")
    return wheel.open(member)


def _data_of_deb(file: Timed) -> object:
    """A .deb is an ar archive of debian-binary, control.tar and data.tar, the last of which has the files."""
    if file.read(8) != b"!<arch>\n":  # a thin one would name files of this machine
        raise Broken("it does not begin like a .deb")
    file.seek(0)
    ar = arpy.Archive(fileobj=file)
    for _ in range(PARTS):
        header = ar.read_next_header()
        if header is None:
            raise Broken("this .deb has no data.tar")
        if header.size < 0:
            raise Broken("a member of this .deb has a negative size")
        # A name that stands in a table of names (GNU's) can be anything but bytes, if there is no such entry.
        if isinstance(header.name, bytes) and header.name.startswith(b"data.tar"):
            return ar.archived_files[header.name]
    raise Broken("this .deb has more members than one has")
