"""`autogen list`, `explain`, `new`, `export` and `sources list`."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.autogen.commands.conftest import Tree


def test_list_names_the_bindings(tree: Tree) -> None:
    assert [line.split()[0] for line in tree.run("list").stdout.splitlines()] == ["base", "user"]
    assert [row["headers"] for row in json.loads(tree.run("list", "--json").stdout)] == [
        ["base.h"],
        ["user.h"],
    ]


def test_list_of_one_has_kind_header_and_line(tree: Tree) -> None:
    rows = json.loads(tree.run("list", "base", "--json").stdout)
    assert [(row["name"], row["kind"], row["header"], row["line"]) for row in rows] == [
        ("base", "struct", "base.h", 1),
        ("LIMIT", "constant", "base.h", 2),
    ]


def test_explain_says_where_a_name_comes_from(tree: Tree) -> None:
    text = tree.run("explain", "base.LIMIT").stdout
    assert "base.h:2" in text
    assert "of C type int" in text
    record = tree.run("explain", "user.user").stdout
    assert "user.h:2" in record
    assert "b: base @ 0" in record


def test_explain_says_why_a_name_was_skipped(tree: Tree) -> None:
    tree.header("base.h", "struct base { int a; };\n#define F(x) do (x); while (0)\n")
    text = tree.run("explain", "base.F").stdout
    assert "skipped" in text
    assert "a statement" in text


def test_explain_knows_what_is_near(tree: Tree) -> None:
    run = tree.run("explain", "base.LIMT")
    assert run.returncode == 2
    assert "near it: LIMIT" in run.stderr


def test_new_makes_a_manifest_that_regenerates(tree: Tree) -> None:
    sources = tree.root / "headers" / "sources.toml"
    text = sources.read_text()
    for name in ("clang-builtins", "linux"):
        text += f'[source.{name}]\nartifact = "own"\ninclude = ["."]\n'
    sources.write_text(text)
    run = tree.run("new", "fresh", "base.h", "--source", "own", "-l", "libfresh.so.1")
    assert run.returncode == 0, run.stderr
    assert tree.run("regen", "fresh").returncode == 0
    assert "library=('libfresh.so.1',)" in tree.module("fresh")
    again = tree.run("new", "fresh", "base.h")
    assert again.returncode == 2
    assert "exists already" in again.stderr


def test_export_takes_linked_modules_and_support_along(tree: Tree) -> None:
    tree.run("regen")
    run = tree.run("export", "user", "elsewhere/pkg")
    assert run.returncode == 0, run.stderr
    (tree.root / "elsewhere" / "pkg" / "__init__.py").write_text("")
    code = "from pkg import user, base; print(user.user._fields_[0][1] is base.base)"
    used = subprocess.run(
        [sys.executable, "-c", code], cwd=tree.root / "elsewhere", capture_output=True, text=True
    )
    assert used.stdout == "True\n", used.stderr


def test_sources_list(tree: Tree) -> None:
    rows = json.loads(tree.run("sources", "list", "--json").stdout)
    assert [(row["name"], row["used_by"]) for row in rows] == [("own", ["base", "user"])]


def test_python_m_autogen_help_lists_the_commands(tree: Tree) -> None:
    text = tree.run("--help").stdout
    assert all(
        f"  {name} " in text
        for name in ("regen", "check", "gen", "list", "explain", "sources", "new", "export")
    )
