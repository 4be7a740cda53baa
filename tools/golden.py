"""The golden modules: beside every header in tests/golden stand the module and the stub that it must give.

    python -m tools.golden              says which differ
    python -m tools.golden --renew      writes them

A header's first comment says what it shows; lines in it that read `key = value` are the case's options, in the words
of a manifest: targets, transform, library, and links (header of the same folder -> name of its case).
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import msgspec

from autogen.clang import BUILTIN_HEADERS, VERSION, Request
from autogen.model import Record
from autogen.passes import Options
from autogen.passes.options import Linked
from autogen.produce import Product, globs, produce
from autogen.render.module import ModuleHeader

ROOT = Path(__file__).parents[1] / "tests" / "golden"


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The options in a header's first comment."""

    language: str = "c"
    targets: tuple[str, ...] = ("x86_64-linux-gnu",)
    transform: tuple[str, ...] = ()
    library: tuple[str, ...] = ()
    links: Mapping[str, str] = {}


def headers() -> list[Path]:
    """The headers of all cases."""
    return sorted(ROOT.rglob("*.h"))


def case(header: Path) -> Case:
    """The options of a case."""
    comment = header.read_text().partition("*/")[0]
    return msgspec.convert(
        tomllib.loads("\n".join(re.findall(r"^ \* (\w+ = .*)$", comment, re.MULTILINE))), Case
    )


@cache
def product(header: Path) -> Product:
    """What the generator makes of a case's header."""
    options = case(header)
    about = header.read_text().removeprefix("/* ").partition("\n")[0].removesuffix("*/").strip().rstrip(".")

    def module_header(closure: Mapping[str, str]) -> ModuleHeader:
        return ModuleHeader(
            header.stem,
            f"{about}: {header.name}",
            "Made by `python -m tools.golden --renew`; do not edit.",
            {header.name: closure[header.name], "libclang": VERSION},
            {"": options.library} if options.library else {},
        )

    return produce(
        [
            Request((header.name,), (BUILTIN_HEADERS, header.parent), target, options.language)
            for target in options.targets
        ],
        lambda _unit: globs([header.name]),
        Options(
            links=tuple(_linked(header.parent, *link) for link in options.links.items()),
            transforms=options.transform,
        ),
        module_header,
    )


def _linked(folder: Path, header: str, name: str) -> Linked:
    other = product(folder / header).model
    complete = {one.key for one in other.declarations if isinstance(one, Record) and one.size is not None}
    return Linked(name, (header,), other.names, frozenset(complete))


def files(header: Path) -> Iterator[tuple[Path, str]]:
    """The files beside a header and what they must hold."""
    expected = product(header)
    yield header.with_suffix(".py"), expected.text
    yield header.with_suffix(".pyi"), expected.stub


def main(words: list[str]) -> int:
    """Compare or renew; 1 where something differs and is left so."""
    if words not in ([], ["--renew"]):
        print(__doc__, file=sys.stderr)
        return 2
    wanted = {path: text for header in headers() for path, text in files(header)}
    changed = [path for path, text in wanted.items() if not path.exists() or path.read_text() != text]
    left = [
        path
        for path in sorted(ROOT.rglob("*/*.py*"))
        if path.suffix in (".py", ".pyi") and path not in wanted
    ]
    for path in (*changed, *left):
        print(path.relative_to(ROOT.parents[1]))
    if not words:
        return int(bool(changed or left))
    for path in changed:
        path.write_text(wanted[path])
    for path in left:
        path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
