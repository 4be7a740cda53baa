"""Which engine decodes: the C loop, where it was built, or numpy. Their results are equal."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...errors import EngineError
from ..columns import Columns, State
from ..tables import Tables
from . import lanes

NATIVE, NUMPY = "native", "numpy"
VARIABLE = "AUTOGEN_SQTT_ENGINE"

U8 = NDArray[np.uint8]


@dataclass(frozen=True)
class Engine:
    """One way to decode a slice."""

    name: str
    slice: int
    """Bytes of a stream to give it at a time."""
    scan: Callable[[U8, Tables, U8, State, int, Columns, Callable[[], None]], State]

    def __call__(
        self,
        stream: U8,
        tables: Tables,
        keep: U8,
        state: State,
        stop: int,
        columns: Columns,
        poll: Callable[[], None],
    ) -> State:
        return self.scan(stream, tables, keep, state, stop, columns, poll)


def available() -> tuple[str, ...]:
    """The engines of this installation, the fastest first."""
    return (NATIVE, NUMPY) if _native() is not None else (NUMPY,)


def default() -> str:
    """The engine that is used where none is asked for."""
    return choose(None).name


def choose(name: str | None) -> Engine:
    """The engine of a name; None takes the one that the environment names, else the fastest.

    Raises EngineError if it is not there.
    """
    choice = name or os.environ.get(VARIABLE) or None
    if choice not in (None, NATIVE, NUMPY):
        raise EngineError(f"no engine is called {choice!r}: give {NATIVE} or {NUMPY} (or set {VARIABLE})")
    native = None if choice == NUMPY else _native()
    if native is not None:
        return native
    if choice == NATIVE:
        raise EngineError(
            "the native engine was not built: install a C compiler and install this package again, or use numpy"
        )
    return Engine(NUMPY, lanes.SLICE, lanes.scan)


def _native() -> Engine | None:
    try:
        native = importlib.import_module("sqtt.decoding.engines.native")
    except ImportError:
        return None
    return Engine(NATIVE, native.SLICE, native.scan)
