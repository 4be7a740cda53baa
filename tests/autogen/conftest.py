"""Three-line headers to live modules: what most tests of the generator start from."""

from __future__ import annotations

import itertools
import shutil
import subprocess
import sys
import types
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from autogen.produce import Product, from_headers
from tests import needs

_numbers = itertools.count()


@dataclass(frozen=True)
class Bound:
    """A generated module: its text as product, and imported."""

    product: Product
    module: Any

    @property
    def skipped(self) -> dict[str, str]:
        return self.product.skipped

    def table(self, name: str) -> list[str]:
        """The lines of one table of the module's text, without the quotes around it."""
        text = self.product.text.partition(f'_{name} = """\n')[2].partition('"""')[0]
        return text.splitlines()


Bind = Callable[..., Bound]


@pytest.fixture
def bind(tmp_path: Path) -> Iterator[Bind]:
    """bind(header_text, …): generate a module from the text and import it, beside the real `_support`."""
    loaded: list[str] = []

    def make(text: str, *, suffix: str = ".h", product: Product | None = None, **options: Any) -> Bound:
        name = f"generated_{next(_numbers)}"
        if product is None:
            header = tmp_path / f"header{suffix}"
            header.write_text(text)
            product = from_headers([str(header)], name=name, in_package=True, **options)
        loaded.append(f"bindings.{name}")
        return Bound(product, load(f"bindings.{name}", product.text))

    yield make
    for name in loaded:
        sys.modules.pop(name, None)


@pytest.fixture(scope="session")
def libraries() -> dict[str, tuple[Path, Product]]:
    """The libraries and the products that `built` has made, by what they are made of."""
    return {}


@pytest.fixture
def built(bind: Bind, libraries: dict[str, tuple[Path, Product]], tmp_path: Path) -> Bind:
    """built(header_text, source, …): as `bind`, over a library that the machine's C compiler made of both texts.

    The same is made once. Each test has a copy of the library, and so its variables as they are in the beginning.
    """

    def make(text: str, source: str = "", *, args: Sequence[str] = (), **options: Any) -> Bound:
        key, library = repr((text, source, args, options)), tmp_path / f"library{next(_numbers)}.so"
        if key in libraries:
            first, product = libraries[key]
            shutil.copy(first, library)
            return bind(text, product=replace(product, text=product.text.replace(str(first), str(library))))
        code = tmp_path / "library.c"
        code.write_text(f"{text}\n{source}\n")
        flags = ["-std=gnu17", "-w", "-shared", "-fPIC", *args]
        subprocess.run([needs.compiler(), *flags, "-o", library, code], check=True, timeout=60)
        bound = bind(text, library=str(library), args=args, **options)
        libraries[key] = library, bound.product
        return bound

    return make


def load(name: str, text: str) -> Any:
    """Run the text of a module as `name`."""
    module = types.ModuleType(name)
    module.__package__ = name.rpartition(".")[0]
    sys.modules[name] = module
    exec(compile(text, f"{name}.py", "exec"), module.__dict__)
    return module
