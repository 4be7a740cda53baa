"""Two modules to a report: the comparisons, one after the other, on every target that both have."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..modulefile import ModuleFile
from ..view import LinkedModule, View
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
from .findings.values import enums, ioctls, typed, values

Comparison = Callable[[View, View], Iterator[Finding]]
_COMPARISONS: tuple[Comparison, ...] = (
    ioctls,
    names,
    records,
    registers,
    enums,
    values,
    typed,
    typedefs,
    classes,
    functions,
    globals_,
    aliases,
    others,
    ledger,
)


def compare(old: LinkedModule, new: LinkedModule) -> Report:
    """Every difference between two modules.

    Members of records are compared by place and type, types through typedefs, so that the same bytes under other
    names of types are the same. The order of declarations does not count, nor do the names of parameters that Python
    gives by their places only, which are those of functions of the library.
    """
    shared = [target for target in old.file.targets if target in new.file.targets]
    found = on_targets({t: list(_findings(old.view(t), new.view(t))) for t in shared})
    return Report.of([*_targets(old.file, new.file), *_library(old.file, new.file), *found])


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
    """The file names of the library, of which the machine has some, and whether calls keep its errno."""
    for platform in dict.fromkeys((*old.library, *new.library)):
        mine, theirs = old.library.get(platform, ()), new.library.get(platform, ())
        if mine != theirs:
            shown = (
                ", ".join(one if isinstance(one, str) else " or ".join(one) for one in names)
                for names in (mine, theirs)
            )
            yield compatible("library", platform or "every platform", "changed", *shown)
    if old.errno and not new.errno:
        detail = "ctypes.get_errno() says nothing of a call any more"
        yield breaking("library", "errno", "changed", "kept", "not kept", detail)
    elif new.errno and not old.errno:
        detail = "ctypes.get_errno() has it after a call"
        yield compatible("library", "errno", "changed", "not kept", "kept", detail)
