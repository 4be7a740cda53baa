"""Declarations of classes and protocols as text: their bodies, and what their methods are called and say."""

from __future__ import annotations

import pytest

from autogen.verify.objc.containers import Container, containers, copied, methods
from autogen.verify.objc.encodings import read
from autogen.verify.objc.owners import Owned, expected

HEADER = """
@class NSString, NSZone;
@protocol Later, Soon;
@protocol P <NSObject> - (void)p; @optional - (void)q; @end
@interface NSObject <NSObject> { Class isa; struct { int x; } s; } - (id)self; @end
@interface NSArray<__covariant ElementT : id<NSCopying>, Other> : NSObject <P, Q>
{
@public
    int count;
}
- (ElementT)first;
@end
@interface NSArray<ElementT> (More) <P> + (Other)other; @end
@interface C : NSArray<NSString *>
@end
@interface C () - (int)hidden; @end
"""


def test_heads() -> None:
    found = [(one.kind, one.name, one.category, one.parameters) for one in containers(HEADER)]
    assert found == [
        ("protocol", "P", None, ()),
        ("class", "NSObject", None, ()),
        ("class", "NSArray", None, (("ElementT", "id<NSCopying>"), ("Other", "id"))),
        ("class", "NSArray", "More", (("ElementT", "id"),)),
        ("class", "C", None, ()),
        ("class", "C", "", ()),
    ]


def test_a_copy_has_methods_and_properties_alone() -> None:
    body = Container(
        "class", "C", "typedef int t;\n- (t)a;\n#pragma x\n@optional\n@property (readonly)\n  T b;\n- (T)c;"
    )
    assert copied(body, {"T": "id<P>"}) == "- (t)a; @property (readonly)   id<P> b; - (id<P>)c; "


@pytest.mark.parametrize(
    ("text", "key", "attributes", "consumed"),
    [
        ("- (void)run;", "- run", (), ()),
        ("- run;", "- run", (), ()),
        ("+ (id) alloc ;", "+ alloc", (), ()),
        ("- (void)a:(int)x b:(double)y;", "- a:b:", (), ()),
        ("- (void)a:(int)x :(int)y;", "- a::", (), ()),
        ("- a: x b: y;", "- a:b:", (), ()),
        ("- (void)say:(id)format, ...;", "- say:", (), ()),
        ("- (void)each:(void (^)(id object, char *stop))block;", "- each:", (), ()),
        (
            "- (id)make __attribute__((ns_returns_retained));",
            "- make",
            ("ns_returns_retained",),
            (),
        ),
        (
            "- (id)a:(int)x b:(__attribute__((ns_consumed)) id)y;",
            "- a:b:",
            (),
            (1,),
        ),
        ("- (id)a:(id) __attribute__((ns_consumed)) x;", "- a:", ("ns_consumed",), (0,)),
        (
            "- (id)initial __attribute__((objc_method_family(none)));",
            "- initial",
            ("objc_method_family(none)",),
            (),
        ),
        ("@property (readonly) int count;", "- count", (), ()),
        ("@property (class, getter=isOn) int on;", "+ isOn", (), ()),
        ("@property void (^done)(int);", "- done", (), ()),
        (
            "@property (readonly) void *bytes __attribute__((objc_returns_inner_pointer));",
            "- bytes",
            ("objc_returns_inner_pointer",),
            (),
        ),
    ],
)
def test_methods(text: str, key: str, attributes: tuple[str, ...], consumed: tuple[int, ...]) -> None:
    [found] = methods(Container("class", "C", text))
    assert (found.key, found.attributes, found.consumed) == (key, attributes, consumed)


def owned(text: str, result: str = "@") -> Owned:
    [found] = methods(Container("class", "C", text))
    return expected(found.key, read(result)[0], found)


@pytest.mark.parametrize(
    "name", ["alloc", "new", "newThing", "copy", "mutableCopyAll", "_copy", "init", "initAll"]
)
def test_a_family_owns_its_objects(name: str) -> None:
    assert owned(f"- (id){name};").retained
    assert not owned(f"- (void){name};", "v").retained
    assert not owned(f"- (int){name};", "i").retained


@pytest.mark.parametrize(
    "name", ["newly", "copyright", "initial", "allocated", "mutablecopy", "renew", "name"]
)
def test_a_name_that_only_begins_like_one_does_not(name: str) -> None:
    assert owned(f"- (id){name};") == Owned(False, False, (), False)


def test_init_takes_its_receiver_over_and_is_no_class_method() -> None:
    assert owned("- (id)init;") == Owned(True, True, (), False)
    assert owned("+ (id)init;") == Owned(False, False, (), False)


def test_what_a_header_says_counts_more_than_the_name() -> None:
    assert owned("- (id)make __attribute__((ns_returns_retained));").retained
    assert not owned("- (id)copy __attribute__((ns_returns_not_retained));").retained
    assert owned("- (id)make __attribute__((objc_method_family(copy)));").retained
    assert not owned("- (id)init __attribute__((objc_method_family(none)));").consumes_self
    assert owned("- (void)end __attribute__((ns_consumes_self));", "v").consumes_self
    assert owned("- (void)a:(id)x b:(__attribute__((ns_consumed)) id)y;", "v").consumes == (1,)
    assert owned("- (char *)text __attribute__((objc_returns_inner_pointer));", "*").inner_pointer
