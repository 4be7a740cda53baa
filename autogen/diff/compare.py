"""Two modules to a report: the comparisons, one after the other, on every target that both have."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from ..modulefile import ModuleFile
from .findings.classes import classes
from .findings.finding import (
    Finding,
    Report,
    breaking,
    compatible,
    on_targets,
)
from .findings.functions import functions, globals_
from .findings.names import (
    aliases,
    ledger,
    names,
    others,
    typedefs,
)
from .findings.records import records
from .findings.registers import registers
from .findings.values import enums, ioctls, values
from .view import View

Comparison = Callable[[View, View], Iterator[Finding]]
_COMPARISONS: tuple[Comparison, ...] = (
    ioctls,
    names,
    records,
    registers,
    enums,
    values,
    typedefs,
    classes,
    functions,
    globals_,
    aliases,
    others,
    ledger,
)


@dataclass(frozen=True)
class Side:
    """A module with the modules that it takes types from, by the name in `MODULE.NAME`."""

    module: ModuleFile
    linked: Mapping[str, ModuleFile] = field(default_factory=dict)

    def view(self, target: str) -> View:
        return _view(self.module, target, self.linked)


def _view(module: ModuleFile, target: str, linked: Mapping[str, ModuleFile]) -> View:
    made: dict[str, View] = {}

    def other(name: str) -> View | None:
        if name not in made and name in linked and target in linked[name].targets:
            made[name] = _view(linked[name], target, linked)
        return made.get(name)

    return View(module.targets[target], target, other)


def compare(old: Side, new: Side) -> Report:
    """Every difference between two modules.

    Members of records are compared by place and type, types through typedefs, so that the same bytes under other
    names of types are the same. The order of declarations and the names of parameters do not count.
    """
    shared = [target for target in old.module.targets if target in new.module.targets]
    found = on_targets({t: list(_findings(old.view(t), new.view(t))) for t in shared})
    return Report.of([*_targets(old.module, new.module), *_library(old.module, new.module), *found])


def _findings(old: View, new: View) -> Iterator[Finding]:
    for comparison in _COMPARISONS:
        yield from comparison(old, new)


def _targets(old: ModuleFile, new: ModuleFile) -> Iterator[Finding]:
    for target in old.targets:
        if target not in new.targets:
            yield breaking("target", target, "removed")
    for target in new.targets:
        if target not in old.targets:
            yield compatible("target", target, "added")


def _library(old: ModuleFile, new: ModuleFile) -> Iterator[Finding]:
    """The file names of the library; which of them is there is the machine's affair."""
    for platform in dict.fromkeys((*old.library, *new.library)):
        mine, theirs = old.library.get(platform, ()), new.library.get(platform, ())
        if mine != theirs:
            shown = ", ".join(mine), ", ".join(theirs)
            yield compatible("library", platform or "every platform", "changed", *shown)
