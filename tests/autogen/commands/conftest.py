"""A small project of its own: two bindings from headers in a folder, without any registry."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.autogen.run import autogen

SOURCES = """
[artifact.own]
kind = "path"
path = "../include"

[source.own]
artifact = "own"
include = ["."]
"""


@dataclass(frozen=True)
class Tree:
    """A project folder and the command run in it."""

    root: Path

    def run(self, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "AUTOGEN_CACHE": str(self.root / "cache"), **environment}
        return autogen(*words, folder=self.root, environment=environment)

    def header(self, name: str, text: str) -> None:
        (self.root / "include" / name).write_text(text)

    def manifest(self, name: str, text: str) -> None:
        (self.root / "headers" / f"{name}.toml").write_text(text)

    def module(self, name: str) -> str:
        return (self.root / "bindings" / f"{name}.py").read_text()

    @property
    def modules(self) -> dict[str, str]:
        """Everything under bindings/, by name."""
        return {path.name: path.read_text() for path in sorted((self.root / "bindings").glob("*.py*"))}


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return plain(tmp_path)


def plain(root: Path) -> Tree:
    """The project in an empty folder, before any module is made."""
    for folder in ("headers", "include", "bindings"):
        (root / folder).mkdir()
    (root / "headers" / "sources.toml").write_text(SOURCES)
    tree = Tree(root)
    tree.header("base.h", "struct base { int a; };\n#define LIMIT 4\n")
    tree.header("user.h", '#include "base.h"\nstruct user { struct base b; };\nint use(struct user *u);\n')
    tree.manifest("base", 'about = "base"\nheaders = ["base.h"]\nsources = ["own"]\n')
    tree.manifest(
        "user", 'about = "user"\nheaders = ["user.h"]\nsources = ["own"]\nlinks = { "base.h" = "base" }\n'
    )
    return tree


Once = Callable[[Callable[[Tree], object]], Tree]


@pytest.fixture(scope="session")
def kept() -> dict[Callable[[Tree], object], Path]:
    """What was made once, by who made it."""
    return {}


@pytest.fixture
def once(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, kept: dict[Callable[[Tree], object], Path]
) -> Once:
    """once(make): the project after `make(tree)`, which is carried out for the first who asks; each gets a copy."""

    def copied(make: Callable[[Tree], object]) -> Tree:
        if make not in kept:
            tree = plain(tmp_path_factory.mktemp("once"))
            make(tree)
            kept[make] = tree.root
        shutil.copytree(kept[make], tmp_path, symlinks=True, dirs_exist_ok=True)
        return Tree(tmp_path)

    return copied


@pytest.fixture
def made(once: Once) -> Tree:
    """The project with its modules."""
    return once(_regen)


def _regen(tree: Tree) -> None:
    run = tree.run("regen")
    assert run.returncode == 0, run.stderr


Run = Callable[..., subprocess.CompletedProcess[str]]
