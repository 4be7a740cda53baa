"""metal-cpp as a witness: how its headers are read, and what is a difference."""

from __future__ import annotations

from pathlib import Path

import pytest

from autogen.clang import BUILTIN_HEADERS, Request
from autogen.verify.witnesses.metalcpp import Witness, compare, read
from autogen.verify.witnesses.survey import Survey, survey

PRIVATE = '_MTL_PRIVATE_DEF_SEL(length,\n        "length");\n_MTL_PRIVATE_DEF_SEL(copyTo_, "copyTo:");\n'
THING = """
_MTL_ENUM(NS::UInteger, Kind) { // which
    KindOne = 1,
    KindTwo,
    KindMany = 0x10,
};
_MTL_OPTIONS(NS::UInteger, Option) {
    OptionNone = 0,
    OptionBit = 1 << 3,
};
_MTL_CONST(NS::ErrorDomain, ThingName);
struct Spot
{
    NS::UInteger x;
    float        y[2];
} _MTL_PACKED;
class Thing : public NS::Referencing<Thing>
{
};
_MTL_INLINE NS::UInteger MTL::Thing::length() const
{
    return Object::sendMessage<NS::UInteger>(this, _MTL_PRIVATE_SEL(length));
}
_MTL_INLINE MTL::Thing* MTL::Thing::copyTo(const MTL::Thing* other)
{
    return Object::sendMessage<MTL::Thing*>(this, _MTL_PRIVATE_SEL(copyTo_), other);
}
"""
OURS = """
@class MTLThing;
typedef enum : unsigned long { MTLKindOne = 1, MTLKindTwo, MTLKindMany = 16 } MTLKind;
typedef enum __attribute__((flag_enum)) : unsigned long { MTLOptionNone, MTLOptionBit = 8 } MTLOption;
typedef struct { unsigned long x; float y[2]; } MTLSpot;
extern id MTLThingName;
__attribute__((objc_root_class)) @interface MTLThing
- (unsigned long)length;
- (MTLThing *)copyTo:(MTLThing *)other;
@end
"""


@pytest.fixture
def witness(tmp_path: Path) -> Witness:
    for name, text in (
        ("Metal/MTLThing.hpp", THING),
        ("Metal/MTLPrivate.hpp", PRIVATE),
        ("Foundation/NS.hpp", ""),
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    return read(tmp_path)


def ours(text: str, target: str = "arm64-apple-macos14") -> Survey:
    request = Request(("ours.h",), (BUILTIN_HEADERS,), target, "objective-c", texts=(("ours.h", text),))
    return survey(request, lambda header: True)


def test_what_its_headers_say(witness: Witness) -> None:
    assert witness.methods == {("MTLThing", "length"): "NS::UInteger", ("MTLThing", "copyTo:"): "MTL::Thing*"}
    assert witness.constants == {
        **{"MTLKindOne": 1, "MTLKindTwo": 2, "MTLKindMany": 16},
        **{"MTLOptionNone": 0, "MTLOptionBit": 8},
    }
    assert witness.enums["MTLOption"] == ("NS::UInteger", True)
    assert (witness.fields, witness.globals) == ({"MTLSpot": ["x", "y"]}, {"MTLThingName"})


def test_a_truth_value_is_a_char_on_an_intel_mac(tmp_path: Path) -> None:
    found = Witness(methods={("MTLThing", "isOn"): "bool"})
    header = "__attribute__((objc_root_class)) @interface MTLThing\n- ({})isOn;\n@end\n"
    for kind, target in (("_Bool", "arm64-apple-macos14"), ("signed char", "x86_64-apple-macos14")):
        assert compare(ours(header.format(kind), target), found).differences == []
    assert len(compare(ours(header.format("unsigned char")), found).differences) == 1


def test_the_same_is_no_difference(witness: Witness) -> None:
    found = compare(ours(OURS), witness)
    assert found.differences == []
    assert found.counts == {"method": 2, "enumeration": 2, "enumerator": 5, "record": 1, "global": 1}


@pytest.mark.parametrize(
    ("right", "wrong", "output"),
    [
        ("MTLKindTwo,", "MTLKindTwo = 3,", "MTLKindTwo: 3 here, 2 in C"),
        (
            "- (unsigned long)length",
            "- (double)length",
            "-[MTLThing length] result: d here, NS::UInteger in C",
        ),
        ("copyTo:(", "copyInto:(", "-[MTLThing copyInto:] is in our headers, not there"),
        ("__attribute__((flag_enum)) ", "", "MTLOption is flags: False here, True in C"),
        ("{ unsigned long x;", "{ unsigned long z;", "MTLSpot members: z, y here, x, y in C"),
        ("MTLThingName", "MTLOtherName", "MTLOtherName is in our headers, not there"),
    ],
)
def test_a_difference_is_told(witness: Witness, right: str, wrong: str, output: str) -> None:
    assert OURS.count(right) == 1
    assert [str(one) for one in compare(ours(OURS.replace(right, wrong)), witness).differences] == [output]
