"""The cache: what has a name in it is whole."""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from autogen.sources import Artifact, Cache, HashMismatch
from autogen.sources.errors import Stopped
from tests.autogen.sources.registries import leftovers, sha256

REPOSITORY = Path(__file__).parents[3]
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


def test_the_work_of_the_dead_is_swept_and_that_of_the_living_is_not(cache: Cache) -> None:
    code = "import os, signal, sys; from pathlib import Path; from autogen.sources import Cache\n"
    code += "with Cache(Path(sys.argv[1])).workspace('a') as folder:\n"
    code += "    (folder / 'half').touch(); print(folder, flush=True); sys.stdin.read()\n"
    words = [sys.executable, "-c", code, str(cache.root)]
    living, dead = (
        subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY)
        for _ in range(2)
    )
    assert living.stdout and dead.stdout
    kept, left = (Path(one.stdout.readline().strip()) for one in (living, dead))
    dead.kill()
    dead.communicate()
    (cache.root / "work/begun").mkdir()  # killed before it had its lock
    with cache.workspace("b") as own:
        cache.sweep()
        assert (kept / "half").exists()
        assert own.exists()
        assert not left.exists()
        assert sorted(leftovers(cache)) == sorted([kept.parent, own.parent])
    living.communicate("")
    assert leftovers(cache) == []


def test_waiting_for_a_lock_can_be_stopped(cache: Cache) -> None:
    stop = threading.Event()
    with cache.lock("a", stop):
        threading.Timer(0.05, stop.set).start()
        with pytest.raises(Stopped), cache.lock("a", stop):
            pass
