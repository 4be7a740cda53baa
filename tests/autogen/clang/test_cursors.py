"""A unit's cursors are what its headers say; what clang itself and its arguments define stands in no header."""

from __future__ import annotations

from pathlib import Path

import pytest

from autogen.clang import CursorKind, Request, Unit, parse
from autogen.clang import library as clang

ALSO = "#define ALSO 1\n#undef __linux__\n#define __linux__ 2\n#undef GIVEN\n#define GIVEN 3\n"
HEADER = "#define FIRST 1\n#ifdef __cplusplus\n#define GIVEN 2\n#endif\nint f(void);\n#define LAST 2\n"


@pytest.mark.parametrize("language", ["c", "c++", "objective-c"])
@pytest.mark.parametrize("target", ["x86_64-linux-gnu", "arm64-apple-macos", "x86_64-windows-msvc"])
@pytest.mark.parametrize(
    "args",
    [
        *((), ("-DGIVEN=1",), ("-U__linux__", "-D__linux__=5"), ("-include", "also.h")),
        ("-imacros", "also.h", "-DGIVEN"),
        ("-DGIVEN", "-include", "also.h", "-include", "again.h", "-D", "f(x)=x"),
        ("-undef", "-DGIVEN=1"),
    ],
    ids=" ".join,
)
def test_the_macros_of_headers_are_all_there(
    tmp_path: Path, language: str, target: str, args: tuple[str, ...]
) -> None:
    """cindex, which makes an object for each of clang's own too, says which they are."""
    header = tmp_path / "header.h"
    header.write_text(HEADER.replace("int f(void);", "") if "f(x)=x" in args else HEADER)
    for name in ("also.h", "again.h"):
        (tmp_path / name).write_text(ALSO)
    files = (("header.h", str(header)),)
    unit = parse(Request(("header.h",), (), target, language, (f"-I{tmp_path}", *args), files=files))
    each = [one for one in unit.tu.cursor.get_children() if _is_macro(one)]
    assert [name for name, _ in _macros(unit)] == [one.spelling for one in each if one.location.file]
    assert {"FIRST", "LAST"} <= {name for name, _ in _macros(unit)}
    assert None not in {header for _, header in _macros(unit)}


def _macros(unit: Unit) -> list[tuple[str, str | None]]:
    return [(one.spelling, unit.header(one)) for one in unit.cursors() if _is_macro(one)]


def _is_macro(cursor: clang.Cursor) -> bool:
    return clang.kind(cursor) == CursorKind.MACRO_DEFINITION
