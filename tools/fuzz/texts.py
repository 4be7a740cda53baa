"""What is read as text: modules and their tables, manifests, pins."""

from __future__ import annotations

import functools
import itertools
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from autogen.manifest import ManifestError, load_bindings
from autogen.modulefile import NotAModule, read
from autogen.sources import SourceError, load_pins
from bindings._support.format import GRAMMAR, Enumerators, Table

from .target import Target

ROOT = Path(__file__).parents[2]
HEADERS = ROOT / "headers"
MODULE = """from ._support import bindings as _bindings
__getattr__, __dir__ = _bindings(globals(), {table}={text}, target="t", targets={{"u": {{"{table}": {change}}}}})
"""
TABLES = tuple(GRAMMAR)
WORDS = (
    *(
        b": ",
        b"\n\n",
        b" = ",
        b"(",
        b") -> ",
        b"struct, ",
        b"union, ",
        b" bytes\n  ",
        b" @ ",
        b"c_int",
        b"POINTER(",
    ),
    *(b"CFUNCTYPE(", b" * ", b"align ", b"packed", b"retained ", b"NS", b" + ", b"!", b"...", b"None"),
)


def _modules() -> list[Path]:
    return sorted(
        path for path in (ROOT / "tests" / "golden").glob("*/*.py") if path.name != "test_golden.py"
    )


def _module(data: bytes) -> None:
    with suppress(NotAModule):
        read(data.decode("utf-8", "surrogateescape"))


def _table(data: bytes) -> None:
    """A table of a module, and what another target has instead; the first byte says which table.

    However an entry is found, it says the same: what `verify` reads is what a touched name is made of.
    """
    if not data:
        return
    name = TABLES[data[0] % len(TABLES)]
    text, _, change = data[1:].decode("utf-8", "replace").partition("\x1f")
    text, change = (f"\n{one}\n" if one else "" for one in (text, change))
    with suppress(NotAModule):
        read(MODULE.format(table=name, text=ascii(text), change=ascii(change)))
        for part in filter(None, (text, change)):
            entries = Table(name, part).entries()
            looking = Table(name, part)
            for entry, rest in entries.items():
                assert Table(name, part).find(entry) == looking.find(entry) == rest, entry
            if name == "enums":
                values = Enumerators(Table(name, part)).entries()
                assert all(Enumerators(Table(name, part)).find(one) == text for one, text in values.items())


def _tables() -> Iterator[bytes]:
    for path in _modules():
        for number, name in enumerate(TABLES):
            _, found, rest = path.read_text(encoding="utf-8").partition(f'\n_{name} = r"""')
            _, found, rest = (_, found, rest) if found else path.read_text().partition(f'\n_{name} = """')
            if found:
                yield bytes([number]) + rest.partition('"""')[0][:1000].strip("\n").encode()


@functools.cache
def _folder(name: str) -> Path:
    """A folder with one file that is written anew for each input; it goes with the process's temporary folder."""
    folder = Path(tempfile.mkdtemp(prefix=f"{name}-"))
    if name == "manifest":
        names = load_pins(HEADERS / "sources.toml").sources
        pins = "".join(f'[source.{one}]\nartifact = "a"\ninclude = ["."]\n' for one in names)
        (folder / "sources.toml").write_text(f'[artifact.a]\nkind = "path"\npath = "."\n{pins}')
    return folder


def _manifest(data: bytes) -> None:
    path = _folder("manifest") / "fuzzed.toml"
    path.write_bytes(data)
    with suppress(ManifestError):
        load_bindings(path.parent)


def _pins(data: bytes) -> None:
    path = _folder("pins") / "sources.toml"
    path.write_bytes(data)
    with suppress(SourceError):
        load_pins(path)


def _manifests() -> Iterator[bytes]:
    for path in sorted(HEADERS.rglob("*.toml")):
        if path.name not in ("sources.toml", "history.toml", "differences.toml"):
            yield path.read_bytes()[:3000]


def _some_pins() -> Iterator[bytes]:
    """Each kind of artifact with its source."""
    tables = (HEADERS / "sources.toml").read_text(encoding="utf-8").split("\n[")
    for first, second in itertools.pairwise(tables):
        yield f"[{first.removeprefix('[')}\n[{second}\n".encode()


TARGETS = (
    Target(
        "modules",
        "the text of a module",
        _module,
        lambda: (p.read_bytes()[:4096] for p in _modules()),
        words=WORDS,
    ),
    Target("tables", "the tables of a module, read in each way", _table, _tables, 2048, WORDS),
    Target("manifests", "headers/NAME.toml", _manifest, _manifests),
    Target("pins", "headers/sources.toml", _pins, _some_pins),
)
