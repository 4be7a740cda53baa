"""Wheels through pip, from an index of local files."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from autogen.sources import Artifact, Cache, HashMismatch, Obtained, Unavailable, latest, newest, obtain
from tests.autogen.sources.registries import leftovers, sha256, tree

Index = Callable[[str, str, Mapping[str, str]], Artifact]


def refusal(artifact: Artifact, cache: Cache) -> str:
    answer = obtain([artifact], cache)[artifact.name]
    assert isinstance(answer, Unavailable)
    assert leftovers(cache) == []
    return str(answer)


def test_the_pinned_wheel(index: Index, cache: Cache) -> None:
    zig = replace(index("zig", "1.0", {"zig/a.h": "A"}), keep=("zig/",))
    index("zig", "2.0", {"zig/a.h": "B"})
    one = obtain([zig], cache)["zig"]
    assert isinstance(one, Obtained)
    assert (one.exact, one.sha256, one.pin) == (True, zig.sha256, "zig==1.0")
    assert tree(one.tree) == {"zig/a.h": "A"}
    assert leftovers(cache) == []


def test_the_host_s_constraint_and_the_folder_s_pip_have_no_say(
    index: Index, cache: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`python -m` looks in the current folder first: a checkout may have a pip.py."""
    (tmp_path / "constraints.txt").write_text("zig==2.0\n")
    (tmp_path / "pip.conf").write_text(f"[global]\nconstraint = {tmp_path / 'constraints.txt'}\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "pip.conf"))
    (tmp_path / "pip.py").write_text("raise SystemExit('the checkout ran')")
    monkeypatch.chdir(tmp_path)
    assert isinstance(obtain([index("zig", "1.0", {})], cache)["zig"], Obtained)


def test_other_bytes_stop_the_run(index: Index, cache: Cache) -> None:
    zig = index("zig", "1.0", {"zig/a.h": "A"})
    with pytest.raises(
        HashMismatch, match=f"zig==1.0: sha256 mismatch: expected {'0' * 64}, got {zig.sha256}"
    ):
        obtain([replace(zig, sha256="0" * 64)], cache)
    assert not (cache.root / "archives").exists()
    assert leftovers(cache) == []


def test_a_version_that_is_not_there(index: Index, cache: Cache) -> None:
    zig = index("zig", "1.0", {})
    assert "the package index has no such wheel for any" in refusal(replace(zig, requirement="zig==9"), cache)


def test_an_index_that_does_not_answer(index: Index, cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    zig = index("zig", "1.0", {})
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.delenv("PIP_FIND_LINKS")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    assert "the package index cannot be reached" in refusal(zig, cache)


def test_a_python_without_pip(
    index: Index, cache: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = tmp_path / "python"
    bare.write_text(f'#!/bin/sh\nexec "{sys.executable}" -S -I "$@"\n')
    bare.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(bare))
    assert "has no pip; install it" in refusal(index("zig", "1.0", {}), cache)


def test_the_newest_version_its_pin_and_its_file(index: Index, cache: Cache) -> None:
    old, new = index("zig", "1.9", {"a": "1"}), index("zig", "1.10", {"a": "2"})
    assert newest(old, cache) == "1.10"
    assert latest(old, cache) == new
    assert sha256(cache.archive(new.sha256).read_bytes()) == new.sha256, "it is not in the cache already"
    assert latest(new, cache) == new
    assert newest(replace(old, requirement="nothing==1"), cache) is None
