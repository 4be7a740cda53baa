"""The stub beside each module tells mypy what the module has."""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from autogen.produce import from_headers
from autogen.project import find
from bindings._support.format import GRAMMAR

ROOT = Path(__file__).parents[3]
HEADER = """
typedef struct node node; typedef int number; typedef void (*hook)(int);
struct node { node *next; const char *name; char text[8]; unsigned flags : 3; hook on; union { int i; float f; }; };
enum kind { FIRST, SECOND };
struct kind_holder { enum kind kind; struct node node; int int_; int bytes; };
node *find(const char *name, enum kind kind, number count, hook on);
int print(const char *format, ...);
#define LIMIT 4
#define NAME "x"
#define RATE 0.5
"""
GOOD = """
import m
n = m.node(name=b"a", flags=3)
count: int = n.flags + n.i + m.LIMIT + m.SECOND
name: bytes | None = n.name
text: bytes = n.text
more = m.find(b"x", m.FIRST, 3, None)
inner: bytes = more.contents.text
kind: m.kind = m.kind.SECOND
m.print(b"%d", 3)
half: float = m.RATE
word: str = m.NAME
m.kind_holder(kind=m.FIRST).node.flags = 1
"""
WRONG = {
    "m.node(nmae=b'a')": "nmae",
    "m.find(3, 0, 0, None)": "incompatible type",
    "m.find(b'x')": "Too few arguments",
    "m.ABSENT": "ABSENT",
    "x: str = m.LIMIT": "Incompatible types",
}


def mypy(folder: Path, code: str) -> str:
    (folder / "use.py").write_text(code)
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(folder.parent / "mypy"), "use.py"],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    return run.stdout


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stubs")
    (folder / "h.h").write_text(HEADER)
    product = from_headers([str(folder / "h.h")], name="m")
    (folder / "m.py").write_text(product.text)
    (folder / "m.pyi").write_text(product.stub)
    (folder / "_support").symlink_to(ROOT / "bindings" / "_support")
    return folder


def test_right_use_passes(folder: Path) -> None:
    assert mypy(folder, GOOD) == "Success: no issues found in 1 source file\n"


def test_wrong_use_is_found(folder: Path) -> None:
    found = mypy(folder, "import m\n" + "\n".join(WRONG))
    for line, message in enumerate(WRONG.values(), start=2):
        assert any(f"use.py:{line}:" in text and message in text for text in found.splitlines()), (
            line,
            found,
        )


@pytest.mark.parametrize("name", [*find(ROOT).bindings])
def test_stub_and_module_have_the_same_names(name: str) -> None:
    tree = ast.parse(find(ROOT).stub_path(name).read_text())
    stubbed: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            stubbed.add(node.name)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            stubbed.add(node.target.id)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            stubbed.add(node.targets[0].id)
    module = importlib.import_module(f"bindings.{name}")
    tables = {f"_{table}" for table in [*GRAMMAR, "targets"]}
    present = {key for key in dir(module) if key not in tables and key != "_bindings"}
    stubbed = {name for name in stubbed if not name.startswith(("_type_", "_T_"))}
    standard = set(dir(sys.modules[__name__])) | {"__getattr__", "__dir__", "__namespace__", "__path__"}
    elsewhere = {
        name
        for changes in getattr(module, "_targets", {}).values()
        for name in re.findall(r"\w+", " ".join(changes.values()))
    }
    assert stubbed - present - elsewhere == set()
    assert {key for key in present - stubbed if key not in standard} == set()
