"""What is read as an archive (wheels, .debs, tarballs), and object files of compilers."""

from __future__ import annotations

import functools
import io
import shutil
import stat
import struct
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from autogen.errors import AutogenError
from autogen.sources import Artifact, SourceError
from autogen.sources.limits import MIB, Limits
from autogen.sources.unpack import unpack
from autogen.verify.objectfiles import either
from tests.autogen.sources.registries import deb, tar, wheel

from .target import Target

LIMITS = Limits(files=50, bytes=MIB, read=4 * MIB)
WHEEL = Artifact(name="a", kind="pypi", requirement="a==1", limits=LIMITS)
DEB = Artifact(name="a", kind="debian", package="a", version="1", suite="s", limits=LIMITS)
TARBALL = Artifact(name="a", kind="debian-source", package="a", version="1", suite="s", limits=LIMITS)
KEEPING = Artifact(
    name="a",
    kind="debian-source",
    package="a",
    version="1",
    suite="s",
    limits=LIMITS,
    strip=1,
    keep=("include/", "lib/*/x"),
)
INSIDE = Artifact(
    name="a", kind="debian", package="a", version="1", suite="s", limits=LIMITS, inside="src/x.tar.xz"
)
KINDS = (WHEEL, DEB, TARBALL, KEEPING, INSIDE)
FILES = {"src/include/a.h": "int a;\n", "src/lib/b/x": "int b;\n" * 3}


@functools.cache
def _place() -> Path:
    """A folder with the archive and, two below another one, the folder to unpack into."""
    folder = Path(tempfile.mkdtemp(prefix="archive-"))
    (folder / "outside").mkdir()
    (folder / "outside" / "victim").write_text("as it was")
    return folder


def _unpack(artifact: Artifact, content: bytes) -> None:
    """Whatever is in the archive: regular files below the folder, within the limits, and nothing else anywhere."""
    place = _place()
    archive, into = place / "archive", place / "outside" / "into"
    archive.write_bytes(content)
    into.mkdir()
    with suppress(SourceError):
        unpack(artifact, archive, into)
    found = list(into.rglob("*"))
    files = [one.lstat() for one in found if not one.is_dir()]
    assert not any(one.is_symlink() for one in found)
    assert all(stat.S_ISREG(one.st_mode) and one.st_nlink == 1 for one in files)
    assert len(files) <= LIMITS.files and sum(one.st_size for one in files) <= LIMITS.bytes + MIB
    assert sorted(one.name for one in (*place.iterdir(), *(place / "outside").iterdir())) == [
        "archive",
        "into",
        "outside",
        "victim",
    ]
    assert (place / "outside" / "victim").read_text() == "as it was"
    shutil.rmtree(into)


def _archive(data: bytes) -> None:
    """The first byte says what the rest is taken for."""
    if data:
        _unpack(KINDS[data[0] % len(KINDS)], data[1:])


def _archives() -> Iterator[bytes]:
    links = {"src/include/l.h": "a.h", "src/include/up": "../lib/b"}
    for number, content in enumerate(
        (
            wheel("a", "1", FILES),
            deb(FILES, "xz", links),
            tar(FILES, "gz", links, {"src/include/h": "src/include/a.h"}),
            tar(FILES, "xz", links),
            deb({"src/x.tar.xz": tar(FILES, "xz").decode("latin-1")}, "xz"),
        )
    ):
        yield bytes([number]) + content
    yield bytes([1]) + deb(FILES, "")
    for compression in ("", "bz2"):
        yield bytes([3]) + tar(FILES, compression, links)


def _members(data: bytes) -> None:
    """A tarball whose headers are well-formed: names, kinds, sizes and targets come from the input, line by line.

    A line is KIND NAME TARGET SIZE, each of the last three after a tab; a header's checksum would stop a fuzzer.
    """
    if not data:
        return
    buffer = io.BytesIO()
    for line in data[1:].split(b"\n")[:60]:
        kind, name, target, size, *_ = [*line.split(b"\t"), b"", b"", b"", b""]
        header = bytearray(tarfile.TarInfo("x").tobuf(tarfile.USTAR_FORMAT))
        header[0:100], header[157:257] = name[:100].ljust(100, b"\0"), target[:100].ljust(100, b"\0")
        header[156:157] = kind[:1] or b"0"
        header[124:136] = size[:12].rjust(11, b"0").ljust(12, b"\0")
        header[148:156] = b"        "
        header[148:156] = b"%06o\0 " % sum(header)
        content = target if kind[:1] in b"0xgLKS" else b""
        buffer.write(bytes(header) + content.ljust(-(-len(content) // 512) * 512, b"\0"))
    _unpack((TARBALL, KEEPING)[data[0] % 2], buffer.getvalue() + bytes(1024))


def _some_members() -> Iterator[bytes]:
    yield (
        b"\0" + b"0\ta/include/x.h\tint x;\t6\n2\ta/include/l\tx.h\n1\ta/include/h\ta/include/x.h\n5\ta/d/\n"
    )
    yield b"\1" + b"2\ta/include/s\t../lib/y\n0\ta/lib/y/x\tint y;\t6\n2\ta/include/t\ts/x\n"
    yield (
        b"\0"
        b"x\tPaxHeader\t20 path=include/long\t24\n0\tp\tabc\t3\nL\t././@LongLink\tinclude/z\t11\n0\tq\t1\t1\n"
    )
    yield b"\0" + b"S\tsparse\t1\t1\n3\tdev\n6\tfifo\n"


def _object(data: bytes) -> None:
    with suppress(AutogenError):
        found = either.read(data)
        for place, size in found.symbols.values():
            place.take(min(size, 64))
            place.string()
            for at in range(0, min(size, 64), 8):
                place.pointed(at)


def _objects() -> Iterator[bytes]:
    """What compilers of this machine write; without one a header alone."""
    yield b"\x7fELF\x02\x01" + bytes(34) + struct.pack("<Q10xHH", 64, 64, 1) + bytes(64)
    source = 'const char *const names[] = {"a", "bc"};\nconst long long values[] = {1, -2};\nint zero[4];\n'
    clang = shutil.which("clang")
    targets = ("x86_64-linux-gnu", "i686-linux-gnu", "arm64-apple-macos13") if clang else ()
    with tempfile.TemporaryDirectory() as folder:
        for target in targets:
            output = Path(folder) / target
            command = [str(clang), f"--target={target}", "-c", "-x", "c", "-", "-o", str(output)]
            subprocess.run(command, input=source.encode(), check=True, capture_output=True)
            yield output.read_bytes()


TARGETS = (
    Target("archives", "wheels, .debs and tarballs as they come", _archive, _archives, 1 << 14),
    Target("members", "tarballs with well-formed headers that say anything", _members, _some_members, 2048,
           (b"../", b"include/", b"\n2\t", b"\n1\t", b"\n0\t", b"\nx\t", b"\nS\t", b"GNU.sparse.major=1\n")),
    Target("objects", "object files, as verify reads those of compilers", _object, _objects, 1 << 13,
           (b"\x7fELF\x01\x01", b"\x7fELF\x02\x01", b"\xcf\xfa\xed\xfe")),
)  # fmt: skip
