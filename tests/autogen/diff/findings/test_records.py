"""Records: what moves is breaking, what is only added is not, reserved space may be taken into use."""

from __future__ import annotations

import pytest

from autogen.diff.findings.records import filler
from tests.autogen.diff.conftest import ARM, LINUX, WINDOWS, Findings

OLD = "struct s { __u32 a; __u32 b; __u64 c; };"


def test_nothing_changed(findings: Findings) -> None:
    assert findings(OLD, OLD) == []


def test_a_record_that_came_or_went(findings: Findings) -> None:
    assert findings("", OLD) == ["compatible: record s: added: struct, 16 bytes"]
    assert findings(OLD, "") == ["breaking: record s: removed: struct, 16 bytes"]


def test_a_member_at_the_end_changes_the_size(findings: Findings) -> None:
    assert findings(OLD, "struct s { __u32 a; __u32 b; __u64 c; __u64 d; };") == [
        "breaking: record s: grew: 16 bytes → 24 bytes (at its end: d)",
        "compatible: member s.d: added: __u64 d @ 16 (at the end)",
    ]


def test_a_member_in_the_middle_moves_the_others(findings: Findings) -> None:
    assert findings(OLD, "struct s { __u32 a; __u32 b; __u64 x; __u64 c; };") == [
        "breaking: record s: grew: 16 bytes → 24 bytes",
        "breaking: member s.c: moved: __u64 c @ 8 → __u64 c @ 16",
        "compatible: member s.x: added: __u64 x @ 8",
    ]


def test_two_members_that_change_places(findings: Findings) -> None:
    assert findings(OLD, "struct s { __u32 b; __u32 a; __u64 c; };") == [
        "breaking: member s.a: moved: __u32 a @ 0 → __u32 a @ 4",
        "breaking: member s.b: moved: __u32 b @ 4 → __u32 b @ 0",
    ]


def test_a_member_that_went(findings: Findings) -> None:
    assert findings(OLD, "struct s { __u32 a; __u64 c; };") == ["breaking: member s.b: removed: __u32 b @ 4"]
    assert findings("struct s { int a, b; };", "struct s { int a; };") == [
        "breaking: record s: shrank: 8 bytes → 4 bytes",
        "breaking: member s.b: removed: int b @ 4",
    ]


def test_another_type(findings: Findings) -> None:
    assert findings(OLD, "struct s { __u32 a; int b; __u64 c; };") == [
        "breaking: member s.b: retyped: __u32 b @ 4 → int b @ 4 (the same size)"
    ]
    assert findings(OLD, "struct s { __u32 a; float b; double c; };") == [
        "breaking: member s.b: retyped: __u32 b @ 4 → float b @ 4 (the same size)",
        "breaking: member s.c: retyped: __u64 c @ 8 → double c @ 8 (the same size)",
    ]


def test_another_name_of_the_same_type_is_the_same(findings: Findings) -> None:
    assert findings(OLD, "struct s { unsigned a; unsigned int b; unsigned long c; };") == []
    assert findings(OLD, "struct s { unsigned a; unsigned int b; unsigned long c; };", WINDOWS) == [
        "breaking: record s: shrank: 16 bytes → 12 bytes",
        "breaking: record s: realigned: align 8 → align 4",
        "breaking: member s.c: retyped: __u64 c @ 8 → unsigned long c @ 8",
    ]
    assert findings("enum e { A }; struct s { enum e e; };", "enum e { A }; struct s { __u32 e; };") == [], (
        "an enumeration reads as its storage type"
    )


def test_a_typedef_that_changed_behind_a_member(findings: Findings) -> None:
    text = "typedef {} word; struct s {{ word w; }};"
    assert findings(text.format("int"), text.format("unsigned")) == [
        "breaking: member s.w: retyped: word w @ 0 → word w @ 0 (word was c_int and is c_uint)",
        "breaking: typedef word: retyped: int → unsigned int",
    ]


def test_a_renamed_member_breaks_python_that_assigns_to_it(findings: Findings) -> None:
    assert findings(OLD, "struct s { __u32 a; __u32 bb; __u64 c; };") == [
        (
            "breaking: member s.b: renamed: __u32 b @ 4 → __u32 bb @ 4 "
            "(the same place and type; ctypes takes assignments to the old name without an error)"
        )
    ]


def test_a_reserved_member_that_is_taken_into_use(findings: Findings) -> None:
    assert findings("struct s { __u32 a; __u32 pad; };", "struct s { __u32 a; __u32 size; };") == [
        "compatible: member s.pad: split: __u32 pad @ 4 → __u32 size @ 4 (reserved space taken into use)"
    ]
    assert findings(
        "struct s { __u32 a; __u32 reserved[3]; };",
        "struct s { __u32 a; __u32 b; float c; __u32 reserved[1]; };",
    ) == [
        (
            "compatible: member s.reserved: split: __u32 reserved[3] @ 4 → __u32 b @ 4, float c @ 8, "
            "__u32 reserved[1] @ 12 (reserved space taken into use)"
        )
    ]
    assert findings("struct s { __u32 a; __u32 pad; };", "struct s { __u32 a; __u64 size; };") == [
        "breaking: record s: grew: 8 bytes → 16 bytes (at its end: size)",
        "breaking: record s: realigned: align 4 → align 8",
        "compatible: member s.pad: removed: __u32 pad @ 4 (it is padding)",
        "compatible: member s.size: added: __u64 size @ 8 (at the end)",
    ], "what takes its place has to fit into it"


def test_a_used_member_that_is_split_is_gone(findings: Findings) -> None:
    new = "struct s { __u32 a; unsigned short b1, b2; __u64 c; };"
    assert findings(OLD, new)[0] == "breaking: member s.b: removed: __u32 b @ 4"


def test_padding_may_move_and_go(findings: Findings) -> None:
    assert findings("struct s { __u64 a; __u32 b; __u32 pad; };", "struct s { __u64 a; __u32 b; };") == [
        "compatible: member s.pad: removed: __u32 pad @ 12 (it is padding)"
    ]
    assert findings("struct s { __u64 a; __u32 b; };", "struct s { __u64 a; __u32 b; __u32 pad; };") == [
        "compatible: member s.pad: added: __u32 pad @ 12 (where padding was)"
    ]


@pytest.mark.parametrize(
    "name",
    ["pad", "_pad1", "__pad2", "reserved", "__glibc_reserved", "__dflo_reserved", "unused_0", "mbz", "resv2"],
)
def test_names_of_padding(name: str) -> None:
    assert filler(name)


@pytest.mark.parametrize(
    "name", ["padded_size", "vram_reserved_bytes", "reserved_vmid", "p", "paddle", "use"]
)
def test_names_of_members_that_mean_something(name: str) -> None:
    assert not filler(name)


def test_members_around_which_a_union_is_put_stay_where_they_are(findings: Findings) -> None:
    new = "struct s { __u32 a; union { __u32 b; int f; }; __u64 c; };"
    assert findings(OLD, new) == ["compatible: member s.f: added: int f @ 4 (over b)"]


def test_a_record_without_a_name_is_part_of_the_one_around_it(findings: Findings) -> None:
    text = "struct s {{ int a; union {{ struct {{ int b{}; }}; int d; }}; int e; }};"
    assert findings(text.format(""), text.format(", c")) == [
        "breaking: record s: grew: 12 bytes → 16 bytes",
        "breaking: member s.e: moved: int e @ 8 → int e @ 12",
        "compatible: member s.c: added: int c @ 8",
    ]


def test_arrays(findings: Findings) -> None:
    assert findings("struct s { int a[2]; };", "struct s { int a[3]; };") == [
        "breaking: record s: grew: 8 bytes → 12 bytes (because a grew)",
        "breaking: member s.a: retyped: int a[2] @ 0 → int a[3] @ 0",
    ]
    assert findings("struct s { int a[2][3]; };", "struct s { int a[3][2]; };") == [
        "breaking: member s.a: retyped: int a[2][3] @ 0 → int a[3][2] @ 0 (the same size)"
    ]
    assert findings("struct s { int (*a)[2]; };", "struct s { int (*a)[3]; };") == [
        "breaking: member s.a: retyped: int (*a)[2] @ 0 → int (*a)[3] @ 0 (the same size)"
    ]


def test_a_member_of_a_union(findings: Findings) -> None:
    assert findings("union u { int a; };", "union u { int a; short b; };") == [
        "compatible: member u.b: added: short b @ 0"
    ]
    assert findings("union u { int a; };", "union u { int a; long long b; };") == [
        "breaking: record u: grew: 4 bytes → 8 bytes",
        "breaking: record u: realigned: align 4 → align 8",
        "compatible: member u.b: added: long long b @ 0",
    ]


def test_a_struct_that_became_a_union(findings: Findings) -> None:
    assert findings("struct s { int a; };", "union s { int a; };") == [
        "breaking: record s: kind: struct → union"
    ]


def test_what_holds_a_record_that_grew(findings: Findings) -> None:
    text = "struct part {{ int a{}; }}; struct out {{ struct part i; int last; }};"
    assert findings(text.format(""), text.format(", b")) == [
        "breaking: record part: grew: 4 bytes → 8 bytes (at its end: b)",
        "breaking: record out: grew: 8 bytes → 12 bytes (because i grew)",
        "breaking: member out.last: moved: int last @ 4 → int last @ 8",
        "compatible: member part.b: added: int b @ 4 (at the end)",
    ]


def test_bit_fields(findings: Findings) -> None:
    old = "struct b { unsigned a : 3, c : 5; };"
    assert findings(old, "struct b { unsigned a : 3, c : 6; };") == [
        "breaking: member b.c: retyped: unsigned int c : 5 @ 0.3 → unsigned int c : 6 @ 0.3"
    ]
    assert findings(old, "struct b { unsigned c : 5, a : 3; };") == [
        "breaking: member b.a: moved: unsigned int a : 3 @ 0.0 → unsigned int a : 3 @ 0.5",
        "breaking: member b.c: moved: unsigned int c : 5 @ 0.3 → unsigned int c : 5 @ 0.0",
    ]
    assert findings(old, "struct b { unsigned a : 3, c : 5, d : 1; };") == [
        "compatible: member b.d: added: unsigned int d : 1 @ 1.0 (where padding was)"
    ]
    assert findings(old, "struct b { unsigned a : 3; int c : 5; };") == [
        "breaking: member b.c: retyped: unsigned int c : 5 @ 0.3 → int c : 5 @ 0.3 (the same size)"
    ]


def test_alignment(findings: Findings) -> None:
    packed = "struct s { __u64 a; } __attribute__((packed));"
    assert findings("struct s { __u64 a; };", packed) == ["breaking: record s: realigned: align 8 → align 1"]
    aligned = "struct s { __u32 a[2]; } __attribute__((aligned(8)));"
    assert findings("struct s { __u32 a[2]; };", aligned)[0] == (
        "breaking: record s: realigned: align 4 → align 8"
    )


def test_what_ctypes_cannot_pass_by_value_any_more(findings: Findings) -> None:
    old, new, take = "union u { int a; };", "union u { int a; long double b; };", "void take(union u);"
    change = "record u: by value: passed by value → by address only"
    assert f"compatible: {change} (nothing in the module takes it by value)" in findings(old, new)
    found = findings(old + take, new + take)
    assert f"breaking: {change} (what takes it by value is refused from now on)" in found
    assert any(
        line.startswith("breaking: function take: removed: void take(union u) (it is skipped")
        for line in found
    )


def test_an_incomplete_record(findings: Findings) -> None:
    old, new = "struct s; int f(struct s *);", "struct s { int a; }; int f(struct s *);"
    assert findings(old, new) == ["compatible: record s: completed: incomplete → 4 bytes"]
    assert findings(new, old) == [
        "breaking: record s: hidden: 4 bytes → incomplete (its members are not declared any more)"
    ]


def test_a_record_that_only_follows_its_member(findings: Findings) -> None:
    """The type of a member without a name is called after the member: only the member is a finding."""
    old, new = "struct s { struct { int a; } part; };", "struct s { struct { int a; } inner; };"
    assert [line.partition(" (")[0] for line in findings(old, new)] == [
        "breaking: member s.part: renamed: struct s_part part @ 0 → struct s_inner inner @ 0"
    ]


def test_a_difference_of_one_target_says_which(findings: Findings) -> None:
    old, new = "struct s { __u64 a; };", "struct s { unsigned long a; };"
    assert findings(old, new, LINUX, ARM) == []
    assert findings(old, new, LINUX, WINDOWS)[0] == (
        "breaking: record s: shrank: 8 bytes → 4 bytes [x86_64-windows-msvc]"
    )
    assert findings(OLD, "struct s { __u32 b; __u32 a; __u64 c; };", LINUX, WINDOWS)[0].endswith("@ 4")


def test_targets_that_came_or_went(findings: Findings) -> None:
    assert findings(OLD, OLD, LINUX, new_targets=(LINUX, ARM)) == [
        "compatible: target aarch64-linux-gnu: added"
    ]
    assert findings(OLD, OLD, LINUX, ARM, new_targets=(LINUX,)) == [
        "breaking: target aarch64-linux-gnu: removed"
    ]
