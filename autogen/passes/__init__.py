"""The passes, in the order in which every module goes through them; each is alone in its file.

A pass is a function from a module and the options of its binding to a module.
"""

from __future__ import annotations

from collections.abc import Callable

from ..model import Module
from .buffers import buffers
from .by_value import by_value
from .categories import categories
from .drop_unresolved import drop_unresolved
from .layout import layout
from .link import link
from .names import names
from .options import Options
from .registers.transform import registers
from .select import select
from .words import words

PASSES: tuple[Callable[[Module, Options], Module], ...] = (
    categories,  # Objective-C: one class, however many headers add to it
    drop_unresolved,  # nothing stays that needs what could not be taken
    registers,  # families of macros become registers, where the manifest says so
    select,  # keep what the manifest asks for, and the types this needs
    buffers,  # results that the manifest calls bytes are no strings
    words,  # values that the manifest calls words are unsigned
    layout,  # decide how ctypes gets each record's layout right
    by_value,  # nothing that ctypes would pass wrong is callable
    link,  # types of other bindings come from there
    names,  # Python names; what cannot have one goes to the ledger
)

__all__ = ["PASSES", "Options", "run"]


def run(module: Module, options: Options) -> Module:
    """Send a parsed module through every pass."""
    for step in PASSES:
        module = step(module, options)
    return module
