"""Archives of any content, and how the tests unpack them."""

from __future__ import annotations

import io
import tarfile
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from autogen.sources import Artifact, SourceError
from autogen.sources.unpack import unpack

WHEEL = Artifact(name="zig", kind="pypi", requirement="zig==1")
DEB = Artifact(name="hip", kind="debian", package="hip", version="1", suite="sid")
TARBALL = Artifact(name="mesa", kind="debian-source", package="mesa", version="1", suite="sid")


Unpacked = Callable[[Artifact, bytes], dict[str, str]]


def raw_tar(*members: tuple[str, bytes, str] | tuple[str, bytes, str, Mapping[str, str]]) -> bytes:
    """Members as they come: a name, tarfile's type, and the target of a link or the content of a file."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for name, kind, text, *headers in members:
            member = tarfile.TarInfo(name)
            member.type = kind
            member.pax_headers = dict(headers[0]) if headers else {}
            if kind == tarfile.REGTYPE:
                member.size = len(text)
                archive.addfile(member, io.BytesIO(text.encode()))
            else:
                member.linkname = text
                archive.addfile(member)
    return buffer.getvalue()


FILE, LINK, HARD = tarfile.REGTYPE, tarfile.SYMTYPE, tarfile.LNKTYPE


def check(artifact: Artifact, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        archive, into = Path(folder) / "archive", Path(folder) / "deep/into"
        archive.write_bytes(content)
        into.mkdir(parents=True)
        with suppress(SourceError):
            unpack(artifact, archive, into)
        there = [one for one in Path(folder).rglob("*") if into not in one.parents]
        assert sorted(one.name for one in there) == ["archive", "deep", "into"]
        assert not any(one.is_symlink() for one in into.rglob("*"))
