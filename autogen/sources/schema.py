"""TOML in, typed values out, and errors that say file, line, key, what is wrong and what was expected."""

from __future__ import annotations

import difflib
import functools
import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from .. import files

T = TypeVar("T")
Key = tuple[str | int, ...]

MOST = 4 << 20
"""Characters of a pin file or manifest, which tomllib reads at a megabyte a second."""
GLOBS = 200
"""Patterns of one kind in a pin or manifest: each of them is tried on each name."""
LONGEST = 1024
"""Characters of a pattern."""
DOTS = 64
"""Dots of the keys in a line: tomllib takes the square of their number of steps for one key."""

_LISTED = 50  # names that an error shows, at most
_WORDS = {
    "array": "a list",
    "object": "a table",
    "str": "a string",
    "int": "an integer",
    "float": "a number",
    "bool": "true or false",
    "null": "nothing",
}


@dataclass(frozen=True)
class Document:
    """One TOML file, parsed; `error` is the exception class its mistakes are raised as."""

    path: Path
    text: str
    data: dict[str, Any]
    error: type[Exception]

    @classmethod
    def read(cls, path: Path, error: type[Exception]) -> Document:
        """Read a TOML file. Raises `error` with the file and what is wrong."""
        try:
            text = files.text(path)
        except OSError as problem:
            raise error(f"{path}: cannot be read: {_reason(problem)}.") from None
        return cls.parsed(path, text, error)

    @classmethod
    def parsed(cls, path: Path, text: str, error: type[Exception]) -> Document:
        """The text of a file that is, was or will be at `path`."""
        if len(text) > MOST:
            raise error(f"{path}: cannot be read: it is longer than {MOST >> 20} MiB.")
        if line := _dotted_line(text):
            raise error(f"{path}:{line}: cannot be read: a key has more than {DOTS} parts.")
        try:
            return cls(path, text, tomllib.loads(text), error)
        except tomllib.TOMLDecodeError as problem:
            message, line = _syntax(str(problem), text)
            raise error(f"{path}:{line}: not valid TOML: {message}.") from None
        except (
            RecursionError,
            ValueError,
        ):  # tomllib descends by calling itself, and Python reads 4,300 digits
            raise error(f"{path}: cannot be read: nested too deep, or a number is too long.") from None

    def wrong(self, key: Key, what: str) -> Exception:
        """An exception that names the place of `key` and says `what`; the caller raises it."""
        line = line_of(self.text, key)
        place = f"{self.path}:{line}" if line else str(self.path)
        return self.error(f"{place}: {dotted(key)}: {what}" if key else f"{place}: {what}")

    def only(self, table: Mapping[str, object], known: Collection[str], key: Key = ()) -> None:
        """Refuse keys of `table` that are not `known`, with the nearest one that is."""
        for name in table:
            if name not in known:
                raise self.wrong((*key, name), f"unknown key; {nearest(name, known)}")

    def few_globs(self, key: Key, patterns: Iterable[str]) -> None:
        """Refuse more patterns than can be tried on every name, and any that is longer than names are."""
        globs = [pattern for pattern in patterns if is_glob(pattern)]
        if len(globs) > GLOBS:
            raise self.wrong(key, f"{len(globs):,} entries have a '*', '?' or '['; expected at most {GLOBS}.")
        if any(len(pattern) > LONGEST for pattern in globs):
            raise self.wrong(key, f"a pattern is longer than {LONGEST} characters.")

    def convert(self, value: object, kind: type[T], key: Key = ()) -> T:
        """`value` as `kind` (a msgspec type), or the error that says which key below `key` does not fit."""
        if isinstance(value, dict) and isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            self.only(value, _keys(kind), key)
        try:
            return msgspec.convert(value, kind)
        except msgspec.ValidationError as problem:
            message, below = _explain(value, kind, problem)
            raise self.wrong((*key, *below), message) from None


@functools.cache
def _keys(kind: type[msgspec.Struct]) -> tuple[str, ...]:
    """The keys that a table may have. msgspec works them out anew from annotations, for each of hundreds of files."""
    return tuple(field.encode_name for field in msgspec.structs.fields(kind))


def is_glob(text: str) -> bool:
    """Whether it stands for more than the name that it is."""
    return any(mark in text for mark in "*?[")


def nearest(name: str, known: Collection[str]) -> str:
    """The tail of an error: the nearest valid word; if none is near, all of them, or of very many the nearest."""
    small = {one.casefold(): one for one in known}  # capitals are the smallest of mistakes
    close = difflib.get_close_matches(name.casefold(), small, n=1, cutoff=0.5)
    if close:
        return f"did you mean {small[close[0]]!r}?"
    if len(known) > _LISTED:
        some = difflib.get_close_matches(name.casefold(), small, n=5, cutoff=0)
        return (
            f"expected one of {len(known)}, of which the nearest are {', '.join(small[one] for one in some)}."
        )
    return "expected " + (("one of " + ", ".join(sorted(known))) if known else "none here") + "."


def dotted(key: Key) -> str:
    """('skips', 'A B', 0) -> skips."A B"[0]"""
    text = ""
    for part in key:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            part = part if len(part) <= 100 else f"{part[:100]}…"
            quoted = part if re.fullmatch(r"[A-Za-z0-9_-]+", part) else f'"{part}"'
            text += f".{quoted}" if text else quoted
    return text


def line_of(text: str, key: Key) -> int | None:
    """The line on which the deepest table or value of `key` that the text spells begins (1-based).

    `text` is TOML. Every statement of it is read by itself, once.
    """
    found: int | None = None
    depth, above = 0, Key()
    for line, statement in _statements(text):
        data = tomllib.loads(statement)
        header = statement.lstrip().startswith("[")
        prefix = () if header else above
        reached = _common(prefix, key)
        if reached == len(prefix):
            reached += _depth(data, key[reached:])
        if reached > depth:
            depth, found = reached, line
        if header:
            above = tuple(_nested(data))
    return found


def _dotted_line(text: str) -> int | None:
    """The first line with more than DOTS dots outside of strings and comments (1-based)."""
    if not any(line.count(".") > DOTS for line in text.split("\n")):
        return None
    bare = _TOKEN.sub(lambda token: token[0] if token[0] in "[{]}\n" else "\n" * token[0].count("\n"), text)
    return next((number for number, line in enumerate(bare.split("\n"), 1) if line.count(".") > DOTS), None)


# Where a statement goes on behind the end of its line: in strings, between brackets. A string without an end goes on
# to that of the line, or of the text: nobody looks for it again from each quotation mark in it.
_TOKEN = re.compile(
    r'"""(?:[^\\]|\\.)*?(?:"{3,5}|\Z)|'
    r"'''.*?(?:'{3,5}|\Z)|"
    r'"(?:[^"\\\n]|\\.)*"?|'
    r"'[^'\n]*'?|#[^\n]*|[\[{]|[\]}]|\n",
    re.DOTALL,
)


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """The key-value pairs and table headers of a TOML text, each with the line that it begins on."""
    start, first, line, open_brackets = 0, 1, 1, 0
    for token in _TOKEN.finditer(text):
        line += token[0].count("\n")
        if token[0] in ("[", "{", "]", "}"):
            open_brackets += 1 if token[0] in "[{" else -1
        elif token[0] == "\n" and not open_brackets:
            yield first, text[start : token.end()]
            start, first = token.end(), line
    yield first, text[start:]


def _common(one: Key, other: Key) -> int:
    """How many of the first parts are the same."""
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _nested(data: object) -> Iterator[str]:
    """The keys of tables in tables that have one key each, as the header of a table gives them."""
    while isinstance(data, dict) and data:
        [(name, data)] = data.items()
        yield name


def _depth(data: object, key: Key) -> int:
    for depth, part in enumerate(key):
        if not isinstance(data, dict) or part not in data:
            return depth
        data = data[part]
    return len(key)


def _syntax(message: str, text: str) -> tuple[str, int]:
    """tomllib's message without its place, and the place's line."""
    at = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", message)
    if at is None:
        return message, 1
    return message[: at.start()].lower(), int(at[1] or max(1, len(text.splitlines())))


def _reason(problem: OSError | UnicodeDecodeError) -> str:
    if isinstance(problem, UnicodeDecodeError):
        return f"it is not UTF-8 (byte {problem.start})"
    return (problem.strerror or str(problem)).lower()


def _explain(value: object, kind: Any, problem: msgspec.ValidationError) -> tuple[str, Key]:
    """msgspec's message in our words, and the path it speaks of, with the keys of dicts found again."""
    message, _, where = str(problem).partition(" - at `")
    below: list[str | int] = []
    for name, index, anything in re.findall(
        r"\.([^.\[\]`]+)|\[(\d+)\]|(\[\.\.\.\])", where.partition("`")[0]
    ):
        if anything:
            guilty = _guilty(value, kind, tuple(below))
            if guilty is None:
                break
            below.append(guilty)
        else:
            below.append(name or int(index))
    missing = re.fullmatch(r"Object missing required field `(.+)`", message)
    if missing:
        return f"the key {missing[1]!r} is missing.", tuple(below)
    words = re.sub(r"`([^`]+)`", lambda quoted: _words(quoted[1]), message)
    words = re.sub(r" of length >= 1$", " that is not empty", words)
    return words[0].lower() + words[1:] + ".", tuple(below)


def _guilty(value: object, kind: Any, prefix: Key) -> str | None:
    """msgspec hides the key of a dict's bad item: find it by leaving out one half of the others, and again."""
    table = value
    for part in prefix:
        table = table[part]  # type: ignore[index]
    if not isinstance(table, dict):
        return None

    def bad(items: list[tuple[str, object]]) -> bool:
        try:
            msgspec.convert(_with(value, prefix, dict(items)), kind)
        except msgspec.ValidationError as problem:
            return "[...]" in str(problem)
        return False

    items = list(table.items())
    while len(items) > 1:
        half = items[: len(items) // 2]
        items = half if bad(half) else items[len(half) :]
    return items[0][0] if items and bad(items) else None


def _with(value: Any, prefix: Key, inner: object) -> object:
    if not prefix:
        return inner
    copy: Any = value.copy()
    copy[prefix[0]] = _with(value[prefix[0]], prefix[1:], inner)
    return copy


def _words(types: str) -> str:
    return " or ".join(_WORDS.get(one, f"`{one}`") for one in types.split(" | "))
