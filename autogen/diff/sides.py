"""What the words OLD and NEW of `autogen diff` stand for.

path/to/kfd.py            a module file; what it takes types from lies beside it
kfd                       the committed module of the project
kfd@git:REVISION          the committed module of another revision
kfd@ARTIFACT=VERSION      the binding generated from another pin: `ziglang==0.14.1`, `linux-libc-dev=6.12.107-1`,
kfd@PIN                   or the pin's name in headers/history.toml (or sources.toml)
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..build import Result
from ..errors import AutogenError
from ..files import beside
from ..modulefile import ModuleFile, NotAModule, read
from ..project import Project
from .compare import Side, compare
from .pins import at_pin
from .report import summary

Load = Callable[[str], str | None]
Build = Callable[[Project, Sequence[str]], Sequence[Result]]


@dataclass(frozen=True)
class Sides:
    """Finds sides; `project` is asked for only by words that need one, `build` makes modules of other pins."""

    project: Callable[[], Project]
    build: Build

    def side(self, word: str) -> Side:
        """Raises AutogenError where the word names nothing, or what it names cannot be had."""
        if word.endswith(".py"):
            return file_side(Path(word))
        name, at, pin = word.partition("@")
        where = self.project()
        where.only(name)
        if not at:
            return file_side(where.module_path(name))
        if pin.startswith("git:"):
            return _git_side(where, name, pin.removeprefix("git:"))
        return self._built_side(where, name, pin)

    def _built_side(self, where: Project, name: str, pin: str) -> Side:
        other, artifact = at_pin(where, name, pin)
        names = other.with_links([name])
        texts: dict[str, str] = {}
        for result in self.build(other, names):
            if result.built is None:
                raise AutogenError(f"{name}@{pin}: {result.name} is {result.outcome}: {result.detail}")
            if f"instead of {artifact.pin}" in result.detail:
                raise AutogenError(
                    f"{name}@{pin}: the registry does not have it any more, only {result.detail}"
                )
            texts[result.name] = result.built.text
        return text_side(texts[name], f"{name}@{pin}", texts.get)


def file_side(path: Path) -> Side:
    """A module file, with the modules beside it that it takes types from."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise AutogenError(f"{path}: cannot be read: {reason}") from None

    def load(name: str) -> str | None:
        other = beside(path, name)
        return other.read_text(encoding="utf-8") if other.is_file() else None

    return text_side(text, str(path), load)


def text_side(text: str, shown: str, load: Load) -> Side:
    """The text of a module as a side; `load` gives the text of a module that it takes types from."""
    try:
        module = read(text)
        linked: dict[str, ModuleFile] = {}
        waiting = [module]
        while waiting:
            for name in _links(waiting.pop()):
                if name not in linked and (other := load(name)) is not None:
                    linked[name] = read(other)
                    waiting.append(linked[name])
    except NotAModule as error:
        raise AutogenError(f"{shown}: {error}") from None
    return Side(module, linked)


def against_tree(where: Project, name: str, text: str) -> list[str]:
    """The ABI difference of another text to the committed module, as lines for a report; none for the same text."""
    path = where.module_path(name)
    if not path.is_file() or path.read_bytes() == text.encode():
        return []
    try:
        committed = file_side(path)
    except AutogenError as error:  # edited by hand, say
        return [f"ABI: cannot be compared: {error}"]
    report = compare(committed, replace(committed, module=read(text)))
    return [f"ABI: {summary(report)}", *(f"  {finding.severity}: {finding}" for finding in report.findings)]


def _links(module: ModuleFile) -> set[str]:
    """The modules that a module takes types from."""
    found: list[str] = []
    for d in module.targets.values():
        found += (typedef.type for typedef in d.types.values())
        found += (one.superclass for one in d.classes.values())
        found += (name for one in d.classes.values() for name in one.protocols)
        found += (name for protocol in d.protocols.values() for name in protocol.protocols)
    return {text.rpartition(".")[0] for text in found if "." in text and "(" not in text}


def _git_side(where: Project, name: str, revision: str) -> Side:
    def load(other: str) -> str | None:
        path = where.module_path(other).relative_to(where.root).as_posix()
        return _git(where.root, f"{revision}:./{path}") if not revision.startswith("-") else None

    text = load(name)
    if text is None:
        raise AutogenError(f"{name}@git:{revision}: git knows no such module at that revision")
    return text_side(text, f"{name}@git:{revision}", load)


def _git(root: Path, thing: str) -> str | None:
    try:
        done = subprocess.run(
            ["git", "-C", str(root), "show", thing],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
    except OSError as error:
        raise AutogenError(f"git cannot be run: {error.strerror}") from None
    return done.stdout if done.returncode == 0 else None
