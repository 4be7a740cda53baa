"""The text of modules as the generator writes them, and C libraries for them to call."""

from __future__ import annotations

import itertools
import subprocess
import textwrap
from collections.abc import Callable
from typing import Any

Maker = Callable[..., Any]  # make(name, records=…, functions=…) -> the imported module
Build = Callable[[str], str]  # build(C text) -> the shared library's file

NUMBERS = itertools.count()


def module_text(**arguments: Any) -> str:
    """The text of a module; tables may be indented; `target`, `library`, `errno` are passed on as they are."""
    lines = [
        "from ._support import bindings as _bindings",
        "__getattr__, __dir__ = _bindings(",
        "    globals(),",
    ]
    for key, value in arguments.items():
        if key == "constants":
            value = _table(value if isinstance(value, str) else "\n".join(value))
        elif isinstance(value, str) and key != "target":
            value = _table(value)
        lines.append(f"    {key}={value!r},")
    return "\n".join([*lines, ")", ""])


def _table(text: str) -> str:
    return f"\n{textwrap.dedent(text).strip(chr(10))}\n"


def compile_c(gcc: str, *arguments: str) -> None:
    done = subprocess.run([gcc, "-w", "-O1", *arguments], capture_output=True, text=True, timeout=60)
    assert not done.returncode, done.stderr


def offsets(cls: Any, *names: str) -> list[int]:
    """Where members begin, in bytes."""
    return [getattr(cls, name).offset for name in names]
