"""Functions of the `macros` table: C's arithmetic on Python's numbers."""

from __future__ import annotations

import ctypes
import importlib
import inspect
import pickle
import threading
import time
from typing import Any

import pytest

from tests.bindings.support.tabled_modules import Maker


def value(make: Maker, body: str, *arguments: Any, parameters: str = "a, b") -> Any:
    """The value of one expression for some arguments."""
    shown = ", ".join(parameters.split(", ")[: len(arguments)])
    return make(macros=f"F({shown}) = {body}").F(*arguments)


BIG = 0xFFFFFFFFFFFFFFFF

EXPRESSIONS = [
    # an int, as in C: it wraps where the type ends
    ("a + b", (0x7FFFFFFF, 1), -0x80000000),
    ("a - b", (-0x80000000, 1), 0x7FFFFFFF),
    ("a * b", (0x10000, 0x10000), 0),
    ("-a", (-0x80000000,), -0x80000000),
    ("a << b", (1, 31), -0x80000000),
    ("~a", (0,), -1),
    # an argument that no int holds is unsigned, then long, then unsigned long
    ("a + b", (0xFFFFFFFF, 1), 0),
    ("~a", (0x80000000,), 0x7FFFFFFF),
    ("a + b", (0x100000000, 1), 0x100000001),
    ("a + b", (BIG, 1), 0),
    ("a << b", (0x80000000, 1), 0),
    # the usual arithmetic conversions
    ("a < b", (-1, 0x80000000), 0),
    ("a < b", (-1, 0x100000000), 1),
    ("a < b", (-1, 1), 1),
    ("a if b else c_uint(0)", (-1, 1), 0xFFFFFFFF),
    ("a if b else c_longlong(0)", (-1, 1), -1),
    ("a | c_ulong(0)", (-1,), BIG),
    # division towards zero, the remainder has the dividend's sign
    ("a / b", (-7, 2), -3),
    ("a % b", (-7, 2), -1),
    ("a % b", (7, -2), 1),
    ("a / b", (0xFFFFFFFF, 2), 0x7FFFFFFF),
    ("a / b", (7.0, 2), 3.5),
    ("a / b", (1.0, 0), float("inf")),
    # shifts: the left operand's type decides, and its sign fills
    ("a >> b", (-8, 1), -4),
    ("a >> b", (0xFFFFFFF8, 1), 0x7FFFFFFC),
    ("c_ulonglong(a) << b", (1, 63), 1 << 63),
    # casts
    ("c_ubyte(a)", (-1,), 255),
    ("c_byte(a)", (0x80,), -128),
    ("c_ubyte(a) << 8", (0x1FF,), 0xFF00),
    ("c_int(a)", (0x80000000,), -0x80000000),
    ("c_int(a)", (-2.9,), -2),
    ("c_uint16(a) - 1", (0x10000,), -1),
    ("c_size_t(a)", (-1,), (1 << 8 * ctypes.sizeof(ctypes.c_size_t)) - 1),
    ("c_bool(a)", (256,), 1),
    ("c_float(a)", (0.1,), ctypes.c_float(0.1).value),
    ("c_float(a)", (0x1000001,), 16777216.0),
    ("c_double(a) / 2", (5,), 2.5),
    ("typeof(b)(a)", (-1, 0x80000000), 0xFFFFFFFF),
    # conditions are ints
    ("(a < b) + (a == b) + (a != b)", (1, 2), 2),
    ("not a", (0,), 1),
    ("a and b", (2, 3), 1),
    ("a or b", (0, 0), 0),
    ("a and 1 / a", (0,), 0),
    ("1 / a if a else 7", (0,), 7),
    # sizeof looks at the type only
    ("sizeof(a)", (0,), 4),
    ("sizeof(a)", (1 << 40,), 8),
    ("sizeof(c_ubyte(a))", (0,), 1),
    ("sizeof(c_ubyte(a) + 1)", (0,), 4),
    ("sizeof(a)", (2.0,), 8),
]


@pytest.mark.parametrize("body, arguments, expected", EXPRESSIONS)
def test_an_expression_has_the_value_that_it_has_in_c(
    make: Maker, body: str, arguments: tuple[Any, ...], expected: int | float
) -> None:
    found = value(make, body, *arguments)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    "argument, of_type, expected",
    [
        (True, "int", 1),
        ("A", "int", 65),
        (b"A", "int", 65),
        (ctypes.c_ubyte(200), "unsigned char", 200),
        (ctypes.c_uint(7), "unsigned", 7),
        (ctypes.c_int64(-7), "long", -7),
        (ctypes.c_bool(True), "bool", 1),
        (ctypes.c_char(b"A"), "char", 65),
        (ctypes.c_float(0.5), "float", 0.5),
        (ctypes.c_void_p(None), "pointer", 0),
    ],
)
def test_what_counts_as_a_number(make: Maker, argument: Any, of_type: str, expected: int | float) -> None:
    sizes = {"int": 4, "unsigned char": 1, "unsigned": 4, "long": 8, "bool": 1, "char": 1, "float": 4}
    assert value(make, "a", argument) == expected
    assert value(make, "sizeof(a)", argument) == sizes.get(of_type, ctypes.sizeof(ctypes.c_void_p))


def test_a_ctypes_object_keeps_its_type_where_a_plain_number_would_have_another(make: Maker) -> None:
    assert value(make, "a - 2", ctypes.c_uint(1)) == 0xFFFFFFFF
    assert value(make, "a - 2", ctypes.c_ubyte(1)) == -1


def test_an_enumerator_is_an_int(make: Maker) -> None:
    module = make(enums="E: c_uint\n  E_TWO = 2", macros="TWICE(a) = a * 2 - 5")
    assert module.TWICE(module.E(2)) == -1


@pytest.mark.parametrize("argument", ["AB", b"", "é", None, [1], object()])
def test_what_is_no_number_is_an_error_that_names_the_parameter(make: Maker, argument: Any) -> None:
    with pytest.raises(TypeError, match=r"F\(\): count must be a number or a character"):
        value(make, "count", argument, parameters="count")


def test_a_number_beyond_every_type_is_an_error(make: Maker) -> None:
    with pytest.raises(OverflowError, match="does not fit into any integer type"):
        value(make, "a", 1 << 64)


@pytest.mark.parametrize(
    "body, arguments, error",
    [
        ("1 << a", (32,), ValueError),
        ("1 << a", (-1,), ValueError),
        ("c_ubyte(a) >> 32", (1,), ValueError),
        ("a / b", (1, 0), ZeroDivisionError),
        ("a % b", (-1, 0), ZeroDivisionError),
        ("a / b", (-0x80000000, -1), OverflowError),
        ("a % b", (-0x80000000, -1), OverflowError),
        ("c_int(a)", (1e10,), OverflowError),
        ("a & 1", (1.5,), TypeError),
        ("a % 2", (1.5,), TypeError),
    ],
)
def test_what_c_does_not_define_is_an_error(
    make: Maker, body: str, arguments: tuple[Any, ...], error: type[Exception]
) -> None:
    with pytest.raises(error):
        value(make, body, *arguments)


def test_what_another_parameter_makes_undefined_does_not_matter_where_it_is_not_computed(make: Maker) -> None:
    assert value(make, "1 << a if a < 32 else 0", 40) == 0


# Parameters -----------------------------------------------------------------------------------------------


def test_a_name_completes_the_name_of_a_constant(make: Maker) -> None:
    module = make(
        constants="X_A_SHIFT = 4\nX_A_MASK = 0xf\nX_B_SHIFT = 8\nX_B_MASK = 0xff",
        macros='SET(field: name, v) = (c_ulong(v) & c_int(f"X_{field}_MASK")) << c_int(f"X_{field}_SHIFT")',
    )
    assert module.SET("A", 0x12) == 0x20
    assert module.SET("B", 0x12) == 0x1200
    with pytest.raises(ValueError, match=r"SET\(\): there is no constant X_C_MASK"):
        module.SET("C", 1)
    with pytest.raises(TypeError, match="field is a part of a constant's name"):
        module.SET(4, 1)


def test_a_type_is_a_ctypes_type_or_an_object_of_one(make: Maker) -> None:
    module = make(
        records="S: struct, 12 bytes\n  x: c_int * 3 @ 0",
        enums="E: c_ubyte\n  E_A = 1",
        macros="SIZE(t: type) = sizeof(t)",
    )
    assert module.SIZE(module.S) == module.SIZE(module.S()) == 12
    assert module.SIZE(ctypes.c_short) == 2
    assert module.SIZE(ctypes.c_char * 5) == 5
    assert module.SIZE(module.E) == 1
    with pytest.raises(TypeError):
        module.SIZE("S")


def test_a_declared_parameter_is_converted(make: Maker) -> None:
    module = make(macros="F(x: c_ubyte, y: c_float) = x + y")
    assert module.F(257, 0.1) == ctypes.c_float(1 + ctypes.c_float(0.1).value).value


def test_a_record_is_filled_and_returned(make: Maker) -> None:
    module = make(
        records="P: struct, 16 bytes\n  x: c_ubyte @ 0\n  p: c_void_p @ 8",
        macros="mk(x: c_ubyte, p: c_void_p) = P(x=x, p=p)",
    )
    assert isinstance(module.mk(1, None), module.P)
    assert (module.mk(258, None).x, module.mk(1, None).p) == (2, None)
    buffer = ctypes.create_string_buffer(4)
    assert module.mk(1, buffer).p == ctypes.addressof(buffer)


def test_locals_are_computed_once_and_in_order(make: Maker) -> None:
    assert value(make, "t = c_ubyte(a * 3); u = t + 1; u * t", 100) == (300 & 255) * ((300 & 255) + 1)


def test_parameters_may_have_the_names_of_builtins(make: Maker) -> None:
    module = make(macros="F(int, len) = 1 << int if len else 0")
    assert module.F(3, 1) == 8
    assert module.F(int=ctypes.c_uint(3), len=1) == 8


# The function as an object --------------------------------------------------------------------------------


def test_it_is_an_ordinary_function(make: Maker) -> None:
    module = make(macros="F(count, shift) = count << shift\nNONE() = 5")
    assert str(inspect.signature(module.F)) == "(count, shift)"
    assert (module.F.__name__, module.F.__qualname__, module.F.__module__) == ("F", "F", module.__name__)
    assert "count << shift" in (module.F.__doc__ or "")
    assert module.F(shift=2, count=1) == 4
    assert module.NONE() == 5
    assert pickle.loads(pickle.dumps(module.F)) is module.F
    assert module.F is module.F and {"F", "NONE"} <= set(dir(module))
    with pytest.raises(TypeError, match="missing 1 required positional argument"):
        module.F(1)


def test_it_is_compiled_at_the_first_call(make: Maker) -> None:
    module = make(macros="F(a, int) = a + int\nBAD(a) = a +")
    function, touched = module.F, module.F.__code__
    assert str(inspect.signature(function)) == "(a, int)"
    assert function(1, int=2) == 3
    assert function.__code__ is not touched and module.F is function
    assert function(int=5, a=1) == 6
    bad = module.BAD
    with pytest.raises(ValueError, match="BAD: its body is no expression"):
        bad(1)


def test_another_target_can_have_another_function(make: Maker, support: Any) -> None:
    here = importlib.import_module(f"{support.__name__}.platform").running()
    text = {"target": "other", "targets": {here: {"macros": "\nF(a) = a + 2\n", "missing": "macros.G"}}}
    module = make(macros="F(a) = a + 1\nG(a) = a", **text)
    assert module.F(1) == 3
    assert not hasattr(module, "G")


def test_it_calls_what_the_module_has_under_the_name_at_that_time(make: Maker) -> None:
    """A test puts a function of its own there for a while, before or after the first call."""
    module = make(macros="F(a: c_long) -> c_long = labs(a)", functions="labs(x: c_long) -> c_long")
    real = module.labs
    for _ in range(2):
        module.labs = lambda x: x + 100
        assert module.F(-1) == 99
        module.labs = real
        assert module.F(-1) == 1


def test_a_version_is_made_once_however_many_threads_want_one(
    make: Maker, support: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two that are written at once would share the names of the function's globals while these change."""
    module = make(
        macros="F(p: POINTER(point) | POINTER(size)) -> c_int = p[0].x",
        records="point: struct, 4 bytes\n  x: c_int @ 0\n\nsize: struct, 4 bytes\n  x: c_int @ 0",
    )
    made = importlib.import_module(f"{support.__name__}.cfunctions.function").Function
    versions, inside, wrong = [], [], []

    def watched(self: Any, types: Any, version: Any = made._version) -> Any:
        inside.append(types)
        versions.append(types)
        time.sleep(0.01)
        wrong.extend(inside[1:])
        found = version(self, types)
        inside.remove(types)
        return found

    monkeypatch.setattr(made, "_version", watched)
    start = threading.Barrier(8)

    def call(number: int) -> None:
        start.wait(60)
        module.F(module.size(3) if number % 2 else module.point(3))

    threads = [threading.Thread(target=call, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(versions), wrong) == (2, [])


def test_many_threads_may_touch_and_call_at_once(make: Maker) -> None:
    module = make(macros="F(a, b) = a + b")
    found: list[Any] = []
    kinds = [1, 0x80000000, 1 << 40, 0.5, ctypes.c_ubyte(1), "A"]
    threads = [
        threading.Thread(target=lambda: found.append([module.F(a, b) for a in kinds for b in kinds]))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8 and all(row == found[0] for row in found)


@pytest.mark.parametrize(
    "body", ["1 if p else 0", "not not p", "p != c_void_p(0)", "p and 1", "c_bool(p)", "0 != p"]
)
def test_what_is_only_tested_can_be_whatever_has_an_address(make: Maker, body: str) -> None:
    number = ctypes.c_int(0)
    m = make(macros=f"F(p) = {body}")
    yes = (1, b"", b"ab", "text", ctypes.pointer(number), (ctypes.c_int * 2)(), ctypes.byref(number))
    assert [m.F(one) for one in yes] == [1] * len(yes)
    no = (0, None, ctypes.POINTER(ctypes.c_int)(), ctypes.c_char_p(), ctypes.c_void_p())
    assert [m.F(one) for one in no] == [0] * len(no)
    with pytest.raises(TypeError, match="p must be a number, or what has an address"):
        m.F([])


@pytest.mark.parametrize(
    "body", ["p + 1", "p if 1 else 0", "c_int(p)", "1 if p & 1 else 0", "p == 3", "p > 0"]
)
def test_what_is_computed_with_is_a_number(make: Maker, body: str) -> None:
    m = make(macros=f"F(p) = {body}")
    with pytest.raises(TypeError, match="p must be a number or a character"):
        m.F(None)


def test_an_argument_that_is_not_used_can_be_anything(make: Maker) -> None:
    m = make(macros="F(p, q) = q + 1")
    assert [m.F(one, 1) for one in (None, b"x", object(), 3)] == [2, 2, 2, 2]
