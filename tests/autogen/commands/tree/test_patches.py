"""[[patch]]: methods that no header declares become ordinary ones, and must not become lies."""

from __future__ import annotations

import pytest

from tests.autogen.commands.conftest import Tree

HEADER = """
__attribute__((objc_root_class)) @interface NSObject
- (id)init;
@end
@interface NSString : NSObject
- (int)length;
@end
@interface NSString (Paths)
- (NSString *)pathExtension;
@end
"""
MANIFEST = """
about = "Strings"
language = "objective-c"
headers = ["strings.h"]
sources = ["own"]
"""


def patched(tree: Tree, patch: str) -> str:
    """What `autogen regen` says for the manifest with the patch; the module is in the tree if it worked."""
    tree.header("strings.h", HEADER)
    tree.manifest("strings", MANIFEST + patch)
    done = tree.run("regen")
    return done.stdout + done.stderr


def patch(**keys: object) -> str:
    lines = {"class": "NSString", "reason": "a private method", **keys}
    return "[[patch]]\n" + "".join(f"{key} = {toml(value)}\n" for key, value in lines.items())


def toml(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    return str(value).lower() if isinstance(value, bool) else f'"{value}"'


@pytest.mark.parametrize(
    "keys, line",
    [
        ({"selector": "trim"}, "  - trim() -> id"),
        ({"selector": "newCopy", "result": "NSString *"}, "  - newCopy() -> retained NSString"),
        (
            {"selector": "newCopy", "result": "NSString *", "ownership": "unretained"},
            "  - newCopy() -> NSString",
        ),
        ({"selector": "made", "ownership": "retained"}, "  - made() -> retained id"),
        (
            {
                "selector": "cut:at:",
                "result": "NSString *",
                "arguments": ["int", "void (^)(int)"],
                "names": ["count", "done"],
            },
            "  - cut:at:(count: c_int, done: BLOCK(None, c_int)) -> NSString",
        ),
        (
            {
                "selector": "say:",
                "result": "void",
                "arguments": ["id"],
                "class_method": True,
                "variadic": True,
            },
            "  + say:(_0: id, ...) -> None",
        ),
    ],
)
def test_a_patch_is_a_method_of_its_class(tree: Tree, keys: dict[str, object], line: str) -> None:
    assert "written" in patched(tree, patch(**keys))
    assert line in tree.module("strings").splitlines()
    assert tree.run("check").returncode == 0


@pytest.mark.parametrize(
    "keys, message",
    [
        (
            {"selector": "length", "result": "int"},
            "strings.h:6 declares -[NSString length]; the [[patch]] is not",
        ),
        ({"selector": "length", "result": "double"}, "the [[patch]] contradicts it"),
        ({"selector": "pathExtension"}, "strings.h:9 declares -[NSString pathExtension]"),
        ({"selector": "init"}, "strings.h:3 declares -[NSString init]"),
        ({"selector": "a:b:", "arguments": ["int"]}, "a:b: takes 2 arguments; 1 types are given"),
        ({"selector": "a:b", "arguments": ["int"]}, "'a:b' is no selector"),
        ({"selector": "a:", "arguments": ["int"], "names": ["x", "y"]}, "a: takes 1 arguments; 2 names"),
        ({"selector": "x", "class": "NSStrin"}, "NSStrin"),
        ({"selector": "x", "result": "NoSuch *"}, "NoSuch"),
        ({"selector": "x", "ownership": "mine"}, "ownership"),
    ],
)
def test_a_patch_that_is_wrong_or_not_needed_fails(
    tree: Tree,
    keys: dict[str, object],
    message: str,
) -> None:
    assert message in " ".join(patched(tree, patch(**keys)).split())
    assert tree.run("check").returncode != 0
    assert not any(name.startswith("strings") for name in tree.modules)


def test_a_patch_that_a_new_header_makes_unnecessary_fails_the_check(tree: Tree) -> None:
    patched(tree, patch(selector="trim"))
    tree.header("strings.h", HEADER + "@interface NSString (New) - (id)trim; @end\n")
    done = tree.run("check")
    assert done.returncode != 0
    assert "declares -[NSString trim]" in done.stdout + done.stderr


def test_only_objective_c_has_methods(tree: Tree) -> None:
    tree.header("plain.h", "int f(void);")
    tree.manifest("plain", 'about = "C"\nheaders = ["plain.h"]\nsources = ["own"]\n' + patch(selector="x"))
    done = tree.run("regen")
    assert 'only a binding with language = "objective-c"' in done.stdout + done.stderr
