"""What the difference of two modules says of registers and their fields."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Findings = Callable[..., list[str]]


@pytest.fixture
def changes(findings: Findings) -> Callable[[str, str], list[str]]:
    """changes(old, new): the findings between two headers of registers."""

    def run(old: str, new: str) -> list[str]:
        return findings(old, new, transforms=("registers",))

    return run


def register(name: str, offset: int, segment: int = 0, space: str = "reg", **fields: str) -> str:
    """The macros of a register; fields as HIGH:LOW."""
    lines = [f"#define {space}{name} {offset:#x}", f"#define {space}{name}_BASE_IDX {segment}"]
    for field, bits in fields.items():
        high, low = map(int, bits.split(":"))
        lines += [
            f"#define {name}__{field}__SHIFT {low}",
            f"#define {name}__{field}_MASK {(2 << high) - (1 << low)}",
        ]
    return "\n".join(lines) + "\n"


def test_the_same(changes: Findings) -> None:
    one = register("X", 1, A="3:0")
    assert changes(one, one) == []


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        (register("X", 1), "", "breaking: register X: removed: reg 0:0x1"),
        ("", register("X", 1), "compatible: register X: added: reg 0:0x1"),
        (register("X", 1), register("X", 2), "breaking: register X: moved: reg 0:0x1 → reg 0:0x2"),
        (
            register("X", 1),
            register("X", 1, 1),
            "breaking: register X: segment: reg 0:0x1 → reg 1:0x1 (its offset is the same)",
        ),
        (register("X", 1), register("X", 2, 1), "breaking: register X: segment: reg 0:0x1 → reg 1:0x2"),
        (
            register("X", 1, space="mm"),
            register("X", 1),
            "breaking: register X: spelled: mm 0:0x1 → reg 0:0x1 (only C's names of it change)",
        ),
        (
            register("X", 1, A="3:0", B="4:4"),
            register("X", 1, B="4:4"),
            "breaking: field X.A: removed: 3:0",
        ),
        (register("X", 1), register("X", 1, A="3:0"), "compatible: field X.A: added: 3:0"),
        (register("X", 1, A="3:0"), register("X", 1, A="4:1"), "breaking: field X.A: moved: 3:0 → 4:1"),
        (register("X", 1, A="3:0"), register("X", 1, A="5:0"), "compatible: field X.A: widened: 3:0 → 5:0"),
        (
            register("X", 1, A="3:0"),
            register("X", 1, A="0:0"),
            "breaking: field X.A: narrowed: 3:0 → 0 (values that were possible do not fit any more)",
        ),
    ],
)
def test_one_change(changes: Findings, old: str, new: str, finding: str) -> None:
    rest = register("REST", 9, A="7:0")
    assert changes(rest + old, rest + new) == [finding]


def test_what_takes_a_fields_place_is_named(changes: Findings) -> None:
    assert changes(register("X", 1, OLD="21:21"), register("X", 1, NEW="21:20")) == [
        "breaking: field X.OLD: removed: 21 (there: NEW)",
        "compatible: field X.NEW: added: 21:20 (there: OLD)",
    ]


def array(count: int, start: int = 16, stride: int = 1) -> str:
    return "".join(register(f"X_{number}", start + stride * number, A="3:0") for number in range(count))


def test_an_array_is_one_register_as_long_as_it_has_the_same_numbers(changes: Findings) -> None:
    assert changes(array(4), array(4, 32)) == [
        "breaking: register X: moved: reg 0:0x10, array 0-3 by 1 → reg 0:0x20, array 0-3 by 1"
    ]
    assert changes(array(4), array(4, stride=2)) == [
        "breaking: register X: moved: reg 0:0x10, array 0-3 by 1 → reg 0:0x10, array 0-3 by 2"
    ]


def test_arrays_of_other_lengths_are_compared_one_by_one(changes: Findings) -> None:
    assert changes(array(2), array(3)) == ["compatible: register X_2: added: reg 0:0x12"]
    assert changes(array(3), array(2)) == ["breaking: register X_2: removed: reg 0:0x12"]


def test_an_array_that_became_single_registers(changes: Findings) -> None:
    single = register("X_0", 16, A="3:0") + register("X_1", 20, A="7:0")
    assert changes(array(2), single) == [
        "breaking: register X_1: moved: reg 0:0x11 → reg 0:0x14",
        "breaking: register X: split: reg 0:0x10, array 0-1 by 1 (no array any more)",
        "compatible: field X_1.A: widened: 3:0 → 7:0",
    ]
    assert "compatible: register X: joined: reg 0:0x10, array 0-1 by 1" in changes(single, array(2))
    assert (
        "breaking: register X: kind: register array: reg 0:0x10, array 0-1 by 1 → register: reg 0:0x1"
        in changes(array(2), single + register("X", 1))
    )


def test_a_constant_that_became_a_part_of_a_register_is_still_there(changes: Findings) -> None:
    """C's names are there either way."""
    shift, mask = "#define X__A__SHIFT 3\n", "#define X__A_MASK 0x8\n"
    assert changes(register("X", 1) + shift, register("X", 1) + shift + mask) == [
        "compatible: field X.A: added: 3"
    ]
    assert changes(register("X", 1) + shift + mask, register("X", 1) + shift) == [
        "breaking: field X.A: removed: 3"
    ]
