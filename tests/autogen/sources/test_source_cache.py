"""The cache: what has a name in it is whole."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from autogen.sources import Artifact, Cache, HashMismatch
from autogen.sources.cache import STALE
from autogen.sources.errors import Stopped
from tests.autogen.sources.registries import leftovers, sha256

FILE = Artifact(name="a", kind="pypi", requirement="a==1", sha256=sha256(b"right"), bytes=5)


def test_the_environment_names_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUTOGEN_CACHE", str(tmp_path / "mine"))
    assert Cache.default().root == tmp_path / "mine"
    monkeypatch.delenv("AUTOGEN_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert Cache.default().root.name == "autogen"


def test_only_the_right_bytes_are_stored(cache: Cache, tmp_path: Path) -> None:
    file = tmp_path / "download"
    file.write_bytes(b"wrong")
    with pytest.raises(HashMismatch, match=f"expected {FILE.sha256}, got {sha256(b'wrong')}"):
        cache.store(file, FILE)
    assert not cache.archive(FILE.sha256).exists()
    file.write_bytes(b"right")
    cache.store(file, FILE)
    assert cache.intact(FILE.sha256)


def test_bit_rot_is_noticed_and_thrown_away(cache: Cache) -> None:
    archive = cache.archive(FILE.sha256)
    archive.parent.mkdir(parents=True)
    archive.write_bytes(b"rotten")
    assert not cache.intact(FILE.sha256)
    assert not archive.exists()


def test_a_tree_depends_on_what_is_kept(cache: Cache) -> None:
    trees = {cache.tree(one) for one in (FILE, replace(FILE, keep=("a",)), replace(FILE, strip=1))}
    assert len(trees) == 3
    assert cache.tree(replace(FILE, keep=("a", "b"))) == cache.tree(replace(FILE, keep=("b", "a")))


def test_a_workspace_is_gone_afterwards(cache: Cache) -> None:
    with pytest.raises(KeyboardInterrupt), cache.workspace("a") as folder:
        (folder / "half").write_bytes(b"")
        raise KeyboardInterrupt
    assert leftovers(cache) == []


def test_the_second_to_publish_a_tree_gives_way(cache: Cache) -> None:
    for text in ("first", "second"):
        with cache.workspace("a") as folder:
            (folder / "tree").mkdir()
            (folder / "tree/a.h").write_text(text)
            cache.publish(folder / "tree", cache.tree(FILE))
    assert (cache.tree(FILE) / "a.h").read_text() == "first"


def test_only_yesterdays_rubbish_is_swept(cache: Cache) -> None:
    old, new = cache.root / "tmp/old", cache.root / "tmp/new"
    for folder in (old, new):
        (folder / "out").mkdir(parents=True)
    moment = new.stat().st_mtime
    os.utime(old, (moment - STALE - 1, moment - STALE - 1))
    cache.sweep()
    assert leftovers(cache) == [new]


def test_waiting_for_a_lock_can_be_stopped(cache: Cache) -> None:
    stop = threading.Event()
    with cache.lock("a", stop):
        threading.Timer(0.05, stop.set).start()
        with pytest.raises(Stopped), cache.lock("a", stop):
            pass
