"""Methods against real compilers: a right module has no differences, and no kind of mistake goes unnoticed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from autogen.errors import AutogenError
from autogen.host import native_target
from autogen.modulefile import read
from autogen.produce import from_headers
from autogen.verify.compiler.compilers import Compiler
from autogen.verify.compiler.dialect import unusable, usable
from autogen.verify.compiler.questions import facts
from autogen.verify.compiler.subject import Subject
from autogen.verify.module.fresh import compare_fresh
from autogen.verify.objc.emitted import Emitted, emitted
from autogen.verify.objc.methods import compare_methods, encodings
from autogen.view import LinkedModule, View
from tests.autogen.verify.samples import compiler

HEADER = r"""
typedef unsigned long NSUInteger;
typedef signed char BOOL;
typedef struct { NSUInteger location, length; } NSRange;
enum Colour { RED, BLUE };
typedef enum Colour Colour;
@class NSString;
@protocol NSCopying
- (id)copyWithZone:(void *)zone;
@optional
- (BOOL)isCopied;
@end
__attribute__((objc_root_class)) @interface NSObject
{
    int count;
}
+ (id)alloc;
- (id)init;
- (void)run:(SEL)how of:(Class)which;
- (NSRange)rangeOf:(id <NSCopying>)one from:(NSRange)where;
@property (readonly) BOOL isOn;
@end
@interface NSObject (More)
- (BOOL)write:(NSString *)path atomically:(BOOL)flag error:(NSString **)error;
- (double)sum:(const double *)numbers count:(NSUInteger)count colour:(Colour)colour;
- (const char *)text;
- (void)call:(int (*)(void *))back;
@end
@interface NSString : NSObject <NSCopying>
- (id)make RETAINED;
@end
extern NSString *const NSName;
BOOL act(NSString *on, Colour colour);
#define SIZE 3
"""
CLANG_ONLY = """
__attribute__((objc_root_class)) @interface Box<__covariant T : id<NSCopying>>
- (T)first;
- (void)each:(void (^)(T, BOOL *))block;
- (id)keep:(__attribute__((ns_consumed)) id)one;
@end
"""
MISTAKES = [
    (
        "- init() -> retained instancetype, consumes self",
        "- init() -> instancetype, consumes self",
        "retained",
    ),
    (
        "- init() -> retained instancetype, consumes self",
        "- init() -> retained instancetype",
        "consumes self",
    ),
    ("- make() -> retained id", "- make() -> id", "retained"),
    ("how: SEL, which: Class", "how: Class, which: SEL", "parameter how"),
    ("where: NSRange) -> NSRange", "where: NSUInteger) -> NSRange", "parameter where"),
    ("where: NSRange) -> NSRange", "where: NSRange) -> id", "result"),
    ("error: out(NSString)", "error: NSString", "parameter error"),
    ("numbers: POINTER(c_double)", "numbers: POINTER(c_float)", "parameter numbers"),
    ("count: NSUInteger, colour", "count: c_uint, colour", "parameter count"),
    ("- text() -> c_char_p", "- text() -> NSString", "result"),
    ("back: CFUNCTYPE(c_int, c_void_p)", "back: c_int", "parameter back"),
    ("- isOn() -> c_bool", "- isOn() -> c_int", "result"),
    ("  - text() -> c_char_p\n", "", "is declared in the headers, but not in the module"),
    ("- text() ->", "- texts() ->", "is in the module, but the headers do not declare it"),
    ("+ alloc() ->", "- alloc() ->", "is in the module, but the headers do not declare it"),
]


def result(folder: Path, header: str) -> tuple[Subject, str]:
    """The header as compilers get it, and the text of its module."""
    (folder / "sample.h").write_text(header)
    product = from_headers(
        [str(folder / "sample.h")],
        name="sample",
        targets=(native_target(),),
        args=("-DRETAINED=__attribute__((ns_returns_retained))", "-fobjc-runtime=gcc"),
        language="objective-c",
    )
    args = ("-DRETAINED=__attribute__((ns_returns_retained))", "-fobjc-runtime=gcc")
    subject = Subject(
        "sample",
        '#include "sample.h"\n',
        (folder,),
        args,
        (),
        bool,
        product.model,
        language="objective-c",
        fresh=read(product.text).first,
    )
    return subject, product.text


def able(name: str, subject: Subject, folder: Path) -> Compiler:
    """A compiler that knows Objective-C, or a skip that says why there is none."""
    found = compiler(name)
    if why := unusable(subject, found, folder):
        pytest.skip(f"{name}: {why}")
    return found


def view_of(text: str) -> View:
    return LinkedModule(read(text)).view(native_target())


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("objc")
    subject, text = result(folder, HEADER)
    return {"folder": folder, "subject": subject, "text": text}


@pytest.fixture(scope="module")
def clang(plain: dict[str, Any]) -> Emitted:
    return emitted(plain["subject"], able("clang", plain["subject"], plain["folder"]), plain["folder"])


@pytest.mark.parametrize("name", ["gcc", "clang"])
def test_a_right_module_has_no_differences(plain: dict[str, Any], name: str) -> None:
    cc = able(name, plain["subject"], plain["folder"])
    found = emitted(plain["subject"], cc, plain["folder"])
    compared = compare_methods(view_of(plain["text"]), found, everything=cc.clang)
    assert compared.differences == []
    assert compared.unseen == []
    assert compared.counts["method"] == 12


@pytest.mark.parametrize("name", ["gcc", "clang"])
def test_records_enumerations_functions_and_variables_are_asked_about_too(
    plain: dict[str, Any], name: str
) -> None:
    cc = able(name, plain["subject"], plain["folder"])
    known = facts(plain["subject"], cc, plain["folder"])
    assert known["problems"] == []
    assert known["BOOL"] == "i"
    assert known["record"]["NSRange"]["size"] == 16
    assert known["enum"]["Colour"]["members"]["BLUE"] == {"int": 1}
    assert known["constant"]["SIZE"] == {"int": 3}
    assert known["global"]["NSName"] == {"size": 8, "kind": "p"}
    if name == "gcc":
        assert known["function"]["act"] == {"result": ["i", 1], "parameters": [["p", 8], ["u", 4]]}


@pytest.mark.parametrize(("right", "wrong", "noticed"), MISTAKES, ids=[wrong for _, wrong, _ in MISTAKES])
def test_a_mistake_is_noticed(
    plain: dict[str, Any], clang: Emitted, right: str, wrong: str, noticed: str
) -> None:
    assert plain["text"].count(right) == 1, f"{right!r} must stand once in {plain['text']}"
    text = plain["text"].replace(right, wrong)
    found = compare_methods(view_of(text), clang, everything=True)
    assert noticed in {difference.what for difference in found.differences}
    fresh = compare_fresh(read(text).first, plain["subject"].fresh, None)
    assert fresh.differences, "a fresh reading differs as well"


def test_a_fresh_reading_of_the_same_headers_is_the_same(plain: dict[str, Any]) -> None:
    found = compare_fresh(read(plain["text"]).first, plain["subject"].fresh, None)
    assert found.differences == []
    assert (found.counts["class"], found.counts["protocol"], found.counts["method"]) == (2, 1, 12)


def test_what_libclang_calls_a_type_is_what_the_module_says(plain: dict[str, Any]) -> None:
    known = Emitted(encodings(plain["subject"]), {}, {})
    assert compare_methods(view_of(plain["text"]), known, everything=False).differences == []
    wrong = plain["text"].replace("count: NSUInteger, colour", "count: c_uint, colour")
    [difference] = compare_methods(view_of(wrong), known, everything=False).differences
    assert difference.name == "-[NSObject sum:count:colour:]"


def test_blocks_and_generics_are_clangs(tmp_path: Path) -> None:
    subject, text = result(tmp_path, HEADER + CLANG_ONLY)
    cc = able("clang", subject, tmp_path)
    found = compare_methods(view_of(text), emitted(subject, cc, tmp_path), everything=True)
    assert (found.differences, found.counts["method"]) == ([], 15)
    for right, wrong in (("BLOCK(None, id, ", "POINTER(c_int"), (", consumes 0", "")):
        spoiled = text.replace(right, wrong).replace("POINTER(c_intPOINTER(c_bool))", "POINTER(c_int)")
        assert spoiled != text
        assert compare_methods(view_of(spoiled), emitted(subject, cc, tmp_path), everything=True).differences


def test_a_compiler_that_cannot_read_the_headers_is_left_out_and_says_why(tmp_path: Path) -> None:
    subject, _ = result(tmp_path, HEADER + CLANG_ONLY)
    gcc, clang = compiler("gcc"), able("clang", subject, tmp_path)
    here, reasons = usable(subject, [gcc, clang], tmp_path)
    assert here == [clang]
    assert "cannot read these headers" in reasons["gcc"] or "compiles no Objective-C" in reasons["gcc"]
    assert "error" in reasons["gcc"]


def test_a_compiler_without_objective_c_is_named_with_its_package(tmp_path: Path) -> None:
    subject, _ = result(tmp_path, HEADER)
    script = tmp_path / "cc"
    script.write_text("#!/bin/sh\necho 'cc: fatal error: cannot execute cc1obj' >&2\nexit 1\n")
    script.chmod(0o755)
    why = unusable(subject, Compiler((str(script),), False), tmp_path)
    assert why == "it compiles no Objective-C (cc: fatal error: cannot execute cc1obj; the package is gobjc)"


def test_headers_that_do_not_compile_are_an_error(tmp_path: Path) -> None:
    subject, _ = result(tmp_path, HEADER)
    cc = able("clang", subject, tmp_path)
    (tmp_path / "sample.h").write_text("@interface C : Nowhere @end")
    with pytest.raises(AutogenError, match="cannot compile"):
        emitted(subject, cc, tmp_path)


@pytest.mark.needs("clang")
def test_methods_for_a_mac_are_read_from_what_clang_writes_for_it(tmp_path: Path) -> None:
    target = "arm64-apple-macos14"
    (tmp_path / "sample.h").write_text(HEADER.replace("RETAINED", "") + CLANG_ONLY)
    product = from_headers(
        [str(tmp_path / "sample.h")], name="sample", targets=(target,), language="objective-c"
    )
    subject = Subject(
        "sample", '#include "sample.h"\n', (tmp_path,), (), (), bool, product.model, language="objective-c"
    )
    view = LinkedModule(read(product.text)).view(target)
    found = compare_methods(view, emitted(subject, compiler("clang", target), tmp_path), everything=True)
    assert (found.differences, found.counts["method"]) == ([], 15)
