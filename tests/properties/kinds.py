"""The kinds of random declarations, each with how to draw and how to compare them; and the smallest that differs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from autogen.errors import AutogenError
from tests.properties.checks import aligned as check_aligned
from tests.properties.checks import calls as check_calls
from tests.properties.checks import forwarders as check_forwarders
from tests.properties.checks import macros as check_macros
from tests.properties.checks import records as check_records
from tests.properties.checks import redeclared as check_redeclared
from tests.properties.checks import types as check_types
from tests.properties.compilers import RejectedError, Workshop
from tests.properties.outcome import Outcome
from tests.properties.programs import aligned as c_aligned
from tests.properties.programs import calls as c_calls
from tests.properties.programs import forwarders as c_forwarders
from tests.properties.programs import macros as c_macros
from tests.properties.programs import records as c_records
from tests.properties.programs import redeclared as c_redeclared
from tests.properties.programs import types as c_types
from tests.properties.programs.calls import CCall
from tests.properties.programs.records import CRecord

_WORD = re.compile(r"\w+")


class Declaration(Protocol):
    """One random declaration; `smaller` are variants of it with something left out."""

    @property
    def name(self) -> str: ...
    @property
    def text(self) -> str: ...
    def smaller(self) -> Iterator[Any]: ...


@dataclass(frozen=True)
class Kind:
    """`draw(seed, count)` declarations, the `header` that holds them, and what is `wrong` with its module."""

    draw: Callable[[int, int], list[Any]]
    header: Callable[[list[Any]], str]
    wrong: Callable[[Workshop, list[Any]], Outcome]


def _draw_calls(seed: int, count: int) -> list[CRecord | CCall]:
    records, calls = c_calls.random_calls(seed, count)
    return [*records, *calls]


def _split(declarations: Sequence[CRecord | CCall]) -> tuple[list[CRecord], list[CCall]]:
    records = [d for d in declarations if isinstance(d, CRecord)]
    return records, [d for d in declarations if isinstance(d, CCall)]


KINDS: Mapping[str, Kind] = {
    "records": Kind(c_records.random_records, c_records.header, check_records.wrong),
    "macros": Kind(c_macros.random_macros, c_macros.header, check_macros.wrong),
    "types": Kind(c_types.random_types, c_types.header, check_types.wrong),
    "redeclared": Kind(c_redeclared.random_redeclared, c_redeclared.header, check_redeclared.wrong),
    "aligned": Kind(c_aligned.random_aligned, c_aligned.header, check_aligned.wrong),
    "forwarders": Kind(
        lambda seed, count: c_forwarders.random_forwarders(
            seed, count // 15
        ),  # each is proved, which takes long
        c_forwarders.header,
        check_forwarders.wrong,
    ),
    "calls": Kind(
        _draw_calls,
        lambda ds: c_calls.header(*_split(ds)),
        lambda workshop, ds: check_calls.wrong(workshop, *_split(ds)),
    ),
}


@dataclass(frozen=True)
class Difference:
    """A difference between the module and a compiler, with the smallest declarations that show it."""

    text: str
    declarations: tuple[str, ...]

    def __str__(self) -> str:
        return "\n    ".join([self.text, *(line for text in self.declarations for line in text.splitlines())])


def smallest(kind: Kind, workshop: Workshop, declarations: Sequence[Any], name: str) -> Difference:
    """Drop declarations, then parts of declarations, while the one called `name` still differs."""

    def complaint(rest: Sequence[Any]) -> str:
        try:
            return kind.wrong(workshop, list(rest)).wrong.get(name, "")
        except (RejectedError, AutogenError):
            return ""

    kept = _needed(declarations, name)
    text = complaint(kept)
    if not text:  # only among the others
        kept = list(declarations)
        text = complaint(kept)
    tried: set[tuple[str, ...]] = set()
    shrunk = True
    while shrunk:
        shrunk = False
        variants, position = [*_smaller(kept, name)], 0
        while position < len(variants):
            smaller = variants[position]
            texts = tuple(declaration.text for declaration in smaller)
            if texts not in tried and (found := complaint(smaller)):
                kept, text, shrunk = smaller, found, True
                variants = [*_smaller(kept, name)]  # the next variant now stands in the same position
            else:
                position += 1
            tried.add(texts)
    return Difference(
        text or f"{name} differs no more when it is compared again", tuple(d.text for d in kept)
    )


def _needed(declarations: Sequence[Any], name: str) -> list[Any]:
    """The declaration and those that it mentions, in order."""
    by_name = {declaration.name: declaration for declaration in declarations}
    needed, waiting = {name}, [name]
    while waiting:
        for word in _WORD.findall(by_name[waiting.pop()].text):
            if word in by_name and word not in needed:
                needed.add(word)
                waiting.append(word)
    return [declaration for declaration in declarations if declaration.name in needed]


def _smaller(declarations: list[Any], name: str) -> Iterator[list[Any]]:
    for index, declaration in enumerate(declarations):
        for variant in declaration.smaller():
            changed = [*declarations[:index], variant, *declarations[index + 1 :]]
            yield _needed(changed, name)
