"""A command replaces what autogen made and nothing else, whatever folder a stranger's project file names."""

from __future__ import annotations

import pytest

from tests.autogen.commands.conftest import Tree

OWN = "the user's own\n"


def refused(tree: Tree, name: str, *words: str) -> None:
    path = tree.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(OWN)
    done = tree.run(*words)
    assert done.returncode == 2 and f"{name}: there is a file that autogen did not make" in done.stderr
    assert path.read_text() == OWN and not (tree.root / "checks" / "base.pyi").exists()
    path.write_text("")
    assert "support" in name or tree.run(*words).returncode == 0


@pytest.mark.parametrize(
    "name", ["checks/base.py", "checks/_support/__init__.py", "checks/_support/enums.py"]
)
def test_regen_leaves_files_of_the_users(tree: Tree, name: str) -> None:
    (tree.root / "autogen.toml").write_text('output = "checks"\n')
    refused(tree, name, "regen", "base")


@pytest.mark.parametrize("name", ["mine.py", "mine.pyi", "_support/__init__.py"])
def test_gen_leaves_files_of_the_users(tree: Tree, name: str) -> None:
    refused(tree, name, "gen", "include/base.h", "-o", "mine.py")


def test_what_was_made_is_made_again(tree: Tree) -> None:
    tree.run("gen", "include/base.h", "-o", "mine.py")
    support = tree.root / "_support" / "__init__.py"
    support.write_text(support.read_text() + "# of an older version\n")
    stub = tree.root / "mine.pyi"
    stub.write_text(stub.read_text() + "# edited\n")
    assert tree.run("regen", "mine.py").returncode == 0
    assert "older" not in support.read_text() and "edited" not in stub.read_text()
