"""What the contracts of import-linter do not say of the tree: where imports stand, how many files a folder has, what is
compiled anew."""

from __future__ import annotations

import ast
import subprocess
import tomllib
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests import needs

ROOT = Path(__file__).parents[1]
FILES = sorted((ROOT / "bindings" / "_support" / "objc").rglob("*.py"))
FOLDERS = {
    path.parent
    for room in (
        "autogen",
        "batch",
        "bindings/_support",
        "decode",
        "runtime",
        "sqtt",
        "tools",
        "tests",
    )
    for path in (ROOT / room).rglob("*.py*")
    if path.is_file() and path.suffix != ".pyc"
}


def _in_functions(tree: ast.AST) -> Iterator[int]:
    """The lines of imports inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for inner in ast.walk(node):
                if isinstance(inner, ast.Import | ast.ImportFrom):
                    yield inner.lineno


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_an_import_inside_a_function_says_what_it_saves(path: Path) -> None:
    text = path.read_text()
    lines = text.splitlines()
    bare = [number for number in _in_functions(ast.parse(text)) if "  # " not in lines[number - 1]]
    assert bare == [], f"{path}: import at the top, or say behind it why not"


@pytest.mark.parametrize("folder", sorted(FOLDERS), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_folder_has_more_than_a_dozen_files(folder: Path) -> None:
    assert len([path for path in folder.iterdir() if path.suffix in (".py", ".pyi", ".c")]) <= 12


def test_decoders_of_msgspec_are_made_with_their_modules() -> None:
    """`decode(…, type=…)` makes one at its first call, and two threads that do so at once end the process."""
    files = [
        path
        for room in ("batch", "decode", "runtime", "sqtt", "tools")
        for path in (ROOT / room).rglob("*.py")
    ]
    calls = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in files
        if "msgspec" in (text := path.read_text())
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call) and any(one.arg == "type" for one in node.keywords)
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("decode", "convert")
    ]
    assert calls == []


ROOMS = ("autogen", "batch", "bindings/_support", "decode", "runtime", "sqtt")
MODULES = {
    ".".join(
        (path.parent if path.name == "__init__.py" else path.with_suffix("")).relative_to(ROOT).parts
    ): path
    for room in ROOMS
    for path in (ROOT / room).rglob("*.py")
}
# A capture has the analyses as methods, which stand on captures.
NAMED = {("sqtt.capture.model", "sqtt.analysis")}


def _imports(name: str, path: Path) -> Iterator[str]:
    """The modules that one imports, inside functions too; not what only type checkers read.

    A package may load, when it is asked for something, what lies inside of it: these find it loaded.
    """
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]

    def visit(node: ast.AST, called: bool) -> Iterator[str]:
        for inner in ast.iter_child_nodes(node):
            if not isinstance(inner, ast.stmt | ast.ExceptHandler | ast.match_case):
                continue
            if isinstance(inner, ast.If) and "TYPE_CHECKING" in ast.unparse(inner.test):
                inner.body = []
            found: list[str] = []
            if isinstance(inner, ast.Import):
                found = [alias.name for alias in inner.names]
            elif isinstance(inner, ast.ImportFrom):
                base = package[: len(package) + 1 - inner.level] if inner.level else []
                origin = ".".join([*base, *([inner.module] if inner.module else [])])
                found = [
                    f"{origin}.{one.name}" if f"{origin}.{one.name}" in MODULES else origin
                    for one in inner.names
                ]
            own = called and path.name == "__init__.py"
            yield from (one for one in found if not (own and one.startswith(f"{name}.")))
            yield from visit(inner, called or isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef))

    for found in visit(ast.parse(path.read_text()), called=False):
        if found in MODULES and found != name and (name, found) not in NAMED:
            yield found


def test_no_module_needs_one_that_needs_it_neither_at_its_top_nor_inside_a_function() -> None:
    graph = {name: {*_imports(name, path)} for name, path in MODULES.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(reversed(error.args[1])))


@pytest.mark.parametrize("contract", ["corridor", "The run time stands", "The Objective-C run time"])
def test_the_architecture_draws_the_floors_that_are_held(contract: str) -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    layers = [one.replace("autogen.", "") for c in contracts if contract in c["name"] for one in c["layers"]]
    drawing = (ROOT / "docs" / "about" / "architecture.md").read_text().split("```")[-2]
    at = next(line.find(layers[0]) for line in drawing.split("\n") if layers[0] in line)
    drawn = [line[at:].split("   ")[0].strip() for line in drawing.split("\n")[3:]]
    assert [one for one in drawn if one] == layers


COMPILED = [
    path
    for module in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["ext-modules"]
    for path in (*module["sources"], *module.get("depends", ()))
]


@pytest.mark.parametrize("path", COMPILED)
def test_another_content_of_what_is_compiled_makes_the_environment_anew(path: str, tmp_path: Path) -> None:
    (tmp_path / "test").touch()
    command = [needs.program("make"), "--dry-run", f"VENV={tmp_path}", str(tmp_path / "test")]

    def what_runs(*options: str) -> str:
        return subprocess.run(
            [*command, *options], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout

    assert "pip install" not in what_runs()
    assert "--editable ." in what_runs(f"--what-if={path}")
