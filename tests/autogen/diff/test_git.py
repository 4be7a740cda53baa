"""A module of another revision: had by every name that git has for it, and nothing that a checkout says is run."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from autogen.diff import git
from autogen.diff.git import checkout
from autogen.errors import AutogenError

pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="needs git: apt-get install git")
FILE = Path("a.py")


def _git(folder: Path, *words: str) -> str:
    own = ("-c", "user.name=n", "-c", "user.email=e", "-c", "init.defaultBranch=main")
    variables = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    done = subprocess.run(
        ["git", *own, *words], cwd=folder, capture_output=True, text=True, check=True, env=variables
    )
    return done.stdout.strip()


def _commit(folder: Path, text: str) -> None:
    folder.joinpath(FILE).write_text(text)
    _git(folder, "add", "-A")
    _git(folder, "commit", "-q", "-m", text)


@pytest.fixture
def sub(tmp_path: Path) -> Path:
    """A folder in a checkout, with a file of two revisions."""
    folder = tmp_path / "top" / "sub"
    folder.mkdir(parents=True)
    _git(folder.parent, "init", "-q")
    _commit(folder, "old")
    _git(folder, "tag", "-a", "v1", "-m", "one")
    _commit(folder, "new")
    return folder


def test_every_name_of_a_revision(sub: Path) -> None:
    _git(sub, "pack-refs", "--all")
    _git(sub, "branch", "loose")
    tree = checkout(sub)
    for name in ("HEAD", "main", "loose", "refs/heads/main", _git(sub, "rev-parse", "--short", "HEAD")):
        assert tree.file(FILE, name) == "new", name
    for name in ("HEAD~1", "v1", "main^", "HEAD@{1}", "main^{/old}"):
        assert tree.file(FILE, name) == "old", name
    for name in ("HEAD~2", "nowhere", "", "--help"):
        assert tree.file(FILE, name) is None, name
    assert tree.file(Path("b.py"), "HEAD") is None


def test_a_worktree_has_a_head_of_its_own(sub: Path, tmp_path: Path) -> None:
    _git(sub, "worktree", "add", "-q", "-b", "other", str(tmp_path / "other"), "v1")
    tree = checkout(tmp_path / "other" / "sub")
    assert [tree.file(FILE, name) for name in ("HEAD", "other", "main")] == ["old", "old", "new"]


def test_a_submodule_is_a_checkout_of_its_own(sub: Path, tmp_path: Path) -> None:
    outer = tmp_path / "outer"
    outer.mkdir()
    _git(outer, "init", "-q")
    _git(outer, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(sub.parent), "inner")
    assert checkout(outer / "inner" / "sub").file(FILE, "HEAD") == "new"


def test_hashes_of_256_bits(tmp_path: Path) -> None:
    _git(tmp_path, "init", "-q", "--object-format=sha256")
    _commit(tmp_path, "long")
    assert checkout(tmp_path).file(FILE, "HEAD") == "long"


def _without_the_file(folder: Path, repository: Path, canary: Path) -> None:
    """Leave out the object of the newest file, and say that a program fetches it."""
    name = _git(folder, "rev-parse", "HEAD:./a.py")
    (repository / "objects" / name[:2] / name[2:]).unlink()
    for key, value in {
        "core.repositoryformatversion": "1",
        "extensions.partialClone": "origin",
        "remote.origin.url": str(folder),
        "remote.origin.promisor": "true",
        "remote.origin.uploadpack": f"touch '{canary}'; false",
        "core.fsmonitor": f"touch '{canary}'; false",
        "core.pager": f"touch '{canary}'; false",
        "include.path": str(folder / "more"),
    }.items():
        _git(folder, "config", "--file", str(repository / "config"), key, value)


def test_nothing_that_its_configuration_names_is_run(sub: Path, tmp_path: Path) -> None:
    _without_the_file(sub, sub.parent / ".git", tmp_path / "run")
    with pytest.raises(
        AutogenError, match=r"^HEAD:sub/a.py: not among the objects that this partial clone has"
    ):
        checkout(sub).file(FILE, "HEAD")
    assert checkout(sub).file(FILE, "HEAD~1") == "old"
    assert not (tmp_path / "run").exists()
    with pytest.raises(subprocess.CalledProcessError):
        _git(sub, "show", "HEAD:./a.py")
    assert (tmp_path / "run").exists(), "git itself ran it, so there was something to see"


def test_a_folder_that_looks_like_a_repository_is_none(sub: Path, tmp_path: Path) -> None:
    _git(sub, "clone", "-q", "--bare", str(sub.parent), str(tmp_path / "bare"))
    for path in (tmp_path / "bare").iterdir():
        path.rename(sub / path.name)
    _git(sub, "config", "--file", str(sub / "config"), "core.bare", "false")
    _git(sub, "config", "--file", str(sub / "config"), "core.worktree", ".")
    assert checkout(sub).file(FILE, "HEAD") == "new"
    shutil.rmtree(sub.parent / ".git")
    with pytest.raises(AutogenError, match="is in no checkout of git"):
        checkout(sub)


def test_a_file_is_no_larger_than_files_may_be(sub: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(git, "MOST", 2)
    with pytest.raises(AutogenError, match=r"^HEAD:sub/a\.py: more than"):
        checkout(sub).file(FILE, "HEAD")


def test_what_is_no_text(sub: Path) -> None:
    (sub / "a.py").write_bytes(b"\xff")
    _git(sub, "commit", "-q", "-a", "-m", "bytes")
    with pytest.raises(AutogenError, match=r"^HEAD:sub/a\.py: not UTF-8$"):
        checkout(sub).file(FILE, "HEAD")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs FIFOs")
def test_it_waits_for_nothing(sub: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(sub.parent / ".git" / "refs" / "heads" / "pipe")
    monkeypatch.setattr(git, "_SECONDS", 0.3)
    with pytest.raises(AutogenError, match=r"^git, asked for pipe:sub/a\.py, takes more than"):
        checkout(sub).file(FILE, "pipe")
