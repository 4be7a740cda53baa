"""Objective-C declarations: a few lines of a header, and the entries of the module that come of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.autogen.conftest import Bind, Bound

ROOT = """
typedef unsigned long NSUInteger;
__attribute__((objc_root_class)) @interface NSObject
+ (id)alloc;
- (id)init;
@end
@interface NSString : NSObject
@end
typedef NSString *Name;
@interface NSError : NSObject
@end
"""

ObjC = Callable[..., Bound]


@pytest.fixture
def objc(bind: Bind) -> ObjC:
    return lambda text, target="arm64-apple-macos14": bind(
        ROOT + text, language="objective-c", targets=[target]
    )


def entry(bound: Bound, table: str, name: str) -> list[str]:
    """The head of a class's or a protocol's entry, and its methods."""
    lines = bound.table(table)
    start = next(n for n, line in enumerate(lines) if line.startswith(f"{name}: "))
    end = next((n for n in range(start + 1, len(lines)) if not lines[n].startswith("  ")), len(lines))
    return [lines[start].partition(": ")[2], *(line[2:] for line in lines[start + 1 : end])]


def methods(objc: ObjC, text: str) -> list[str]:
    """The method lines of a class C whose body is the text."""
    bound = objc(f"@protocol P @end @protocol Q @end\n@interface C : NSObject\n{text}\n@end\n")
    assert bound.skipped == {}
    return entry(bound, "classes", "C")[1:]


@pytest.mark.parametrize(
    "declared, line",
    [
        ("- (void)run;", "- run() -> None"),
        ("+ (NSUInteger)count;", "+ count() -> NSUInteger"),
        ("- (void)a:(int)x b:(double)y;", "- a:b:(x: c_int, y: c_double) -> None"),
        ("- (void)a:(int)x :(int)y;", "- a::(x: c_int, y: c_int) -> None"),
        ("- untyped;", "- untyped() -> id"),
        ("- (id<P>)one;", "- one() -> id[P]"),
        ("- (id<P, Q>)two;", "- two() -> id[P, Q]"),
        ("- (NSString *)text;", "- text() -> NSString"),
        ("- (NSString<P> *)text;", "- text() -> NSString"),
        ("- (instancetype)me;", "- me() -> instancetype"),
        ("- (Class)kind;", "- kind() -> Class"),
        ("- (Class<P>)kind;", "- kind() -> Class"),
        ("- (SEL)action;", "- action() -> SEL"),
        ("- (const char *)UTF8String;", "- UTF8String() -> c_char_p"),
        ("- (void)set:(const char *)text;", "- set:(text: c_char_p) -> None"),
        ("- (void)format:(NSString *)f, ...;", "- format:(f: NSString, ...) -> None"),
        ("- (void)class:(int)import;", "- class:(import_: c_int) -> None"),
        ("- (_Bool)load:(NSError **)e;", "- load:(e: out(NSError)) -> c_bool"),
        ("- (void)get:(id *)o;", "- get:(o: out(id)) -> None"),
        ("- (void)get:(out id *)o;", "- get:(o: out(id)) -> None"),
        ("- (void)get:(id<P> *)o;", "- get:(o: out(id[P])) -> None"),
        ("- (void)get:(Name *)o;", "- get:(o: out(Name)) -> None"),
        (
            "- (void)get:(NSString *_Nullable __strong *_Nonnull)o;",
            "- get:(o: out(retained NSString)) -> None",
        ),
        ("- (void)get:(Name const *)o;", "- get:(o: POINTER(Name)) -> None"),
        ("- (void)get:(Class *)o;", "- get:(o: POINTER(Class)) -> None"),
        ("- (void)get:(NSUInteger *)o;", "- get:(o: POINTER(NSUInteger)) -> None"),
        ("- (void)all:(const id[])o count:(int)n;", "- all:count:(o: POINTER(id), n: c_int) -> None"),
        ("- (void)all:(const id<P> *)o;", "- all:(o: POINTER(id[P])) -> None"),
        ("- (void)fill:(NSString *[])o;", "- fill:(o: POINTER(NSString)) -> None"),
        ("- (void)each:(void (^)(id o, int *stop))b;", "- each:(b: BLOCK(None, id, POINTER(c_int))) -> None"),
        ("- (int (^)(void))make;", "- make() -> BLOCK(c_int)"),
        ("- (void)call:(void (*)(id))f;", "- call:(f: CFUNCTYPE(None, id)) -> None"),
        ("- (struct { int x, y; })point;", "- point() -> struct_x"),
        ("- (void)old __attribute__((deprecated));", "- old() -> None, deprecated 0"),
        ("- (void)no __attribute__((unavailable));", "- no() -> None, unavailable"),
        (
            "- (void)new1 __attribute__((availability(macos, introduced=10.15, deprecated=13.2)));",
            "- new1() -> None, since 10.15, deprecated 13.2",
        ),
        ("- (void)ios __attribute__((availability(ios, introduced=13.0)));", "- ios() -> None"),
    ],
)
def test_a_method_is_one_line(objc: ObjC, declared: str, line: str) -> None:
    assert methods(objc, declared) == [line]


@pytest.mark.parametrize(
    "declared, line",
    [
        ("int f(id *o);", "f(o: out(id)) -> c_int"),
        ("int f(id<P> *o);", "f(o: out(id[P])) -> c_int"),
        ("int f(Name _Nullable *_Nonnull o);", "f(o: out(Name)) -> c_int"),
        ("int f(id<P> __strong *o);", "f(o: out(retained id[P])) -> c_int"),
        ("_Bool f(NSError **error);", "f(error: out(NSError)) -> c_bool"),
        ("int f(const id *o, NSUInteger *n);", "f(o: POINTER(id), n: POINTER(NSUInteger)) -> c_int"),
        ("int f(id o[]);", "f(o: POINTER(id)) -> c_int"),
    ],
)
def test_functions_store_objects_as_methods_do(objc: ObjC, declared: str, line: str) -> None:
    bound = objc(f"@protocol P @end\n{declared}\n")
    assert (bound.skipped, bound.table("functions")) == ({}, [line])


def test_one_selector_can_be_a_class_method_and_a_method(objc: ObjC) -> None:
    assert methods(objc, "- (int)count; + (double)count;") == ["- count() -> c_int", "+ count() -> c_double"]


def test_selectors_with_one_attribute_are_told_apart(objc: ObjC) -> None:
    assert methods(objc, "- (void)a_:(int)x; - (void)a:(int)x :(int)y;") == [
        "- a_:(x: c_int) -> None",
        "- a::(x: c_int, y: c_int) -> None = a___",
    ]


def test_a_property_is_its_accessors(objc: ObjC) -> None:
    found = methods(
        objc,
        "@property int plain;\n@property (readonly) int fixed;\n"
        "@property (getter=isOn, setter=turn:) _Bool on;\n@property (class) int shared;\n"
        "@property (copy) void (^handler)(int);",
    )
    assert sorted(found) == sorted(
        [
            "- plain() -> c_int",
            "- setPlain:(plain: c_int) -> None",
            "- fixed() -> c_int",
            "- isOn() -> c_bool",
            "- turn:(on: c_bool) -> None",
            "+ shared() -> c_int",
            "+ setShared:(shared: c_int) -> None",
            "- handler() -> BLOCK(None, c_int)",
            "- setHandler:(handler: BLOCK(None, c_int)) -> None",
        ]
    )


def test_a_property_with_a_declared_getter_is_there_once(objc: ObjC) -> None:
    assert methods(objc, "@property (readonly) int n;\n- (int)n;") == ["- n() -> c_int"]


def test_superclass_and_protocols_stand_at_the_head(objc: ObjC) -> None:
    bound = objc("@protocol P @end @protocol Q <P> @end\n@interface C : NSString <Q, P> @end")
    assert entry(bound, "classes", "NSObject")[0] == "None"
    assert entry(bound, "classes", "C")[0] == "NSString, Q, P"
    assert (entry(bound, "protocols", "P")[0], entry(bound, "protocols", "Q")[0]) == ("None", "P")


@pytest.mark.parametrize("spelled", ['__attribute__((objc_runtime_name("Real")))', 'CALLED("Real")'])
def test_another_name_in_the_runtime_is_said(objc: ObjC, spelled: str) -> None:
    bound = objc(f"""
        #define CALLED(name) __attribute__((__objc_runtime_name__(name)))
        {spelled} @interface Local : NSObject
        @end
        {spelled} @protocol Listener
        @end
        """)
    assert bound.table("classes")[-1] == "Local: NSObject = Real"
    assert "Listener: None = Real" in bound.table("protocols")


def test_a_protocol_named_like_a_class_has_a_name_of_its_own(objc: ObjC) -> None:
    bound = objc(
        "@protocol NSObject - (int)hash; @end\n@interface C : NSObject <NSObject> - (id<NSObject>)x; @end"
    )
    assert entry(bound, "protocols", "NSObjectProtocol") == ["None = NSObject", "- hash() -> c_int"]
    assert entry(bound, "classes", "C") == ["NSObject, NSObjectProtocol", "- x() -> id[NSObjectProtocol]"]


def test_optional_methods_of_a_protocol_say_so(objc: ObjC) -> None:
    bound = objc("@protocol P - (void)must; @optional - (void)may; @required - (void)shall; @end")
    assert entry(bound, "protocols", "P")[1:] == [
        "- must() -> None",
        "- may() -> None, optional",
        "- shall() -> None",
    ]


def test_categories_and_extensions_are_a_part_of_their_class(objc: ObjC) -> None:
    bound = objc(
        "@class C;\n@protocol P @end\n@interface C : NSObject - (int)a; @end\n"
        "@interface C (More) <P> - (int)b; + (int)b; - (double)a; @end\n@interface C () @property int c; @end"
    )
    assert bound.skipped == {}
    assert entry(bound, "classes", "C") == [
        "NSObject, P",
        "- a() -> c_int",
        "- b() -> c_int",
        "+ b() -> c_int",
        "- c() -> c_int",
        "- setC:(c: c_int) -> None",
    ]


def test_generics_are_erased(objc: ObjC) -> None:
    bound = objc(
        "@interface A<__covariant T, K : NSString *> : NSObject\n- (T)at:(K)k;\n- (A<NSString *, K> *)more;\n"
        "- (void)each:(void (^)(T o))b;\n- (void)all:(const T[])o;\n@end\n@interface A<T, K> (Cat) - (T)first; @end\n"
        "@interface B : A<NSString *, NSString *> @end"
    )
    assert entry(bound, "classes", "A") == [
        "NSObject",
        "- at:(k: id) -> id",
        "- more() -> A",
        "- each:(b: BLOCK(None, id)) -> None",
        "- all:(o: POINTER(id)) -> None",
        "- first() -> id",
    ]
    assert entry(bound, "classes", "B") == ["A"]


def test_a_class_that_is_only_declared_is_a_class(objc: ObjC) -> None:
    bound = objc("@class Later;\n@protocol Soon;\n@interface C : NSObject - (Later *)x; - (id<Soon>)y; @end")
    assert entry(bound, "classes", "Later") == ["None"]
    assert entry(bound, "protocols", "Soon") == ["None"]


def test_objects_in_plain_c(objc: ObjC) -> None:
    bound = objc(
        "typedef NSString *Key;\ntypedef void (^Handler)(id, NSString *);\n"
        "struct holder { NSString *text; id any; Class kind; SEL action; Handler call; };\n"
        "extern Key const KeyName;\nNSString *describe(id o, Class c, SEL s, Handler h);\n"
        "NSString *copied(void) __attribute__((ns_returns_retained));"
    )
    assert bound.skipped == {}
    assert bound.table("records")[1:6] == [
        "  text: NSString @ 0",
        "  any: id @ 8",
        "  kind: Class @ 16",
        "  action: SEL @ 24",
        "  call: Handler @ 32",
    ]
    assert "Key = NSString" in bound.table("types")
    assert "Handler = BLOCK(None, id, NSString)" in bound.table("types")
    assert bound.table("globals") == ["KeyName: Key"]
    assert bound.table("functions") == [
        "describe(o: id, c: Class, s: SEL, h: Handler) -> NSString",
        "copied() -> retained NSString",
    ]


@pytest.mark.parametrize("target", ["arm64-apple-macos14", "x86_64-apple-macos14", "x86_64-linux-gnu"])
def test_bool_is_a_bool_whatever_holds_it(objc: ObjC, target: str) -> None:
    bound = objc(
        "#if __OBJC_BOOL_IS_BOOL\ntypedef bool BOOL;\n#else\ntypedef signed char BOOL;\n#endif\n"
        "@interface C : NSObject - (BOOL)a:(BOOL *)b; @end\nstruct s { BOOL b; };".replace(
            "bool BOOL", "_Bool BOOL"
        ),
        target,
    )
    assert entry(bound, "classes", "C")[1:] == ["- a:(b: POINTER(BOOL)) -> c_bool"] or (
        entry(bound, "classes", "C")[1:] == ["- a:(b: POINTER(c_bool)) -> c_bool"]
    )
    assert bound.table("types")[-1] == "BOOL = c_bool"


def test_an_option_set_is_flags_and_its_values_are_unsigned(objc: ObjC) -> None:
    bound = objc(
        "typedef enum __attribute__((flag_enum, enum_extensibility(open))) O : NSUInteger O;\n"
        "enum O : NSUInteger { None = 0, One = 1, All = ~0UL };\n"
    )
    assert bound.table("enums") == ["O: c_ulong, flags", "  None_ = 0", "  One = 1", f"  All = {2**64 - 1}"]


def test_a_method_that_cannot_be_called_right_goes_to_the_ledger_alone(objc: ObjC) -> None:
    bound = objc(
        "typedef float v4 __attribute__((vector_size(16)));\n"
        "@interface C : NSObject - (v4)vector; + (void)take:(v4)v; - (int)fine; @end",
        "x86_64-linux-gnu",
    )
    assert entry(bound, "classes", "C")[1:] == ["- fine() -> c_int"]
    assert set(bound.skipped) == {"-[C vector]", "+[C take:]"}
    assert "by value" in bound.skipped["-[C vector]"]


def test_direct_methods_go_to_the_ledger(objc: ObjC) -> None:
    """No message reaches them; GCC's runtime, for which clang ignores the attribute, has them as all others."""
    text = """
#define FAST __attribute__((objc_direct))
#define NEW __attribute__((availability(macos, introduced=11.0)))
@interface C : NSObject
- (int)fast FAST; - (int)fine NEW;
@property (direct) int quick;
@property NEW int slow;
@end
@interface C (More)
- (void)more FAST;
@end
__attribute__((objc_direct_members)) @interface D : NSObject
- (void)all;
@end
"""
    bound = objc(text)
    assert [line.split("(")[0] for line in entry(bound, "classes", "C")[1:]] == [
        "- fine",
        "- slow",
        "- setSlow:",
    ]
    direct = {
        name for name, reason in bound.skipped.items() if reason == "objc_direct: no message reaches it"
    }
    assert direct == {"-[C fast]", "-[C quick]", "-[C setQuick:]", "-[C more]", "-[D all]"}


def test_the_listing_has_what_tools_ask_for(bind: Bind) -> None:
    from autogen.render.listing import entries

    product = bind(
        ROOT + "@interface C : NSObject\n@property (copy) NSString *label;\n@end\n"
        "@interface C (Cat)\n+ (id)newThing:(int)x;\n@end",
        language="objective-c",
    ).product
    found = {e.c: e for e in entries(product.model) if e.kind == "method"}
    result = found["+[C newThing:]"]
    assert (result.name, result.header, result.line) == ("C.newThing_", "header.h", 16)
    assert result.method is not None
    assert dict(result.method) == {
        "class": "C",
        "selector": "newThing:",
        "class_method": True,
        "retained": True,
        "encoding": "@20@0:8i16",
        "consumes_self": False,
        "property": "",
        "category": "Cat",
    }
    assert (found["-[C setLabel:]"].method or {})["property"] == "label"


VERSIONS = """
#define SINCE(...) __attribute__((availability(macos, __VA_ARGS__)))
SINCE(introduced=11.0) @interface New : NSObject
- (void)old SINCE(introduced=10.5, deprecated=12.1);
+ (void)older SINCE(deprecated=10.6);
- (void)gone __attribute__((deprecated));
@end
SINCE(introduced=12.0) @protocol Newer @end
SINCE(introduced=10.4, deprecated=10.9) @interface Old : NSObject @end
extern NSString *const Name1 SINCE(introduced=13.0);
int call(id o) SINCE(introduced=10.15);
int plain(id o);
"""


def test_what_else_has_versions(objc: ObjC) -> None:
    assert objc(VERSIONS).table("availability") == [
        "New: since 11.0",
        "Newer: since 12.0",
        "Old: since 10.4, deprecated 10.9",
        "Name1: since 13.0",
        "call: since 10.15",
    ]


def test_deprecated_methods_are_marked_for_type_checkers(objc: ObjC) -> None:
    stub = objc(VERSIONS).product.stub
    assert "from typing_extensions import deprecated as _deprecated\n" in stub
    assert '    @_deprecated("since macOS 12.1")\n    def old(self)' in stub
    assert '    @_deprecated("since macOS 10.6")\n    @classmethod\n    def older(cls)' in stub
    assert '    @_deprecated("deprecated")\n    def gone(self)' in stub
    assert "deprecated" not in objc("").product.stub


def test_a_selector_before_an_availability_macro(objc: ObjC) -> None:
    """clang drops the name SEL there."""
    bound = objc("""
#define AV __attribute__((availability(macos,introduced=13.0)))
@interface Item : NSObject
@property SEL one;
@property (nullable) SEL two AV;
- (void)each:(SEL *)selectors;
@end
""")
    assert "- one() -> SEL\n" in bound.product.text
    assert "- two() -> SEL, since 13.0\n  - setTwo:(two: SEL) -> None, since 13.0\n" in bound.product.text
    assert "- each:(selectors: POINTER(SEL)) -> None\n" in bound.product.text
