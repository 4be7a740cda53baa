"""What random declarations have found: each once bound otherwise than the compilers have it, as its smallest header."""

from __future__ import annotations

import re

import pytest

from tests.properties.checks.calls import wrong as wrong_calls
from tests.properties.checks.records import wrong as wrong_records
from tests.properties.compilers import Workshop
from tests.properties.programs.calls import CCall
from tests.properties.programs.records import CRecord, Part

RECORDS = """
struct smaller_type_joins { int a : 20; unsigned char b : 3 __attribute__((aligned(4))); long c; };
struct smaller_type_joins_and_ends { int a : 20; unsigned char b : 3 __attribute__((aligned(2))); };
union bit_fields_of_one_type { unsigned short a : 4; unsigned short b : 5; short c; };
union bit_fields_of_two_types { unsigned a : 1; unsigned long b : 5; };
struct char_bit_field { char a : 3; char b : 4; int c : 20; };
struct nine_bytes { signed char a : 7; long b : 63; } __attribute__((packed));
struct nine_bytes_unsigned { unsigned char a : 7; unsigned long b : 64; } __attribute__((packed));
"""


@pytest.mark.parametrize("text", RECORDS.strip().splitlines(), ids=lambda text: text.split()[1])
def test_records(text: str, workshop: Workshop) -> None:
    match = re.fullmatch(r"(\w+) (\w+) \{ (.*) \}(?: __attribute__\(\((.*)\)\))?;", text)
    assert match
    kind, name, body, attributes = match.groups()
    parts = tuple(
        Part(f"{member};", scalars=(_name(member),)) for member in body.removesuffix(";").split("; ")
    )
    outcome = wrong_records(workshop, [CRecord(name, kind, parts, attributes or "")])
    assert outcome.compared == len(parts)
    assert not outcome.wrong


def _name(member: str) -> str:
    found = re.search(r"\b([abc])\b", member)
    assert found
    return found[1]


# By value: (records, the last of which is passed) ----------------------------------------------------------

PASSED = {
    "over-aligned on the stack": [
        CRecord("r1", "struct", (Part("int f0;", scalars=("f0",)),), "aligned(64)"),
    ],
    "packed record in a union of lower alignment": [
        CRecord("r1", "union", (Part("void *f0[2];", blocks=("f0",)),), "packed"),
        CRecord("r2", "union", (Part("short f0;", scalars=("f0",)), Part("r1 f1;", blocks=("f1",)))),
    ],
}


@pytest.mark.parametrize(
    "name",
    [
        "over-aligned on the stack",
        pytest.param(
            "packed record in a union of lower alignment",
        ),
    ],
)
def test_records_by_value_arrive_or_are_refused(name: str, workshop: Workshop) -> None:
    records = PASSED[name]
    kind = records[-1].name
    signatures = [(kind,), ("long",) * 7 + (kind,), (kind, kind, "char", kind), (kind, "char", kind)]
    calls = [CCall(f"call{number}", "int", signature) for number, signature in enumerate(signatures)]
    calls += [
        CCall("returns", kind, ("char",)),
        CCall("calls", "int", (kind, "long double", kind), callback=True),
    ]
    outcome = wrong_calls(workshop, records, calls)
    assert not outcome.wrong
    assert outcome.compared + outcome.rejected == len(calls)


def test_an_integer_and_a_float_in_the_last_integer_register(workshop: Workshop) -> None:
    """`{long; double}` takes one register of each sort; when that is the sixth of the integers, xmm0 is lost."""
    record = CRecord("r1", "struct", (Part("long f0;", scalars=("f0",)), Part("double f1;", floats=("f1",))))
    call = CCall("call", "int", ("double", "long", "long", "long", "long", "long", "r1"))
    outcome = wrong_calls(workshop, [record], [call])
    assert not outcome.wrong
    assert outcome.compared + outcome.rejected == 1


def test_an_integer_and_a_float_in_an_earlier_register(workshop: Workshop) -> None:
    record = CRecord("r1", "struct", (Part("long f0;", scalars=("f0",)), Part("double f1;", floats=("f1",))))
    call = CCall("call", "int", ("double", "long", "long", "long", "long", "r1"))
    outcome = wrong_calls(workshop, [record], [call])
    assert (outcome.wrong, outcome.compared) == ({}, 1)
