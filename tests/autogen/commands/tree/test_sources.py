"""`autogen sources add` and `update` in a project: a folder is pinned with its hash, drifts, and is pinned anew."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.autogen.commands.conftest import Tree


def _without_host(manifest: Path) -> None:
    """A machine without a compiler has no headers of its own."""
    manifest.write_text(manifest.read_text().replace(', "builtins", "host"', ""))


@pytest.fixture
def pinned(tmp_path: Path) -> Tree:
    """A project with the binding `foo` of the pinned folder `third`."""
    tree = Tree(tmp_path)
    (tmp_path / "third" / "include").mkdir(parents=True)
    (tmp_path / "third" / "include" / "foo.h").write_text("struct foo { int a; };\n")
    for words in (("init",), ("sources", "add", "third"), ("new", "foo", "foo.h", "--source", "third")):
        run = tree.run(*words)
        assert run.returncode == 0, run.stderr
    _without_host(tmp_path / "headers" / "foo.toml")
    assert tree.run("regen").returncode == 0
    return tree


def test_a_pinned_folder_that_changes_is_drift_until_it_is_pinned_anew(pinned: Tree) -> None:
    assert pinned.run("check", "--strict").stdout == "foo: exact, same\n"
    header = pinned.root / "third" / "include" / "foo.h"
    (header.parent / "other.h").write_text("int other;\n")
    run = pinned.run("check", "--strict")
    assert (run.returncode, run.stdout) == (
        0,
        "foo: same-headers, same (path ../third as it is now instead of path ../third; the headers are the same)\n",
    )
    header.write_text("struct foo { int a, b; };\n")
    run = pinned.run("check", "--strict")
    assert run.returncode == 3 and "header foo.h differs from the one recorded" in run.stdout
    assert pinned.run("regen").returncode == 3
    assert (
        pinned.run("sources", "update").stdout == "third: path ../third -> path ../third with other files\n"
    )
    [row] = json.loads(pinned.run("sources", "update", "--write", "--json").stdout)
    assert (row["name"], row["written"]) == ("third", True)
    assert pinned.run("sources", "update").stdout == "third: path ../third is the newest\n"
    assert pinned.run("regen").returncode == 0
    assert "b: c_int @ 4" in pinned.module("foo")


def test_what_is_pinned_already(pinned: Tree) -> None:
    run = pinned.run("sources", "add", "third")
    assert run.returncode == 2 and "has 'third' already; move it with" in run.stderr
    [row] = [json.loads(pinned.run("sources", "add", "third", "--name", "again", "--json").stdout)]
    assert (row["name"], row["include"], len(row["sha256"])) == ("again", ["include"], 64)


def test_pins_that_came_with_the_tool_move_with_it(pinned: Tree) -> None:
    run = pinned.run("sources", "update", "hsa@6.4.3+dfsg-5", "--write")
    assert run.returncode == 2 and "came with autogen, and moves with it" in run.stderr
    assert {row["name"] for row in json.loads(pinned.run("sources", "get", "--json").stdout)} == {
        "third",
        "builtins",
        "host",
    }


def test_diff_with_another_pin_in_a_projects_own_layout(tmp_path: Path) -> None:
    tree = Tree(tmp_path)
    for name, text in (("new", "struct foo { int a, b; };\n"), ("old", "struct foo { int a; };\n")):
        (tmp_path / "third" / name).mkdir(parents=True)
        (tmp_path / "third" / name / "foo.h").write_text(text)
    for words in (
        ("init", "--output", "src/x/native", "--headers", "src/x/headers"),
        ("sources", "add", "third/new"),
        ("new", "foo", "foo.h", "--source", "new"),
    ):
        run = tree.run(*words)
        assert run.returncode == 0, run.stderr
    _without_host(tmp_path / "src" / "x" / "headers" / "foo.toml")
    assert tree.run("regen").returncode == 0
    (tmp_path / "src" / "x" / "headers" / "history.toml").write_text(
        '[artifact.old]\nkind = "path"\npath = "../../../third/old"\n[source.old]\nartifact = "old"\ninclude = ["."]\n'
    )
    run = tree.run("diff", "foo@old", "foo")
    assert run.returncode in (1, 4) and "foo.b" in run.stdout, run.stdout + run.stderr
    run = tree.run("diff", "foo@older", "foo")
    assert run.returncode == 2 and "src/x/headers/history.toml" in run.stderr
