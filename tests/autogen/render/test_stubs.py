"""The stub beside each module tells type checkers what the module has, and what is said is so at run time."""

from __future__ import annotations

import ast
import ctypes
import importlib
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from autogen.produce import from_headers
from autogen.render.module import pieces
from tests.autogen.conftest import Bind
from tests.autogen.ioctl_macros import IOCTL_MACROS

from .conftest import ROOT, Checked, Errors

pytestmark = pytest.mark.long
in_one_worker = pytest.mark.xdist_group("stubs")  # each checker is started once
HEADER = (
    IOCTL_MACROS
    + """
typedef struct node node; typedef int number; typedef void (*hook)(int); typedef struct hidden *handle;
typedef _Bool (*visit)(node *, const char *, void *, enum kind);
enum kind { FIRST, SECOND };
struct node { node *next; const char *name; char text[8]; unsigned flags : 3; hook on; union { int i; float f; };
              enum kind kind; int numbers[4]; void *data; double weight; node *others[2]; _Bool set; };
struct kind_holder { enum kind kind; struct node node; int int_; int bytes; int __reserved; };
node *find(const char *name, enum kind kind, number count, hook on);
enum kind kind_of(node *);
int print(const char *format, ...);
handle acquire(const char *, visit); void release(handle);
void *copy(void *__to, const void *__from, unsigned long __size);
#define LIMIT 4
#define NAME "x"
#define RATE 0.5
#define PAIR(x) ((x) << 1 | LIMIT)
#define GET_NODE _IOR('n', 1, struct node)
#define GET_NUMBER _IOR('n', 2, int)
"""
)
RIGHT = """
import ctypes
from typing import IO
import m
from m import kind
from _support.ioctl import Ioctl
n = m.node(name=b"a", flags=3, next=None, kind=kind.FIRST, numbers=(1, 2), weight=1)
n.kind, n.others, n.on = m.SECOND, (None, n.next), m.hook()
count: int = n.flags + n.i + m.LIMIT + m.SECOND + m.node.flags.offset + m.PAIR(3)
more = m.find(b"x", kind.FIRST, 3, None)
more = m.find(m.NAME, m.FIRST, 3, 0)
inner: bytes = more.contents.text
m.print(b"%d", 3)
m.find(b"x", kind.SECOND, 0, lambda value: None)
m.find(b"x", kind.SECOND, 0, print, keep=True)
m.copy(bytearray(3), b"abc", 3)
m.kind_holder(kind=m.FIRST, __reserved=0).node.flags = 1

@m.hook
def called(value: int) -> None: ...

def matches(node: ctypes._Pointer[m.node], name: bytes | None, user: int | None, kind: int) -> bool:
    return node.contents.name == name

called(3)
m.find(b"x", kind.SECOND, 0, called)
n.on = called
m.find(b"x", kind.SECOND, 0, n.on)
n.on(3)
decide = m.visit(matches)
decide(n, b"x", None, kind.FIRST)
decide(None, b"x", ctypes.byref(n), 0)
m.release(m.acquire(b"", decide))
m.release(None)
print(n.set, m.PAIR(x=3))
for one in kind:
    print(one.name, kind[one.name or ""])
def run(fd: int, get: Ioctl[m.node] = m.GET_NODE) -> bytes: return get(fd, flags=3).text + m.GET_NODE(fd).text
def fill(file: IO[bytes]) -> m.node:
    return m.GET_NODE(file, m.GET_NODE(file, name=b"x", flags=2), flags=m.GET_NUMBER(file, 3))
"""
WRONG = [
    "m.node(nmae=b'a')",
    "m.node(flags='x')",
    "n.flags = b''",
    "n.numbers = 3",
    "m.find(3, 0, 0, None)",
    "m.find(b'x')",
    "m.find('x', 0, 0, None)",
    "m.find(b'x', 'FIRST', 0, None)",
    "m.find(b'x', 0, 0, lambda: None)",
    "m.find(bytearray(b'x'), 0, 0, None)",
    "m.copy(1.5, b'x', 1)",
    "m.release(None, keep=True)",
    "m.hook(lambda: None)",
    "m.called('x')",
    "m.visit(print)('x')",
    "m.release(n)",
    "m.kind.THIRD",
    "m.ABSENT",
    "x: str = m.LIMIT",
    "m.GET_NODE(3).absent_member()",
    "y: bytes = m.GET_NUMBER(3)",
    "m.GET_NODE('/dev/x')",
    "m.GET_NUMBER('/dev/x')",
    "m.GET_NODE(3, nosuch=1)",
    "m.GET_NODE(3, flags='x')",
    "m.kind_holder.nosuch.offset",
    "m.node.nosuch.size",
    "m.kind_holder.node.nosuch.offset",
]
TYPES = [
    ("m.node().flags", "int"),
    ("m.node().name", "bytes | None"),
    ("m.node().text", "bytes"),
    ("m.node().kind", "m.kind"),
    ("m.node().data", "int | None"),
    ("m.node().weight", "float"),
    ("m.node().set", "bool"),
    ("m.node().next", "ctypes._Pointer[m.node]"),
    ("m.node().numbers", "ctypes.Array[ctypes.c_int]"),
    ("m.node().on", "m.hook"),
    ("m.kind_holder().node", "m.node"),
    ("m.kind.SECOND", "m.kind"),
    ("m.kind['FIRST']", "m.kind"),
    ("m.kind(1)", "m.kind"),
    ("m.SECOND", "int"),
    ("m.RATE", "float"),
    ("m.node.text.size", "int"),
    ("m.PAIR(1)", "int"),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stubs")
    (folder / "h.h").write_text(HEADER)
    product = from_headers([str(folder / "h.h")], name="m")
    (folder / "m.py").write_text(product.text)
    (folder / "m.pyi").write_text(product.stub)
    (folder / "_support").symlink_to(ROOT / "bindings" / "_support")
    return folder


@pytest.fixture(scope="module")
def diagnostics(folder: Path, checked: Checked) -> dict[str, Errors]:
    """What a type checker says of right and of wrong use, and of the types."""
    types = [f"assert_type({expression}, {kind})" for expression, kind in TYPES]
    return checked(
        folder,
        {
            "use_right": RIGHT,
            "use_wrong": "import m\nn = m.node()\n" + "\n".join(WRONG),
            "use_types": "import ctypes, m\nfrom typing import assert_type\n" + "\n".join(types),
        },
    )


@pytest.fixture
def m(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(folder)
    for name in [name for name in sys.modules if name == "m" or name.split(".")[0] == "_support"]:
        monkeypatch.delitem(sys.modules, name)
    return importlib.import_module("m")


@in_one_worker
def test_right_use_passes(diagnostics: dict[str, Errors]) -> None:
    assert diagnostics["use_right"] == {}


@in_one_worker
def test_each_wrong_use_is_found(diagnostics: dict[str, Errors]) -> None:
    assert [text for line, text in enumerate(WRONG, start=3) if line not in diagnostics["use_wrong"]] == []


@in_one_worker
def test_what_is_said_is_so(diagnostics: dict[str, Errors], m: ModuleType) -> None:
    assert diagnostics["use_types"] == {}
    for expression, kind in TYPES:
        names = {"m": m, "ctypes": ctypes}
        value = eval(expression, names)
        assert isinstance(value, eval(kind.partition("[")[0], names)), (expression, value)


def test_parameters_have_the_names_of_the_header(folder: Path) -> None:
    stub = (folder / "m.pyi").read_text()
    parameters = (
        "name: char_p, kind: kind | int, count: int, on: Callable[[int], None] | hook | int | None, /"
    )
    assert f"def find({parameters}, *, keep: Any = None)" in stub
    assert "def copy(to: writable_memory, from_: constant_memory, size: int, /) -> int | None:\n" in stub


def test_functions_have_the_prototype_as_docstring(folder: Path) -> None:
    stub = (folder / "m.pyi").read_text()
    assert '    """int print(const char *format, ...); // h.h:' in stub


@pytest.mark.parametrize("first", ["x86_64-linux-gnu", "aarch64-linux-gnu"])
def test_an_enumerator_that_is_a_macro_elsewhere_is_declared_once(bind: Bind, first: str) -> None:
    text = "#ifdef __x86_64__\nenum e { OX1 = 1, B };\n#else\nenum e { B };\n#define OX1 2\n#endif\n"
    other = {"x86_64-linux-gnu", "aarch64-linux-gnu"} - {first}
    stub = bind(text, targets=[first, *other]).product.stub
    assert len(re.findall(r"^\(?.*\bOX1\b", stub, re.M)) == 2  # in the class, and as a constant


def test_a_result_of_an_enumeration_is_one(folder: Path) -> None:
    assert "def kind_of(_0: reference[node], /) -> kind:\n" in (folder / "m.pyi").read_text()


def test_registers_that_differ_in_numbers_only_are_listed_by_their_first_and_last(bind: Bind) -> None:
    def listed(count: int) -> list[str]:
        names = [f"ENGINE{number}_CNTL" for number in range(count)]
        text = "".join(
            f"#define reg{name} {number}\n#define reg{name}_BASE_IDX 0\n" for number, name in enumerate(names)
        )
        stub = bind(text, transforms=("registers",)).product.stub
        return re.findall(r"ENGINE\d_CNTL", stub)

    assert listed(4) == ["ENGINE0_CNTL", "ENGINE1_CNTL", "ENGINE2_CNTL", "ENGINE3_CNTL"]
    assert listed(5) == ["ENGINE0_CNTL", "ENGINE4_CNTL"]


def test_names_of_one_line_have_no_brackets_and_those_of_several_are_folded_in_them(bind: Bind) -> None:
    few = bind("enum e { A, B };").product.stub
    assert "class e(Enum):\n    A, B = members\nA, B = ints\n" in few
    many = bind("enum e { " + ", ".join(f"ENUMERATOR_{n:02}" for n in range(20)) + " };").product.stub
    assert "    (ENUMERATOR_00, " in many
    assert "\n(ENUMERATOR_00, " in many
    assert max(map(len, many.splitlines())) <= 200


def test_a_stub_of_many_classes_is_looked_at_in_small_pieces_of_whole_statements(bind: Bind) -> None:
    """The tree of a text takes a hundred times its size in memory."""
    records = "".join(f"struct record_{n} {{ int first_member, second_member; }};\n" for n in range(3000))
    stub = bind(records).product.stub
    parts = list(pieces(stub))
    assert "".join(parts) == stub
    assert max(map(len, parts)) < 100_000 < len(stub)
    for part in parts:
        ast.parse(part)
