"""Arguments for a compiler: what decides how a header is read, and nothing that writes, loads or runs."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from autogen.arguments import from_text, of_headers, refusal
from autogen.errors import AutogenError


@pytest.mark.parametrize(
    "line",
    [
        "-DX -DX=1 -D X=1 '-DX(a)=(a + 1)' -UX -U X",
        "-Iinclude -I include -isystem /usr/include -isystem/usr/include -iquote . -idirafter x -F Frameworks",
        "--sysroot=/sdk -isysroot /sdk -include stdint.h -imacros config.h",
        "-std=c99 --std=gnu++20 -x c++ -xobjective-c -ansi -pedantic -w -Wno-everything -Werror=format -pthread",
        "-march=x86-64-v3 -mfloat-abi=hard -mno-ms-bitfields -mmacosx-version-min=14.0 -O2",
        "-mlong-double-64 -mno-align-double",
        "-fshort-enums -fno-signed-char -fpack-struct=1 -fms-extensions -fexceptions -fno-builtin-strlen",
        "-fobjc-runtime=gcc -fobjc-exceptions -fobjc-arc -fblocks -fconstant-string-class=NSConstantString",
    ],
)
def test_what_decides_how_a_header_is_read_is_accepted(line: str) -> None:
    assert refusal(shlex.split(line)) is None


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("-miamcu", "the target is chosen"),
        ("-mbig-endian", "the target is chosen"),
        ("-mtune=help", "about itself"),
        ("-mcpu=help", "about itself"),
        ("-DX=\udcff", "not UTF-8"),
        ("-MD", "list of dependencies"),
        ("-MF x", "list of dependencies"),
        ("-Wp,-MD,x", "list of dependencies"),
        ("-Xclang -load", "unseen"),
        ("-Wl,-z", "unseen"),
        ("-Wa,--MD=x", "unseen"),
        ("-mllvm -load=x.so", "unseen"),
        ("-Xpreprocessor -MD", "unseen"),
        ("-ox", "not yours"),
        ("-o x", "not yours"),
        ("--output=x", "not yours"),
        ("-fplugin=x.so", "loads code"),
        ("-fplugin-arg-x-y=z", "loads code"),
        ("-fpass-plugin=x.so", "loads code"),
        ("-fmodules", "cache of modules"),
        ("-fmodules-cache-path=x", "cache of modules"),
        ("-fmodule-map-file=x", "cache of modules"),
        ("-fimplicit-modules", "cache of modules"),
        ("-save-temps", "writes files"),
        ("--save-temps=obj", "writes files"),
        ("-serialize-diagnostics x", "writes files"),
        ("--serialize-diagnostics x", "writes files"),
        ("-fdump-tree-all", "writes files"),
        ("-dD", "writes files"),
        ("-ftime-trace=x", "writes files"),
        ("-ftest-coverage", "writes files"),
        ("-fprofile-generate=x", "writes files"),
        ("-fdiagnostics-add-output=sarif:file=x", "writes files"),
        ("-dependency-file x", "list of dependencies"),
        ("@x", "more arguments from a file"),
        ("--config x", "more arguments from a file"),
        ("-specs=x", "more arguments from a file"),
        ("-wrapper gdb,--args", "another program"),
        ("-Bx", "another program"),
        ("-fuse-ld=/x", "another program"),
        ("-include-pch x", "no headers"),
        ("-ivfsoverlay x", "no headers"),
        ("-fsanitize-ignorelist=x", "no headers"),
        ("-target arm", "chosen with --target"),
        ("--target=arm", "chosen with --target"),
        ("-m32", "chosen with --target"),
        ("-mx32", "chosen with --target"),
        ("-mabi=ms", "how functions are called"),
        ("-mregparm=3", "how functions are called"),
        ("-mrtd", "how functions are called"),
        ("-msoft-float", "how functions are called"),
        ("-mfloat-abi=softfp", "how functions are called"),
        ("-mno-sse", "how functions are called"),
        ("-freg-struct-return", "how functions are called"),
        ("-malign-double", "in another way than with gcc"),
        ("-m128bit-long-double", "in another way than with gcc"),
        ("-funsigned-bitfields", "clang does not know it"),
        ("-fplan9-extensions", "clang does not know it"),
        ("x.c", "no option"),
        ("-", "no option"),
        ("''", "no option"),
        ("-I x y", "no option"),
        ("-DX -fsomething-new=x", "not among the options"),
        ("-fobjc-runtime=../x", "not among the options"),
        ("-D -MD", "wants a value"),
        ("-D", "wants a value"),
        ("-I -MD", "wants a value"),
        ("-include -MD", "wants a value"),
        ("-x ast", "'ast' is none"),
        ("-x c-header", "'c-header' is none"),
    ],
)
def test_what_writes_loads_or_runs_is_refused_by_name(line: str, why: str) -> None:
    found = refusal(shlex.split(line))
    assert found is not None
    assert why in found[1]
    assert repr(shlex.split(line)[found[0]]) in found[1]


def test_flags_of_a_build_are_told_from_those_for_headers() -> None:
    """`gnustep-config --objc-flags` and the like; a value stays behind its option, and is refused there."""
    flags = ("-MMD", "-MP", "-DGNUSTEP", "-g", "-O2", "-ggdb3", "-pipe", "-I.")
    assert of_headers(flags) == (("-DGNUSTEP", "-O2", "-I."), ("-MMD", "-MP", "-g", "-ggdb3", "-pipe"))
    for kept in (("-D", "-MD", "X"), ("-MF", "out.d"), ("-M",), ("-gsplit-dwarf",)):
        assert of_headers(kept) == (kept, ()) and refusal(kept)


@given(some.lists(some.text()))
def test_a_module_records_what_was_given(arguments: list[str]) -> None:
    assert list(from_text(shlex.join(arguments), "m.py")) == arguments


def test_a_record_that_is_no_list_of_words() -> None:
    with pytest.raises(
        AutogenError, match=r"^m.py: the arguments that it records cannot be read: No closing quot"
    ):
        from_text("-DX='", "m.py")


@pytest.mark.parametrize("argument", ["-DX=1\n-MD", "-DX\r", "-Ia\0b"])
def test_one_argument_is_one_line(argument: str) -> None:
    found = refusal(["-DA", argument])
    assert found is not None and found[0] == 1 and "line break" in found[1]


def test_a_precompiled_header_is_no_header(tmp_path: Path) -> None:
    assert refusal(["-include", f"{tmp_path}/a.h"]) is None
    (tmp_path / "a.h.gch").touch()
    found = refusal(["-include", f"{tmp_path}/a.h"])
    assert found is not None and "precompiled" in found[1]


@given(some.text(max_size=12), some.sampled_from(["-f", "-m", "-W", "-O", "-x", "-std=", "-"]))
def test_no_option_of_a_family_names_a_file(rest: str, family: str) -> None:
    """Only -D, -U, -I and their like have free values."""
    if any(sign in rest for sign in "/,@") and not rest.startswith(
        ("D", "U", "I", "F", "i", "cxx-i", "-sysroot=")
    ):
        assert refusal([family + rest]) is not None
