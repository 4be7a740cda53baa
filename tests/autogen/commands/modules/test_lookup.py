"""`autogen list`, `explain`, `new`, `export` and `sources list`."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.autogen.commands.conftest import Tree


def test_list_names_the_bindings(tree: Tree) -> None:
    assert [line.split()[0] for line in tree.run("list").stdout.splitlines()] == ["base", "user"]
    assert [row["headers"] for row in json.loads(tree.run("list", "--json").stdout)] == [
        ["base.h"],
        ["user.h"],
    ]


def test_list_of_one_has_kind_header_and_line(tree: Tree) -> None:
    rows = json.loads(tree.run("list", "base", "--json").stdout)
    assert [(row["name"], row["kind"], row["header"], row["line"]) for row in rows] == [
        ("base", "struct", "base.h", 1),
        ("LIMIT", "constant", "base.h", 2),
    ]


def test_explain_says_where_a_name_comes_from(tree: Tree) -> None:
    limit = explained(tree, "base.LIMIT")
    assert (limit["header"], limit["C"]) == ("base.h:2", "#define LIMIT 4")
    assert limit["Python"] == "4 (of C type int)"
    record = explained(tree, "user.user")
    assert (record["header"], record["C"]) == ("user.h:2", "struct user {;   struct base b;; };")
    assert record["Python"] == "struct, 4 bytes, align 4;   b: base @ 0"


def test_explain_shows_the_declaration_in_c(tree: Tree) -> None:
    tree.header(
        "base.h", "typedef __SIZE_TYPE__ size_t;\nstruct base { int (*cb)(void *user, size_t n); };\n"
    )
    assert explained(tree, "base.base")["C"] == "struct base {;   int (*cb)(void *user, size_t n);; };"


def test_explain_says_why_a_name_was_skipped(tree: Tree) -> None:
    tree.header("base.h", "struct base { int a; };\n#define F(x) do (x); while (0)\n")
    text = tree.run("explain", "base.F").stdout
    assert "skipped" in text
    assert "a statement" in text


def test_explain_and_list_know_what_only_a_further_target_has(tree: Tree) -> None:
    tree.header("base.h", "struct base { int a; };\n#ifdef __aarch64__\n#define PROT_BTI 0x10\n#endif\n")
    targets = "['x86_64-linux-gnu', 'aarch64-linux-gnu']"
    tree.manifest("base", f'about = "base"\nheaders = ["base.h"]\nsources = ["own"]\ntargets = {targets}\n')
    first = ["--target", "x86_64-linux-gnu"]
    bti = explained(tree, "base.PROT_BTI", *first)
    assert (bti["target"], bti["header"]) == ("aarch64-linux-gnu; none on x86_64-linux-gnu", "base.h:3")
    assert bti["Python"] == "0x10 (of C type int)"
    assert "target" not in explained(tree, "base.base")
    assert "near it: PROT_BTI" in tree.run("explain", "base.PROT_BTY").stderr
    rows = json.loads(tree.run("list", "base", "--json", *first).stdout)
    assert [(row["name"], row.get("target")) for row in rows] == [
        ("base", None),
        ("PROT_BTI", "aarch64-linux-gnu"),
    ]
    assert tree.run("list", "base", *first).stdout.rstrip().endswith("(on aarch64-linux-gnu)")


@pytest.mark.parametrize(
    ("asked", "here", "other"),
    [("x86_64-linux-gnu", 0x20, 0x10), ("aarch64-linux-gnu", 0x10, 0x20)],
)
def test_explain_and_list_show_the_target_that_is_asked_for(
    tree: Tree, asked: str, here: int, other: int
) -> None:
    elsewhere = "aarch64-linux-gnu" if asked.startswith("x86") else "x86_64-linux-gnu"
    tree.header(
        "base.h",
        "struct base { int a; };\n"
        "#ifdef __aarch64__\n#define FLAG 0x10\n#else\n#define FLAG 0x20\n#define OLD 1\n#endif\n",
    )
    targets = "['x86_64-linux-gnu', 'aarch64-linux-gnu']"
    tree.manifest("base", f'about = "base"\nheaders = ["base.h"]\nsources = ["own"]\ntargets = {targets}\n')
    first, second = tree.run("explain", "base.FLAG", "--target", asked).stdout.split("base.FLAG\n")[1:]
    assert f"target  {asked}; otherwise on {elsewhere}\n" in first and f"{here:#x} (of" in first
    assert f"target  {elsewhere}\n" in second and f"{other:#x} (of" in second
    old = tree.run("explain", "base.OLD", "--target", asked).stdout
    assert "target  x86_64-linux-gnu; none on aarch64-linux-gnu\n" in old
    rows = json.loads(tree.run("list", "base", "--json", "--target", asked).stdout)
    assert [row.get("target") for row in rows if row["name"] == "FLAG"] == [None, elsewhere]
    assert [row["target"] for row in rows if row["name"] == "OLD" and "target" in row] == (
        [] if asked.startswith("x86") else [elsewhere]
    )
    refused = tree.run("list", "base", "--target", "riscv64-linux-gnu")
    assert refused.returncode == 2 and "it is for x86_64-linux-gnu, aarch64-linux-gnu" in refused.stderr


def test_explain_knows_what_is_near(tree: Tree) -> None:
    run = tree.run("explain", "base.LIMT")
    assert run.returncode == 2
    assert "near it: LIMIT" in run.stderr


THING = """
__attribute__((objc_root_class)) @interface Base
- (int)count;
- (id)init;
@end
@protocol Named
@optional
- (id)nameOf:(id)other error:(Error **)error;
@end
@interface Thing : Base <Named>
@property (readonly) long size;
@end
@interface Thing (More)
- (id)make:(__attribute__((ns_consumed)) id)one __attribute__((availability(macos, introduced=10.4)));
@end
"""


@pytest.fixture
def objc(tree: Tree) -> Tree:
    """A tree whose `user` is in Objective-C."""
    tree.header("user.h", f"@class Error;\n{THING}")
    tree.manifest(
        "user",
        'about = "user"\nheaders = ["user.h"]\nsources = ["own"]\nlanguage = "objective-c"\n'
        'targets = ["arm64-apple-macos14"]\n',
    )
    return tree


def explained(tree: Tree, name: str, *options: str) -> dict[str, str]:
    """The rows that explain a name, by their labels; "" is its heading."""
    done = tree.run("explain", name, *options)
    assert done.returncode == 0, done.stderr
    heading, *lines = done.stdout.splitlines()
    rows, label = {"": heading}, ""
    for line in lines:
        label = line[2:9].strip() or label
        rows[label] = f"{rows[label]}; {line[10:]}" if label in rows else line[10:]
    return rows


def test_explain_a_method(objc: Tree) -> None:
    assert explained(objc, "user.Thing.make_") == {
        "": "user.Thing.make_",
        "kind": "method",
        "header": "user.h:15",
        "C": "- (id)make:(id)one;",
        "Python": "obj.make_(one: id) -> id",
        "encoded": "@24@0:8@16",
        "owner": "the caller does not own the result (+0); one is consumed: the callee releases it",
        "macOS": "since 10.4",
        "in": "the category More",
    }
    assert explained(objc, "user.-[Thing make:]") == explained(objc, "user.Thing.make_")
    assert explained(objc, "user.Thing.make:") == explained(objc, "user.Thing.make_")


def test_explain_a_property_and_an_optional_method(objc: Tree) -> None:
    size = explained(objc, "user.Thing.size")
    assert (size["for"], size["encoded"], "owner" in size) == ("the property size", "q16@0:8", False)
    named = explained(objc, "user.Named.nameOf_error_")
    assert named["but"] == "optional: who adopts the protocol may lack it"


def test_explain_says_from_where_a_method_is_inherited(objc: Tree) -> None:
    for name in ("user.Thing.init", "user.-[Thing init]"):
        rows = explained(objc, name)
        assert (rows[""], rows["of"]) == ("user.Base.init", "Base, from which Thing inherits it")
        assert rows["owner"] == (
            "the caller owns the result (+1); the receiver is consumed: only the result may be used afterwards"
        )
    assert explained(objc, "user.Thing.nameOf:error:")["of"] == "Named, from which Thing inherits it"


def test_explain_a_class_lists_its_methods(objc: Tree) -> None:
    rows = explained(objc, "user.Thing")
    assert (rows["kind"], rows["C"]) == ("class", "@interface Thing : Base <Named>")
    assert [row.split() for row in rows["methods"].split("; ")] == [
        ["-", "size", "size"],
        ["-", "make_", "make:"],
    ]


def test_explain_knows_which_methods_are_near(objc: Tree) -> None:
    assert "near it: Thing.make_" in objc.run("explain", "user.Thing.mke_").stderr
    assert "near it: -[Thing make:]" in objc.run("explain", "user.-[Thing maek:]").stderr
    assert "+[Thing make:]" in objc.run("explain", "user.+[Thing make:]").stderr, "it is no class method"


def test_new_makes_a_manifest_that_regenerates(tree: Tree) -> None:
    sources = tree.root / "headers" / "sources.toml"
    text = sources.read_text()
    for name in ("clang-builtins", "linux"):
        text += f'[source.{name}]\nartifact = "own"\ninclude = ["."]\n'
    sources.write_text(text)
    run = tree.run("new", "fresh", "base.h", "--source", "own", "-l", "libfresh.so.1")
    assert run.returncode == 0, run.stderr
    assert tree.run("regen", "fresh").returncode == 0
    assert "library=('libfresh.so.1',)" in tree.module("fresh")
    again = tree.run("new", "fresh", "base.h")
    assert again.returncode == 2
    assert "exists already" in again.stderr


def test_export_takes_linked_modules_and_support_along(made: Tree) -> None:
    run = made.run("export", "user", "elsewhere/pkg")
    assert run.returncode == 0, run.stderr
    (made.root / "elsewhere" / "pkg" / "__init__.py").write_text("")
    code = "from pkg import user, base; print(user.user._fields_[0][1] is base.base)"
    used = subprocess.run(
        [sys.executable, "-c", code], cwd=made.root / "elsewhere", capture_output=True, text=True
    )
    assert used.stdout == "True\n", used.stderr


def test_sources_list(tree: Tree) -> None:
    rows = json.loads(tree.run("sources", "list", "--json").stdout)
    # The machine's headers and the tool's own are there without a pin.
    assert [(row["name"], row["used_by"]) for row in rows] == [
        ("host", []),
        ("builtins", []),
        ("own", ["base", "user"]),
    ]


def test_python_m_autogen_help_lists_the_commands(tree: Tree) -> None:
    text = tree.run("--help").stdout
    assert all(
        f"  {name} " in text
        for name in ("regen", "check", "gen", "list", "explain", "sources", "new", "export")
    )
