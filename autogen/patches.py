"""Methods that no parsed header declares, from the manifest: they are declared in a header that is made here.

So clang reads their types, computes their encodings and knows who owns what, as for any other method, and the
categories pass puts them into their class.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, TypeAlias

import msgspec

NonEmpty: TypeAlias = Annotated[str, msgspec.Meta(min_length=1)]

CATEGORY = "AutogenPatches"
_ATTRIBUTES = {
    "retained": " __attribute__((ns_returns_retained))",
    "unretained": " __attribute__((ns_returns_not_retained))",
}


class Patch(msgspec.Struct, frozen=True, kw_only=True):
    """An Objective-C method that no header declares; types are written as in Objective-C."""

    owner: NonEmpty = msgspec.field(name="class")
    """The class that gets it."""
    selector: NonEmpty
    result: NonEmpty = "id"
    arguments: tuple[NonEmpty, ...] = ()
    """Their types, as many as the selector has colons."""
    names: tuple[NonEmpty, ...] = ()
    class_method: bool = False
    variadic: bool = False
    ownership: Literal["", "retained", "unretained"] = ""
    """Who owns the result, where the name of the method says something else."""
    reason: NonEmpty
    """Why the headers do not have it."""


def declarations(patches: Sequence[Patch]) -> str:
    """The text of a header that declares the methods, one line each."""
    return "".join(f"@interface {p.owner} ({CATEGORY}) {_method(p)}; @end\n" for p in patches)


def _method(patch: Patch) -> str:
    sign = "+" if patch.class_method else "-"
    parts = patch.selector.split(":")[:-1]
    names = patch.names or tuple(f"_{position}" for position in range(len(parts)))
    written = " ".join(
        f"{part}:({kind}){name}" for part, kind, name in zip(parts, patch.arguments, names, strict=True)
    )
    tail = (", ..." if patch.variadic else "") + _ATTRIBUTES.get(patch.ownership, "")
    return f"{sign} ({patch.result}){written or patch.selector}{tail}"
