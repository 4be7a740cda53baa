"""What other repositories run: the hooks, the script of the action, the cache, and what is printed of all that."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.autogen.commands.conftest import Tree, plain, tree

ROOT = Path(__file__).parents[1]
__all__ = ["tree"]


def git(folder: Path, *words: str) -> str:
    own = ["-c", "user.name=me", "-c", "user.email=me@here"]
    done = subprocess.run(["git", *own, *words], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.fixture
def command(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`autogen`, as a program."""
    path = tmp_path_factory.mktemp("bin") / "autogen"
    path.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m autogen "$@"\n')
    path.chmod(0o755)
    return path


def test_the_script_marks_what_differs_and_makes_the_patch(tree: Tree, command: Path) -> None:
    assert tree.run("regen").returncode == 0
    (tree.root / ".gitignore").write_text("cache/\n.autogen/\n")
    git(tree.root, "init", "-q")
    git(tree.root, "add", ".")
    git(tree.root, "commit", "-q", "-m", "all")
    environment = {
        **os.environ,
        "AUTOGEN_CACHE": str(tree.root / "cache"),
        "GITHUB_WORKSPACE": str(tree.root),
    }

    def check() -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [ROOT / ".ci/check", command], cwd=tree.root, capture_output=True, text=True, env=environment
        )

    done = check()
    assert done.returncode == 0 and "::error" not in done.stdout, done.stdout + done.stderr
    tree.header("base.h", "struct base { int a; int b; };\n#define LIMIT 4\n")
    git(tree.root, "commit", "-q", "-a", "-m", "a member more")
    done = check()
    assert done.returncode == 1
    assert "::error file=bindings/base.py,title=autogen check base::" in done.stdout
    git(tree.root, "checkout", "-q", "--", ".")
    git(tree.root, "apply", "autogen.patch")
    assert check().returncode == 0


def test_the_script_goes_into_the_folder_of_the_project(tmp_path: Path, command: Path) -> None:
    (tmp_path / "parts" / "own").mkdir(parents=True)
    tree = plain(tmp_path / "parts" / "own")
    assert tree.run("regen").returncode == 0
    git(tmp_path, "init", "-q")
    wanted = tree.modules
    tree.header("base.h", "struct base { int a; int b; };\n#define LIMIT 4\n")
    environment = {**os.environ, "AUTOGEN_CACHE": str(tree.root / "cache"), "FOLDER": "parts/own"}
    environment["GITHUB_WORKSPACE"] = str(tmp_path)
    done = subprocess.run(
        [ROOT / ".ci/check", command], cwd=tmp_path, capture_output=True, text=True, env=environment
    )
    assert done.returncode == 1
    assert "::error file=parts/own/bindings/base.py,title=autogen check base::" in done.stdout
    git(tmp_path, "apply", "autogen.patch")
    assert tree.modules != wanted and tree.run("check").returncode == 0


def test_each_hook_runs(tree: Tree) -> None:
    text = (ROOT / ".pre-commit-hooks.yaml").read_text()
    entries = re.findall(r"^  entry: autogen (.+)$", text, re.MULTILINE)
    assert len(entries) == 2 == len(re.findall(r"^- id: autogen-\w+$", text, re.MULTILINE))
    assert not re.search(r"^  files:", text, re.MULTILINE), (
        "a header may lie anywhere, and be called anything"
    )
    assert text.count("always_run: true") == 2
    for entry in reversed(entries):
        done = tree.run(*entry.split())
        assert done.returncode == 0, done.stdout + done.stderr


def test_the_cache_is_named_measured_and_emptied(tree: Tree) -> None:
    assert tree.run("regen").returncode == 0
    assert tree.run("cache", "dir").stdout.strip() == str(tree.root / "cache")
    size = json.loads(tree.run("cache", "size", "--json").stdout)
    assert size["parts"]["products"] > 0 and size["bytes"] == sum(size["parts"].values())
    (tree.root / "cache/archives").mkdir()
    (tree.root / "cache/archives/one").write_bytes(bytes(1000))
    assert tree.run("cache", "clean", "--products").returncode == 0
    assert json.loads(tree.run("cache", "size", "--json").stdout)["parts"] == {
        **{"archives": 1000, "trees": 0, "apt": 0, "products": 0, "work": 0}
    }
    assert "removed" in tree.run("cache", "clean").stdout
    assert json.loads(tree.run("cache", "size", "--json").stdout)["bytes"] == 0


@pytest.mark.parametrize("place", ["before", "behind"])
def test_how_much_is_said(tree: Tree, place: str) -> None:
    def run(option: str) -> subprocess.CompletedProcess[str]:
        words = ["gen", "include/base.h", "-o", "out.py"]
        return tree.run(*([option, *words] if place == "before" else [*words, option]))

    quiet, verbose = run("--quiet"), run("-v")
    assert (quiet.returncode, quiet.stdout, quiet.stderr) == (0, "", "")
    assert "declarations" in verbose.stdout
    (tree.root / "out.py").unlink()
    assert "written: " in run("-v").stderr
    wrong = tree.run("--quiet", "gen", "include/none.h", "-o", "out.py")
    assert wrong.returncode == 2 and wrong.stderr


def test_answers_are_json_where_that_is_asked_for(tree: Tree) -> None:
    tree.run("regen")
    [entry] = json.loads(tree.run("explain", "base.LIMIT", "--json").stdout)
    assert (entry["module"], entry["kind"], entry["line"]) == ("base", "constant", 2)
    words = ("-C", str(ROOT), "decode", "gc_11_0_0.COMPUTE_PGM_RSRC1", "0x43", "--json")
    [decoded] = json.loads(tree.run(*words).stdout)
    assert decoded["fields"]["VGPRS"] == {"value": 3, "shift": 0, "width": 6, "enumerator": None}


def test_no_colour_is_no_colour(tree: Tree) -> None:
    tree.run("regen")
    (tree.root / "other.py").write_text(tree.module("base").replace("LIMIT = 4", "LIMIT = 5"))

    def shown(**environment: str) -> str:
        leader, follower = pty.openpty()
        words = [sys.executable, "-m", "autogen", "diff", "bindings/base.py", "other.py"]
        kept = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
        subprocess.run(words, cwd=tree.root, stdout=follower, env={**kept, "TERM": "xterm", **environment})
        os.close(follower)
        return os.read(leader, 100_000).decode()

    assert "\x1b[1;31m" in shown()
    assert not re.search(r"\x1b\[[\d;]*3[0-7]m", shown(NO_COLOR="1"))


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_completes_commands(tree: Tree, shell: str) -> None:
    done = tree.run(_AUTOGEN_COMPLETE=f"{shell}_source")
    assert done.returncode == 0 and "autogen" in done.stdout
    words = {"COMP_WORDS": "autogen exp", "COMP_CWORD": "exp" if shell == "fish" else "1"}
    done = tree.run(_AUTOGEN_COMPLETE=f"{shell}_complete", **words)
    assert "explain" in done.stdout and "export" in done.stdout
