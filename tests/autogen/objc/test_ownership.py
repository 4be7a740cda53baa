"""Who owns what: clang's own answer for every method, and the rule by the name alone."""

from __future__ import annotations

import pytest

from autogen.objc import family
from tests.autogen.conftest import Bind

ROOT = "__attribute__((objc_root_class)) @interface R @end\n"


@pytest.mark.parametrize(
    "declared, result",
    [
        ("+ (id)alloc;", "retained instancetype"),
        ("+ (id)allocWithZone:(void *)z;", "retained instancetype"),
        ("- (id)init;", "retained instancetype, consumes self"),
        ("- (R *)initWith:(int)x;", "retained R, consumes self"),
        ("+ (id)init;", "id"),
        ("- (id)copy;", "retained id"),
        ("- (id)_copyDeep;", "retained id"),
        ("- (id)mutableCopy;", "retained id"),
        ("+ (id)new;", "retained instancetype"),
        ("- (id)newThing;", "retained id"),
        ("- (id)newlyMade;", "id"),
        ("- (id)copyright;", "id"),
        ("- (id)initialise;", "id"),
        ("- (int)allocatedSize;", "c_int"),
        ("- (int)copyItem;", "c_int"),
        ("- (void *)newBytes;", "c_void_p"),
        ("- (Class)copyClass;", "retained Class"),
        ("- (void (^)(void))copyBlock;", "BLOCK(None)"),
        ("- (id)made __attribute__((ns_returns_retained));", "retained id"),
        ("- (id)newShared __attribute__((ns_returns_not_retained));", "id"),
        ("- (id)starting __attribute__((objc_method_family(new)));", "retained id"),
        ("- (id)newSomething __attribute__((objc_method_family(none)));", "id"),
        ("- (void)end __attribute__((ns_consumes_self));", "None, consumes self"),
        ("- (void)a:(id)x b:(id __attribute__((ns_consumed)))y;", "None, consumes 1"),
        ("- (void *)inside __attribute__((objc_returns_inner_pointer));", "c_void_p, inner pointer"),
        ("- (id)self;", "instancetype"),
        ("- (id)retain;", "instancetype"),
    ],
)
@pytest.mark.parametrize("target", ["arm64-apple-macos14", "x86_64-linux-gnu"])
def test_a_line_says_what_clang_says(bind: Bind, declared: str, result: str, target: str) -> None:
    bound = bind(f"{ROOT}@interface C : R\n{declared}\n@end", language="objective-c", targets=[target])
    line = next(line for line in bound.table("classes") if line.startswith("  "))
    assert line.rpartition(" -> ")[2] == result


@pytest.mark.parametrize(
    "selector, expected",
    [
        *(("alloc", "alloc"), ("allocWithZone:", "alloc"), ("allocate", ""), ("_alloc", "alloc")),
        *(("copy", "copy"), ("copyWithZone:", "copy"), ("copying", ""), ("mutableCopy", "mutableCopy")),
        *(("new", "new"), ("newBuffer:", "new"), ("news", ""), ("new2", "new"), ("init", "init")),
        *(("initWith:", "init"), ("initial", ""), ("__init", "init"), ("title", ""), ("", "")),
    ],
)
def test_the_family_of_a_selector(selector: str, expected: str) -> None:
    assert family(selector) == expected
