"""The C compilers of this machine, and modules made of random headers."""

from __future__ import annotations

import itertools
import shutil
import subprocess
import sys
import types
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autogen.produce import Product, from_headers

COMPILERS = ("gcc", "clang")
_NUMBERS = itertools.count()


@dataclass(frozen=True)
class Workshop:
    """Where random declarations are compiled and bound: a folder, and compilers by name."""

    folder: Path
    compilers: tuple[str, ...]

    def file(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def compile(self, compiler: str, *words: str) -> str:
        """Run the compiler; the answer is what it says on standard error."""
        done = subprocess.run([compiler, *words], capture_output=True, text=True, timeout=120, check=False)
        if done.returncode:
            raise RejectedError(done.stderr)
        return done.stderr

    def run(self, compiler: str, source: Path) -> str:
        """What the C program prints."""
        program = self.folder / f"{source.stem}-{compiler}"
        self.compile(compiler, "-w", "-O0", "-o", str(program), str(source), "-lm")
        return subprocess.run([str(program)], capture_output=True, text=True, timeout=60, check=True).stdout


class RejectedError(Exception):
    """The compiler does not take the text: the random declarations are wrong, not the generator."""


def found() -> tuple[str, ...]:
    """The compilers that this machine has."""
    return tuple(name for name in COMPILERS if shutil.which(name))


def bind(header: Path, *, library: str | None = None, args: Sequence[str] = ()) -> Product:
    return from_headers(
        [str(header)], name=f"random_{next(_NUMBERS)}", in_package=True, library=library, args=args
    )


@contextmanager
def imported(product: Product) -> Iterator[Any]:
    """The product as a module beside the real `_support`."""
    name = f"bindings.random_{next(_NUMBERS)}"
    module = types.ModuleType(name)
    module.__package__ = "bindings"
    sys.modules[name] = module
    try:
        exec(compile(product.text, f"{name}.py", "exec"), module.__dict__)
        yield module
    finally:
        del sys.modules[name]
