"""Objective-C: what a change of a class, a protocol or a method means for who calls it, and for who implements it."""

from __future__ import annotations

import pytest

from autogen.diff import compare
from autogen.modulefile import read
from autogen.view import LinkedModule

BASE = """
NSObject: None
  - hash() -> c_ulong

NSString: NSObject

NSMutableString: NSString
"""


def side(classes: str = "", protocols: str = "", **tables: str) -> LinkedModule:
    """A module with these entries beside those of BASE."""
    tables |= {"classes": f"{BASE}\n{classes}\n", "protocols": f"\nP: None\n\nQ: P\n\n{protocols}\n"}
    # Each text begins and ends with one line break, whatever stands between.
    texts = {name: "\n" + text.strip("\n") + "\n" for name, text in tables.items()}
    listed = ", ".join(f'{name}="""{text}"""' for name, text in texts.items())
    return LinkedModule(
        read(f'__getattr__, __dir__ = _bindings(globals(), {listed}, target="x86_64-linux-gnu")\n')
    )


def findings(old: LinkedModule, new: LinkedModule) -> list[str]:
    return [f"{found.severity}: {found}" for found in compare(old, new).findings]


def of_class(old: str, new: str) -> list[str]:
    """The findings for a class C with these method lines."""
    result = (
        side(f"C: NSObject, P\n{''.join(f'  {line}' for line in one.splitlines(True))}") for one in (old, new)
    )
    return findings(*result)


def of_protocol(old: str, new: str) -> list[str]:
    """The findings for a protocol R with these method lines."""
    result = (
        side(protocols=f"R: None\n{''.join(f'  {line}' for line in one.splitlines(True))}")
        for one in (old, new)
    )
    return findings(*result)


def test_classes_and_protocols_come_and_go() -> None:
    more = side("C: NSString, P\n  - a() -> None", "R: None")
    assert findings(side(), more) == [
        "compatible: class C: added: NSString, P, 1 method",
        "compatible: protocol R: added: 0 methods",
    ]
    assert findings(more, side()) == [
        "breaking: class C: removed: NSString, P, 1 method",
        "breaking: protocol R: removed: 0 methods",
    ]


def test_methods_of_a_class() -> None:
    assert of_class("", "- a:(x: c_int) -> id") == ["compatible: method -[C a:]: added: (c_int) -> id"]
    assert of_class("+ a() -> retained id", "") == ["breaking: method +[C a]: removed: () -> retained id"]
    assert of_class("- a() -> id\n- b() -> id", "- b() -> id\n- a() -> id") == [], (
        "their order does not count"
    )
    assert of_class("- a:(x: c_int) -> id", "- a:(y: c_int) -> id") == [], "nor do the names of parameters"


def test_who_implements_a_protocol_must_have_what_it_requires() -> None:
    assert of_protocol("", "- a() -> None") == [
        "breaking: method -[R a]: added: () -> None (those who implement R must have it from now on)"
    ]
    assert of_protocol("", "- a() -> None, optional") == [
        "compatible: method -[R a]: added: () -> None (optional)"
    ]
    assert of_protocol("- a() -> None, optional", "- a() -> None") == [
        "breaking: method -[R a]: optional: optional → required (those who implement R must have it from now on)"
    ]
    assert of_protocol("- a() -> None", "- a() -> None, optional") == [
        "compatible: method -[R a]: optional: required → optional (ask respondsToSelector: before calling it)"
    ]


def test_results() -> None:
    assert of_class("- a() -> c_int", "- a() -> c_uint") == [
        "breaking: method -[C a]: result: c_int → c_uint"
    ]
    precisely = "(what it was, told more precisely)"
    for old, new in (
        ("id", "NSString"),
        ("NSString", "NSMutableString"),
        ("id", "id[P]"),
        ("C", "instancetype"),
    ):
        assert of_class(f"- a() -> {old}", f"- a() -> {new}") == [
            f"compatible: method -[C a]: result: {old} → {new} {precisely}"
        ]
        assert of_class(f"- a() -> {new}", f"- a() -> {old}") == [
            f"breaking: method -[C a]: result: {new} → {old}"
        ]
    assert of_class("- a() -> id[P, Q]", "- a() -> id[Q, P]") == []


def test_what_names_of_types_stand_for_is_said_where_they_show_no_change() -> None:
    old, new = (
        side("C: NSObject, P\n  - a:(x: t) -> t", types=f"t = {kind}") for kind in ("c_int", "c_long")
    )
    assert findings(old, new) == [
        "breaking: typedef t: retyped: int → long",
        "breaking: method -[C a:]: result: t (int) → t (long)",
        "breaking: method -[C a:]: parameter: x: t (int) → x: t (long) (parameter 1)",
    ]


def test_memory_that_is_read_or_written() -> None:
    reads, writes = "- a:(x: const c_void_p) -> None", "- a:(x: c_void_p) -> None"
    assert of_class(reads, reads) == [] == of_class(writes, writes)
    assert of_class(reads, writes) == [
        "breaking: method -[C a:]: parameter: x: const c_void_p → x: c_void_p (parameter 1; bytes are refused now)"
    ]
    assert of_class(writes, reads) == [
        "compatible: method -[C a:]: parameter: x: c_void_p → x: const c_void_p (parameter 1; takes bytes too)"
    ]


def test_who_owns_what_is_stored() -> None:
    found = of_class("- a:(x: out(NSString)) -> None", "- a:(x: out(retained NSString)) -> None")
    assert found == [
        "breaking: method -[C a:]: parameter: x: out(NSString) → x: out(retained NSString) (parameter 1)"
    ]


def test_parameters() -> None:
    assert of_class("- a:(x: c_int) -> id", "- a:(x: c_long) -> id") == [
        "breaking: method -[C a:]: parameter: x: c_int → x: c_long (parameter 1)"
    ]
    assert of_class("- a:(x: NSMutableString) -> id", "- a:(x: NSString) -> id") == [
        "compatible: method -[C a:]: parameter: x: NSMutableString → x: NSString (parameter 1; takes what it took)"
    ]
    assert of_class("- a:(x: id) -> id", "- a:(x: NSString) -> id") == [
        "breaking: method -[C a:]: parameter: x: id → x: NSString (parameter 1)"
    ]
    old, new = "- a:(f: BLOCK(None, id)) -> None", "- a:(f: BLOCK(None, id, c_bool)) -> None"
    assert of_class(old, new) == [
        "breaking: method -[C a:]: parameter: f: BLOCK(None, id) → f: BLOCK(None, id, c_bool) (parameter 1)"
    ]
    assert of_class("- a:(x: NSString, ...) -> id", "- a:(x: NSString) -> id") == [
        "breaking: method -[C a:]: parameters: (NSString, ...) → (NSString)"
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "id",
            "retained id",
            "+0, the callee's → +1, the caller's (it leaks in code that takes it for the callee's)",
        ),
        (
            "retained id",
            "id",
            "+1, the caller's → +0, the callee's (code that takes it releases it once too often)",
        ),
        (
            "id",
            "id, consumes self",
            (
                "leaves the receiver to the caller → takes the receiver over "
                "(code that keeps it releases it once too often)"
            ),
        ),
        (
            "id, consumes 0",
            "id",
            "takes argument 1 over → leaves argument 1 to the caller (it leaks in code that gives it away)",
        ),
    ],
)
def test_ownership_is_breaking_since_code_leaks_or_releases_too_often(
    old: str, new: str, expected: str
) -> None:
    lines = (f"- a:(x: id) -> {one}" for one in (old, new))
    assert of_class(*lines) == [f"breaking: method -[C a:]: ownership: {expected}"]


def test_availability_is_told() -> None:
    assert of_class("- a() -> id, since 10.0", "- a() -> id, since 10.0, deprecated 13") == [
        "compatible: method -[C a]: availability: since 10.0 → since 10.0, deprecated 13"
    ]
    assert of_class("- a() -> id", "- a() -> id, unavailable") == [
        "compatible: method -[C a]: availability: no version → unavailable"
    ]


def test_the_python_attribute() -> None:
    assert of_class("- a_:(x: id) -> id", "- a_:(x: id) -> id = a___") == [
        "breaking: method -[C a_:]: attribute: a__ → a___"
    ]


def test_superclasses() -> None:
    assert findings(side("C: NSString"), side("C: NSObject")) == [
        "breaking: class C: superclass: NSString → NSObject (what it inherited is not there any more)"
    ]
    assert findings(side("C: NSObject"), side("C: NSMutableString")) == [
        "compatible: class C: superclass: NSObject → NSMutableString (which inherits from it)"
    ]
    assert findings(side("C: None"), side("C: NSObject")) == [
        "compatible: class C: superclass: None → NSObject"
    ]


def test_adopted_protocols() -> None:
    assert findings(side("C: NSObject, P"), side("C: NSObject")) == [
        "breaking: class C: adopts: P (no longer)"
    ]
    assert findings(side("C: NSObject"), side("C: NSObject, P")) == [
        "compatible: class C: adopts: P (as well)"
    ]
    assert findings(side("C: NSObject, P"), side("C: NSObject, Q")) == [
        "compatible: class C: adopts: Q (as well)"
    ], "Q adopts P"
    asks = "S: None\n  - a() -> None\n  - b() -> None, optional\n\nR: "
    assert findings(side(protocols=f"{asks}None"), side(protocols=f"{asks}S")) == [
        "breaking: protocol R: adopts: S (those who implement R must have -[S a])"
    ]


def test_a_method_that_is_inherited_instead_is_still_there() -> None:
    assert of_class("- hash() -> c_ulong", "") == [
        "compatible: method -[C hash]: moved: C → NSObject (from which it is inherited)"
    ]
    assert of_class("", "- hash() -> c_long") == [
        "breaking: method -[C hash]: result: c_ulong → c_long",
        "compatible: method -[C hash]: moved: NSObject → C (inherited until now)",
    ]


def test_what_is_lost_to_the_ledger_says_why() -> None:
    old = side("C: NSObject\n  - a() -> id")
    new = side("C: NSObject", skipped="\n-[C a]: a vector\n")
    assert findings(old, new)[0] == "breaking: method -[C a]: removed: () -> id (it is skipped now: a vector)"


def test_another_name_in_the_runtime() -> None:
    assert findings(side("C: NSObject = X"), side("C: NSObject = Y")) == [
        "breaking: class C: renamed: X → Y (another one of the runtime)"
    ]


def test_a_class_that_another_binding_has_from_now_on() -> None:
    other = read(
        '__getattr__, __dir__ = _bindings(globals(), classes="\\nC: None\\n  - a() -> c_int\\n", target="t")\n'
    )
    new = side(types="\nC = other.C\n")
    linked = LinkedModule(new.file, {"other": other}.get)
    assert findings(side("C: None\n  - a() -> c_int"), linked) == []
    assert findings(side("C: None\n  - a() -> c_long"), linked) == [
        "breaking: method -[C a]: result: c_long → c_int"
    ]


def test_functions_and_option_sets() -> None:
    old = side(functions="\nf(x: id[P]) -> id\n", enums="\nE: c_int\n  A = 1\n")
    new = side(functions="\nf(x: id[P]) -> retained id\n", enums="\nE: c_int, flags\n  A = 1\n")
    assert findings(old, new) == [
        (
            "breaking: function f: ownership: +0, the callee's → +1, the caller's "
            "(it leaks in code that takes it for the callee's)"
        ),
        "compatible: enum E: flags: one of its enumerators → a set of options (the same numbers)",
    ]


def test_a_record_that_a_method_takes_by_value() -> None:
    records = "\nr: struct, 4 bytes\n  a: c_int @ 0\n"
    taking = "C: NSObject\n  - a:(x: r) -> None"
    old = side(taking, records=records)
    new = side(taking, records=records.replace("4 bytes", "4 bytes, by address"))
    assert findings(old, new) == [
        (
            "breaking: record r: by value: passed by value → by address only "
            "(what takes it by value is refused from now on)"
        )
    ]
