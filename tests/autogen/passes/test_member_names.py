"""A member may have any name of C's, one that Python or ctypes has a use for as well."""

from __future__ import annotations

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
    "in_dll",
    "offset",
    "size",
    "mro",
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("record", ["struct r { int X; int y; };", "union r { int X; char y; };",
                                    "struct r { int X; char y; } __attribute__((packed));",
                                    "union r { int X; float y; };"])  # fmt: skip
def test_a_record_with_a_member_of_the_name(built: Bind, record: str, name: str) -> None:
    library = built(
        f"{record} int first(struct r r);".replace("X", name).replace(
            "struct r r", f"{record.split()[0]} r r"
        ),
        f"int first({record.split()[0]} r r) {{ return r.{name}; }}",
    )
    m = library.module
    attribute = f"{name}_" if name == "from_param" else name
    result = m.r(**{attribute: 7})
    assert getattr(result, attribute) == 7
    assert m.first(result) == 7


def test_an_inline_function_of_such_a_record(bind: Bind) -> None:
    bound = bind("struct r { int self; }; static inline int get(struct r r) { return r.self; }")
    assert bound.module.get(bound.module.r(self=3)) == 3
