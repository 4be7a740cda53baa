"""Type encodings of the Objective-C run time, read: `@24@0:8i16` is an object, then an object, a selector and an int.

GCC and Clang write them alike, but for details that say nothing of a type: the places of arguments, names of
members, and qualifiers. `normal` leaves those out.
"""

from __future__ import annotations

from dataclasses import dataclass

_QUALIFIERS = "rnNoORVA!"
_SCALARS = "cCsSiIlLqQtTfdDBv*#:?"


@dataclass(frozen=True)
class Encoded:
    """One type. `kind` is a letter of the encoding: a scalar's own, `^` `[` `{` `(` `b` `j`, `@`, or `@?` for a block.

    `of` is what a pointer points to, the element of an array, or the members of a record, None for a record that is
    only named. `count` is the length of an array and the width of a bit-field.
    """

    kind: str
    of: tuple[Encoded, ...] | None = ()
    name: str = ""
    count: int = 0


class NotAnEncoding(ValueError):
    """The text is no type encoding."""


def read(text: str) -> list[Encoded]:
    """The types of a method's encoding: result, receiver, selector, arguments."""
    reader = _Reader(text)
    found = []
    while reader.at < len(text):
        found.append(reader.type())
        reader.digits()
    return found


def normal(text: str) -> str:
    """An encoding without places, quoted names and qualifiers."""
    return " ".join(map(_spelled, read(text)))


def _spelled(one: Encoded) -> str:
    inside = "".join(map(_spelled, one.of or ()))
    if one.kind == "[":
        return f"[{one.count}{inside}]"
    if one.kind in ("{", "("):
        members = f"={inside}" if one.of is not None else ""
        return f"{one.kind}{one.name}{members}{'}' if one.kind == '{' else ')'}"
    return f"b{one.count}" if one.kind == "b" else one.kind + inside


class _Reader:
    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def take(self) -> str:
        character = self.peek()
        self.at += 1
        return character

    def digits(self) -> int:
        """A number, with the sign and the register mark that stood before it in old encodings."""
        start = self.at
        while self.peek() and self.peek() in "+-0123456789":
            self.at += 1
        return int(self.text[start : self.at].strip("+-") or 0)

    def quoted(self) -> None:
        if self.peek() == '"':
            self.at = self.text.index('"', self.at + 1) + 1

    def type(self) -> Encoded:
        while self.peek() and self.peek() in _QUALIFIERS:
            self.at += 1
        match letter := self.take():
            case "^" | "j":
                return Encoded(letter, (self.type(),))
            case "@":
                return self._object()
            case "[":
                count = self.digits()
                of = self.type()
                self._close("]")
                return Encoded(letter, (of,), count=count)
            case "{" | "(":
                return self._record(letter, "}" if letter == "{" else ")")
            case "b":
                return self._bits()
            case _ if letter and letter in _SCALARS:
                return Encoded(letter)
        raise NotAnEncoding(f"{self.text!r} is no type encoding: {letter!r} at {self.at - 1}")

    def _object(self) -> Encoded:
        if self.peek() == "?":
            self.at += 1
            if self.peek() == "<":  # the block's own signature
                self.at = self.text.index(">", self.at) + 1
            return Encoded("@?")
        self.quoted()
        return Encoded("@")

    def _record(self, letter: str, closing: str) -> Encoded:
        start = self.at
        while self.peek() and self.peek() not in f"={closing}":
            self.at += 1
        name = self.text[start : self.at]
        if self.take() == closing:
            return Encoded(letter, None, name)
        members = []
        while self.peek() and self.peek() != closing:
            self.quoted()
            members.append(self.type())
        self._close(closing)
        return Encoded(letter, tuple(members), name)

    def _bits(self) -> Encoded:
        """Apple's say the width; those of GCC's run time the place, the type and the width."""
        count = self.digits()
        if self.peek() and self.peek() in _SCALARS:
            self.at += 1
            count = self.digits()
        return Encoded("b", count=count)

    def _close(self, bracket: str) -> None:
        if self.take() != bracket:
            raise NotAnEncoding(f"{self.text!r} is no type encoding: no {bracket!r} at {self.at - 1}")
