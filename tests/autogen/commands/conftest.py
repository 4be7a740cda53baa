"""A small project of its own: two bindings from headers in a folder, without any registry."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

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
        return subprocess.run(
            [sys.executable, "-m", "autogen", *words],
            cwd=self.root,
            capture_output=True,
            text=True,
            timeout=120,
            env={**os.environ, "AUTOGEN_CACHE": str(self.root / "cache"), **environment},
        )

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
    for folder in ("headers", "include", "bindings"):
        (tmp_path / folder).mkdir()
    (tmp_path / "headers" / "sources.toml").write_text(SOURCES)
    tree = Tree(tmp_path)
    tree.header("base.h", "struct base { int a; };\n#define LIMIT 4\n")
    tree.header("user.h", '#include "base.h"\nstruct user { struct base b; };\nint use(struct user *u);\n')
    tree.manifest("base", 'about = "base"\nheaders = ["base.h"]\nsources = ["own"]\n')
    tree.manifest(
        "user", 'about = "user"\nheaders = ["user.h"]\nsources = ["own"]\nlinks = { "base.h" = "base" }\n'
    )
    return tree


Run = Callable[..., subprocess.CompletedProcess[str]]
