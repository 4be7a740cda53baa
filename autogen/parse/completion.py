"""What the kernel's headers leave to their user: the macros of ioctls, `size_t`, structs that requests carry, numbers.

`#define DEV_GO _IOWR('d', 3, struct dev)` needs `<linux/ioctl.h>`, which a hundred headers do not include, and the
header of `struct dev`. Such headers are read behind those that were asked for, where they are to be had.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from ..clang import CursorKind, Request, Unit, raw
from ..clang import library as clang
from ..clang.unit import parse
from ..errors import HeaderError
from ..macros.probe import Probe, ask

IOCTL = "linux/ioctl.h"
_ROUNDS = 5  # a header may leave something to its user itself
_FAMILY = re.compile(rb"\b_IO(?:R|W|WR|C)?\b")
_WORD = re.compile(r"\w+")
_MISSING = re.compile(
    r"undeclared (?:function|identifier) '(\w+)'|unknown type name '(\w+)'|incomplete type '(?:struct|union) (\w+)'"
)
_KNOWN = {
    **dict.fromkeys(("_IO", "_IOR", "_IOW", "_IOWR", "_IOC"), IOCTL),
    "size_t": "stddef.h",
    "bool": "stdbool.h",
}
_DEFINED = re.compile(r"^(?:typedef\s+)?(?:struct|union)\s+(\w+)\s*\{", re.MULTILINE)
_NAMED = re.compile(r"^(?:typedef\b[^;{]*?(\w+)\s*(?:\[[^\]]*\])?;|\}\s*(\w+);)", re.MULTILINE)
_MACRO = re.compile(r"^#\s*define\s+(\w+)\s+\S", re.MULTILINE)
_FOLDERS = (
    "linux",
    "asm",
    "asm-generic",
)  # where what is missing is looked for, beside the folder of the header itself


def completed(unit: Unit) -> Unit | None:
    """The headers with those that their requests need behind them; None if they need none that is to be had."""
    if not any(_FAMILY.search(unit.text(path)) for path in unit.files.values()):
        return None
    names = list(_requests(unit))
    probes = {name: Probe(f"unsigned long @ = ({name});", name) for name in names}
    request, tried, complete = unit.request, set[str](), None
    for _ in range(_ROUNDS if probes else 0):
        errors = [answer.error for answer in ask(request, probes).values() if answer.error]
        wanted = dict.fromkeys(header for error in errors for header in _headers(request, error))
        new = [header for header in wanted if header not in tried]
        if not new:
            break
        tried.update(new)
        for header in new:
            more = replace(request, also=(*request.also, header))
            if (found := _read(more)) is not None:
                request, complete = more, found
    return complete


def _requests(unit: Unit) -> Iterator[str]:
    """The macros without arguments whose texts lead to a request's number."""
    texts: dict[str, set[str]] = {}
    functions: set[str] = set()
    for cursor in unit.cursors():
        if clang.kind(cursor) == CursorKind.MACRO_DEFINITION:
            place = raw.extent(cursor)
            path = unit.path(place.file) if place.file else ""
            if path and unit.name(path) is not None and place.end - place.start < 1000:
                text = unit.text(path)[place.start : place.end].decode("utf-8", "replace")
                texts[cursor.spelling] = set(_WORD.findall(text)) - {cursor.spelling}
                if clang.library().clang_Cursor_isMacroFunctionLike(cursor):
                    functions.add(cursor.spelling)
    leading, more = set[str](), {"_IO", "_IOR", "_IOW", "_IOWR", "_IOC"}
    while more:
        leading |= more
        called = leading & (functions | _KNOWN.keys())
        more = {name for name, words in texts.items() if name not in leading and words & called}
    return (name for name in texts if name in leading and name not in functions)


def _headers(request: Request, error: str) -> Iterator[str]:
    """The headers that may declare what clang has missed."""
    found = _MISSING.search(error)
    name = next(filter(None, found.groups()), "") if found else ""
    if name in _KNOWN:
        if _KNOWN[name] != IOCTL or any((root / IOCTL).is_file() for root in request.roots):
            yield _KNOWN[name]
    elif name:
        own = tuple(dict.fromkeys((*(str(Path(header).parent) for header in request.headers), *_FOLDERS)))
        yield from islice(_defining(name, _kernels(request.roots, own)), 1)


def _defining(name: str, headers: Iterable[tuple[str, bytes]]) -> Iterator[str]:
    """The headers that define a struct, a typedef or a macro of this name; few have the word at all."""
    for header, content in headers:
        if name.encode() in content:
            text = content.decode(errors="replace").replace("\r\n", "\n").replace("\r", "\n")
            if name in (*_DEFINED.findall(text), *map("".join, _NAMED.findall(text)), *_MACRO.findall(text)):
                yield header


@functools.cache
def _kernels(roots: Sequence[Path], folders: Sequence[str]) -> tuple[tuple[str, bytes], ...]:
    """The kernel's headers, in the order in which names are looked for; none where it has no headers here."""
    if not any((root / IOCTL).is_file() for root in roots):
        return ()
    return tuple(
        (f"{folder}/{path.name}", path.read_bytes())
        for folder in folders
        for root in roots
        for path in sorted((root / folder).glob("*.h"))
    )


def _read(request: Request) -> Unit | None:
    try:
        return parse(request)
    except HeaderError:
        return None
