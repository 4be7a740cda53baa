"""Numbers: a value that changed is breaking, unless it says a version or follows what it counts."""

from __future__ import annotations

import pytest

from autogen.diff.findings.values import counter_like, version_like
from tests.autogen.diff.conftest import Findings
from tests.autogen.ioctl_macros import IOCTL_MACROS


def test_constants(findings: Findings) -> None:
    assert findings("#define A 1\n#define B 2", "#define A 1\n#define C 0x30000") == [
        "breaking: constant B: removed: 2",
        "compatible: constant C: added: 0x30000",
    ]
    assert findings("#define A 1", "#define A 2") == ["breaking: constant A: value: 1 → 2"]
    assert findings("#define A 1", "#define A 1.0") == ["breaking: constant A: value: 1 → 1.0"]
    assert findings('#define A "x"', '#define A "y"') == ["breaking: constant A: value: 'x' → 'y'"]
    assert findings("#define A 16", "#define A (1 << 4)") == []
    assert findings("#define A 0.0", "#define A -0.0") == ["breaking: constant A: value: 0.0 → -0.0"]


def test_values_with_a_type(findings: Findings) -> None:
    point = "struct p { int x, y; }; struct q { long x; };\n"
    old = point + "static const struct p A = {1, 2};\n#define B ((struct p *)1)"
    assert findings(old, old) == []
    assert findings(old, old.replace("2}", "3}")) == ["breaking: constant A: value: (1, 2) → (1, 3)"]
    assert findings(old, old.replace("struct p *", "struct q *")) == [
        "breaking: constant B: retyped: struct p * → struct q *"
    ]
    assert findings(old.replace("((struct p *)1)", "1"), old) == []


def test_a_value_may_become_an_enumerator_or_an_alias(findings: Findings) -> None:
    assert findings("#define A 1", "enum { A = 1 };") == []
    assert findings("enum e { A = 1 };", "enum e { B = 1 };\n#define A B") == [
        "compatible: enumerator e.B: added: 1"
    ]
    assert findings("enum e { A = 1 };", "enum e { B = 2 };\n#define A B") == [
        "breaking: enumerator e.A: value: 1 → 2",
        "compatible: enumerator e.B: added: 2",
    ]


def test_a_version_is_bound_to_change(findings: Findings) -> None:
    assert findings("#define LIB_VERSION_MINOR 3", "#define LIB_VERSION_MINOR 4") == [
        "compatible: constant LIB_VERSION_MINOR: version: 3 → 4"
    ]
    assert findings("#define INFO_FW_VERSION 14", "#define INFO_FW_VERSION 15") == [
        "breaking: constant INFO_FW_VERSION: value: 14 → 15"
    ], "the number of a question is no version"
    assert findings("enum e { API_VERSION = 1 };", "enum e { API_VERSION = 2 };") == [
        "breaking: enumerator e.API_VERSION: value: 1 → 2"
    ]


@pytest.mark.parametrize(
    "name", ["KFD_IOCTL_MAJOR_VERSION", "HIP_VERSION", "HIP_VERSION_GITHASH", "libVersionMinor"]
)
def test_names_of_versions(name: str) -> None:
    assert version_like(name)


@pytest.mark.parametrize(
    "name", ["CONVERSION", "AMDGPU_INFO_FW_VERSION", "GET_VERSION", "VERSION_MASK", "MINORITY"]
)
def test_other_names(name: str) -> None:
    assert not version_like(name)


def test_enumerators(findings: Findings) -> None:
    old = "enum e { A, B };"
    assert findings(old, "enum e { A, B, C };") == ["compatible: enumerator e.C: added: 2"]
    assert findings(old, "enum e { A, X, B };") == [
        "breaking: enumerator e.B: value: 1 → 2",
        "compatible: enumerator e.X: added: 1",
    ]
    assert findings(old, "enum e { A };") == ["breaking: enumerator e.B: removed: 1"]


def test_a_counter_follows_its_enumeration(findings: Findings) -> None:
    old = "enum e { A, B, E_COUNT, E_LAST = B };"
    assert findings(old, "enum e { A, B, C, E_COUNT, E_LAST = C };") == [
        "compatible: enumerator e.E_COUNT: counter: 2 → 3 (it follows the last of what it counts)",
        "compatible: enumerator e.E_LAST: counter: 1 → 2 (it follows the last of what it counts)",
        "compatible: enumerator e.C: added: 2",
    ]
    flag = "FLAG = 1 << 30 };"  # above the counter, it counts for nothing
    assert findings(f"enum e {{ A, E_LAST, {flag}", f"enum e {{ A, B, E_LAST, {flag}") == [
        "compatible: enumerator e.E_LAST: counter: 1 → 2 (it follows the last of what it counts)",
        "compatible: enumerator e.B: added: 1",
    ]
    assert findings("enum e { A, E_MAX = 10 };", "enum e { A, B, E_MAX = 20 };") == [
        "breaking: enumerator e.E_MAX: value: 10 → 20",
        "compatible: enumerator e.B: added: 1",
    ], "a limit that counts nothing"
    assert findings("enum e { A, B, E_LAST = 1 };", "enum e { A, B, C, E_LAST = 3 };") == [
        "breaking: enumerator e.E_LAST: value: 1 → 3",
        "compatible: enumerator e.C: added: 2",
    ], "it was the last, and is one more now"


def test_a_counter_of_loose_constants_and_of_commands(findings: Findings) -> None:
    assert findings("enum { OP_A, OP_B, OP_LAST };", "enum { OP_A, OP_B, OP_C, OP_LAST };") == [
        "compatible: constant OP_LAST: counter: 2 → 3 (it follows the last of what it counts)",
        "compatible: constant OP_C: added: 2",
    ]
    assert findings("#define NAME_MAX 255", "#define NAME_MAX 511") == [
        "breaking: constant NAME_MAX: value: 255 → 511"
    ]
    one = f"{IOCTL_MACROS}#define GO _IO('k', 4)\n#define COMMAND_END 5\n"
    two = f"{one.replace('END 5', 'END 6')}#define STOP _IO('k', 5)\n"
    assert findings(one, two) == [
        "compatible: ioctl STOP: added: 0x6b05: None",
        "compatible: constant COMMAND_END: counter: 5 → 6 (it follows the last of what it counts)",
    ]


@pytest.mark.parametrize(
    "name", ["FOO_MAX", "__FOO_END", "FOO_AFTER_LAST", "NUM_FOO", "fooLast", "FOO_MAX_ENUM"]
)
def test_names_of_counters(name: str) -> None:
    assert counter_like(name)


@pytest.mark.parametrize("name", ["MAXIMAL", "FOO_MAX_SIZE", "SEND", "FOO_ENDIAN"])
def test_names_of_no_counters(name: str) -> None:
    assert not counter_like(name)


def test_a_mask_of_reserved_bits(findings: Findings) -> None:
    assert findings("#define CAP_RESERVED 0xf0", "#define CAP_RESERVED 0xe0") == [
        "compatible: constant CAP_RESERVED: reserved: 240 → 224 (some of the reserved bits are in use now)"
    ]
    assert findings("#define CAP_RESERVED 0xf0", "#define CAP_RESERVED 0x1e0") == [
        "breaking: constant CAP_RESERVED: value: 240 → 480"
    ]


def test_whole_enumerations(findings: Findings) -> None:
    assert findings("", "enum e { A, B };") == ["compatible: enum e: added: 2 enumerators"]
    assert findings("enum e { A, B };", "") == ["breaking: enum e: removed: 2 enumerators"]
    assert findings("enum e { A, B };", "enum { A, B };") == [
        "breaking: enum e: removed: 2 enumerators (its enumerators are still there)"
    ]
    assert findings("enum e { A, B };", "enum f { A, B, C };") == [
        "breaking: enum e: renamed: e → f (the same enumerators)",
        "compatible: enumerator f.C: added: 2",
    ]


def test_how_an_enumeration_is_stored(findings: Findings) -> None:
    assert findings("enum e { A };", "enum e { A, B = -1 };") == [
        "breaking: enum e: stored: c_uint → c_int (values read otherwise)",
        "compatible: enumerator e.B: added: -1",
    ]


IOCTL = f"""{IOCTL_MACROS}typedef unsigned __u32;
struct args {{{{ __u32 a{{}}; }}}};
#define GO _IOWR('k', {{}}, struct args)
"""


def test_an_ioctl_whose_argument_grew(findings: Findings) -> None:
    assert findings(IOCTL.format("", 2), IOCTL.format(", b", 2)) == [
        (
            "breaking: ioctl GO: number changes from 0xc0046b02 to 0xc0086b02 because args grew from 4 to 8 bytes: "
            "kernels that compare whole numbers answer ENOTTY"
        ),
        "breaking: record args: grew: 4 bytes → 8 bytes (at its end: b)",
        "compatible: member args.b: added: __u32 b @ 4 (at the end)",
    ]


def test_an_ioctl_with_another_command(findings: Findings) -> None:
    assert findings(IOCTL.format("", 2), IOCTL.format("", 3)) == [
        (
            "breaking: ioctl GO: number changes from 0xc0046b02 to 0xc0046b03 "
            "because the command, its type or its direction changed"
        )
    ]


def test_an_ioctl_with_another_argument(findings: Findings) -> None:
    new = IOCTL.replace("struct args)", "int)")
    assert findings(IOCTL.format("", 2), new.format("", 2)) == ["breaking: ioctl GO: retyped: args → c_int"]


def test_a_number_that_can_be_called_now(findings: Findings) -> None:
    plain = f"{IOCTL_MACROS}typedef unsigned __u32;\nstruct args {{ __u32 a; }};\n#define GO 0xc0046b02\n"
    assert findings(plain, IOCTL.format("", 2)) == []
    assert findings(IOCTL.format("", 2), plain) == [
        "breaking: ioctl GO: kind: ioctl: 0xc0046b02: args → constant: 3221515010"
    ]
