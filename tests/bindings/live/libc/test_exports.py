"""What the module declares is in the library."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest

from bindings import libc

pytestmark = pytest.mark.needs("libc6", "libc.so.6")


NEWER = {
    "sched_getattr",
    "sched_setattr",
    "free_aligned_sized",
    "free_sized",
    "memalignment",
    "memset_explicit",
    "mseal",
    "uabs",
    "ulabs",
    "ullabs",
}


def test_declared_functions_are_exported(unbound: Callable[[ModuleType], set[str]]) -> None:
    """All but those that are newer than this glibc, or linked statically, or of another library."""
    missing = unbound(libc)
    known = NEWER | {"atexit", "at_quick_exit", "crypt", "getumask", "openat2"}
    assert {name for name in missing - known if not name.startswith("cf")} == set()
