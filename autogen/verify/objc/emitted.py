"""The methods of every class, category and protocol as a compiler encodes them, whatever libclang says.

A compiler writes down the methods of a class where it is implemented, and of a protocol where it is used. So each
body that the headers have is put before the compiler a second time, as the body of a protocol that is used; what it
then writes into the object file is read, and nothing is run.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ...errors import AutogenError
from ..compiler.compilers import Compiler
from ..compiler.subject import Subject
from ..objectfiles.either import read as read_object
from ..objectfiles.objects import Object, Place
from .containers import (
    Container,
    Declared,
    containers,
    copied,
    methods,
)

Owner = tuple[str, str]  # "class" or "protocol", and its name in the runtime
Methods = dict[Owner, dict[str, str]]  # -> "- length" -> encoding

_PREFIX = "OracleBody"
_NAME, _INSTANCE, _CLASS = 8, 24, 32  # where a protocol has its name and its two tables


@dataclass(frozen=True)
class _Runtime:
    """A run time whose tables can be read: the symbol of a protocol, and the bytes of a method and before the first."""

    flag: str
    symbol: re.Pattern[str]
    count: int  # the byte at which a table says how many methods it has
    step: int
    use: str  # code that uses the protocols in `@`, or in `$`


# GCC's is used by code, Apple's by a class: for Apple's machines no code can be compiled into the objects read here.
_GCC = _Runtime(
    "-fobjc-runtime=gcc",
    re.compile(r"\.objc_protocol(\.\d+)?|_OBJC_Protocol_\w+"),  # Clang's name, and GCC's
    0,
    16,
    "void oracle_use(int first, ...);\nvoid oracle_uses(void) { oracle_use(0, @); }\n",
)
_APPLE = _Runtime(
    "-fobjc-runtime=macosx",
    re.compile(r"_*OBJC_PROTOCOL_\$_\w+"),
    4,
    24,
    "__attribute__((objc_root_class)) @interface OracleUser <$>\n@end\n@implementation OracleUser\n@end\n",
)
_ERROR = re.compile(r"^bodies:(\d+):(?:\d+:)? (?:fatal )?error: (.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Emitted:
    """What a compiler says of methods: their encodings, and what its preprocessor shows of their declarations."""

    encodings: Methods
    declared: Mapping[Owner, Mapping[str, Declared]]
    refused: Mapping[Owner, str]  # what it could not compile, with its message


def emitted(subject: Subject, compiler: Compiler, folder: Path) -> Emitted:
    """Ask a compiler. Raises AutogenError where it cannot read the headers."""
    text = _preprocessed(subject, compiler, folder)
    found = list(containers(text))
    generic: dict[str, dict[str, str]] = defaultdict(dict)
    for body in found:
        for name, bound in body.parameters:  # a category may repeat them without their bounds
            generic[body.name].setdefault(name, bound)
    left_out: dict[int, str] = {}
    runtime = _APPLE if "apple" in compiler.target else _GCC
    while True:
        copies = {
            number: copied(body, generic[body.name])
            for number, body in enumerate(found)
            if number not in left_out
        }
        code, messages, file = _compiled(subject, compiler, folder, text, copies, runtime)
        if code == 0:
            break
        wrong = {int(line): why for line, why in _ERROR.findall(messages) if int(line) in copies}
        if not wrong:
            raise AutogenError(f"{compiler} cannot compile the bodies of classes again:\n{messages[:4000]}")
        left_out |= wrong
    tables = dict(_protocols(file, runtime))
    encodings: Methods = defaultdict(dict)
    declared: dict[Owner, dict[str, Declared]] = defaultdict(dict)
    for number in _classes_first(found):
        body = found[number]
        encodings[body.owner].update(
            (key, value)
            for key, value in tables.get(f"{_PREFIX}{number}", {}).items()
            if key not in encodings[body.owner]
        )
        for one in methods(body):
            declared[body.owner].setdefault(one.key, one)
    refused = {found[number].owner: why for number, why in left_out.items()}
    return Emitted(dict(encodings), dict(declared), refused)


def _classes_first(found: list[Container]) -> list[int]:
    """A class's own declaration counts before those of its categories."""
    return sorted(range(len(found)), key=lambda number: found[number].category is not None)


def _preprocessed(subject: Subject, compiler: Compiler, folder: Path) -> str:
    source, output = folder / "headers.m", folder / "headers.mi"
    source.write_text(subject.text, encoding="utf-8", errors="surrogateescape")
    flags = subject.flags(compiler, folder)
    code, messages = compiler.run([*flags, "-E", "-P", str(source), "-o", str(output)])
    if code:
        raise AutogenError(f"{compiler} cannot compile the headers:\n{messages[:4000]}")
    return output.read_text(encoding="utf-8", errors="surrogateescape")


def _compiled(
    subject: Subject,
    compiler: Compiler,
    folder: Path,
    text: str,
    copies: Mapping[int, str],
    runtime: _Runtime,
) -> tuple[int, str, Path]:
    """Every body as a protocol, on lines that the compiler numbers as the body is."""
    source, output = folder / "bodies.m", folder / "bodies.o"
    again = "\n".join(
        f'# {number} "bodies"\n@protocol {_PREFIX}{number} {body}\n# {number} "bodies"\n@end'
        for number, body in copies.items()
    )
    use = runtime.use if copies else ""
    use = use.replace("@)", f"{', '.join(f'@protocol({_PREFIX}{number})' for number in copies)})")
    use = use.replace("$", ", ".join(f"{_PREFIX}{number}" for number in copies))
    source.write_text(f"{text}\n{again}\n{use}", encoding="utf-8", errors="surrogateescape")
    flags = [
        "objective-c-cpp-output" if flag == subject.language else flag
        for flag in subject.flags(compiler, folder)
    ]
    if compiler.clang:
        flags = [flag for flag in flags if not flag.startswith("-fobjc-runtime")] + [runtime.flag]
    code, messages = compiler.run([*flags, "-O0", "-c", str(source), "-o", str(output)])
    return code, messages, output


def _protocols(path: Path, runtime: _Runtime) -> Iterator[tuple[str, dict[str, str]]]:
    """Each protocol in an object file, with the encodings of its methods."""
    file: Object = read_object(path.read_bytes())
    for name, (place, _) in file.symbols.items():
        called = place.pointed(_NAME) if runtime.symbol.fullmatch(name) else None
        if called is not None:
            lists = (("-", place.pointed(_INSTANCE)), ("+", place.pointed(_CLASS)))
            rows = (row for sign, table in lists if table is not None for row in _rows(sign, table, runtime))
            yield called.string().decode(), dict(rows)


def _rows(sign: str, table: Place, runtime: _Runtime) -> Iterator[tuple[str, str]]:
    """A table of methods: how many there are, and for each its selector and its encoding."""
    count = int.from_bytes(table.take(runtime.count + 4)[runtime.count :], "little")
    for at in range(8, 8 + runtime.step * count, runtime.step):
        selector, encoding = table.pointed(at), table.pointed(at + 8)
        if selector is not None and encoding is not None:
            yield f"{sign} {selector.string().decode()}", encoding.string().decode()
