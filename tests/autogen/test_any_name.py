"""Any name that C allows, for every kind of declaration: Python's keywords, dunders, machinery, other alphabets."""

from __future__ import annotations

import keyword
from pathlib import Path

import pytest

from autogen.passes.names import MACHINERY
from tests.autogen.robust import survives

pytestmark = pytest.mark.long


@pytest.fixture
def header(tmp_path: Path) -> Path:
    return tmp_path / "header.h"


_C_WORDS = {"if", "else", "for", "while", "break", "continue", "return", "int", "float"}
NAMES = sorted(
    {
        *(name for name in keyword.kwlist if name not in _C_WORDS),
        *("match", "case", "type", "_", "__", "___", "print", "str", "list", "dict", "object", "super", "property"),
        *("bool", "bytes", "len", "self", "cls", "ctypes", "bindings", "mro", "value", "name", "names", "values"),
        *("__init__", "__new__", "__class__", "__del__", "__slots__", "__all__", "__dict__", "__getattr__", "__dir__"),
        *("__file__", "__doc__", "__path__", "__spec__", "__loader__", "__module__", "__reduce__", "__eq__"),
        *("__hash__", "__len__", "__iter__", "__bool__", "__int__", "__index__", "__str__", "__repr__", "__call__"),
        *("__set_name__", "__members__", "__annotations__", "__qualname__", "__mro__", "__bases__", "__debug__"),
        *("_fields_", "_anonymous_", "_pack_", "_align_", "_layout_", "_rows_", "_opaque_", "_type_", "_length_"),
        *("_objects", "_b_base_", "_body_", "_bytes_", "_pad0_", "_pad4_", "from_buffer", "from_param", "in_dll"),
        *("from_address", "from_buffer_copy", "ctype", "numerator", "real", "imag", "denominator", "bit_length"),
        *("_records", "_enums", "_types", "_functions", "_globals", "_ioctls", "_aliases", "_constants", "_skipped"),
        *("_targets", "_bindings", "_support", "_cfunctions", "c_int", "POINTER", "CFUNCTYPE", "opaque", "struct_s"),
        *("Any", "Union", "Structure", "Literal", "overload", "contents", "restype", "argtypes", "errcheck"),
        *MACHINERY,
    }
    - {"__builtins__", "__debug__", "__bases__", "__mro__", "__name__", "__qualname__"}
)  # fmt: skip
SHAPES = {
    "record": "struct {0} {{ int a; }}; struct {0} *make_{1}(void);",
    "union": "union {0} {{ int a; float b; }};",
    "member": "struct {1}_holder {{ int {0}; }}; union {1}_union {{ int {0}; long other; }};",
    "packed member": "struct {1}_packed {{ char a; int {0} : 5; long b; }} __attribute__((packed));",
    "anonymous member": "struct {1}_anonymous {{ struct {{ int {0}; }}; }};",
    "record member": "struct {1}_nested {{ struct {{ int a; }} {0}; }};",
    "enumeration": "enum {0} {{ {1}_first = 4 }};",
    "enumerator": "enum {1}_values {{ {0} = 4 }};",
    "loose enumerator": "enum {{ {0} = 4 }};",
    "function": "int {0}(int a);",
    "parameter": "int {1}_takes(int {0}, const char *{0}2);",
    "callback parameter": "void {1}_calls(void (*{0})(int {0}));",
    "macro": "#define {0} 4",
    "string macro": '#define {0} "text"',
    "typedef": "typedef long {0};",
    "function typedef": "typedef int (*{0})(int);",
    "global": "extern int {0};",
    "anonymous typedef": "typedef struct {{ int a; }} {0};",
    "macro of a function": "int {1}_real(void);\n#define {0} {1}_real",
    "function-like macro": "#define {0}(x) ((x) + 1)",
    "inline function": "static inline int {0}(int a) {{ return a; }}",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_any_name_for_any_kind_of_declaration(header: Path, shape: str) -> None:
    """Each alone, because clang refuses some (`bool`, `real` …), and then those that it takes together."""
    taken = []
    for name in NAMES:
        text = SHAPES[shape].format(name, f"z_{name.strip('_') or 'under'}{name.count('_')}")
        if not survives(header, text):
            taken.append(text)
    assert len(taken) > len(NAMES) * 0.8
    survives(header, "\n".join(taken))


_FUNCTIONS = ("function-like macro", "inline function")


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", ["größe", "变量"])
def test_names_in_other_alphabets(header: Path, shape: str, name: str) -> None:
    survives(header, SHAPES[shape].format(name, "plain"))


@pytest.mark.parametrize("shape", _FUNCTIONS)
@pytest.mark.parametrize("name", ["ªb", "ﬁx", "𝐱"])
def test_functions_whose_names_python_spells_otherwise(header: Path, shape: str, name: str) -> None:
    survives(header, SHAPES[shape].format(name, "plain"))


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape not in _FUNCTIONS])
@pytest.mark.parametrize("name", ["ªb", "ﬁx", "𝐱", "\\u00e9t", "Å"])
def test_names_that_python_spells_otherwise(header: Path, shape: str, name: str) -> None:
    survives(header, SHAPES[shape].format(name, "plain"))


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if "member" not in shape])
@pytest.mark.parametrize("name", ["__bases__", "__mro__", "__name__", "__qualname__"])
def test_names_of_classes_that_are_no_members(header: Path, shape: str, name: str) -> None:
    survives(header, SHAPES[shape].format(name, "plain"))


@pytest.mark.parametrize("name", ["__bases__", "__mro__", "__name__", "__qualname__"])
def test_members_called_as_attributes_of_classes(header: Path, name: str) -> None:
    survives(header, SHAPES["member"].format(name, "plain"))


@pytest.mark.parametrize("shape", ["record", "member", "enumerator", "typedef", "macro", "function"])
def test_a_name_that_python_does_not_assign(header: Path, shape: str) -> None:
    survives(header, SHAPES[shape].format("__debug__", "plain"))


@pytest.mark.parametrize(
    "shape", ["record", "member", "enumerator", "typedef", "macro", "function", "global"]
)
@pytest.mark.parametrize("name", ["a$b", "$"])
def test_names_with_a_dollar(header: Path, shape: str, name: str) -> None:
    survives(header, SHAPES[shape].format(name, "plain"))
