"""What clang has made of headers is given back as soon as they are read, without a search for circles.

Only the samples of functions that forward are circles, which end with the process that reads.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from autogen.clang.library import Cursor, TranslationUnit
from autogen.produce import from_headers


@pytest.fixture
def without_collection() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


C = """
#define SIZE 4
#define TWICE(x) ((x) * 2)
enum kind { ONE = 0x1 };
struct point { int x[SIZE]; enum kind kind; };
static inline int half(int of) { return of / 2; }
struct point *made(int size);
"""
OBJC = """
@protocol Drawn
- (void)draw;
@end
__attribute__((objc_root_class)) @interface View <Drawn>
+ (instancetype)alloc;
- (id)text:(View **)error;
@property (readonly) int size;
@end
@interface View (More)
- (void)each:(void (^)(id item))block;
@end
static inline int half(int of) { return of / 2; }
"""


@pytest.mark.usefixtures("without_collection")
@pytest.mark.parametrize("language, text", [("c", C), ("objective-c", OBJC)], ids=["C", "Objective-C"])
def test_no_cursor_and_no_unit_outlives_the_reading(tmp_path: Path, language: str, text: str) -> None:
    header = tmp_path / "h.h"
    header.write_text(text)
    product = from_headers([str(header)], name="h", language=language, targets=["arm64-apple-macos14"])
    assert "half" in product.model.names.values()
    assert [one for one in gc.get_objects() if isinstance(one, Cursor | TranslationUnit)] == []
