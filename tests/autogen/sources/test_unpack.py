"""What comes out of an archive: what the pin keeps, and nothing outside the folder."""

from __future__ import annotations

import io
import tarfile
import tempfile
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from autogen.sources import Artifact, SourceError
from autogen.sources.unpack import unpack
from tests.autogen.sources.registries import deb, sha256, tar, tree, wheel
from tests.examples import examples

WHEEL = Artifact(name="zig", kind="pypi", requirement="zig==1")
DEB = Artifact(name="hip", kind="debian", package="hip", version="1", suite="sid", keep=("usr/include/",))
TARBALL = Artifact(name="mesa", kind="debian-source", package="mesa", version="1", suite="sid", strip=1)


def unpacked(artifact: Artifact, content: bytes, tmp_path: Path) -> dict[str, str]:
    archive, into = tmp_path / "archive", tmp_path / "into"
    into.mkdir(exist_ok=True, parents=True)
    archive.write_bytes(content)
    unpack(artifact, archive, into)
    return tree(into)


def test_a_wheel_gives_what_is_kept(tmp_path: Path) -> None:
    content = wheel("zig", "1", {"zig/include/a.h": "A", "zig/includes/b.h": "B", "zig/main": "C"})
    kept = replace(WHEEL, keep=("zig/include/",))
    assert unpacked(kept, content, tmp_path) == {"zig/include/a.h": "A"}


def test_without_keep_everything(tmp_path: Path) -> None:
    assert "zig-1.dist-info/METADATA" in unpacked(WHEEL, wheel("zig", "1", {}), tmp_path)


@pytest.mark.parametrize("compression", ["xz", "gz", "bz2", ""])
def test_a_deb_of_any_compression(tmp_path: Path, compression: str) -> None:
    content = deb({"usr/include/hip.h": "H", "usr/lib/hip.so": "S"}, compression)
    assert unpacked(DEB, content, tmp_path) == {"usr/include/hip.h": "H"}


def test_a_tarball_loses_its_first_folder(tmp_path: Path) -> None:
    content = tar({"mesa-25/src/a.h": "A", "mesa-25/doc": "D"})
    assert unpacked(replace(TARBALL, keep=("src",)), content, tmp_path) == {"src/a.h": "A"}


def test_a_star_stands_for_a_part_of_a_component(tmp_path: Path) -> None:
    content = tar(
        {"mesa-25/a/x_1.h": "1", "mesa-25/b/x_2.h": "2", "mesa-25/x_3.h": "3", "mesa-25/a/b/x_4.h": "4"}
    )
    kept = replace(TARBALL, keep=("*/x_*.h",))
    assert unpacked(kept, content, tmp_path) == {"a/x_1.h": "1", "b/x_2.h": "2"}
    with pytest.raises(SourceError, match=r"begins with '\*/y_\*.h'"):
        unpacked(replace(kept, keep=("*/x_*.h", "*/y_*.h")), content, tmp_path / "again")


def test_many_prefixes_cost_a_look_up(tmp_path: Path) -> None:
    content = tar({f"mesa-25/inc/{number}/x.h": "1" for number in range(2000)})
    keep = tuple(f"inc/{number}/" for number in range(20_000))
    before = time.process_time()
    with pytest.raises(SourceError, match=r"begins with 'inc/2000/', 'inc/2001/'"):
        unpacked(replace(TARBALL, keep=keep), content, tmp_path)
    assert time.process_time() - before < 5


@pytest.mark.parametrize("outer", ["xz", "gz", ""])
@pytest.mark.parametrize("inner", ["xz", "gz", "bz2", ""])
@pytest.mark.parametrize("around", [deb, tar])
def test_a_tarball_inside(tmp_path: Path, around: Callable[..., bytes], inner: str, outer: str) -> None:
    kernel = tar({"linux-6/drivers/a.h": "A", "linux-6/drivers/b.h": "B" * 5000, "linux-6/doc": "D"}, inner)
    content = around({"usr/doc": "no", "usr/src/linux.tar": kernel, "usr/zzz": "no"}, outer)
    nested = replace(
        DEB if around is deb else TARBALL, inside="usr/src/linux.tar", strip=1, keep=("drivers/a*",)
    )
    assert unpacked(nested, content, tmp_path) == {"drivers/a.h": "A"}


def test_a_tarball_inside_a_wheel(tmp_path: Path) -> None:
    content = wheel("zig", "1", {"zig/src.tar.xz": tar({"src/a.h": "A"})})
    assert unpacked(replace(WHEEL, inside="zig/src.tar.xz"), content, tmp_path) == {"src/a.h": "A"}


@pytest.mark.parametrize("artifact", [WHEEL, DEB])
def test_no_such_archive_inside(tmp_path: Path, artifact: Artifact) -> None:
    content = wheel("zig", "1", {}) if artifact is WHEEL else deb({"usr/src/linux.tar": ""})
    with pytest.raises(SourceError, match=r"\.inside: the archive has no file 'usr/src/linux.tar.xz'"):
        unpacked(replace(artifact, inside="usr/src/linux.tar.xz"), content, tmp_path)


def test_what_is_inside_is_no_archive(tmp_path: Path) -> None:
    content = deb({"usr/src/linux.tar.xz": "rubbish" * 100})
    with pytest.raises(SourceError, match="cannot be unpacked"):
        unpacked(replace(DEB, inside="usr/src/linux.tar.xz"), content, tmp_path)


def test_a_member_of_the_inner_archive_that_leads_outside(tmp_path: Path) -> None:
    content = deb({"linux.tar": tar({"../evil": "E"})})
    with pytest.raises(SourceError, match="leads outside"):
        unpacked(replace(DEB, inside="linux.tar", keep=()), content, tmp_path)


def test_a_large_archive_takes_no_memory_and_shows_where_it_is(tmp_path: Path) -> None:
    """5,000 members and 12 MB of zeros, of which one small file is wanted."""
    files = {f"linux-6/many/{number}": "" for number in range(5_000)} | {"linux-6/big": "\0" * 12_000_000}
    archive, into, ticks = tmp_path / "archive", tmp_path / "into", list[int]()
    archive.write_bytes(deb({"linux.tar.gz": tar(files | {"linux-6/a.h": "A"}, "gz")}, "gz"))
    into.mkdir()
    nested = replace(DEB, inside="linux.tar.gz", strip=1, keep=("a.h",))
    tracemalloc.start()
    try:
        unpack(nested, archive, into, ticks.append)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert tree(into) == {"a.h": "A"}
    assert peak < 2_000_000  # what the members alone would take, if they were kept, is three million
    assert ticks == sorted(ticks) and ticks[-1] <= archive.stat().st_size


def test_links_inside_the_folder_work(tmp_path: Path) -> None:
    content = deb({"usr/include/new/a.h": "A"}, links={"./usr/include/old": "new"})
    unpacked(DEB, content, tmp_path)
    assert (tmp_path / "into/usr/include/old/a.h").read_text() == "A"


def test_hard_links_follow_strip(tmp_path: Path) -> None:
    content = tar({"mesa-25/a.h": "A"}, hard={"mesa-25/b.h": "mesa-25/a.h"})
    assert unpacked(TARBALL, content, tmp_path) == {"a.h": "A", "b.h": "A"}


def test_a_keep_that_matches_nothing_is_a_bad_pin(tmp_path: Path) -> None:
    content = deb({"usr/include/hip.h": "H"})
    with pytest.raises(SourceError, match=r"artifact.hip.keep: nothing in it begins with 'usr/inc/'"):
        unpacked(replace(DEB, keep=("usr/include/", "usr/inc/")), content, tmp_path)


@pytest.mark.parametrize("name", ["../evil", "a/../../evil", "/evil", "a\\..\\evil", "C:/evil"])
def test_a_wheel_member_that_leads_outside(tmp_path: Path, name: str) -> None:
    with pytest.raises(SourceError, match="leads outside"):
        unpacked(WHEEL, wheel("zig", "1", {name: "E"}), tmp_path)
    assert not (tmp_path / "evil").exists()


@pytest.mark.parametrize("name", ["../evil", "a/../../../evil", "/evil"])
def test_a_tar_member_that_leads_outside(tmp_path: Path, name: str) -> None:
    with pytest.raises(SourceError, match="leads outside"):
        unpacked(replace(TARBALL, strip=0), tar({name: "E"}), tmp_path)
    assert not (tmp_path / "evil").exists()


@pytest.mark.parametrize("target", ["..", "/etc", "a/../../.."])
def test_a_link_that_leads_outside(tmp_path: Path, target: str) -> None:
    with pytest.raises(SourceError, match="leads outside"):
        unpacked(replace(TARBALL, strip=0), tar({}, links={"out": target}), tmp_path)


def test_a_file_through_a_link_that_was_there_before(tmp_path: Path) -> None:
    (tmp_path / "into").mkdir()
    (tmp_path / "into/out").symlink_to(tmp_path)
    with pytest.raises(SourceError, match="leads outside"):
        unpacked(replace(TARBALL, strip=0), tar({"out/evil": "E"}), tmp_path)
    assert not (tmp_path / "evil").exists()


def test_devices_are_refused(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:xz") as archive:
        member = tarfile.TarInfo("fifo")
        member.type = tarfile.FIFOTYPE
        archive.addfile(member)
    with pytest.raises(SourceError, match="a device or a pipe"):
        unpacked(replace(TARBALL, strip=0), buffer.getvalue(), tmp_path)


@pytest.mark.parametrize("artifact", [WHEEL, DEB, TARBALL])
def test_rubbish_is_no_archive(tmp_path: Path, artifact: Artifact) -> None:
    with pytest.raises(SourceError, match="cannot be unpacked"):
        unpacked(artifact, b"rubbish" * 100, tmp_path)


@pytest.mark.parametrize("artifact", [DEB, TARBALL])
def test_an_archive_that_was_cut(tmp_path: Path, artifact: Artifact) -> None:
    text = "".join(sha256(bytes([number])) for number in range(256))
    content = (deb if artifact is DEB else tar)({"usr/include/a.h": text})
    with pytest.raises(SourceError, match="cannot be unpacked"):
        unpacked(artifact, content[: len(content) // 2], tmp_path)


@settings(deadline=None, max_examples=examples(60))
@given(
    some.lists(some.sampled_from(["..", ".", "", "a", "b", "C:", "\\", "~", "a\0"]), min_size=1, max_size=5)
)
def test_no_name_writes_outside(parts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        archive, into = Path(folder) / "archive", Path(folder) / "deep/into"
        into.mkdir(parents=True)
        with zipfile.ZipFile(archive, "w") as result:
            result.writestr("/".join(parts) + "x", "E")
        with suppress(SourceError):
            unpack(WHEEL, archive, into)
        files = [path for path in Path(folder).rglob("*") if path.is_file() and path != archive]
        assert all(into in path.parents for path in files)
