"""What the words OLD and NEW of `autogen diff` stand for.

path/to/kfd.py            a module file; what it takes types from lies beside it
kfd                       the committed module of the project
kfd@git:REVISION          the committed module of another revision; of a file too: path/to/kfd.py@git:REVISION
kfd@ARTIFACT=VERSION      the binding generated from another pin: `ziglang==0.14.1`, `linux-libc-dev=6.12.107-1`,
kfd@PIN                   or the pin's name in headers/history.toml (or sources.toml)
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from .. import files
from ..build import Result
from ..errors import AutogenError
from ..modulefile import read
from ..project import Project, laid_out
from ..view import FileModule, LinkedModule, from_text, open_module
from .compare import compare
from .git import checkout
from .pins import at_pin
from .report import summary

Build = Callable[[Project, Sequence[str]], Sequence[Result]]


@dataclass(frozen=True)
class Sides:
    """Finds sides; `project` is asked for only by words that need one, `build` makes modules of other pins."""

    project: Callable[[str], Project]
    build: Build

    def side(self, word: str) -> LinkedModule:
        """Raises AutogenError where the word names nothing, or what it names cannot be had."""
        if word.endswith(".py"):
            return open_module(Path(word))
        path, at, revision = word.partition(".py@git:")
        if at:
            return _file_of_git(Path(f"{path}.py"), revision)
        name, at, pin = word.partition("@")
        where = self.project(name)
        where.only(name)
        if pin and where.installed and pin.startswith("git:"):
            raise AutogenError(
                f"{word}: {name} is what came with autogen; git knows the revisions of a checkout only"
            )
        if not at:
            return open_module(where.module_path(name), where.root)
        if pin.startswith("git:"):
            return _git_side(where, name, pin.removeprefix("git:"))
        return self._built_side(where, name, pin)

    def _built_side(self, where: Project, name: str, pin: str) -> LinkedModule:
        other, artifact = at_pin(where, name, pin)
        names = other.with_links([name])
        texts: dict[str, str] = {}
        for result in self.build(other, names):
            if result.built is None:
                raise result.defect or AutogenError(
                    f"{name}@{pin}: {result.name} is {result.outcome}: {result.detail}"
                )
            if f"instead of {artifact.pin}" in result.detail:
                raise AutogenError(
                    f"{name}@{pin}: the registry does not have it any more, only {result.detail}"
                )
            texts[result.name] = result.built.text
        return from_text(texts[name], f"{name}@{pin}", lambda other: texts.get(where.plain(other)))


def against_tree(where: Project, name: str, text: str) -> list[str]:
    """The ABI difference of another text to the committed module, as lines for a report; none for the same text."""
    path = where.module_path(name)
    if where.committed(path) in (None, text.encode()):
        return []
    try:
        committed = open_module(path, where.root)
    except AutogenError as error:  # edited by hand, say
        return [f"ABI: cannot be compared: {error}"]
    return abi(committed, text)


def abi(committed: FileModule, text: str) -> list[str]:
    """The ABI difference of another text of a module, as lines for a report."""
    report = compare(committed, replace(committed, file=read(text)))
    return [f"ABI: {summary(report)}", *(f"  {finding.severity}: {finding}" for finding in report.findings)]


def _file_of_git(path: Path, revision: str) -> LinkedModule:
    folder = path.parent.resolve()
    tree = checkout(folder)
    text = tree.file(PurePath(path.name), revision)
    if text is None:
        raise AutogenError(f"{path}@git:{revision}: git knows no such file at that revision")

    def load(other: str) -> str | None:
        beside = files.beside(folder / path.name, module.file.level, other)
        return tree.file(PurePath(os.path.relpath(beside, folder)), revision)

    module = from_text(text, f"{path}@git:{revision}", load)
    return module


def _git_side(where: Project, name: str, revision: str) -> LinkedModule:
    tree, word = checkout(where.root), f"{name}@git:{revision}"
    if not tree.has(revision):
        raise AutogenError(f"{word}: git knows no revision {revision!r} in this checkout")
    then = laid_out(where, lambda file: tree.file(PurePath(file), revision))

    def path(name: str) -> PurePath:
        return then.module_path(name).relative_to(where.root)

    def load(other: str) -> str | None:
        return tree.file(path(then.plain(other)), revision)

    text = tree.file(path(name), revision)
    if text is None:
        raise AutogenError(f"{word}: there is no {path(name).as_posix()} at that revision")
    return from_text(text, word, load)
