"""A member may have any name of C's, one that Python or ctypes has a use for as well."""

from __future__ import annotations

import copy

import pytest

from tests.autogen.conftest import Bind

NAMES = (
    "self",
    "cls",
    "values",
    "members",
    "kind",
    "from_param",
    "from_buffer",
    "from_buffer_copy",
    "from_address",
    "in_dll",
    "offset",
    "size",
    "mro",
)
RESERVED = {"from_param", "from_buffer", "from_buffer_copy", "from_address", "in_dll"}
"""What ctypes and the run time call on every record."""


@pytest.mark.parametrize("record", ["struct R { int X; int y; };", "union R { int X; char y; };",
                                    "struct R { int X; char y; } __attribute__((packed));",
                                    "union R { int X; float y; };"])  # fmt: skip
def test_a_record_with_a_member_of_the_name(built: Bind, record: str) -> None:
    """One library has a record for each name: `r_self` with the member `self`."""
    kind = record.split()[0]
    records = [record.replace("R", f"r_{name}").replace("X", name) for name in NAMES]
    first = {name: f"int first_{name}({kind} r_{name} r)" for name in NAMES}
    m = built(
        "".join(records) + "".join(f"{prototype};" for prototype in first.values()),
        "".join(f"{prototype} {{ return r.{name}; }}" for name, prototype in first.items()),
    ).module
    for name in NAMES:
        attribute = f"{name}_" if name in RESERVED else name
        result = getattr(m, f"r_{name}")(**{attribute: 7})
        assert getattr(result, attribute) == 7, name
        assert getattr(m, f"first_{name}")(result) == 7, name


def test_variables_constants_and_copies_of_a_record_with_such_members(built: Bind) -> None:
    members = "int from_buffer, from_address, in_dll, from_buffer_copy;"
    m = built(
        f"struct S {{ {members} }}; extern struct S sv;\n#define FIRST ((struct S){{1, 2, 3, 4}})\n",
        "struct S sv = {5, 6, 7, 8};",
    ).module
    assert (m.sv.from_buffer_, m.sv.from_address_, m.sv.in_dll_, m.sv.from_buffer_copy_) == (5, 6, 7, 8)
    assert (m.FIRST.from_buffer_, m.FIRST.from_buffer_copy_) == (1, 4)
    assert copy.copy(m.sv).in_dll_ == 7


def test_an_inline_function_of_such_a_record(bind: Bind) -> None:
    bound = bind("struct r { int self; }; static inline int get(struct r r) { return r.self; }")
    assert bound.module.get(bound.module.r(self=3)) == 3
