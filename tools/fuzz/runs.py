"""Fuzz targets of the runtime: journals of runs, and code objects as its loader takes them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

import runtime
from runtime.amd.codeobject import CodeObject
from runtime.amd.models import MODELS
from runtime.errors import BadCodeObject, RuntimeFault
from runtime.journal import Recorder, machine, read
from runtime.journal.state import shown
from runtime.mock import Machine
from runtime.mock.program import Source, code_object

from .target import Target

_LARGEST = 1 << 30


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="fuzz-runs-"))


def _journal(data: bytes) -> None:
    """Read, shown, and a mock made for it; it is not said again, for a mock gives what it is asked for."""
    path = _folder() / "journal"
    path.write_bytes(data)
    with suppress(RuntimeFault):
        assert all(isinstance(line, str) for line in shown(read(path)))
    with suppress(RuntimeFault):
        machine(list(read(path)))


def _journals() -> Iterator[bytes]:
    path = _folder() / "recorded"
    path.unlink(missing_ok=True)
    with runtime.open(system=Recorder(Machine([MODELS["gfx1100"]]), path)) as device:
        device.alloc(64).write(bytes(64))
    yield path.read_bytes()


def _loader(data: bytes) -> None:
    with suppress(BadCodeObject):
        code = CodeObject.read(data)
        parts = code.parts(0)  # as it is loaded: without the zeros between them, which may be very many
        assert code.size <= _LARGEST and sum(len(part) for _, part in parts) <= len(data) + (1 << 24)


TARGETS = (
    Target("journals", "journals of the runtime", _journal, _journals, 1 << 16),
    Target(
        "loader",
        "code objects, for the loader",
        _loader,
        lambda: [code_object("gfx1100", {"k": Source(("pointer", "u32"), hidden=True)})],
        1 << 14,
    ),
)
