"""A small project of its own: two bindings from headers in a folder, without any registry."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
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
    warm: bool = False
    """Commands are run by a process that has imported them: where it is shown what an interpreter reads, not so."""

    def run(self, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "AUTOGEN_CACHE": str(self.root / "cache"), **environment}
        if self.warm:
            return _run_warm(words, self.root, environment)
        return subprocess.run(
            [sys.executable, "-m", "autogen", *words],
            cwd=self.root,
            capture_output=True,
            text=True,
            timeout=120,
            env=environment,
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


@cache
def _warm() -> subprocess.Popen[str]:
    """The process of `warm.py`, one for all tests; it ends with this one, whose end of the pipe is closed then."""
    return subprocess.Popen(
        [sys.executable, Path(__file__).with_name("warm.py")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _run_warm(
    words: tuple[str, ...], folder: Path, environment: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    asked, answers = _warm().stdin, _warm().stdout
    assert asked is not None and answers is not None
    with tempfile.NamedTemporaryFile("r") as output, tempfile.NamedTemporaryFile("r") as errors:
        run = {"words": words, "folder": str(folder), "environment": environment}
        print(json.dumps({**run, "output": output.name, "errors": errors.name}), file=asked, flush=True)
        code = int(answers.readline())
        return subprocess.CompletedProcess(["autogen", *words], code, output.read(), errors.read())


@pytest.fixture
def tree(tmp_path: Path, request: pytest.FixtureRequest) -> Tree:
    for folder in ("headers", "include", "bindings"):
        (tmp_path / folder).mkdir()
    (tmp_path / "headers" / "sources.toml").write_text(SOURCES)
    tree = Tree(tmp_path, warm=request.path.parent.name in ("modules", "tree") and sys.platform == "linux")
    tree.header("base.h", "struct base { int a; };\n#define LIMIT 4\n")
    tree.header("user.h", '#include "base.h"\nstruct user { struct base b; };\nint use(struct user *u);\n')
    tree.manifest("base", 'about = "base"\nheaders = ["base.h"]\nsources = ["own"]\n')
    tree.manifest(
        "user", 'about = "user"\nheaders = ["user.h"]\nsources = ["own"]\nlinks = { "base.h" = "base" }\n'
    )
    return tree


Run = Callable[..., subprocess.CompletedProcess[str]]
