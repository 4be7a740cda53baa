"""`autogen verify`: exit codes, the table, the JSON, and what is said where something is missing."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from autogen.host import native_target
from tests.autogen.commands.conftest import Once, Tree
from tests.autogen.run import autogen

NATIVE = native_target()
FOREIGN = "x86_64-linux-gnu" if NATIVE == "aarch64-linux-gnu" else "aarch64-linux-gnu"
GEO = """
struct point { short x, y; unsigned flags : 3; int depth : 5; };
struct path { struct { struct point first; long length; }; double weight; };
enum axis { AXIS_X, AXIS_Y = 0x10 };
#define LIMIT (~0U >> 29)
double area(struct path path);
"""
pytestmark = pytest.mark.skipif(not NATIVE, reason="not on Linux: gcc's programs do not run here")
needs_gcc = pytest.mark.needs("gcc")
needs_clang = pytest.mark.needs("clang")


def run(folder: Path, *words: str, path: str | None = None) -> subprocess.CompletedProcess[str]:
    return autogen(*words, folder=folder, environment=None if path is None else {"PATH": path})


@pytest.fixture
def geo(once: Once) -> Path:
    """A folder with geo.h and the module made of it for two targets."""
    return once(_geo).root


def _geo(tree: Tree) -> None:
    (tree.root / "geo.h").write_text(GEO)
    result = run(tree.root, "gen", "geo.h", "-o", "geo.py", "--target", NATIVE, "--target", FOREIGN)
    assert result.returncode == 0, result.stderr


def spoil(module: Path, right: str, wrong: str) -> None:
    text = module.read_text()
    assert text.count(right) == 1, right
    module.write_text(text.replace(right, wrong))


@needs_gcc
def test_a_right_file_is_the_same(geo: Path) -> None:
    done = run(geo, "verify", "geo.py", "--cc", "gcc")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        f"geo: gcc for {NATIVE}: same (3 records, 9 members, 2 enumerators, 1 constants, 1 functions, "
        "6 calls by value)\n"
    )


@needs_gcc
def test_differences_are_a_table_and_exit_1(geo: Path) -> None:
    spoil(geo / "geo.py", "LIMIT = 7", "LIMIT = 8")
    spoil(geo / "geo.py", "AXIS_Y = 0x10", "AXIS_Y = 0x11")
    done = run(geo, "verify", "geo.py", "--cc", "gcc")
    assert done.returncode == 1
    first, *table = done.stdout.splitlines()
    assert first.startswith(f"geo: gcc for {NATIVE}: 3 differences (")
    assert [line.split() for line in table] == [
        ["module", "gcc"],
        ["axis.AXIS_Y", "17", "16"],
        ["AXIS_Y", "17", "16"],
        ["LIMIT", "8", "7"],
    ]


@needs_clang
def test_another_target_is_asked_through_clang(geo: Path) -> None:
    done = run(geo, "verify", "geo.py", "--target", FOREIGN)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"geo: clang for {FOREIGN}: same (3 records, 9 members, ")
    spoil(geo / "geo.py", "y: c_short @ 2", "y: c_short @ 6")
    done = run(geo, "verify", "geo.py", "--target", FOREIGN)
    assert done.returncode == 1
    assert done.stdout.splitlines()[2].split() == ["point.y", "offset", "6", "2"]


@needs_clang
def test_a_target_that_the_module_is_not_made_for_is_said_before_what_its_headers_lack(
    tmp_path: Path,
) -> None:
    (tmp_path / "here.h").write_text(
        "#ifndef __riscv\nint f(int);\n#else\n#include <gnu/nowhere.h>\n#endif\n"
    )
    assert run(tmp_path, "gen", "here.h", "-o", "here.py").returncode == 0
    done = run(tmp_path, "verify", "here.py", "--target", "riscv64-linux-gnu")
    assert (done.returncode, done.stdout) == (2, "")
    first = f"autogen: here is not made for riscv64-linux-gnu; it is for {NATIVE}. "
    assert done.stderr.startswith(first) and "'gnu/nowhere.h' file not found" in done.stderr


def test_without_clang_another_target_is_an_error_that_says_so(geo: Path) -> None:
    done = run(geo, "verify", "geo.py", "--target", FOREIGN, path="/nowhere")
    assert done.returncode == 2
    assert f"no compiler for {FOREIGN} is on PATH: install clang" in done.stderr


def fields(*rows: tuple[str, int, int, int | None]) -> dict[str, Any]:
    return {name: {"offset": offset, "bit_offset": bit, "bits": bits} for name, offset, bit, bits in rows}


@pytest.mark.parametrize("target", [NATIVE, FOREIGN])
@pytest.mark.parametrize("header", [True, False], ids=["with its header", "without"])
def test_json_has_the_layouts_with_a_compiler_or_without(geo: Path, target: str, header: bool) -> None:
    if not header:
        (geo / "geo.h").unlink()
    done = run(geo, "verify", "geo.py", "--json", "--target", target)
    assert done.returncode == 0, done.stderr
    if not header:
        assert "geo is not compared" in done.stderr
        assert "geo.h" in done.stderr or "no compiler" in done.stderr
    found = json.loads(done.stdout)
    assert found == {
        "records": {
            "point": {
                "size": 8,
                "align": 4,
                "fields": fields(
                    ("x", 0, 0, None), ("y", 2, 0, None), ("flags", 4, 0, 3), ("depth", 4, 3, 5)
                ),
            },
            "path": {
                "size": 24,
                "align": 8,
                "fields": fields(("first", 0, 0, None), ("length", 8, 0, None), ("weight", 16, 0, None)),
            },
            "path_struct_first": {
                "size": 16,
                "align": 8,
                "fields": fields(("first", 0, 0, None), ("length", 8, 0, None)),
            },
        },
        "methods": {},
        "differences": [],
    }


@needs_gcc
def test_json_has_the_differences_and_exit_1(geo: Path) -> None:
    spoil(geo / "geo.py", "LIMIT = 7", "LIMIT = 8")
    done = run(geo, "verify", "geo.py", "--json", "--cc", "gcc")
    assert done.returncode == 1
    assert json.loads(done.stdout)["differences"] == [
        {"name": "LIMIT", "what": "", "module": "8", "compiler": "7", "cc": "gcc"}
    ]


@needs_gcc
def test_a_header_elsewhere_is_an_error_until_its_folder_is_named(geo: Path) -> None:
    (geo / "elsewhere").mkdir()
    (geo / "geo.h").rename(geo / "elsewhere" / "geo.h")
    done = run(geo, "verify", "geo.py", "--cc", "gcc")
    assert done.returncode == 2
    assert "geo.py was made from geo.h" in done.stderr and "-I" in done.stderr
    assert run(geo, "verify", "geo.py", "--cc", "gcc", "-I", "elsewhere").returncode == 0


@needs_gcc
def test_a_header_that_has_changed_since_is_said_to_have(geo: Path) -> None:
    (geo / "geo.h").write_text(GEO.replace("short x, y;", "short x, y, z;"))
    done = run(geo, "verify", "geo.py", "--cc", "gcc")
    assert done.returncode == 1
    assert "geo.h is not, byte for byte, the header that geo.py was made from" in done.stderr
    assert "point.flags first bit" in done.stdout


@needs_gcc
def test_arguments_for_the_compiler_come_last(tmp_path: Path) -> None:
    (tmp_path / "sized.h").write_text("struct sized { char c[SIZE]; };")
    result = run(tmp_path, "gen", "sized.h", "-o", "sized.py", "--", "-DSIZE=( 3 )", "-DQUOTE='")
    assert result.returncode == 0, result.stderr
    assert run(tmp_path, "verify", "sized.py", "--cc", "gcc").returncode == 0  # the module records them
    other = run(tmp_path, "verify", "sized.py", "--cc", "gcc", "--", "-USIZE", "-DSIZE=4")
    assert other.returncode == 1
    assert ["sized", "size", "3", "4"] in [line.split() for line in other.stdout.splitlines()]


@needs_gcc
@pytest.mark.parametrize("recorded", [True, False])
def test_headers_are_found_by_the_folders_among_the_arguments(recorded: bool, tmp_path: Path) -> None:
    (tmp_path / "inc/far").mkdir(parents=True)
    (tmp_path / "inc/far/off.h").write_text("#include <limits.h>\ntypedef struct { int a; } off;\n")
    flag, header = f"-I{tmp_path}/inc", "far/off.h" if recorded else str(tmp_path / "inc/far/off.h")
    assert run(tmp_path, "gen", header, "-o", "off.py", *(["--", flag] * recorded)).returncode == 0
    done = run(tmp_path, "verify", "off.py", "--cc", "gcc", "--", *([] if recorded else [f"{flag}/far"]))
    assert (done.returncode, done.stderr) == (0, "")


@needs_gcc
def test_what_each_compiler_has_headers_of_its_own_for_is_not_asked_about(tmp_path: Path) -> None:
    (tmp_path / "all.h").write_text(
        "#include <limits.h>\n#include <stddef.h>\n#include <stdarg.h>\nint f(va_list, max_align_t *);\n"
    )
    assert run(tmp_path, "gen", "all.h", "-o", "all.py", "--all-headers").returncode == 0
    assert "max_align_t" in (tmp_path / "all.py").read_text()
    done = run(tmp_path, "verify", "all.py", "--cc", "gcc")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.needs("gcc")
@pytest.mark.parametrize("recorded", [True, False])
def test_arguments_that_write_files_are_refused_wherever_they_stand(geo: Path, recorded: bool) -> None:
    module = geo / "geo.py"
    if recorded:
        module.write_text(re.sub("('command': '.*)'", r"\1 -- -MD -MF written'", module.read_text()))
    words = [] if recorded else ["--", "-MD", "-MF", "written"]
    done = run(geo, "verify", "geo.py", "--cc", "gcc", *words)
    assert done.returncode == 2
    assert "'-MD' is refused: it writes a list of dependencies to a file" in done.stderr
    assert not (geo / "written").exists()


@needs_gcc
def test_bindings_of_the_project_have_their_headers_from_their_sources(made: Tree) -> None:
    support = Path(__file__).parents[4] / "bindings" / "_support"
    shutil.copytree(support, made.root / "bindings" / "_support")
    (made.root / "bindings" / "__init__.py").touch()
    done = made.run("verify", "--cc", "gcc")
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line.partition(" (")[0] for line in done.stdout.splitlines()] == [
        f"base: gcc for {NATIVE}: same",
        f"user: gcc for {NATIVE}: same",
    ]
    made.header(
        "user.h", '#include "base.h"\nstruct user { struct base b; int more; };\nint use(struct user *u);\n'
    )
    done = made.run("verify", "user", "--cc", "gcc")
    assert done.returncode == 1
    assert "user size" in done.stdout


@pytest.mark.parametrize(
    "compiler", [pytest.param(name, marks=pytest.mark.needs(name)) for name in ("gcc", "clang")]
)
def test_a_value_of_another_binding_s_type_is_compared_place_by_place(tree: Tree, compiler: str) -> None:
    tree.header(
        "base.h",
        "typedef struct {\n"
        "  int a; unsigned class : 3, c : 5; char t[2]; struct { union { short d; char e; }; };\n"
        "} base_t;\n"
        "typedef int base_int;\n"
        '#define BASE_INIT ((base_t){1, 2, 3, "\\xff", {{4}}})\n',
    )
    tree.header(
        "user.h",
        '#include "base.h"\nstruct user { char tag; base_t of[2]; base_int n; };\n#define USER_DEF BASE_INIT\n'
        "#define USER_WITHIN ((struct user){'x', {{5, 6, 7}, {8}}, 9})\n",
    )
    assert (made := tree.run("regen")).returncode == 0, made.stderr
    for target in (NATIVE, *([FOREIGN] if compiler == "clang" else [])):
        done = tree.run("verify", "user", "--cc", compiler, "--target", target)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "2 values with a type, 18 places of those" in done.stdout
    spoil(tree.root / "bindings" / "user.py", "(1, 2, 3,", "(1, 2, 4,")
    done = tree.run("verify", "user", "--cc", compiler)
    assert done.returncode == 1
    assert re.search(r"USER_DEF\.c +4 +3\n", done.stdout), done.stdout


def test_unknown_names_and_mixtures_are_errors(tree: Tree) -> None:
    assert tree.run("verify", "bass").returncode == 2
    assert "give names of bindings, or one FILE.py" in tree.run("verify", "base", "geo.py").stderr
    assert (
        "-I and arguments for the compiler are for a FILE.py" in tree.run("verify", "base", "-I", ".").stderr
    )


THING = """
@protocol Named
- (char *)name;
@end
__attribute__((objc_root_class)) @interface Thing <Named>
+ (id)alloc;
- (int)sum:(const short *)numbers count:(long)count;
@end
"""


@pytest.fixture
def thing(tmp_path: Path) -> Path:
    """A folder with thing.h, in Objective-C, and the module made of it."""
    (tmp_path / "thing.h").write_text(THING)
    result = run(tmp_path, "gen", "thing.h", "-o", "thing.py", "--", "-fobjc-runtime=gcc")
    assert result.returncode == 0, result.stderr
    return tmp_path


@needs_clang
def test_objective_c_is_compared_with_compilers_and_with_a_fresh_reading(thing: Path) -> None:
    done = run(thing, "verify", "thing.py", "--cc", "clang")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines() == [
        f"thing: clang for {NATIVE}: same (3 methods)",
        f"thing: libclang for {NATIVE}: same (1 classes, 1 protocols, 3 methods)",
    ]
    assert "thing, libclang: the library itself is not asked: the module names no library" in done.stderr


@needs_clang
def test_a_wrong_method_is_a_difference_to_both(thing: Path) -> None:
    spoil(thing / "thing.py", "count: c_long", "count: c_int")
    spoil(thing / "thing.py", "alloc() -> retained instancetype", "alloc() -> instancetype")
    done = run(thing, "verify", "thing.py", "--cc", "clang", "--json")
    assert done.returncode == 1
    found = json.loads(done.stdout)
    by_clang = [(d["name"], d["what"]) for d in found["differences"] if d["cc"] == "clang"]
    by_libclang = {(d["name"], d["what"]) for d in found["differences"] if d["cc"] == "libclang"}
    assert by_clang == [("+[Thing alloc]", "retained"), ("-[Thing sum:count:]", "parameter count")]
    assert {("+[Thing alloc]", ".retained"), ("-[Thing sum:count:]", ".parameters")} <= by_libclang
    assert found["methods"]["-[Thing sum:count:]"] == {
        "parameters": [["numbers", "POINTER(c_short)"], ["count", "c_int"]],
        "result": "c_int",
        "retained": False,
        "consumes_self": False,
        "consumes": [],
        "optional": False,
    }


@needs_clang
def test_a_binding_in_objective_c_is_asked_about_its_own_targets(tree: Tree) -> None:
    tree.header("thing.h", THING)
    tree.manifest(
        "thing",
        'about = "t"\nheaders = ["thing.h"]\nsources = ["own"]\nlanguage = "objective-c"\n'
        'targets = ["arm64-apple-macos14"]\n[[patch]]\nclass = "Thing"\nselector = "copyAll"\nreason = "r"\n',
    )
    assert tree.run("regen", "thing").returncode == 0
    done = tree.run("verify", "thing", "--target", NATIVE)
    assert done.returncode == 2
    assert "thing is made for arm64-apple-macos14: give one of them as --target" in done.stderr
    for words in ([], ["--target", "arm64-apple-macos14"]):
        done = tree.run("verify", "thing", *words)
        assert done.returncode == 0, done.stdout + done.stderr
        assert done.stdout.splitlines()[0] == "thing: clang for arm64-apple-macos14: same (4 methods)"
    done = tree.run("verify", "thing", "--cc", "gcc")
    assert (done.returncode, done.stdout) == (2, "")
    done = tree.run("verify", "thing", PATH="/nowhere")
    assert (done.returncode, done.stdout.split(":")[1]) == (0, " libclang for arm64-apple-macos14"), (
        done.stderr
    )
    assert "thing is not compared with a compiler: no compiler for arm64-apple-macos14" in done.stderr


@needs_clang
def test_bindings_without_headers_for_a_target_are_left_out_unless_they_are_named(tree: Tree) -> None:
    sources = tree.root / "headers" / "sources.toml"
    sources.write_text(
        sources.read_text()
        + f'[source.native]\nartifact = "own"\n[source.native.include]\n"{NATIVE}" = ["."]\n'
    )
    tree.manifest("base", 'about = "base"\nheaders = ["base.h"]\nsources = ["native"]\n')
    tree.manifest("user", 'about = "user"\nheaders = ["user.h"]\nsources = ["own"]\n')
    assert tree.run("regen").returncode == 0
    done = tree.run("verify", "--target", FOREIGN, "--cc", "clang")
    output = " ".join((done.stdout + done.stderr).split())
    assert done.returncode == 0, output
    assert f"base is not compared: base: native has no headers for {FOREIGN}" in output
    assert f"user: clang for {FOREIGN}: same" in output
    named = tree.run("verify", "base", "--target", FOREIGN, "--cc", "clang")
    assert named.returncode == 2
    assert f"native has no headers for {FOREIGN}" in named.stderr


@pytest.mark.skipif(os.name != "posix", reason="the compiler is a shell script")
@pytest.mark.needs("gcc")
def test_what_a_killed_run_leaves_is_swept(made: Tree) -> None:
    compiler, temporary, work = (made.root / name for name in ("cc", "tmp", "cache/work"))
    compiler.write_text('#!/bin/sh\ncase "$*" in *.c*) touch "$PWD/started"; sleep 2;; esac\nexec gcc "$@"\n')
    compiler.chmod(0o755)
    temporary.mkdir()
    environment = {**os.environ, "AUTOGEN_CACHE": str(made.root / "cache"), "TMPDIR": str(temporary)}
    words = [sys.executable, "-m", "autogen", "verify", "base", "--cc", str(compiler)]
    with subprocess.Popen(words, cwd=made.root, env=environment, stderr=subprocess.PIPE) as run:
        while not [*work.glob("verify-*"), *temporary.glob("autogen-*")]:
            assert run.poll() is None, run.communicate()
            time.sleep(0.01)
        run.kill()
    done = made.run("verify", "base", TMPDIR=str(temporary))
    assert done.returncode == 0, done.stderr
    assert not [*work.iterdir(), *temporary.glob("autogen-*")]


@pytest.mark.skipif(os.name != "posix", reason="permissions")
@pytest.mark.needs("gcc")
def test_a_cache_that_is_only_read(made: Tree) -> None:
    shutil.rmtree(made.root / "cache")
    (made.root / "cache").write_text("no folder, whoever asks")
    done = made.run("verify", "base", TMPDIR=str(made.root))
    assert done.returncode == 0, done.stderr
    assert not list(made.root.glob("autogen-*"))
