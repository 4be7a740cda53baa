"""What gcc itself finds in headers, without a question: their macros and their functions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ...errors import AutogenError
from .compilers import Compiler
from .subject import Subject

_FUNCTION = re.compile(r"/\* (.*):\d+:\w+ \*/ extern (.*?)([\w$]+) (\(.*);(?: /\* \((.*?)\).*)?")
_RETURNS_FUNCTION = re.compile(r"/\* (.*):\d+:\w+ \*/ extern (.*?\(\*+)([\w$]+) (\(.*);(?: /\* \((.*?)\).*)?")
_BY_TYPEDEF = re.compile(r"/\* (.*):\d+:\w+ \*/ extern [\w$]+ ([\w$]+);")

# gcc's own words for two types, and words that it reads.
_SPELLINGS = (
    (re.compile(r"\bcomplex (?=float|double|long|int|char|short|unsigned|_Float)"), "_Complex "),
    (re.compile(r"\b__va_list_tag \*"), "void *"),
)


@dataclass(frozen=True)
class Prototype:
    """A function as gcc lists it; without a prototype, `parameters` is None. `header` is as it is included.

    `by_typedef`: a typedef of a function type declares it (`extern callback f;`), and gcc does not print that type.
    """

    header: str | None
    result: str
    parameters: tuple[str, ...] | None
    by_typedef: bool = False


def prototypes(subject: Subject, compiler: Compiler, folder: Path) -> Mapping[str, Prototype]:
    """Every external function that the headers declare. Raises AutogenError if they do not compile."""
    source, listing = folder / "headers.c", folder / "prototypes.txt"
    source.write_text(subject.text, encoding="utf-8", errors="surrogateescape")
    code, messages = compiler.run(
        [*subject.flags(compiler, folder), "-fsyntax-only", "-aux-info", str(listing), str(source)]
    )
    if code:
        raise AutogenError(f"{compiler} cannot compile the headers:\n{messages[:4000]}")
    found: dict[str, Prototype] = {}
    for line in listing.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
        for printed, spelled in _SPELLINGS:
            line = printed.sub(spelled, line)
        match = _RETURNS_FUNCTION.fullmatch(line) or _FUNCTION.fullmatch(line)
        if match:
            path, result, name, rest, names = match.groups()
            listed, after = _parenthesis(rest)
            result = (
                f"{result.strip()}{after}"  # without its name, `void (*f (int)) (long)` is `void (*) (long)`
            )
            parameters = _parameters(listed)
            if parameters and names:  # a function with a body: its parameters have their names
                pairs = zip(parameters, names.split(", "), strict=False)
                parameters = tuple(re.sub(rf"\b{one}\b", "", text, count=1) for text, one in pairs)
            found[name] = Prototype(subject.include_name(compiler, path), result, parameters)
        elif match := _BY_TYPEDEF.fullmatch(line):
            found[match[2]] = Prototype(subject.include_name(compiler, match[1]), "", None, by_typedef=True)
    return found


def _parenthesis(text: str) -> tuple[str, str]:
    """What is inside the parenthesis that a text begins with, and what follows it."""
    depth = 0
    for position, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if not depth:
            return text[1:position], text[position + 1 :]
    raise AssertionError(f"unbalanced: {text}")


def _parameters(text: str) -> tuple[str, ...] | None:
    if text.lstrip().startswith("/* ???"):
        return None
    parts, depth = [""], 0
    for character in text:
        depth += (character == "(") - (character == ")")
        if character == "," and not depth:
            parts.append("")
        else:
            parts[-1] += character
    return tuple(part for part in map(str.strip, parts) if part not in ("void", "..."))


@dataclass(frozen=True)
class Defined:
    """A macro as gcc's preprocessor saw it."""

    name: str
    header: str
    function_like: bool
    body: str


def macros(subject: Subject, compiler: Compiler, folder: Path) -> list[Defined]:
    """The macros that the bound headers define and leave defined. Raises AutogenError if these do not compile."""
    source, output = folder / "headers.c", folder / "headers.i"
    source.write_text(subject.text, encoding="utf-8", errors="surrogateescape")
    code, messages = compiler.run(
        [*subject.flags(compiler, folder), "-E", "-dD", str(source), "-o", str(output)]
    )
    if code:
        raise AutogenError(f"{compiler} cannot compile the headers:\n{messages[:4000]}")
    header: str | None = None
    found: dict[str, Defined] = {}
    for line in output.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
        if marker := re.match(r'# \d+ "([^"]*)"', line):
            header = subject.include_name(compiler, marker[1])
        elif (match := re.match(r"#define (\w+)(\(?)(.*)", line)) and header and subject.selected(header):
            name, parenthesis, body = match.groups()
            found[name] = Defined(name, header, bool(parenthesis), body.strip())
        elif line.startswith("#undef "):
            found.pop(line.split()[1], None)
    return list(found.values())
