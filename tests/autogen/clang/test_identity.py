"""Headers are the files that were named, whatever they are called and however others include them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from autogen.errors import AutogenError
from autogen.produce import Product, from_headers

Write = Callable[[str, str], str]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def make(name: str, text: str) -> str:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return str(path)

    return make


def names(product: Product) -> set[str]:
    return set(product.model.names.values())


def test_a_file_of_the_same_name_beside_another_one_is_not_bound(write: Write) -> None:
    x = write("a/x.h", "#define FROM_X 1\n")
    write("a/y.h", "#define Y_OF_A 1\n")
    y = write("b/y.h", "#define Y_OF_B 2\n")
    assert names(from_headers([x, y], name="two")) == {"FROM_X", "Y_OF_B"}


def test_one_that_is_included_by_that_name_is_another_one(write: Write) -> None:
    x = write("a/x.h", '#include "y.h"\n#define FROM_X Y_OF_A\n')
    write("a/y.h", "#define Y_OF_A 1\n")
    y = write("b/y.h", "#define Y_OF_B 2\n")
    assert names(from_headers([x, y], name="two")) == {"FROM_X", "Y_OF_A", "Y_OF_B"}
    assert names(from_headers([x, y], name="two", only=True)) == {"FROM_X", "Y_OF_B"}


def test_files_of_one_name_have_names_that_tell_them_apart(write: Write) -> None:
    first, second = write("a/y.h", "#define Y_OF_A 1\n"), write("b/y.h", "#define Y_OF_B 2\n")
    product = from_headers([first, second], name="both")
    assert names(product) == {"Y_OF_A", "Y_OF_B"}
    assert {"a/y.h", "b/y.h"} <= set(product.closure)


def test_a_file_counts_whatever_others_include_it_as(write: Write, tmp_path: Path) -> None:
    a = write("inc/foo/a.h", "#include <foo/b.h>\nint fa(void);\n")
    b = write("inc/foo/b.h", "#ifndef B\n#define B\nint fb(void);\n#endif\n")
    for headers in ([a, b], [b, a], [a, b, a]):
        product = from_headers(headers, name="f", args=[f"-I{tmp_path}/inc"])
        assert names(product) == {"fa", "fb"}


def test_two_files_with_one_include_guard_are_named(write: Write) -> None:
    text = "/* a licence */\n#ifndef GUARD_H\n#define GUARD_H\nint {}(void);\n#endif\n"
    a, b = write("a.h", text.format("fa")), write("b.h", text.format("fb"))
    with pytest.raises(AutogenError, match="have one include guard, GUARD_H: to C the second is empty"):
        from_headers([a, b], name="two")
    assert names(from_headers([a], name="one")) == {"fa"}


def test_a_name_is_found_in_folders_that_lie_in_each_other(write: Write, tmp_path: Path) -> None:
    write("inc/foo/foo.h", '#include "part.h"\nint f(void);\n#define A 1\n')
    write("inc/foo/part.h", "int part(void);\n")
    for order in (("inc", "inc/foo"), ("inc/foo", "inc")):
        folders = [f"-I{tmp_path}/{folder}" for folder in order]
        product = from_headers(["foo/foo.h"], name="f", args=folders, only=True)
        assert names(product) == {"f", "A"}
        assert "foo/foo.h" in product.closure


def test_an_error_in_a_header_that_is_included_before_all_is_shown(write: Write) -> None:
    write("i.h", "zzz\n")
    path = write("x.h", "int f(int);")
    with pytest.raises(AutogenError, match=r"i\.h:1:1: error: unknown type name 'zzz'"):
        from_headers([path], name="m", args=("-include", str(Path(path).with_name("i.h"))))
