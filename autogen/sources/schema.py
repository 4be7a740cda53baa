"""TOML in, typed values out, and errors that say file, line, key, what is wrong and what was expected."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from .. import files

T = TypeVar("T")
Key = tuple[str | int, ...]

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
        try:
            text = files.text(path)
        except OSError as problem:
            raise error(f"{path}: cannot be read: {_reason(problem)}.") from None
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

    def convert(self, value: object, kind: type[T], key: Key = ()) -> T:
        """`value` as `kind` (a msgspec type), or the error that says which key below `key` does not fit."""
        if isinstance(value, dict) and isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            self.only(value, [field.encode_name for field in msgspec.structs.fields(kind)], key)
        try:
            return msgspec.convert(value, kind)
        except msgspec.ValidationError as problem:
            message, below = _explain(value, kind, problem)
            raise self.wrong((*key, *below), message) from None


def nearest(name: str, known: Collection[str]) -> str:
    """The tail of an error: the nearest valid word first, then all of them if they are few."""
    close = difflib.get_close_matches(name, list(known), n=1, cutoff=0.5)
    if close:
        return f"did you mean {close[0]!r}?"
    return "expected " + (("one of " + ", ".join(sorted(known))) if known else "none here") + "."


def dotted(key: Key) -> str:
    """('skips', 'A B', 0) -> skips."A B"[0]"""
    text = ""
    for part in key:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            quoted = part if re.fullmatch(r"[A-Za-z0-9_-]+", part) else f'"{part}"'
            text += f".{quoted}" if text else quoted
    return text


def line_of(text: str, key: Key) -> int | None:
    """The line on which the deepest table or value of `key` that the text spells begins (1-based).

    The text is parsed line by line: a statement ends where the text up to there parses again, so the
    line after the last such end begins the next statement. Exact for any TOML, and only run for errors.
    """
    lines = text.splitlines(keepends=True)
    found: int | None = None
    depth = start = 0
    for end in range(1, len(lines) + 1):
        try:
            data: object = tomllib.loads("".join(lines[:end]))
        except tomllib.TOMLDecodeError:
            continue
        reached = _depth(data, key)
        if reached > depth:
            depth, found = reached, start + 1
        start = end
    return found


def _depth(data: object, key: Key) -> int:
    for depth, part in enumerate(key):
        inside = isinstance(part, str) and isinstance(data, dict) and part in data
        if not inside:
            return depth
        assert isinstance(data, dict)
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
    """msgspec hides the key of a dict's bad item: find it by leaving all others out."""
    table = value
    for part in prefix:
        table = table[part]  # type: ignore[index]
    if not isinstance(table, dict):
        return None
    for name, item in table.items():
        try:
            msgspec.convert(_with(value, prefix, {name: item}), kind)
        except msgspec.ValidationError as problem:
            if "[...]" in str(problem):
                return str(name)
    return None


def _with(value: Any, prefix: Key, inner: object) -> object:
    if not prefix:
        return inner
    copy: Any = value.copy()
    copy[prefix[0]] = _with(value[prefix[0]], prefix[1:], inner)
    return copy


def _words(types: str) -> str:
    return " or ".join(_WORDS.get(one, f"`{one}`") for one in types.split(" | "))
