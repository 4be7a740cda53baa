"""Who owns what a method returns, worked out from its name and what stands in its header: Clang's rules for ARC.

libclang's own answer is what a module has. This one is made of other things, of the attributes that a compiler's
preprocessor shows and of the family that a name has, so that the two can be held against each other.
(Source: Clang's document on ARC, "Method families" and "Retained return values".)
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...objc import family
from .containers import Declared
from .encodings import Encoded

_OWNED = ("alloc", "copy", "mutableCopy", "new", "init")


@dataclass(frozen=True)
class Owned:
    """What a method does with reference counts."""

    retained: bool
    consumes_self: bool
    consumes: tuple[int, ...]
    inner_pointer: bool


def expected(key: str, result: Encoded, declared: Declared | None) -> Owned:
    """By the rules, of a method such as "- copy", its result, and what its header says besides."""
    sign, _, selector = key.partition(" ")
    attributes = declared.attributes if declared is not None else ()
    name = next(
        (one[1] for text in attributes if (one := re.fullmatch(r"objc_method_family\((\w+)\)", text))), None
    )
    name = family(selector) if name is None else name
    if result.kind not in ("@", "#") or (name == "init" and sign == "+"):
        name = ""
    retained = name in _OWNED
    if "ns_returns_retained" in attributes:
        retained = True
    if "ns_returns_not_retained" in attributes:
        retained = False
    return Owned(
        retained,
        name == "init" or "ns_consumes_self" in attributes,
        declared.consumed if declared is not None else (),
        "objc_returns_inner_pointer" in attributes,
    )
