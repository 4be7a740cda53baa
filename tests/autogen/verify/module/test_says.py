"""What a module's text says for each target, without that target: sizes, places, bits, alignment."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from autogen.errors import AutogenError
from autogen.produce import from_headers
from autogen.verify.compiler.questions import facts
from autogen.verify.compiler.subject import Subject
from autogen.verify.module.text import import_name, names, read
from autogen.verify.report import says
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
)


def layouts(folder: Path, target: str, header: str = HEADER) -> Any:
    (folder / "header.h").write_text(header)
    product = from_headers([str(folder / "header.h")], name="sample", targets=TARGETS, in_package=True)
    return says(read(write_module(folder, product.text)), target).records()


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
def test_sizes_and_alignments_are_clangs(target: str, tmp_path: Path) -> None:
    clang = compiler("clang", target)
    found = layouts(tmp_path, target)
    product = from_headers([str(tmp_path / "header.h")], name="sample", targets=(target,))
    subject = Subject("sample", '#include "header.h"\n', (tmp_path,), (), (), bool, product.model)
    known = facts(subject, clang, tmp_path)
    assert known["problems"] == []
    for name in ("places", "tight"):
        truth = known["record"][name]
        assert (found[name]["size"], found[name]["align"]) == (truth["size"], truth["align"])
        places = {
            member: one["offset"] if "offset" in one else one["first"] // 8
            for member, one in truth["members"].items()
        }
        assert {member: one["offset"] for member, one in found[name]["fields"].items()} == places


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
    found = says(read(write_module(tmp_path, linked, "user")), "x86_64-linux-gnu").records()
    assert {name: (one["size"], one["align"]) for name, one in found.items()} == {"user": (24, 8)}


def test_names_are_those_of_the_target(tmp_path: Path) -> None:
    (tmp_path / "header.h").write_text("#ifdef _WIN32\n#define DOOR 1\n#else\nenum e { WINDOW };\n#endif")
    product = from_headers([str(tmp_path / "header.h")], name="sample", targets=TARGETS, in_package=True)
    module = read(write_module(tmp_path, product.text))
    assert names(module.on("x86_64-linux-gnu")) == {"e", "WINDOW"}
    assert names(module.on("x86_64-windows-msvc")) == {"DOOR"}


def test_a_file_that_autogen_did_not_make_is_an_error(tmp_path: Path) -> None:
    other = tmp_path / "other.py"
    other.write_text("x = 1\n")
    with pytest.raises(AutogenError, match=r"other\.py: not a module made by autogen"):
        read(other)
    with pytest.raises(AutogenError, match=r"gone\.py: cannot be read"):
        read(tmp_path / "gone.py")


def test_a_module_is_imported_by_the_name_that_its_packages_give_it(tmp_path: Path) -> None:
    module = write_module(tmp_path, "")
    assert import_name(module) == ("trial.sample", tmp_path)
    assert import_name(tmp_path / "alone.py") == ("alone", tmp_path)
