"""Kinds are numbers under the names of `clang.cindex`: each number is the one that cindex has."""

from __future__ import annotations

import pytest
from clang import cindex

from autogen.clang import CursorKind, TypeKind

# libclang's own enumerators, where cindex 18 has no name.
WITHOUT_A_NAME = {
    *("NS_RETURNS_RETAINED_ATTR", "NS_CONSUMES_SELF_ATTR", "NS_CONSUMED_ATTR"),
    *("OBJC_RETURNS_INNER_POINTER_ATTR", "FLAG_ENUM_ATTR"),
    *("ATTRIBUTED", "OBJCOBJECT", "OBJCTYPEPARAM"),
}


@pytest.mark.parametrize(
    "ours, theirs", [(CursorKind, cindex.CursorKind), (TypeKind, cindex.TypeKind)], ids=["cursor", "type"]
)
def test_each_is_what_cindex_calls_so(ours: type, theirs: type) -> None:
    named = {name: value for name, value in vars(ours).items() if not name.startswith("_")}
    known = {name: kind.value for name, kind in vars(theirs).items() if isinstance(kind, theirs)}
    assert len(set(named.values())) == len(named) > 20
    assert {name: known[name] for name in named if name in known} == {
        name: value for name, value in named.items() if name not in WITHOUT_A_NAME
    }
