"""The statements of a module: those that the writer makes, and no others."""

from __future__ import annotations

import re

import pytest

from autogen.modulefile import NotAModule, statements

IMPORT = "from ._support import bindings as _bindings\n"
BESIDE = """
try:
    from ._support import bindings as _bindings
except ImportError:
    from _support import bindings as _bindings
"""
CALL = "__getattr__, __dir__ = _bindings(globals(), constants=_constants, target='t')\n"
TABLE = "_constants = '\\nA = 1\\n'\n"


@pytest.mark.parametrize("head, level", [(IMPORT, 1), (IMPORT.replace(".", "..."), 3), (BESIDE, 1)])
def test_the_writers_statements_are_read(head: str, level: int) -> None:
    found = statements(f'"""A library."""\n{head}__source__ = {{"h.h": "0f3c"}}\n{TABLE}{CALL}')
    assert (found.docstring, found.level, dict(found.source)) == ("A library.", level, {"h.h": "0f3c"})
    assert found.facts == {"constants": "\nA = 1\n", "target": "t"}


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        # a name that the tables do not have, or that Python gives a meaning
        (f"{IMPORT}ALL_FLAGS = 8\n{TABLE}{CALL}", "ALL_FLAGS = 8"),
        *(
            (f"{IMPORT}{TABLE}{name} = 'x'\n{CALL}", f"{name} = 'x'")
            for name in (
                "__name__",
                "__path__",
                "__package__",
                "__spec__",
                "__builtins__",
                "__dir__",
                "_A",
                "_1",
            )
        ),
        # a statement twice, behind the call, or before the import
        (f"{IMPORT}{TABLE}{TABLE}{CALL}", "_constants ="),
        (f"{IMPORT}{TABLE}{CALL}{TABLE}", "_constants ="),
        (f"{IMPORT}{TABLE}{CALL}{CALL}", "__getattr__, __dir__ ="),
        (f"{IMPORT}{IMPORT}{TABLE}{CALL}", "from ._support"),
        (f"{TABLE}{IMPORT}{CALL}", "from ._support"),
        (f"{IMPORT}{TABLE}{CALL}print('x')\n", "print("),
        (f"{IMPORT}'text'\n{TABLE}{CALL}", "'text'"),
        # imports that are otherwise
        (f"from ._support import objc, bindings as _bindings\n{TABLE}{CALL}", "from ._support import objc"),
        (f"from _support import bindings as _bindings\n{TABLE}{CALL}", "from _support"),
        (f"from .x._support import bindings as _bindings\n{TABLE}{CALL}", "from .x"),
        (f"from .os import system as _bindings\n{TABLE}{CALL}", "from .os"),
        (f"{BESIDE.replace('ImportError:', 'ImportError as __builtins__:')}{TABLE}{CALL}", "try:"),
        (f"{BESIDE.replace('except ImportError:', 'except:')}{TABLE}{CALL}", "try:"),
        (f"{BESIDE}else:\n    pass\n{TABLE}{CALL}", "try:"),
        (f"{BESIDE}finally:\n    pass\n{TABLE}{CALL}", "try:"),
        (f"{BESIDE.replace('from _support', 'from evil')}{TABLE}{CALL}", "try:"),
        # more names for one value, or a value of what is no name
        (f"{IMPORT}_x = _y = 'x'\n{TABLE}{CALL}", "_x = _y"),
        (f"{IMPORT}_x: str = 'x'\n{TABLE}{CALL}", "_x: str"),
        (f"{IMPORT}{TABLE}x = ~{'~' * 500}0\n{CALL}", "x = ~~"),
        # Python ends lines where `split("\\n")` does not
        (f"{IMPORT}{TABLE}{CALL}\r\rx = 1\r", "x = 1"),
        (f"{IMPORT}{TABLE}{CALL}x = 1; y = 2", "x = 1"),
    ],
)
def test_any_other_statement_is_refused(text: str, statement: str) -> None:
    with pytest.raises(NotAModule, match=rf"no other statements, but this has `{re.escape(statement)}"):
        statements(text)


@pytest.mark.parametrize(
    "call",
    [
        "hypot, twice = _bindings(globals(), target='t')\n",
        "__dir__, __getattr__ = _bindings(globals(), target='t')\n",
        "__getattr__, __dir__, x = _bindings(globals(), target='t')\n",
        "__getattr__ = _bindings(globals(), target='t')\n",
        "__getattr__, __dir__ = _bindings(globals(1), target='t')\n",
        "__getattr__, __dir__ = _bindings(globals(), globals(), target='t')\n",
        "__getattr__, __dir__ = _bindings(globals, target='t')\n",
        "__getattr__, __dir__ = _bindings(*globals(), target='t')\n",
    ],
)
def test_the_call_is_this_one(call: str) -> None:
    with pytest.raises(NotAModule, match="does not call"):
        statements(IMPORT + call)


@pytest.mark.parametrize(
    "words",
    [
        "**{'types': '\\nhid = c_int\\n'}",
        "constants=_constants, constants=_constants",
        "types=_constants",
        "types=_types",
        "target=5",
        "target=b't'",
        "target='\\ud800'",
        "constants=5",
        "later=5",
        "constants='\\nA\\x1b[31m = 1\\n'",
        "constants=('\\nA = 1\\n',)",
        "targets={'u': 'x'}",
        "targets={'u': {'types': 5}}",
        "targets={5: {}}",
        "targets=[]",
        "library='x.so'",
        "library=['x.so']",
        "library={'linux': {'x.so': 1}}",
        "library={'linux': {'x.so'}}",
        "library={'linux': 'x.so'}",
        "library=(('x.so',), 'y.so')",
        "library=(5,)",
        "library=('$package/../evil.so',)",
        "library=(('$package/lib/../../evil.so',),)",
        "name=5",
        "errno=1",
        f"target={'(' * 90}1{',)' * 90}",
    ],
)
def test_an_argument_of_another_kind_is_refused(words: str) -> None:
    with pytest.raises(NotAModule, match="damaged"):
        statements(
            f"{IMPORT}{TABLE}__getattr__, __dir__ = _bindings(globals(), constants=_constants, {words})\n"
        )
    with pytest.raises(NotAModule, match="damaged"):
        statements(f"{IMPORT}{TABLE}__getattr__, __dir__ = _bindings(globals(), {words})\n")


@pytest.mark.parametrize("source", ["5", "{'h.h': 5}", "{5: 'x'}", "{'h\\ud800.h': 'x'}", "print()"])
def test_the_origin_is_words(source: str) -> None:
    with pytest.raises(NotAModule, match="damaged"):
        statements(f"{IMPORT}__source__ = {source}\n{TABLE}{CALL}")


def test_a_table_that_the_call_does_not_get_is_refused() -> None:
    with pytest.raises(NotAModule, match=r"damaged.*_types"):
        statements(f"{IMPORT}{TABLE}_types = 'x'\n{CALL}")


def test_libraries_are_names_by_platform_or_for_all() -> None:
    for library in ("('a.so', 'a')", "{'linux': ('a.so',), 'darwin': ('a.dylib',)}"):
        words = f"target='t', library={library}, errno=True, name='n'"
        found = statements(f"{IMPORT}__getattr__, __dir__ = _bindings(globals(), {words})\n")
        assert repr(found.facts["library"]) == library


@pytest.mark.parametrize(
    "target", ["", "-cc1", "x86_64 linux", "x86_64-linux-gnu\u202e", "a-" * 20 + "a", "../x"]
)
@pytest.mark.parametrize("facts", ["target={!r}", "target='t', targets={{{!r}: {{}}}}"])
def test_a_target_is_a_triple(target: str, facts: str) -> None:
    with pytest.raises(NotAModule):
        statements(f"__getattr__, __dir__ = _bindings(globals(), {facts.format(target)})\n")


def test_a_triple_is_a_target() -> None:
    output = "target='x86_64-linux-gnu', targets={'arm64-apple-macosx14.0': {}}"
    assert statements(f"__getattr__, __dir__ = _bindings(globals(), {output})\n").facts["target"]
