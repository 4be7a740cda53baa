"""Objective-C classes, protocols and their methods, from the entries of the tables `classes` and `protocols`."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .expressions import split

_SELECTOR = re.compile(r"[\w$]+|(?:[\w$]*:)+")
_FACT = re.compile(
    r"consumes (self|\d+)|inner pointer|optional|since [\d.]+|deprecated [\d.]+|unavailable", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Method:
    """A method; `sign` is "-" or "+". `parameters` are (name, type), `facts` what follows the result, as written.

    The caller owns what a `retained` one returns. `attribute` is what Python calls it.
    """

    sign: str
    selector: str
    parameters: tuple[tuple[str, str], ...]
    result: str
    variadic: bool = False
    retained: bool = False
    facts: tuple[str, ...] = ()
    attribute: str = ""

    @property
    def key(self) -> str:
        """What tells it from the other methods of its class."""
        return f"{self.sign} {self.selector}"

    @property
    def consumes_self(self) -> bool:
        """Whether it takes over its receiver."""
        return "consumes self" in self.facts

    @property
    def consumes(self) -> tuple[int, ...]:
        """The arguments that it takes over, by position."""
        found = (fact.removeprefix("consumes ") for fact in self.facts if fact.startswith("consumes "))
        return tuple(int(word) for word in found if word != "self")

    @property
    def inner_pointer(self) -> bool:
        """Whether the result lies inside the receiver, and dies with it."""
        return "inner pointer" in self.facts

    @property
    def optional(self) -> bool:
        """Whether those who adopt the protocol may leave it out."""
        return "optional" in self.facts

    @property
    def availability(self) -> tuple[str, ...]:
        """Since when it is there, since when it is deprecated, and whether it is unavailable, as written."""
        words = ("since ", "deprecated ", "unavailable")
        return tuple(fact for fact in self.facts if fact.startswith(words))


@dataclass(frozen=True, slots=True)
class ObjCClass:
    """A class; a root class has the empty superclass. `methods` are by sign and selector: "- length".

    `objc_name` is its name in the runtime. A class or a protocol of another binding is `MODULE.NAME`.
    """

    name: str
    superclass: str = ""
    protocols: tuple[str, ...] = ()
    methods: Mapping[str, Method] = field(default_factory=dict)
    objc_name: str = ""


@dataclass(frozen=True, slots=True)
class ObjCProtocol:
    """A protocol and those that it adopts; otherwise as a class."""

    name: str
    protocols: tuple[str, ...] = ()
    methods: Mapping[str, Method] = field(default_factory=dict)
    objc_name: str = ""


def class_(name: str, text: str) -> ObjCClass:
    """An entry of `classes`, from the text behind `NAME: `."""
    (superclass, *protocols), objc_name, lines = _head(name, text)
    above = "" if superclass == "None" else superclass
    return ObjCClass(name, above, tuple(protocols), _methods(name, lines), objc_name)


def protocol(name: str, text: str) -> ObjCProtocol:
    """An entry of `protocols`, from the text behind `NAME: `."""
    adopted, objc_name, lines = _head(name, text)
    protocols = () if adopted == ["None"] else tuple(adopted)
    return ObjCProtocol(name, protocols, _methods(name, lines), objc_name)


def _head(name: str, text: str) -> tuple[list[str], str, list[str]]:
    head, *lines = text.split("\n")
    head, _, objc_name = head.partition(" = ")
    names = split(head)
    if not names:
        raise ValueError(f"{name} names neither a superclass nor a protocol, nor None")
    return names, objc_name or name, lines


def _methods(owner: str, lines: Iterable[str]) -> dict[str, Method]:
    found: dict[str, Method] = {}
    for line in lines:
        try:
            one = method(line.strip())
        except ValueError as error:
            raise ValueError(f"{owner}: {error}") from None
        if one.key in found:
            raise ValueError(f"{owner}: it has two methods {one.key}")
        found[one.key] = one
    return found


def method(line: str) -> Method:
    """A method as its line says it: `SIGN SELECTOR(PARAMETERS) -> [retained ]TYPE[, FACT…][ = ATTRIBUTE]`."""
    head, arrow, tail = line.rpartition(") -> ")
    sign, selector, inside = head[:1], *head[2:].partition("(")[::2]
    if not arrow or sign not in ("-", "+") or head[1:2] != " " or not _SELECTOR.fullmatch(selector):
        raise ValueError(f"no method: {line!r}")
    tail, _, attribute = tail.partition(" = ")
    words = split(inside)
    variadic = words[-1:] == ["..."]
    parameters = tuple(word.partition(": ")[::2] for word in words[: len(words) - variadic])
    if len(parameters) != selector.count(":") or not all(kind for _, kind in parameters):
        raise ValueError(f"the selector {selector} does not go with its parameters: {line!r}")
    result, *facts = split(tail)
    wrong = [fact for fact in facts if not _FACT.fullmatch(fact)]
    if wrong:
        raise ValueError(f"{wrong[0]!r} says nothing of a method: {line!r}")
    return Method(
        sign,
        selector,
        parameters,
        result.removeprefix("retained "),
        variadic,
        result.startswith("retained "),
        tuple(facts),
        attribute or attribute_of(selector),
    )


def attribute_of(selector: str) -> str:
    """The Python attribute of a selector by the rule: colons are underscores, a keyword gets one more."""
    attribute = selector.replace(":", "_")
    return f"{attribute}_" if keyword.iskeyword(attribute) else attribute
