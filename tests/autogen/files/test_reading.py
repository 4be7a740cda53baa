"""What is read is a regular file of a sensible size, and of a tree its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from autogen.files import reading


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a" * 100_000)
    assert reading.content(tmp_path / "a") == reading.content(tmp_path / "a", tmp_path) == b"a" * 100_000


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="Linux's /proc")
def test_a_file_is_read_whole_whatever_its_size_is_said_to_be() -> None:
    assert Path("/proc/version").stat().st_size == 0
    assert reading.content(Path("/proc/version")) == Path("/proc/version").read_bytes() != b""


@pytest.mark.parametrize("kind", ["fifo", "folder", "device", "missing", "itself"])
def test_nothing_else_is_and_nothing_is_waited_for(tmp_path: Path, kind: str) -> None:
    path = tmp_path / kind
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif kind == "device":
        path.symlink_to("/dev/zero")
    elif kind == "itself":
        path.symlink_to(path)
    with pytest.raises(OSError) as refused:
        reading.content(path)
    assert refused.value.strerror


def test_a_file_beyond_all_measure_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "a").open("wb") as file:
        file.truncate(reading.MOST + 1)
    with pytest.raises(OSError, match="more than 64 MiB"):
        reading.content(tmp_path / "a")


def test_a_link_may_lead_anywhere_in_the_tree_and_nowhere_else(tmp_path: Path) -> None:
    tree, secret = tmp_path / "tree", tmp_path / "secret"
    (tree / "inner").mkdir(parents=True)
    (tree / "a").write_text("a")
    secret.write_text("secret")
    (tree / "inner/link").symlink_to("../a")
    (tree / "out").symlink_to(secret)
    (tree / "folder").symlink_to(tmp_path)
    assert reading.text(tree / "inner/link", tree) == "a"
    assert reading.text(tree / "out") == "secret"
    for path in ("out", "folder/secret", "../secret"):
        with pytest.raises(OSError, match="leads out of"):
            reading.text(tree / path, tree)


def test_a_tree_may_be_reached_by_a_link(tmp_path: Path) -> None:
    (tmp_path / "tree").mkdir()
    (tmp_path / "tree/a").write_text("a")
    (tmp_path / "link").symlink_to("tree")
    assert reading.text(tmp_path / "link/a", tmp_path / "link") == "a"


def test_text_is_utf_8(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"\xff")
    with pytest.raises(OSError, match="not UTF-8"):
        reading.text(tmp_path / "a")


def test_a_border_is_where_links_lead_and_of_the_systems_folders_where_they_lie(tmp_path: Path) -> None:
    for name in ("in", "out", "system"):
        (tmp_path / name).mkdir()
    (tmp_path / "out" / "a.h").touch()
    for name in ("in", "system"):
        (tmp_path / name / "b.h").touch()
        (tmp_path / name / "link.h").symlink_to(tmp_path / "out" / "a.h")
    border = reading.Border((str(tmp_path / "in"),), (str(tmp_path / "system"),))
    held = ("in/b.h", "system/b.h", "system/link.h", "out/../in/b.h", "system/../in/b.h")
    beyond = ("out/a.h", "in/link.h", "in/../out/a.h", "system/../out/a.h", "inside/b.h")
    assert [name for name in (*held, *beyond) if border.holds(tmp_path / name)] == [*held]
    assert border.refusal(tmp_path / "in/b.h") is None
    assert f"is a link to {tmp_path}/out/a.h, which lies outside of {tmp_path}/in" in str(
        border.refusal(tmp_path / "in/link.h")
    )
