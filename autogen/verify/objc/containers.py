"""What stands between `@interface` or `@protocol` and `@end`, from the text that a compiler's own preprocessor gives.

Nothing here knows a type: a body is copied as it is, for the compiler to read once more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_OPENING = re.compile(r"@(interface|protocol)\s+([\w$]+)\s*")
_PARAMETER = re.compile(r"(?:__covariant\s+|__contravariant\s+)?([\w$]+)\s*(?::(.*))?", re.DOTALL)
_GENERIC = re.compile(r":|\b__co(ntra)?variant\b")  # what stands in no list of protocols
_PAIRS = {"(": ")", "<": ">", "{": "}", "[": "]"}
_WORDS = re.compile(r"@(?:optional|required)\b|__attribute__\s*\(\(\s*objc_designated_initializer\s*\)\)")


@dataclass(frozen=True)
class Container:
    """One declaration: a class, a category of it (`category` is then its name) or a protocol, and its text.

    `parameters` are the type parameters of a generic class, each with the type that stands for it.
    """

    kind: str
    name: str
    text: str
    category: str | None = None
    parameters: tuple[tuple[str, str], ...] = ()

    @property
    def owner(self) -> tuple[str, str]:
        """Whose methods it declares."""
        return self.kind, self.name


@dataclass(frozen=True)
class Declared:
    """A method as its header has it: without the types, but with the attributes, each by its name."""

    sign: str
    selector: str
    attributes: tuple[str, ...] = ()
    consumed: tuple[int, ...] = ()

    @property
    def key(self) -> str:
        """What tells a method from others of its class."""
        return f"{self.sign} {self.selector}"


def containers(text: str) -> Iterator[Container]:
    """Every class, category and protocol with a body, in order."""
    for match in _OPENING.finditer(text):
        keyword, name = match.groups()
        at, parameters, category = match.end(), "", None
        if text[at : at + 1] == "<":  # type parameters, or protocols
            inside, at = _group(text, at)
            generic = text[at : at + 1] in (":", "(") or _GENERIC.search(inside)
            parameters = inside if generic else ""
        if text[at : at + 1] in (";", ","):
            continue  # only declared
        if keyword == "interface" and text[at : at + 1] == "(":
            category, at = _group(text, at)
        elif text[at : at + 1] == ":":
            at = _past_word(text, at + 1)
        while text[at : at + 1] in ("<", "{"):  # arguments of the superclass, protocols, instance variables
            _, at = _group(text, at)
        end = text.index("@end", at)
        found = filter(None, (_PARAMETER.match(part.strip()) for part in _parts(parameters)))
        names = tuple((one[1], (one[2] or "id").strip()) for one in found)
        kind = "class" if keyword == "interface" else "protocol"
        yield Container(kind, name, text[at:end], category.strip() if category is not None else None, names)


def copied(body: Container, parameters: Mapping[str, str]) -> str:
    """The methods and properties as a protocol can have them, none of them optional, `parameters` replaced.

    Types that are declared on the way stay where they are: they would be declared twice.
    """
    text = "".join(f"{statement}; " for statement in _statements(body))
    if parameters:
        names = "|".join(map(re.escape, parameters))
        text = re.sub(rf"\b(?:{names})\b", lambda match: parameters[match[0]], text)
    return text


def methods(body: Container) -> Iterator[Declared]:
    """The methods that a body declares, and those that read its properties."""
    for statement in _statements(body):
        found = (
            _getter(statement.removeprefix("@property"))
            if statement[0] == "@"
            else _declared(statement[0], statement[1:])
        )
        if found is not None:
            yield found


def _statements(body: Container) -> Iterator[str]:
    """Every declaration of a method or a property, on one line, without its semicolon."""
    lines = (line for line in body.text.splitlines() if not line.lstrip().startswith("#"))
    text, start, depth = _WORDS.sub("", " ".join(lines)), 0, 0
    for at, character in enumerate(text):
        depth += (character in "({[") - (character in ")}]")
        if character == ";" and not depth:
            statement, start = text[start:at].strip(), at + 1
            if statement.startswith(("-", "+", "@property")):
                yield statement


def _getter(text: str) -> Declared | None:
    """The method that reads a property: `(readonly, getter=isOn) BOOL on`, or a block, `void (^done)(void)`."""
    at, options = _past_space(text, 0), ""
    if text[at : at + 1] == "(":
        options, at = _group(text, at)
    attributes = re.findall(r"\b(ns_\w+|objc_\w+(?:\([^()]*\))?)", text[at:])
    plain = re.sub(r"__attribute__\s*\(\(.*?\)\)", "", text[at:])
    block = re.search(r"\(\s*\^[^()]*?([\w$]+)\s*\)", plain)
    words = re.findall(r"[\w$]+", plain)
    named = re.search(r"\bgetter\s*=\s*([\w$]+)", options)
    name = named[1] if named else block[1] if block else words[-1] if words else ""
    sign = "+" if re.search(r"\bclass\b", options) else "-"
    return Declared(sign, name, tuple(dict.fromkeys(attributes))) if name else None


def _declared(sign: str, text: str) -> Declared | None:
    attributes: list[str] = []
    positions: list[int] = []
    words: list[str] = []  # names, colons, and "@" for a type; what stands in parentheses is no name
    at = 0
    while at < len(text):
        if (attribute := re.compile(r"__attribute__\s*\(").match(text, at)) is not None:
            inside, at = _group(text, attribute.end() - 1)
            attributes += re.findall(r"\b(ns_\w+|objc_\w+(?:\([^()]*\))?)", inside)
            if "ns_consumed" in inside:
                positions.append(words.count(":") - 1)
        elif text[at] == "(":
            inside, at = _group(text, at)
            if "ns_consumed" in inside:
                positions.append(words.count(":") - 1)
            words.append("@")
        elif (word := re.compile(r"[\w$]+|:|,").match(text, at)) is not None:
            if word[0] == ",":
                break
            words.append(word[0])
            at = word.end()
        else:
            at += 1
    selector = _selector(words)
    attributes += re.findall(r"\b(ns_returns_\w+|ns_consumes_self)\b", text[at:])
    if selector is None:
        return None
    return Declared(sign, selector, tuple(dict.fromkeys(attributes)), tuple(p for p in positions if p >= 0))


def _selector(words: list[str]) -> str | None:
    """`@ a : @ x b : @ y` is a:b:, since what follows a colon is a type and a name."""
    if words[:1] == ["@"]:
        words = words[1:]
    if not words:
        return None
    if ":" not in words:
        return words[0]
    selector, at = "", 0
    while at < len(words):
        if words[at] == ":":
            selector, at = f"{selector}:", at + 1
        elif words[at + 1 : at + 2] == [":"]:
            selector, at = f"{selector}{words[at]}:", at + 2
        else:
            break
        at += words[at : at + 1] == ["@"]
        at += 1  # the parameter's name
    return selector


def _group(text: str, at: int) -> tuple[str, int]:
    """What is inside the brackets that open at a position, and where the next word begins behind them."""
    opening, closing, depth = text[at], _PAIRS[text[at]], 0
    for end in range(at, len(text)):
        depth += (text[end] == opening) - (text[end] == closing)
        if not depth:
            return text[at + 1 : end], _past_space(text, end + 1)
    raise ValueError(f"unbalanced: {text[at : at + 60]}")


def _parts(text: str) -> list[str]:
    """The items of a list, commas inside `<…>` left alone."""
    parts, depth = [""], 0
    for character in text:
        depth += (character == "<") - (character == ">")
        if character == "," and not depth:
            parts.append("")
        else:
            parts[-1] += character
    return parts


def _past_space(text: str, at: int) -> int:
    while text[at : at + 1].isspace():
        at += 1
    return at


def _past_word(text: str, at: int) -> int:
    at = _past_space(text, at)
    while text[at : at + 1].isalnum() or text[at : at + 1] in ("_", "$"):
        at += 1
    return _past_space(text, at)
