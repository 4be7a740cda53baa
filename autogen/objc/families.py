"""Method families: what the name of a method says of ownership. (Source: Clang's document on ARC.)"""

from __future__ import annotations

_FAMILIES = ("alloc", "mutableCopy", "copy", "new", "init")
_RELATED = {"alloc": True, "new": True, "init": False, "autorelease": False, "retain": False, "self": False}


def family(selector: str) -> str:
    """The family of a selector: one of its five, or nothing. A name such as `newlyMade` has none."""
    bare = selector.lstrip("_")
    for name in _FAMILIES:
        rest = bare[len(name) :]
        if bare.startswith(name) and not rest[:1].islower():
            return name
    return ""


def related(selector: str, class_method: bool) -> bool:
    """Whether a method that returns `id` means the receiver's own class, as clang takes it."""
    name = family(selector) or selector
    return _RELATED.get(name) is class_method
