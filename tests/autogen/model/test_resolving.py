"""What is behind a type of the model, and how large it is."""

from __future__ import annotations

import pytest

from autogen.model import (
    Array,
    Block,
    Enum,
    Extent,
    Field,
    FunctionType,
    Location,
    Opaque,
    Pointer,
    Record,
    Ref,
    Scalar,
    Type,
    Typedef,
    Types,
    Void,
)

AT = Location("t.h", 1)
INT, LONG = Scalar("c_int", 4, 4), Scalar("c_long", 8, 8)
PAIR = Record("pair", "struct", "pair", AT, 16, 8, (Field("a", INT, 0), Field("b", LONG, 64)))
LATER = Record("later", "struct", "later", AT)
COLOUR = Enum("colour", "colour", AT, INT, (("RED", 1),))
NAMES = {"once": Ref("pair"), "twice": Ref("once"), "paint": Ref("colour"), "row": Array(Ref("twice"), 3)}
TYPES = Types(
    {
        **{one.key: one for one in (PAIR, LATER, COLOUR)},
        **{name: Typedef(name, name, AT, kind) for name, kind in NAMES.items()},
        "theirs": Typedef("theirs", "theirs", AT, Void(), "other.theirs"),
    },
    4,
)


@pytest.mark.parametrize(
    ("kind", "resolved"),
    [
        (Ref("twice"), Ref("pair")),
        (Ref("paint"), Ref("colour")),
        (Ref("row"), NAMES["row"]),
        (Ref("theirs"), Ref("theirs")),
        (Ref("nobody's"), Ref("nobody's")),
        (Pointer(Ref("twice")), Pointer(Ref("twice"))),
    ],
)
def test_typedefs_are_followed_as_far_as_the_module_has_them(kind: Type, resolved: Type) -> None:
    assert TYPES.resolve(kind) == resolved


def test_records_and_enumerations_as_they_are_declared() -> None:
    assert (TYPES.behind(Ref("twice")), TYPES.behind(Ref("paint")), TYPES.behind(INT)) == (PAIR, COLOUR, INT)
    assert (TYPES.record(Ref("twice")), TYPES.record(Ref("paint")), TYPES.record(INT)) == (PAIR, None, None)


@pytest.mark.parametrize(
    ("kind", "extent"),
    [
        (LONG, Extent(8, 8)),
        (Opaque("vector", 16, 16), Extent(16, 16)),
        (Ref("twice"), Extent(16, 8)),
        (Ref("row"), Extent(48, 8)),
        (Array(INT, 0), Extent(0, 4)),
        (Ref("paint"), Extent(4, 4)),
        (Pointer(Ref("pair")), Extent(4, 4)),
        (Block(FunctionType(Void(), ())), Extent(4, 4)),
        (Ref("later"), Extent(0, 1)),
        (Void(), Extent(0, 1)),
        (Ref("theirs"), Extent(0, 1)),
    ],
)
def test_size_and_alignment(kind: Type, extent: Extent) -> None:
    assert TYPES.extent(kind) == extent
    assert TYPES.size(kind) == extent.size
