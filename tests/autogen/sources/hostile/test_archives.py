"""Archives that were made to do harm: each is refused with a sentence, or unpacked to what is harmless in it.

Limits are lowered, so that nothing large is ever written.
"""

from __future__ import annotations

import gzip
import io
import resource
import struct
import sys
import tarfile
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from autogen.sources import Artifact, SourceError
from autogen.sources.limits import MIB, Limits
from autogen.sources.unpack import unpack
from tests.autogen.sources.hostile.archives import (
    DEB,
    FILE,
    LINK,
    TARBALL,
    WHEEL,
    Unpacked,
    check,
    raw_tar,
)
from tests.autogen.sources.registries import deb, tar, tree, wheel
from tests.examples import examples

# Sizes ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("around", [tar, deb])
@pytest.mark.parametrize("compression", ["xz", "gz", "bz2"])
def test_an_archive_that_inflates(unpacked: Unpacked, around: Callable[..., bytes], compression: str) -> None:
    content = around({"big.h": "\0" * (3 * MIB)}, compression)
    artifact = replace(TARBALL if around is tar else DEB, bytes=len(content))
    with pytest.raises(SourceError, match=r"more than 1,048,576 bytes are kept .* raise limits.bytes"):
        unpacked(replace(artifact, limits=Limits(bytes=MIB)), content)


def test_what_is_not_kept_may_not_inflate_either(unpacked: Unpacked) -> None:
    content = tar({"big": "\0" * (3 * MIB), "a.h": "A"}, "gz")
    small = replace(TARBALL, keep=("a.h",), limits=Limits(read=2 * MIB))
    with pytest.raises(SourceError, match=r"holds more than 2,097,152 bytes, .* raise limits.read"):
        unpacked(small, content)


def test_the_pinned_size_bounds_what_is_read() -> None:
    assert Limits().readable(MIB) < 100 * MIB
    assert Limits().readable(152_778_344) > 1_700_000_000, "a kernel"
    assert Limits(read=7).readable(MIB) == 7


def test_a_tarball_inside_that_inflates(unpacked: Unpacked) -> None:
    content = deb({"x.tar": tar({"big": "\0" * (3 * MIB), "a.h": "A"}, "gz")})
    nested = replace(DEB, inside="x.tar", keep=("a.h",), limits=Limits(read=2 * MIB))
    with pytest.raises(SourceError, match="holds more than 2,097,152 bytes"):
        unpacked(nested, content)


def test_a_wheel_that_inflates(unpacked: Unpacked) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("big.h", b"\0" * (3 * MIB))
    with pytest.raises(SourceError, match="more than 1,048,576 bytes are kept"):
        unpacked(replace(WHEEL, limits=Limits(bytes=MIB)), buffer.getvalue())


def test_a_wheel_that_says_it_is_small(unpacked: Unpacked) -> None:
    """The sizes in its directory are not what counts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("big.h", b"\0" * (3 * MIB))
    content = buffer.getvalue().replace(struct.pack("<I", 3 * MIB), struct.pack("<I", 10))
    with pytest.raises(SourceError, match=r"cannot be unpacked|are kept"):
        unpacked(replace(WHEEL, limits=Limits(bytes=MIB)), content)


@pytest.mark.parametrize("artifact", [WHEEL, DEB, TARBALL])
def test_too_many_files(unpacked: Unpacked, artifact: Artifact) -> None:
    files = {f"many/{number}.h": "" for number in range(300)}
    content = {WHEEL: lambda: wheel("zig", "1", files), DEB: lambda: deb(files), TARBALL: lambda: tar(files)}
    with pytest.raises(
        SourceError, match=r"more than 200 files are kept .* narrow `keep`, or raise limits.files"
    ):
        unpacked(replace(artifact, limits=Limits(files=200)), content[artifact]())


def test_too_many_links(unpacked: Unpacked) -> None:
    members = [(f"l{number}", LINK, "nowhere") for number in range(300)]
    with pytest.raises(SourceError, match="more than 200 links"):
        unpacked(replace(TARBALL, limits=Limits(files=200)), raw_tar(*members))


def test_a_name_of_megabytes_is_not_read(unpacked: Unpacked) -> None:
    content = gzip.compress(raw_tar(("n" * (3 * MIB), FILE, "")))
    assert len(content) < 20_000
    with pytest.raises(SourceError, match="headers of more than a megabyte"):
        unpacked(TARBALL, content)


def test_headers_before_headers_before_headers(unpacked: Unpacked) -> None:
    """tarfile reads them one in another."""
    one = raw_tar(("a", FILE, "", {"comment": "x"}))[:1024]
    with pytest.raises(SourceError, match="cannot be unpacked"):
        unpacked(TARBALL, one * 900 + raw_tar(("a", FILE, "")))


@pytest.mark.parametrize("artifact", [WHEEL, DEB, TARBALL])
def test_bytes_that_say_nothing_cost_time(unpacked: Unpacked, artifact: Artifact) -> None:
    """A megabyte of frames without content takes some Pythons ten seconds."""
    files = {"a.h": "A"}
    content = {"pypi": wheel("zig", "1", files), "debian": deb(files)}.get(
        artifact.kind, gzip.compress(b"") * 9 + tar(files)
    )
    with pytest.raises(SourceError, match=r"takes more than 0 seconds of work; .* raise limits\.seconds"):
        unpacked(replace(artifact, limits=Limits(seconds=0)), content)


EXTENDED = {
    "digits alone": b"0" * 900_000,
    "digits in a value": b"900012 comment=" + b"0" * 899_996 + b"\n",
    "one record in another": b"3 a" * 300_000 + b"=\n",
    "a record that ends before it begins": b"0 a=b\n",
    "a record that goes on behind it": b"9999 a=b\n",
    "no record": b"rubbish",
}


@pytest.mark.parametrize("text", EXTENDED.values(), ids=EXTENDED)
@pytest.mark.parametrize("kind", [tarfile.XHDTYPE, tarfile.XGLTYPE])
def test_extended_headers_that_are_none(unpacked: Unpacked, kind: bytes, text: bytes) -> None:
    """For some of them Pythons before 3.11.10 take hours."""
    with pytest.raises(SourceError, match="an extended header of a member"):
        unpacked(TARBALL, _extended(kind, text) + raw_tar(("a", FILE, "A")))


def test_extended_headers_are_read(unpacked: Unpacked) -> None:
    names = [f"{'long/' * 30}{letter}.h" for letter in "abc"]
    content = _extended(tarfile.XGLTYPE, b"12 comment=\n") + raw_tar(*((name, FILE, name) for name in names))
    assert unpacked(TARBALL, content) == {name: name for name in names}


def test_headers_for_all_members_are_bounded(unpacked: Unpacked) -> None:
    records = [b"%d k%d=\n" % (len(b"11 k100000=\n"), number) for number in range(100_000, 102_000)]
    more = _extended(tarfile.XGLTYPE, b"".join(records)) + raw_tar(("a", FILE, "A"))[:1024]
    with pytest.raises(SourceError, match="too many headers for all members"):
        unpacked(TARBALL, more + _extended(tarfile.XGLTYPE, records[0]) + raw_tar(("b", FILE, "B")))


def _extended(kind: bytes, text: bytes) -> bytes:
    member = tarfile.TarInfo("x")
    member.type, member.size = kind, len(text)
    return member.tobuf() + text + bytes(-len(text) % 512)


@pytest.mark.parametrize("size", ["99999999999999999999", "-512", "1000000"])
def test_a_size_that_the_archive_does_not_have(unpacked: Unpacked, size: str) -> None:
    """tarfile seeks to where it says that the next member is."""
    with pytest.raises(SourceError, match="cannot be unpacked"):
        unpacked(TARBALL, raw_tar(("a", FILE, "x" * 2000, {"size": size}), ("b", FILE, "")))


def test_a_damaged_header_does_not_end_the_archive_in_silence(unpacked: Unpacked) -> None:
    content = bytearray(raw_tar(("a", FILE, "A"), ("b", FILE, "B"), ("c", FILE, "C")))
    content[1024 + 100] ^= 1  # the mode of b, under its checksum
    with pytest.raises(SourceError, match="cannot be unpacked: a header of a member is damaged"):
        unpacked(TARBALL, bytes(content))


def test_a_directory_of_megabytes_is_not_read(unpacked: Unpacked) -> None:
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 60000, 60000, 20 * MIB, 0, 0)
    with pytest.raises(SourceError, match="its directory is larger than 16 megabytes"):
        unpacked(WHEEL, b"\0" * (20 * MIB) + end)


def test_a_member_whose_compressed_bytes_are_none(unpacked: Unpacked) -> None:
    """Found by fuzzing."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("include/a.h", "int a;" * 100)
    content = bytearray(buffer.getvalue())
    start = content.index(b"include/a.h") + len("include/a.h")
    content[start : start + 4] = b"\xff" * 4
    with pytest.raises(SourceError, match="cannot be unpacked: Error -3 while decompressing"):
        unpacked(WHEEL, bytes(content))


def test_a_member_without_a_name(unpacked: Unpacked) -> None:
    """Found by fuzzing: zipfile cuts names at the first null byte."""
    content = wheel("zig", "1", {"a.h": "A", "xb.h": "B"}).replace(b"xb.h", b"\0b.h")
    with pytest.raises(SourceError, match="cannot be unpacked: a member has no name"):
        unpacked(WHEEL, content)


def test_a_part_that_begins_before_the_archive(unpacked: Unpacked) -> None:
    """Found by the test of changed bytes below."""
    content = bytearray(wheel("zig", "1", {"a.h": "A"}))
    content[content.rindex(b"PK\5\6") + 19] = 1  # the offset of the directory, 16 MB too large
    with pytest.raises(SourceError, match="cannot be unpacked"):
        unpacked(WHEEL, bytes(content))


# Names ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "a\nb.h",
        "a\rb.h",
        "a\x1b[2Jb.h",
        "a\x7f",
        "/".join("d" * 41),
        "/".join(["d"] * 3000),
        "n" * 300,
        "ä" * 130,
    ],
    ids=["newline", "return", "escape", "delete", "deep", "3000-deep", "long", "long-in-bytes"],
)
def test_names_that_no_header_has(unpacked: Unpacked, name: str) -> None:
    with pytest.raises(
        SourceError, match="a line break or another control character, or is too long or too deep"
    ):
        unpacked(TARBALL, raw_tar((name, FILE, "x")))


def test_such_names_do_not_matter_where_they_are_not_kept(unpacked: Unpacked) -> None:
    content = raw_tar(("a\nb.h", FILE, "x"), ("/".join(["d"] * 3000), FILE, "x"), ("k/a.h", FILE, "A"))
    assert unpacked(replace(TARBALL, keep=("k/",)), content) == {"k/a.h": "A"}


def test_precompiled_headers_stay_in_the_archive(unpacked: Unpacked) -> None:
    """A compiler takes one instead of the header beside it, without being asked to."""
    content = raw_tar(
        ("k/a.h", FILE, "A"), ("k/a.h.gch", FILE, "x"), ("k/b.h.gch/O2", FILE, "x"), ("k/c.pch", FILE, "x")
    )
    assert unpacked(replace(TARBALL, keep=("k/",)), content) == {"k/a.h": "A"}


def test_two_members_of_one_name(unpacked: Unpacked) -> None:
    with pytest.raises(SourceError, match=r"two members of one name: 'a.h'"):
        unpacked(TARBALL, raw_tar(("a.h", FILE, "1"), ("./a.h", FILE, "2")))


def test_two_members_that_strip_makes_one(unpacked: Unpacked) -> None:
    with pytest.raises(SourceError, match=r"two members of the archive are unpacked to 'a.h'"):
        unpacked(replace(TARBALL, strip=1), raw_tar(("x/a.h", FILE, "1"), ("y/a.h", FILE, "2")))


# Kinds ----------------------------------------------------------------------------------------------------


def test_a_sparse_file(unpacked: Unpacked) -> None:
    """A terabyte of nothing in a kilobyte."""
    headers = {"GNU.sparse.major": "0", "GNU.sparse.minor": "1", "GNU.sparse.size": str(1 << 40)}
    headers |= {"GNU.sparse.map": "0,1", "GNU.sparse.name": "s.h", "GNU.sparse.realsize": str(1 << 40)}
    with pytest.raises(SourceError, match="sparse"):
        unpacked(TARBALL, raw_tar(("s.h", FILE, "x", headers)))


@pytest.mark.parametrize("kind", [tarfile.FIFOTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE])
def test_devices_and_pipes(unpacked: Unpacked, kind: bytes) -> None:
    with pytest.raises(SourceError, match="a device or a pipe"):
        unpacked(TARBALL, raw_tar(("x", kind, "")))


def test_a_wheel_with_a_password(unpacked: Unpacked) -> None:
    content = bytearray(wheel("zig", "1", {"a.h": "A"}))
    content[content.index(b"PK\3\4") + 6] |= 1
    content[content.index(b"PK\1\2") + 8] |= 1
    with pytest.raises(SourceError, match="is encrypted, which nothing in a wheel is"):
        unpacked(WHEEL, bytes(content))


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_wheel_compressed_as_none_is(unpacked: Unpacked, method: int) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        archive.writestr("a.h", b"A")
    with pytest.raises(SourceError, match="compressed as nothing in a wheel is"):
        unpacked(WHEEL, buffer.getvalue())


def ar(*members: tuple[str, str, bytes]) -> bytes:
    content = b"!<arch>\n"
    for name, size, body in members:
        content += f"{name:<16}{0:<12}{0:<6}{0:<6}{'100644':<8}{size:<10}`\n".encode() + body
    return content


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (ar(("debian-binary", "-60", b"")), "negative size"),
        (ar(*[("x", "0", b"")] * 99), "more members than one has"),
        (ar(("debian-binary", "4", b"2.0\n")), "no data.tar"),
        (ar(("data.tar", "999", b"")), "incorrect archive file"),
        (ar(("#1/99999999", "9", b"data.tar")), "cannot be unpacked"),
        (b"!<thin>\n" + ar(("data.tar/", "9", b""))[8:], "does not begin like a .deb"),
    ],
)
def test_debs_that_are_none(unpacked: Unpacked, content: bytes, why: str) -> None:
    with pytest.raises(SourceError, match=why):
        unpacked(DEB, content)


def zst(content: bytes) -> bytes:
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return zstd.compress(content)


def data_tar_zst(data: bytes) -> bytes:
    return ar(("debian-binary", "4", b"2.0\n"), ("data.tar.zst", str(len(data)), data))


def test_a_deb_with_zstd(unpacked: Unpacked) -> None:
    assert unpacked(DEB, data_tar_zst(zst(tar({"a.h": "A"}, "")))) == {"a.h": "A"}


@pytest.mark.parametrize(
    "damage", [lambda data: data[:-9], lambda data: data[:30] + b"\xff" * 40 + data[70:]]
)
def test_a_deb_with_bad_zstd(unpacked: Unpacked, damage: Callable[[bytes], bytes]) -> None:
    data = damage(zst(tar({"a.h": "".join(map(str, range(9999)))}, "")))
    with pytest.raises(SourceError, match="cannot be unpacked"):
        unpacked(DEB, data_tar_zst(data))


@pytest.mark.parametrize("compression", ["xz", "gz", "bz2"])
def test_bytes_that_rotted(unpacked: Unpacked, compression: str) -> None:
    content = bytearray(tar({"a.h": "".join(map(str, range(9999)))}, compression))
    content[len(content) // 2] ^= 0xFF
    with pytest.raises(SourceError, match="cannot be unpacked"):
        unpacked(TARBALL, bytes(content))


def test_a_full_disk_is_the_systems_error(tmp_path: Path) -> None:
    """Whoever keeps the cache says what to do about it."""
    (tmp_path / "archive").write_bytes(tar({"a.h": "A" * 100_000}))
    (tmp_path / "into").mkdir()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))
    try:
        with pytest.raises(OSError, match="File too large"):
            unpack(TARBALL, tmp_path / "archive", tmp_path / "into")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


# Anything -------------------------------------------------------------------------------------------------

SEEDS = {
    WHEEL: wheel("zig", "1", {"a.h": "A" * 50, "b/c.h": "C"}),
    DEB: deb({"usr/a.h": "A" * 50}, "", links={"./usr/b.h": "a.h"}),
    TARBALL: tar({"a.h": "A" * 50}, "", links={"b.h": "a.h", "c": "."}, hard={"d.h": "a.h"}),
}


@settings(deadline=None, max_examples=examples(150))
@given(
    some.sampled_from(list(SEEDS)),
    some.lists(some.tuples(some.integers(0, 1 << 20), some.binary(min_size=1, max_size=12)), max_size=6),
    some.integers(0, 1 << 20),
)
def test_whatever_the_bytes_are(artifact: Artifact, changes: list[tuple[int, bytes]], cut: int) -> None:
    """Damaged archives are unpacked, or refused by SourceError; nothing else, and nowhere else."""
    content = bytearray(SEEDS[artifact])
    for place, data in changes:
        content[place % len(content) : place % len(content) + len(data)] = data
    if cut % 5 == 0:
        del content[cut % len(content) :]
    check(artifact, bytes(content))


@pytest.mark.parametrize("name", ["/0", "/7", "/99", "//", "/", "#1/3", "#1/99", "/x", ""])
@pytest.mark.parametrize("table", [b"", b"data.tar/\n", b"debian-binary/\ndata.tar/\n"])
def test_a_deb_whose_names_stand_in_a_table(tmp_path: Path, name: str, table: bytes) -> None:
    content = b"!<arch>\n"
    for member, body in (("//", table), (name, tar({"./usr/include/a.h": "A"}))):
        body += b"\n" * (len(body) % 2)
        content += f"{member:<16}{0:<12}{0:<6}{0:<6}{'100644':<8}{len(body):<10}`\n".encode() + body
    (tmp_path / "archive").write_bytes(content)
    (tmp_path / "into").mkdir()
    artifact = Artifact(name="hip", kind="debian", package="hip", version="1", suite="sid")
    try:
        unpack(artifact, tmp_path / "archive", tmp_path / "into")
        assert tree(tmp_path / "into") == {"usr/include/a.h": "A"}
    except SourceError as problem:
        assert "cannot be unpacked" in str(problem)
