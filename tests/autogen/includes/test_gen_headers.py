"""Which headers `gen` binds: the named ones and their own package, whatever they are called, never the system's."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from autogen.errors import AutogenError
from autogen.produce import Product, from_headers
from tests.autogen.run import autogen


def bound(headers: list[str], *args: str, **options: object) -> dict[str, set[str]]:
    """The names that each header gave."""
    product = from_headers(headers, name="m", args=args, **options)  # type: ignore[arg-type]
    return names(product)


def names(product: Product) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one in product.model.declarations:
        found.setdefault(one.location.header, set()).add(product.model.names[one.key])
    return found


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(**texts: str) -> None:
    """Files by their paths, with `__` for a slash and a suffix of .h."""
    for name, text in texts.items():
        path = Path(name.replace("__", "/")).with_suffix(".h")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def test_two_headers_of_one_base_name_are_two(tree: Path) -> None:  # m1
    write(a__x='#include "y.h"\n#define FROM_X 1\n', a__y="#define Y_OF_A 1\n", b__y="#define Y_OF_B 2\n")
    assert bound(["a/x.h", "b/y.h"]) == {"x.h": {"FROM_X"}, "a/y.h": {"Y_OF_A"}, "y.h": {"Y_OF_B"}}


def test_a_header_is_found_by_a_name_that_leads_through_another_folder(tree: Path) -> None:  # m2
    write(inc__foo__foo="#define FOO 1\n")
    assert bound(["foo/foo.h"], "-Iinc", "-Iinc/foo") == {"foo/foo.h": {"FOO"}}


@pytest.mark.parametrize("options", [{}, {"only": True}])
def test_an_umbrella_brings_its_own_package_unless_only_it_is_asked_for(
    tree: Path, options: dict[str, bool]
) -> None:  # m10
    write(
        inc__pack__pack="#include <pack/sub/part.h>\n#include <other/other.h>\n#include <limits.h>\n#define PACK 1\n",
        inc__pack__sub__part="#define PART 1\n",
        inc__other__other="#define OTHER 1\n",
    )
    found = bound(["pack/pack.h"], "-Iinc", **options)
    assert found == {"pack/pack.h": {"PACK"}} | ({} if options else {"pack/sub/part.h": {"PART"}})


def test_all_headers_are_all(tree: Path) -> None:
    write(
        inc__pack__pack="#include <stdbool.h>\n#include <other.h>\n#define PACK 1\n",
        inc__other="#define OTHER 1\n",
    )
    found = bound(["pack/pack.h"], "-Iinc", all_headers=True)
    assert found.keys() == {"pack/pack.h", "other.h", "stdbool.h"}
    assert "true" in found["stdbool.h"]


def test_a_header_that_lies_in_the_include_folder_itself_brings_what_is_below_it(tree: Path) -> None:
    write(inc__lib='#include "lib/part.h"\n#define LIB 1\n', inc__lib__part="#define PART 1\n")
    assert bound(["lib.h"], "-Iinc") == {"lib.h": {"LIB"}, "lib/part.h": {"PART"}}


def test_a_file_by_its_path_brings_what_lies_beside_it(tree: Path) -> None:
    write(
        src__lib='#include "part.h"\n#include "../up.h"\n#define LIB 1\n',
        src__part="#define PART 1\n",
        up="#define UP 1\n",
    )
    assert bound(["src/lib.h"]) == {"lib.h": {"LIB"}, "part.h": {"PART"}}
    assert bound(["src/lib.h"], "-I.") == {"lib.h": {"LIB"}, "src/part.h": {"PART"}}


def test_an_include_folder_inside_the_package_is_another_one(tree: Path) -> None:
    write(lib="#include <theirs.h>\n#define LIB 1\n", third__theirs="#define THEIRS 1\n")
    assert bound(["lib.h"], "-Ithird") == {"lib.h": {"LIB"}}


def test_the_system_is_never_part_of_a_package(tree: Path) -> None:
    sysroot = tree / "root"
    for name, text in {
        "usr/include/stdio.h": "#define STDIO 1\n",
        "usr/include/lib/lib.h": "#include <stdio.h>\n#include <lib/part.h>\n#include <sys/a.h>\n#define LIB 1\n",
        "usr/include/lib/part.h": "#define PART 1\n",
        "usr/include/sys/a.h": "#include <sys/b.h>\n#define SYS_A 1\n",
        "usr/include/sys/b.h": "#define SYS_B 1\n",
    }.items():
        (sysroot / name).parent.mkdir(parents=True, exist_ok=True)
        (sysroot / name).write_text(text)
    sysroot_flag = f"--sysroot={sysroot}"
    assert bound(["lib/lib.h"], sysroot_flag) == {"lib/lib.h": {"LIB"}, "lib/part.h": {"PART"}}
    assert bound(["sys/a.h"], sysroot_flag) == {"sys/a.h": {"SYS_A"}}
    assert bound(["stdio.h"], "-isysroot", str(sysroot)) == {"stdio.h": {"STDIO"}}


def test_an_umbrella_among_the_systems_headers_brings_the_folder_of_its_name(tree: Path) -> None:
    sysroot = tree / "root"
    for name, text in {
        "usr/include/lib.h": "#include <lib/part.h>\n#include <lib/made.h>\n#include <other/a.h>\n#define LIB 1\n",
        "usr/include/lib/part.h": "#define PART 1\n",
        "usr/local/include/lib/made.h": "#define MADE 1\n",
        "usr/include/other/a.h": "#define OTHER 1\n",
        "usr/include/malloc.h": "#include <malloc/zone.h>\n#define MALLOC 1\n",
        "usr/include/malloc/zone.h": "#define ZONE 1\n",
    }.items():
        (sysroot / name).parent.mkdir(parents=True, exist_ok=True)
        (sysroot / name).write_text(text)
    flag = f"--sysroot={sysroot}"
    lib = {"lib.h": {"LIB"}, "lib/part.h": {"PART"}, "lib/made.h": {"MADE"}}
    assert bound(["lib.h"], flag) == bound([str(sysroot / "usr/include/lib.h")], flag) == lib
    assert bound(["lib/part.h"], flag) == {"lib/part.h": {"PART"}}
    assert bound(["lib.h"], flag, only=True) == {"lib.h": {"LIB"}}
    assert bound(["malloc.h"], flag) == {"malloc.h": {"MALLOC"}}


def test_among_the_systems_headers_quotes_and_a_folder_with_a_version_are_the_packages(tree: Path) -> None:
    for name, text in {
        "lib.h": '#include "lib_api.h"\n#  include "stdio.h"\n#include <other.h>\n',
        "lib_api.h": '#include "made.h"\n#define API 1\n',
        "x86_64-linux-gnu/made.h": "#define MADE 1\n",
        "stdio.h": "#define STDIO 1\n",
        "other.h": '#include "others.h"\n#include <lib2/more.h>\n#define OTHER 1\n',
        "others.h": "#define OTHERS 1\n",
        "lib2/more.h": "#define MORE 1\n",
        "library/a.h": "#define LIBRARY 1\n",
    }.items():
        path = tree / "usr/include" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    systems = {"x86_64-linux-gnu": [tree / "usr/include/x86_64-linux-gnu", tree / "usr/include"]}
    own = {"lib_api.h": {"API"}, "made.h": {"MADE"}, "lib2/more.h": {"MORE"}}
    assert bound(["lib.h"], systems=systems) == own


def test_a_link_to_a_header_is_that_header(tree: Path) -> None:
    write(real__lib="#define LIB 1\n")
    (tree / "other.h").symlink_to(tree / "real" / "lib.h")
    assert bound(["other.h", "real/lib.h"]) == {"lib.h": {"LIB"}}


FRAMEWORKS = {
    "Shape.framework/Headers/Shape.h": "#import <Shape/Circle.h>\n#import <Base/Base.h>\n@interface Shape\n@end\n",
    "Shape.framework/Headers/Circle.h": "@interface Circle\n@end\n",
    "Base.framework/Headers/Base.h": "@interface Base\n@end\n",
}


@pytest.fixture
def frameworks(tree: Path) -> Path:
    for name, text in FRAMEWORKS.items():
        path = tree / "SDK" / "System" / "Library" / "Frameworks" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tree / "SDK" / "System" / "Library" / "Frameworks"


@pytest.mark.parametrize("how", ["-iframework", "-F", "-isysroot", "path"])
def test_a_framework_is_a_package(frameworks: Path, how: str) -> None:
    target = {"targets": ("arm64-apple-macos",)}
    headers, args = ["Shape/Shape.h"], [how, str(frameworks)]
    if how == "-isysroot":
        args = [how, "SDK"]
    elif how == "path":
        headers, args = [str(frameworks / "Shape.framework" / "Headers" / "Shape.h")], []
    found = bound(headers, *args, **target)
    assert found == {"Shape/Shape.h": {"Shape"}, "Shape/Circle.h": {"Circle"}}


def test_an_umbrella_of_includes_has_the_language_of_its_framework(frameworks: Path) -> None:  # g7
    umbrella = frameworks / "Shape.framework" / "Headers" / "All.h"
    umbrella.write_text("#include <Shape/Circle.h>\n")
    for header, args in ((str(umbrella), ()), ("Shape/All.h", ("-F", str(frameworks)))):
        assert bound([header], *args, targets=("arm64-apple-macos",)) == {"Shape/Circle.h": {"Circle"}}


@pytest.mark.parametrize(
    ("text", "inner", "expected"),
    [
        ('#include "inner.h"\n', "@interface A\n@end\n", "A:"),
        ('#ifdef __OBJC__\n#include "inner.h"\n#else\nint f(void);\n#endif\n', "@class A;\n", "f() -> c_int"),
        ('#ifdef __cplusplus\n#include "inner.hpp"\n#endif\nint f(void);\n', "", "f() -> c_int"),
    ],
    ids=["included", "for Objective-C only", "for C++ only"],
)
def test_the_language_is_that_of_what_is_included(tree: Path, text: str, inner: str, expected: str) -> None:
    write(outer=text, inner=inner)
    Path("inner.hpp").write_text("namespace n { }\n")
    assert expected in from_headers(["outer.h"], name="m").text


def pkg_config(tree: Path, **packages: str) -> None:
    (tree / "pc").mkdir()
    for name, text in packages.items():
        (tree / "pc" / f"{name}.pc").write_text(f"Name: {name}\nDescription: -\nVersion: 1\n{text}")


@pytest.mark.needs("pkg-config")
def test_pkg_config_gives_flags_folders_and_the_library(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PKG_CONFIG_PATH", str(tree / "pc"))
    pkg_config(
        tree,
        geo=f"Requires: base\nCflags: -I{tree}/geo -I{tree}/made -DBIG=1\nLibs: -lgeo\n",
        base=f"Cflags: -I{tree}/base\nLibs: -lbase\n",
    )
    write(
        geo__geo="#include <config.h>\n#include <base.h>\n#if BIG\n#define GEO 1\n#endif\n",
        made__config="#define CONFIG 1\n",
        base__base="#define BASE 1\n",
    )
    product = from_headers(["geo.h"], name="m", packages=("geo",))
    assert names(product) == {"geo.h": {"GEO"}, "config.h": {"CONFIG"}}
    assert "library=('geo',)" in product.text


@pytest.mark.needs("pkg-config")
@pytest.mark.parametrize(
    ("flags", "library"),
    [
        ("-lgeo-common -lgeo", "(('geo-common',), ('geo',))"),  # as of liburcu: the second has the functions
        ("-lgeo -lpthread -ldl -lm", "('geo',)"),  # as of libuv: a library brings along what it needs of C's
        ("-lbase -lgeo -lbase", "('geo',)"),
    ],
)
def test_all_libraries_of_a_package_are_those_of_the_module(
    tree: Path, monkeypatch: pytest.MonkeyPatch, flags: str, library: str
) -> None:
    monkeypatch.setenv("PKG_CONFIG_PATH", str(tree / "pc"))
    pkg_config(tree, geo=f"Requires: base\nLibs: {flags}\n", base="Libs: -lbase\n")
    write(geo="int area(int side);\n")
    assert f"library={library}," in from_headers(["geo.h"], name="m", packages=("geo",)).text


@pytest.mark.needs("pkg-config")
@pytest.mark.parametrize(
    ("package", "library"),
    [
        ("Requires: geo", "('geo',)"),  # as cairo-svg
        ("Requires: geo\nLibs: -lpack", "('geo',)"),  # as cairo-pdf, which names z, a library behind cairo
        ("Requires: geo more >= 1", "(('geo',), ('more',))"),  # as openssl
        ("Requires: geo\nLibs: -lgeo-pdf -lpack", "('geo-pdf',)"),
        ("Requires.private: geo\nLibs: -lpack", "('pack',)"),  # packs by itself, as others do
        ("Requires: headers\nLibs: -lpack", "('pack',)"),
        ("Requires.private: geo", ""),
        ("Libs: -lm", "('m',)"),  # the C library's own packages
        ("Requires: more\nLibs: -lm", "('more',)"),
    ],
)
def test_a_package_without_a_library_has_those_of_the_packages_that_it_requires(
    tree: Path, monkeypatch: pytest.MonkeyPatch, package: str, library: str
) -> None:
    monkeypatch.setenv("PKG_CONFIG_PATH", str(tree / "pc"))
    geo = "Libs: -lgeo -lm\nLibs.private: -lpack\n"
    pkg_config(tree, part=f"{package}\n", geo=geo, more="Libs: -lmore\n", headers="")
    write(part="int area(int side);\n")
    text = from_headers(["part.h"], name="m", packages=("part",)).text
    assert f"library={library}," in text if library else "library=" not in text


@pytest.mark.needs("pkg-config")
def test_what_pkg_config_does_not_know_is_said(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PKG_CONFIG_PATH", str(tree / "pc"))
    pkg_config(tree, bad="Cflags: -fplugin=x.so\n")
    write(x="int f(void);\n")
    for package, message in {
        "nosuch": "nosuch",
        "bad": "'-fplugin=x.so' is refused",
        "--version": "expected the name of a package",
        "x/y.pc": "expected the name of a package",
    }.items():
        with pytest.raises(AutogenError, match=message):
            from_headers(["x.h"], name="m", packages=(package,))


def gen(*words: str) -> subprocess.CompletedProcess[str]:
    return autogen("gen", *words)


def test_the_summary_says_what_came_from_where_and_what_is_left_out(tree: Path) -> None:
    write(
        inc__p__p="#include <p/q.h>\n#include <z.h>\n#include <limits.h>\n#define A 1\n#define B 2\n",
        inc__p__q="#define Q 1\n",
        inc__z="#define Z 1\n",
    )
    run = gen("p/p.h", "-o", "out/p.py", "--", "-Iinc")
    assert run.returncode == 0, run.stderr
    lines = run.stdout.splitlines()
    assert lines[:4] == [
        "out/p.py: 3 declarations, 0 skipped",
        "      2 p/p.h",
        "      1 p/q.h",
        "  left out: z.h: name those that you want as well",
    ]
    assert all("--all-headers" in line for line in lines[4:])


@pytest.mark.parametrize("options", [(), ("--only",)])
def test_the_counts_add_up(tree: Path, options: tuple[str, ...]) -> None:
    write(
        a__page='#include "more.h"\n#include <far.h>\nstruct page { struct far far; };\n',
        a__more="struct more { int x; };\n",
        b__far="struct near { int x; };\nstruct far { struct near n; };\nstruct not_here;\n",
    )
    lines = gen("a/page.h", "-o", "p.py", *options, "--", "-Ib").stdout.splitlines()
    more = [] if options else ["      1 more.h"]
    assert lines[: 3 + len(more)] == [
        f"p.py: {3 + len(more)} declarations, 0 skipped",
        *["      1 page.h", *more],
        "      2 came along as types, of far.h",
    ]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["x.h", "--symbols", "nomatch.*"], "no name there matches --symbols 'nomatch.*'"),  # a10
        (["e.h"], "they declare nothing"),
        (["u.h"], "they only include inner/i.h; name those that you want, or give --all-headers"),
        (["s.h"], "of 1 names none can be: "),
    ],
)
def test_where_nothing_can_be_bound_the_old_module_stays(tree: Path, words: list[str], message: str) -> None:
    write(
        x="int f(void);\n",
        e="\n",
        u="#include <inner/i.h>\n",
        s="#define S do { } while (0)\n",
        d__inner__i="int g(void);\n",
    )
    assert gen("x.h", "-o", "out/m.py").returncode == 0
    before = Path("out/m.py").read_text()
    run = gen(*words, "-o", "out/m.py", "--", "-Id")
    assert run.returncode == 2
    assert message in run.stderr
    assert Path("out/m.py").read_text() == before


def test_what_the_c_library_has_is_named_last_where_nothing_is_bound(tree: Path) -> None:
    for name, text in {
        "all.h": "#include <stdio.h>\n#include <other/a.h>\n",
        "stdio.h": "",
        "other/a.h": "",
    }.items():
        path = tree / "usr/include" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    run = gen("all.h", "-o", "m.py", "--", f"--sysroot={tree}")
    assert (run.returncode, "they only include other/a.h, stdio.h; name those" in run.stderr) == (2, True), (
        run.stderr
    )


def test_a_folder_whose_name_c_cannot_say_is_searched_for_the_header(tree: Path) -> None:
    folder = Path('inch 3"')
    folder.mkdir()
    (folder / "x.h").write_text('#include "y.h"\nint x(struct y *y);\n')
    (folder / "y.h").write_text("struct y { int y; };\n")
    assert bound([f"{folder}/x.h"]) == {"x.h": {"x"}, "y.h": {"y"}}
    (tree / "x.h").write_text("int other(void);\n")
    assert bound([f"{folder}/x.h"]) == {"x.h": {"x"}, "y.h": {"y"}}
