"""`autogen diff` says what changed between two modules, and whether it breaks anything."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from autogen.build import Outcome, build
from autogen.commands.tree.regen_ import drift
from autogen.project import find
from tests.autogen.commands.conftest import Once, Tree

pytestmark = pytest.mark.long

HISTORY = """
[artifact.older]
kind = "path"
path = "../older"

[source.older]
artifact = "older"
include = ["."]
"""


@pytest.fixture
def grown(once: Once) -> Tree:
    """A tree whose `base` has grown since: old headers in `older/`, named in headers/history.toml."""
    return once(_grown)


def _grown(tree: Tree) -> None:
    tree.run("regen")
    (tree.root / "older").mkdir()
    for header in (tree.root / "include").iterdir():
        (tree.root / "older" / header.name).write_text(header.read_text())
    (tree.root / "headers" / "history.toml").write_text(HISTORY)
    (tree.root / "old.py").write_text(tree.module("base"))
    tree.header("base.h", "struct base { int a; int more; };\n#define LIMIT 4\n#define NEW 1\n")
    tree.run("regen")


BREAKING = [
    "breaking:",
    "  record base: grew: 4 bytes → 8 bytes (at its end: more)",
    "compatible:",
    "  member base.more: added: int more @ 4 (at the end)",
    "  constant NEW: added: 1",
]


def test_the_same(made: Tree) -> None:
    run = made.run("diff", "base", "bindings/base.py")
    assert (run.returncode, run.stdout) == (0, "base → bindings/base.py: same\n")


def test_breaking_findings_come_first_and_exit_with_4(grown: Tree) -> None:
    run = grown.run("diff", "old.py", "base")
    assert (run.returncode, run.stderr) == (4, "")
    assert run.stdout.splitlines() == ["old.py → base: breaking (1 breaking, 2 compatible)", *BREAKING]


def test_compatible_findings_exit_with_1(made: Tree) -> None:
    old = made.root / "old.py"
    old.write_text(made.module("base"))
    made.header("base.h", "struct base { int a; };\n#define LIMIT 4\n#define NEW 1\n")
    made.run("regen")
    run = made.run("diff", str(old), "base")
    assert run.returncode == 1
    assert run.stdout.splitlines()[1:] == ["compatible:", "  constant NEW: added: 1"]
    assert made.run("diff", "base", str(old)).returncode == 4, "the other way round a name is gone"


def test_json(grown: Tree) -> None:
    run = grown.run("diff", "old.py", "base", "--json")
    report = json.loads(run.stdout)
    assert (run.returncode, report["class"], len(report["findings"])) == (4, "breaking", 3)
    assert report["findings"][0] == {
        "kind": "record",
        "name": "base",
        "change": "grew",
        "class": "breaking",
        "old": "4 bytes",
        "new": "8 bytes",
        "detail": "at its end: more",
        "targets": [],
    }


def test_another_pin(grown: Tree) -> None:
    before = grown.modules
    run = grown.run("diff", "base@older", "base")
    assert run.stdout.splitlines() == ["base@older → base: breaking (1 breaking, 2 compatible)", *BREAKING]
    assert grown.modules == before


def test_what_a_binding_takes_from_another_is_of_that_pin_too(grown: Tree) -> None:
    run = grown.run("diff", "user@older", "user")
    assert run.stdout.splitlines()[1:] == [
        "breaking:",
        "  record user: grew: 4 bytes → 8 bytes (because b grew)",
    ]


def test_another_revision(grown: Tree) -> None:
    def git(*words: str) -> None:
        identity = ["-c", "user.name=n", "-c", "user.email=e"]
        subprocess.run(["git", *identity, *words], cwd=grown.root, check=True, capture_output=True)

    (grown.root / "bindings" / "base.py").rename(grown.root / "new.py")
    (grown.root / "old.py").rename(grown.root / "bindings" / "base.py")
    git("init", "-q")
    git("add", "bindings")
    git("commit", "-q", "-m", "old")
    (grown.root / "new.py").rename(grown.root / "bindings" / "base.py")
    run = grown.run("diff", "base@git:HEAD", "base")
    assert run.stdout.splitlines()[1:] == BREAKING
    assert grown.run("diff", "user@git:HEAD", "user").stdout == "user@git:HEAD → user: same\n"
    run = grown.run("diff", "base@git:nowhere", "base")
    assert (run.returncode, run.stderr) == (
        2,
        "autogen: base@git:nowhere: git knows no revision 'nowhere' in this checkout\n",
    )


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("bse", "no binding is called 'bse'; did you mean 'base'?"),
        ("bse.py", "bse.py: cannot be read: No such file or directory"),
        ("text.py", "text.py: not a module made by autogen: it does not call `_bindings(globals(), …)`"),
        ("base@oldr", "no pin is called 'oldr'; did you mean 'older'?"),
        ("base@zig=1", "headers/history.toml with its size and sha256"),
    ],
)
def test_words_that_name_nothing(grown: Tree, word: str, message: str) -> None:
    (grown.root / "text.py").write_text("import os\n")
    run = grown.run("diff", word, "base")
    assert (run.returncode, run.stdout) == (2, "")
    assert message in run.stderr
    assert "Traceback" not in run.stderr


def test_files_need_no_project(grown: Tree, tmp_path: Path) -> None:
    words = str(tmp_path / "old.py"), str(tmp_path / "bindings" / "base.py")
    assert grown.run("-C", "/", "diff", *words).stdout.splitlines()[1:] == BREAKING


def test_check_says_what_a_change_means(grown: Tree) -> None:
    grown.header("base.h", "struct base { int a; };\n#define LIMIT 4\n#define NEW 1\n")
    run = grown.run("check", "base")
    assert run.returncode == 1
    assert "  ABI: breaking (2 breaking)" in run.stdout.splitlines()
    assert "    breaking: record base: shrank: 8 bytes → 4 bytes" in run.stdout.splitlines()


def test_check_of_a_module_that_is_none_any_more(grown: Tree) -> None:
    (grown.root / "bindings" / "base.py").write_text("oops(\n")
    run = grown.run("check", "base")
    assert run.returncode == 1
    assert "ABI: cannot be compared: " in run.stdout
    assert "base.py: not a module made by autogen: it is not Python" in run.stdout


def test_drift_says_what_a_change_means(grown: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUTOGEN_CACHE", str(grown.root / "cache"))
    grown.header("base.h", "struct base { long a; };\n#define LIMIT 4\n#define NEW 1\n")
    project = find(grown.root)
    (result,) = build(project, ["base"], jobs=1)
    lines = drift(project, replace(result, outcome=Outcome.DRIFT, changed_headers=("base.h",)))
    assert lines[:3] == [
        "header base.h differs from the one recorded",
        "ABI: breaking (3 breaking)",
        "  breaking: record base: realigned: align 4 → align 8",
    ]


def test_annotations_for_a_workflow(grown: Tree) -> None:
    run = grown.run("diff", "old.py", "base", "--output-format", "github")
    assert run.returncode == 4
    lines = run.stdout.splitlines()
    assert len(lines) == 3
    assert all(
        line.startswith(("::error title=old.py to base%2C breaking::", "::notice title=")) for line in lines
    )
    assert lines[0].startswith("::error ")
    assert grown.run("diff", "base", "base", "--output-format", "github").stdout == ""
    check = grown.run("check", "base", "--output-format", "github")
    assert (check.returncode, check.stdout) == (0, "")
    module = grown.root / "bindings" / "base.py"
    module.write_text(module.read_text().replace("a: c_int", "a: c_uint"))
    check = grown.run("check", "base", "--output-format", "github", GITHUB_WORKSPACE=str(grown.root))
    assert check.returncode == 1
    assert check.stdout.startswith(
        "::error file=bindings/base.py,title=autogen check base::--- base.py (committed)%0A"
    )
    assert len(check.stdout.splitlines()) == 1
