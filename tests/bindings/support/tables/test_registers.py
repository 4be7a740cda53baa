"""Registers at run time: packing is the inverse of unpacking, mistakes are told, entries are found."""

from __future__ import annotations

import copy
import pickle
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bindings._support.format import Table
from bindings._support.registers import Register
from bindings._support.registers.table import Registers, of_module
from tests.bindings.support.tabled_modules import Maker

TEXT = """
ARRAY: reg 1:0x20, array 4-7 by 2
  DATA 31:0

CNTL: reg 0:0x1bb2
  VGPRS 5:0
  SGPRS 9:6
  PRIV 20
  MODE 31:30 Mode

CNTL2: ix 0x7, like CNTL

NOWHERE: fields
  A 0

PKT_HEADER: word 2
  op 7:0
  sub_op 15:8
"""
ENUMS = """
Mode: c_uint
  OFF = 0
  SLOW = 1
  FAST = 3
"""


@pytest.fixture
def m(make: Maker) -> Any:
    return make(registers=TEXT, enums=ENUMS)


# Values ---------------------------------------------------------------------------------------------------


@st.composite
def layouts(draw: st.DrawFn) -> dict[str, tuple[int, int]]:
    """Fields that do not overlap, with gaps between them: name -> (shift, width)."""
    fields, shift = {}, 0
    for number in range(draw(st.integers(0, 12))):
        shift += draw(st.integers(0, 9))
        width = draw(st.integers(1, 40))
        fields[f"F{number}"] = (shift, width)
        shift += width
    return fields


def register(fields: dict[str, tuple[int, int]]) -> Any:
    lines = [f"\n  {name} {shift + width - 1}:{shift}" for name, (shift, width) in fields.items()]
    table = registers(f"\nX: reg 0:0x1{''.join(lines)}\n")
    return table.find("X")


@given(layouts(), st.data())
def test_unpack_gives_back_what_pack_got(fields: dict[str, tuple[int, int]], data: st.DataObject) -> None:
    one = register(fields)
    values = {
        name: data.draw(st.integers(0, (1 << width) - 1), label=name) for name, (_, width) in fields.items()
    }
    packed = one.pack(**values)
    assert one.unpack(packed) == values
    assert packed == sum(value << fields[name][0] for name, value in values.items())


@given(layouts(), st.integers(0, 2**200), st.data())
def test_insert_changes_these_fields_and_nothing_else(
    fields: dict[str, tuple[int, int]], value: int, data: st.DataObject
) -> None:
    one = register(fields)
    assert one.insert(value, **one.unpack(value)) == value
    names = data.draw(st.lists(st.sampled_from(sorted(fields)), unique=True)) if fields else []
    changed = one.insert(value, **dict.fromkeys(names, 1))
    mask = sum(one.fields[name].mask for name in names)
    assert changed & ~mask == value & ~mask
    assert all(one.unpack(changed)[name] == 1 for name in names)


@given(layouts(), st.integers(), st.data())
def test_only_what_fits_is_packed(
    fields: dict[str, tuple[int, int]], value: int, data: st.DataObject
) -> None:
    if not fields:
        return
    name = data.draw(st.sampled_from(sorted(fields)))
    one, width = register(fields), fields[name][1]
    if 0 <= value < 1 << width:
        assert one.unpack(one.pack(**{name: value}))[name] == value
    else:
        with pytest.raises(ValueError, match=rf"X\.{name} is {width} bits? wide: -?0x"):
            one.pack(**{name: value})


def test_mistakes_are_told(m: Any) -> None:
    cases: list[tuple[dict[str, Any], type[Exception], str]] = [
        ({"VGPR": 1}, TypeError, "CNTL has no field 'VGPR'; near it: VGPRS, SGPRS"),
        ({"zzzz": 1}, TypeError, "CNTL has no field 'zzzz'; there are: VGPRS, SGPRS, PRIV, MODE"),
        ({"VGPRS": 64}, ValueError, "CNTL.VGPRS is 6 bits wide: 0x40 is not in 0 to 0x3f"),
        ({"PRIV": -1}, ValueError, "CNTL.PRIV is 1 bit wide: -0x1 is not in 0 to 0x1"),
        ({"VGPRS": 1.5}, TypeError, "'float' object cannot be interpreted as an integer"),
        ({"VGPRS": "FAST"}, TypeError, "CNTL.VGPRS has no named values: 'FAST'"),
        ({"MODE": "FASTER"}, ValueError, "CNTL.MODE has no value 'FASTER'; near it: FAST"),
    ]
    for fields, error, message in cases:
        with pytest.raises(error) as caught:
            m.CNTL.pack(**fields)
        assert str(caught.value) == message


def test_named_values(m: Any) -> None:
    assert m.CNTL.pack(MODE="SLOW") == m.CNTL.pack(MODE=m.Mode.SLOW) == 1 << 30
    unpacked = m.CNTL.unpack(0xC0000003)
    assert unpacked == {"VGPRS": 3, "SGPRS": 0, "PRIV": 0, "MODE": 3}
    assert repr(unpacked["MODE"]) == "<Mode.FAST: 3>"
    assert repr(m.CNTL.unpack(1 << 31)["MODE"]) == "<Mode: 2>"
    assert m.CNTL.fields["MODE"].values is m.Mode


def test_fields_that_share_bits_are_not_set_together(make: Maker) -> None:
    one = make(registers="\nX: reg 0:0x1\n  ALL 7:0\n  LOW 3:0\n").X
    assert one.unpack(0x25) == {"ALL": 0x25, "LOW": 5}
    with pytest.raises(ValueError, match="X: LOW shares bits with another of the given fields"):
        one.pack(ALL=1, LOW=1)


def test_fields_with_any_name(make: Maker) -> None:
    one = make(registers="\nX: reg 0:0x1\n  self 0\n  value 1\n  3D_MODE 2\n").X
    assert one.pack(self=1, value=1, **{"3D_MODE": 1}) == 7
    assert one.insert(0, self=1) == 1


# Objects --------------------------------------------------------------------------------------------------


def test_a_person_can_read_them(m: Any) -> None:
    shown = "VGPRS 5:0, SGPRS 9:6, PRIV 20, MODE 31:30"
    assert repr(m.CNTL) == f"<Register CNTL at reg 0x1bb2 of segment 0: {shown}>"
    assert repr(m.CNTL2) == f"<Register CNTL2 at ix 0x7: {shown}>"
    assert repr(m.NOWHERE) == "<Register NOWHERE: A 0>"
    assert repr(m.PKT_HEADER) == "<Register PKT_HEADER, word 2: op 7:0, sub_op 15:8>"
    assert repr(m.ARRAY) == "<RegisterArray ARRAY_4 to _7 at reg 0x20 of segment 1, each 2 further>"
    assert repr(m.CNTL.fields["SGPRS"]) == "Field(shift=6, width=4, mask=0x3c0)"
    assert repr(m.CNTL.fields["MODE"]) == "Field(shift=30, width=2, mask=0xc0000000, values=Mode)"


def test_they_cannot_be_changed(m: Any) -> None:
    for thing in (m.CNTL, m.ARRAY, m.CNTL.fields["PRIV"]):
        with pytest.raises(AttributeError, match="cannot be changed"):
            thing.offset = 1
    with pytest.raises(AttributeError, match="cannot be changed"):
        del m.CNTL.offset
    with pytest.raises(TypeError):
        m.CNTL.fields["PRIV"] = 1


def test_an_offset_is_asked_for_by_name(m: Any) -> None:
    """A register is no number: its offset alone is no address."""
    with pytest.raises(TypeError):
        int(m.CNTL)
    with pytest.raises(TypeError):
        [0][m.CNTL]
    assert m.CNTL.address([0x1260, 0xA000]) == 0x2E12
    assert m.ARRAY[5].address([0, 0x100]) == 0x122
    for other in (m.CNTL2, m.NOWHERE, m.PKT_HEADER):
        with pytest.raises(TypeError, match="is not at an offset from a segment's base"):
            other.address([0])


def test_the_same_object_every_time(m: Any) -> None:
    for one in (m.CNTL, m.ARRAY, m.ARRAY[5], m.NOWHERE):
        assert pickle.loads(pickle.dumps(one)) is copy.copy(one) is copy.deepcopy(one) is one
    field = m.CNTL.fields["MODE"]
    assert pickle.loads(pickle.dumps(field)) == copy.copy(field) == field
    assert pickle.loads(pickle.dumps(field)).values is m.Mode
    assert m.ARRAY_5 is m.ARRAY[5]
    assert {m.CNTL: 1}[m.CNTL] == 1


def registers(text: str) -> Registers:
    return Registers({"__name__": "m"}, Table("registers", text), lambda name: None)


def test_c_names_are_numbers(m: Any) -> None:
    assert (m.regCNTL, m.regCNTL_BASE_IDX, m.ixCNTL2, m.regARRAY_5, m.regARRAY_7_BASE_IDX) == (
        7090,
        0,
        7,
        34,
        1,
    )
    assert (m.CNTL__SGPRS__SHIFT, m.CNTL__SGPRS_MASK, m.ARRAY_4__DATA_MASK) == (6, 0x3C0, 0xFFFFFFFF)
    assert (m.PKT_HEADER_sub_op_offset, m.PKT_HEADER_sub_op_shift, m.PKT_HEADER_sub_op_mask) == (2, 8, 0xFF)


@pytest.mark.parametrize(
    "name",
    [
        *(
            "CNT",
            "CNTL3",
            "AAA",
            "ZZZ",
            "ARRAY_3",
            "ARRAY_8",
            "ARRAY_05",
            "ARRAY_",
            "ARRAY_x",
            "_5",
            "regARRAY",
        ),
        *(
            "mmCNTL",
            "regCNTL2",
            "ixCNTL",
            "ixCNTL2_BASE_IDX",
            "regNOWHERE",
            "wordPKT_HEADER",
            "reg",
            "reg_BASE_IDX",
        ),
        *(
            "CNTL__SGPRS",
            "CNTL__SGPRS_SHIFT",
            "CNTL__X_MASK",
            "CNTL___MASK",
            "__MASK",
            "__SHIFT",
            "CNTL_sgprs_mask",
        ),
        *("PKT_HEADER__op_MASK", "PKT_HEADER_op", "_op_mask", "VGPRS 5", "  VGPRS", "CNTL: reg 0", ""),
    ],
)
def test_other_names_are_not_there(m: Any, name: str) -> None:
    with pytest.raises(AttributeError, match="has no attribute"):
        getattr(m, name)


def test_dir_and_star_import_have_the_registers(m: Any) -> None:
    registers = {"ARRAY", "CNTL", "CNTL2", "NOWHERE", "PKT_HEADER"}
    assert registers < set(dir(m))
    assert "regCNTL" not in dir(m)
    assert registers <= set(m.__all__)
    names: dict[str, Any] = {}
    exec(f"from {m.__name__} import *", names)
    assert names["CNTL"] is m.CNTL


@given(st.sets(st.from_regex(r"[A-Z][A-Z0-9_a-z]{0,6}", fullmatch=True), max_size=40), st.data())
def test_every_entry_is_found_and_no_other(names: set[str], data: st.DataObject) -> None:
    lines = {name: data.draw(st.sampled_from(["", "\n  A 0", "\n  A 0\n  B 3:1"])) for name in names}
    text = "\n\n".join(f"{name}: reg 0:{len(name):#x}{lines[name]}" for name in sorted(names))
    assert [name for name, _ in registers(f"\n{text}\n")] == sorted(names)
    table = registers(f"\n{text}\n")  # has no index
    for name in names:
        one = table.register(name)
        assert isinstance(one, Register)
        assert (one.name, one.offset, len(one.fields)) == (name, len(name), lines[name].count("\n"))
    for other in data.draw(st.lists(st.from_regex(r"[A-Z][A-Z0-9_a-z]{0,6}", fullmatch=True), max_size=5)):
        assert (table.entry(other) is not None) == (other in names)


def test_what_another_target_changes(make: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    change = {"registers": "\nB: reg 0:0x9\n\nD: reg 0:0x4\n", "missing": "registers.C records.A"}
    monkeypatch.setattr("bindings._support.platform.running", lambda: "other")
    text = "\nA: reg 0:0x1\n\nB: reg 0:0x2\n\nC: reg 0:0x3\n"
    tables = {"registers": text, "targets": {"other": change}}
    table = of_module({"__name__": "m"}, tables, lambda name: None)
    assert [getattr(table.find(name), "offset", None) for name in "ABCD"] == [1, 9, None, 4]
    assert sorted(name for name, _ in table) == ["A", "B", "D"]


def test_many_threads_get_one_object(m: Any) -> None:
    found: list[Any] = []
    start = threading.Barrier(8)

    def look() -> None:
        start.wait()
        found.append((m.ARRAY[5], m.CNTL, m.CNTL.fields["MODE"].values))

    threads = [threading.Thread(target=look) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({tuple(map(id, one)) for one in found}) == 1
