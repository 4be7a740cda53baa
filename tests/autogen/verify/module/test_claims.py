"""What a module's tables claim for each target, without that target: sizes, places, bits, alignment."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from autogen.produce import from_headers
from autogen.verify.module import claims
from autogen.view import open_module
from tests.autogen.verify.samples import FOREIGN, compiler, write_module

HEADER = """
typedef __WCHAR_TYPE__ wchar;
struct places {
    char c;
    long l;
    struct { short s; union { int i; unsigned bits : 5, signed_bits : 3; }; };
    wchar w;
    long double ld;
    void *p;
    enum { SMALL } e;
    struct places *next;
};
struct __attribute__((packed, aligned(2))) tight { char c; double d; };
struct later;
"""
TARGETS = (
    *("x86_64-linux-gnu", "aarch64-linux-gnu", "x86_64-windows-msvc", "x86_64-windows-gnu"),
    *("arm64-apple-macos", "x86_64-apple-macos"),
    *("i386-linux-gnu", "i686-windows-msvc", "arm-linux-gnueabihf", "riscv64-linux-gnu"),
)


def layouts(folder: Path, target: str, header: str = HEADER) -> Any:
    (folder / "header.h").write_text(header)
    product = from_headers([str(folder / "header.h")], name="sample", targets=TARGETS, in_package=True)
    return claims.layouts(open_module(write_module(folder, product.text)).view(target))


def test_the_layout_is_that_of_each_target(tmp_path: Path) -> None:
    linux = layouts(tmp_path, "x86_64-linux-gnu")["places"]
    windows = layouts(tmp_path, "x86_64-windows-msvc")["places"]
    assert (linux["size"], linux["align"]) == (80, 16)
    assert (windows["size"], windows["align"]) == (56, 8)
    assert (linux["fields"]["l"]["offset"], windows["fields"]["l"]["offset"]) == (8, 4)
    assert linux["fields"]["ld"] == {"offset": 32, "bit_offset": 0, "bits": None}
    assert windows["fields"]["ld"] == {"offset": 24, "bit_offset": 0, "bits": None}


def test_members_of_anonymous_members_are_the_records_own_and_bits_count_from_their_byte(
    tmp_path: Path,
) -> None:
    fields = layouts(tmp_path, "x86_64-linux-gnu")["places"]["fields"]
    assert fields["i"] == {"offset": 20, "bit_offset": 0, "bits": None}
    assert fields["bits"] == {"offset": 20, "bit_offset": 0, "bits": 5}
    packed = layouts(tmp_path, "x86_64-linux-gnu", "struct s { int a : 11, b : 3; };")["s"]["fields"]
    assert packed == {
        "a": {"offset": 0, "bit_offset": 0, "bits": 11},
        "b": {"offset": 1, "bit_offset": 3, "bits": 3},
    }


def test_alignment_below_the_members_own(tmp_path: Path) -> None:
    assert layouts(tmp_path, "x86_64-linux-gnu")["tight"] == {
        "size": 10,
        "align": 2,
        "fields": {
            "c": {"offset": 0, "bit_offset": 0, "bits": None},
            "d": {"offset": 1, "bit_offset": 0, "bits": None},
        },
    }


def test_a_record_that_is_only_declared_has_no_size(tmp_path: Path) -> None:
    header = "struct later; void f(struct later *);"
    assert layouts(tmp_path, FOREIGN, header)["later"] == {"size": None, "align": None, "fields": {}}


@pytest.mark.parametrize("target", TARGETS)
def test_sizes_alignments_and_places_are_clangs(target: str, tmp_path: Path) -> None:
    clang = compiler("clang", target)
    found = layouts(tmp_path, target)
    lines = ['#include "header.h"']
    for name in ("places", "tight"):
        one = f"struct {name}"
        lines.append(f'_Static_assert(sizeof({one}) == {found[name]["size"]}, "{name} size");')
        lines.append(f'_Static_assert(_Alignof({one}) == {found[name]["align"]}, "{name} alignment");')
        lines += [
            f'_Static_assert(__builtin_offsetof({one}, {member}) == {place["offset"]}, "{member}");'
            for member, place in found[name]["fields"].items()
            if place["bits"] is None
        ]
    (tmp_path / "claims.c").write_text("\n".join(lines))
    assert clang.run(["-fsyntax-only", str(tmp_path / "claims.c")]) == (0, "")


def test_a_type_of_another_module_is_read_from_the_file_beside(tmp_path: Path) -> None:
    (tmp_path / "header.h").write_text("struct base { long a, b; };")
    base = from_headers([str(tmp_path / "header.h")], name="base", in_package=True).text
    write_module(tmp_path, base, "base")
    (tmp_path / "header.h").write_text(
        "struct base { long a, b; }; struct user { char c; struct base base; };"
    )
    user = from_headers([str(tmp_path / "header.h")], name="user", in_package=True).text
    linked = user.replace("base: struct, 16 bytes\n  a: c_long @ 0\n  b: c_long @ 8\n\n", "")
    linked = linked.replace("  base: base @", "  base: base.base @")
    found = claims.layouts(open_module(write_module(tmp_path, linked, "user")).view())
    assert {name: (one["size"], one["align"]) for name, one in found.items()} == {"user": (24, 8)}
