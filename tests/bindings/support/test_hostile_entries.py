"""Entries of macros and values that no header gives: neither the run time nor the reader of modules takes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from autogen.modulefile import NotAModule, read
from tests.bindings.support.tabled_modules import Maker, module_text

RECORDS = "point: struct, 8 bytes\n  v: c_int * 2 @ 0"
CODE = "open('ran', 'w')"
DEEP = 1000

ENTRIES = [
    # text of the entry as code
    f'F(a) = a + c_int(f"{{{{{CODE}}}}}")',
    f"F(a) = c_int(f\"x{{a}}' + {CODE} + '\")",
    f'F(p: point) = p.v["0] or {CODE} or [0"]',
    f"F(a={CODE}) = a",
    f"F(a, b=({CODE})) = a",
    "F(a, *) = a",
    # further arguments
    "F(*a) = 1",
    "F(*a, b) -> c_int = g(*a)",
    "F(*a: c_int) -> c_int = g(*a)",
    "F(**a) -> c_int = g(*a)",
    "F(*class) -> c_int = 1",
    "F(*__autogen_any) -> c_int = 1",
    "F(a, *a) -> c_int = g(*a)",
    "F(*a) -> c_int = a",
    "F(*a) -> c_int = g(a)",
    "F(*a) -> c_int = g(*a[0])",
    "F(*a) -> c_int = g((*a, 1)[0])",
    "F(*a) -> c_int = g(*b)",
    "F(a) -> c_int = g(*a)",
    "F(*a) -> c_int = c_int(*a)",
    "F(*a) -> c_int = POINTER(point)(*a)",
    "F(*a) -> None = do(*a)",
    "F(*a) -> None = memset(*a)",
    "F(*a) -> c_int = do((a := 1), g(*a))",
    # calls of what C has not
    f"F(a) = {CODE}",
    "F(a) = a.__class__.__base__()",
    "F(a) = __import__(x=a)(a)",
    "F(a) = point(a)",
    "F(a) = typeof(a)",
    "F(a) = typeof(a, a)(a)",
    "F(a) = c_int(a, a)",
    "F(a) = point(**a)",
    "F(a) = point(a, v=a)",
    "F(a) -> None = do(*a)",
    "F(a) -> c_int = (lambda: a)()",
    "F(a) -> c_int = (a + a)(a)",
    "F(a) -> point = point(v=a)",
    # names
    "F(a) = b",
    "F(a) = b; b = a; b",
    "F(a) = __autogen_any",
    "F(__autogen_any) = __autogen_any",
    "F(a) -> c_int = __autogen_scope",
    "F(a) -> c_int = (__autogen_x := a)",
    "F(class) = 1",
    "F(ａ) = a",
    'F(a) = c_int(f"{a}")',
    'F(a: name) = c_int(f"{a!r}")',
    'F(a: name) = c_int(f"{a:>9}")',
    'F(a: name) = c_int(f"{a.b}")',
    'F(a: name) = c_int(f"")',
    "F(a: name) = a * 1000",
    # constants
    "F(a) = a + 'x'",
    "F(a) = a + True",
    "F(a) = a + None",
    "F(a) = a + ...",
    "F(a) = a + 1j",
    "F(a) = a + 1e999",
    "F(a) = a + 0x1" + 16 * "0",
    "F(a) = a + b'x'",
    "F(p: point) = p.v[1.0]",
    "F(p: point) = p.v[p]",
    "F(p: point) = p.v[0:1]",
    "F(p: point) -> c_int = p.v[0:1]",
    # operators and statements
    "F(a) = a ** a",
    "F(a) = a // a",
    "F(a) = a @ a",
    "F(a) = a is a",
    "F(a) = a in a",
    "F(a) = 0 < a < 1",
    "F(a) = (a, a)",
    "F(a) = [a]",
    "F(a) = (b := a)",
    "F(a) = b: c_int = a; b",
    "F(a) = b = c = a; b",
    "F(a) = a; a",
    "F(a) -> c_int = b = a; b",
    "F(a) = ",
    "F(a) = import os",
    # depth
    "F(a) = " + "~" * DEEP + "a",
    "F(a) = " + "+".join("a" * DEEP),
    "F(a) = " + "~" * 10 * DEEP + "a",
    "F(a) -> c_int = " + "c_int(" * 150 + "a" + ")" * 150,
    "F(a) -> c_int = a" + ".b" * DEEP,
    "F(a) -> c_int = " + "POINTER(" * 150 + "a" + ")" * 150 + "(a)",
    "F(a) = point(v=" + "(" * 150 + "a," + ",)" * 150 + ")",
]


@pytest.mark.parametrize("entry", ENTRIES, ids=range(len(ENTRIES)))
def test_what_no_header_gives_is_refused_by_who_compiles_and_by_who_reads(
    make: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entry: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(NotAModule, match=r"damaged .* F: "):
        read(module_text(records=RECORDS, macros=entry))
    module = make(records=RECORDS, macros=entry)
    arguments = [module.point() if "p: point" in entry else 1] * module.F.__code__.co_argcount
    with pytest.raises(ValueError, match="F: "):
        module.F(*arguments)
    assert not (tmp_path / "ran").exists()


def test_casts_in_casts_are_compiled_in_no_time(make: Maker) -> None:
    module = make(macros="F(a) -> c_int = " + "c_int(" * 60 + "a" + ")" * 60)
    assert module.F(7) == 7


def test_a_name_of_any_letters_is_pasted(make: Maker) -> None:
    module = make(constants="A$é_B = 7", macros='F(a: name) = c_int(f"A${a}_B")')
    assert module.F("é") == 7


def test_two_parameters_of_one_name_are_refused() -> None:
    with pytest.raises(NotAModule, match="F: it has two parameters of one name"):
        read(module_text(macros="F(a, a) = a"))


def test_a_record_that_is_promoted_twice_is_refused_in_no_time(make: Maker) -> None:
    """No reader has looked at what is imported, and ctypes walks through each of the 2 ** 40 ways."""
    twice = "r{0}: union, 4 bytes\n  : r{1} @ 0\n  : t{1} @ 0\n"
    records = "\n".join(twice.format(number, number + 1) for number in range(40))
    types = "\n".join(f"t{number} = r{number}" for number in range(41))
    module = make(records=f"{records}\nr40: struct, 4 bytes\n  x: c_int @ 0", types=types)
    for _ in range(2):
        with pytest.raises(AttributeError, match="damaged: 'r39' has the same members twice"):
            assert module.r0


@pytest.mark.parametrize("explicit", ["", ", explicit"])
def test_a_chain_of_promoted_records_is_made_in_no_time(make: Maker, explicit: str) -> None:
    """As many as may stand in one another, each with members of its own."""
    each = f"r{{0}}: struct, 8 bytes{explicit}\n  : r{{1}} @ 0\n  y{{0}}: c_int @ 4\n"
    records = "\n".join(each.format(number, number + 1) for number in range(90)).replace(
        "8 bytes", "{} bytes"
    )
    records = records.format(*(4 * (91 - number) for number in range(90)))
    for number in range(90):
        records = records.replace(f"  y{number}: c_int @ 4\n", f"  y{number}: c_int @ {4 * (90 - number)}\n")
    module = make(records=f"{records}\nr90: struct, 4 bytes\n  x: c_int @ 0")
    assert (module.r0(x=5, y0=6).x, module.r0.y89.offset, module.r0.y0.offset) == (5, 4, 360)
