"""Families of macros become registers; what fits none stays a constant and says why."""

from __future__ import annotations

import re

import pytest

from tests.autogen.conftest import Bind, Bound

RSRC = """
#define regCOMPUTE_PGM_RSRC1 0x1bb2
#define regCOMPUTE_PGM_RSRC1_BASE_IDX 0
#define COMPUTE_PGM_RSRC1__VGPRS__SHIFT 0x0
#define COMPUTE_PGM_RSRC1__SGPRS__SHIFT 0x6
#define COMPUTE_PGM_RSRC1__PRIV__SHIFT 0x14
#define COMPUTE_PGM_RSRC1__VGPRS_MASK 0x0000003FL
#define COMPUTE_PGM_RSRC1__SGPRS_MASK 0x000003C0L
#define COMPUTE_PGM_RSRC1__PRIV_MASK 0x00100000L
"""


@pytest.fixture
def registers(bind: Bind) -> Bind:
    """registers(header_text): the header's module with its registers."""

    def make(text: str, **options: object) -> Bound:
        return bind(text, transforms=("registers",), **options)

    return make


def notes(bound: Bound) -> dict[str, str]:
    """Constants that look like parts of registers, with the reason why they are none."""
    declarations = bound.product.model.declarations
    return {d.name: d.note for d in declarations if getattr(d, "note", "")}  # type: ignore[union-attr]


def test_a_family_is_one_entry_with_its_fields(registers: Bind) -> None:
    bound = registers(RSRC)
    assert bound.table("registers") == [
        "COMPUTE_PGM_RSRC1: reg 0:0x1bb2",
        "  VGPRS 5:0",
        "  SGPRS 9:6",
        "  PRIV 20",
    ]
    assert "_constants" not in bound.product.text


def test_a_register_has_place_fields_and_packs(registers: Bind) -> None:
    one = registers(RSRC).module.COMPUTE_PGM_RSRC1
    assert (one.name, one.space, one.offset, one.base_idx) == ("COMPUTE_PGM_RSRC1", "reg", 0x1BB2, 0)
    assert {name: tuple(field) for name, field in one.fields.items()} == {
        "VGPRS": (0, 6, 0x3F),
        "SGPRS": (6, 4, 0x3C0),
        "PRIV": (20, 1, 0x100000),
    }
    assert one.pack(VGPRS=3, SGPRS=1) == 0x43
    assert one.unpack(0x100043) == {"VGPRS": 3, "SGPRS": 1, "PRIV": 1}


def test_every_macro_is_still_there_by_its_own_name(registers: Bind) -> None:
    m = registers(RSRC).module
    assert (m.regCOMPUTE_PGM_RSRC1, m.regCOMPUTE_PGM_RSRC1_BASE_IDX) == (0x1BB2, 0)
    assert (m.COMPUTE_PGM_RSRC1__SGPRS__SHIFT, m.COMPUTE_PGM_RSRC1__SGPRS_MASK) == (6, 0x3C0)
    for name in ("regCOMPUTE_PGM_RSRC2", "mmCOMPUTE_PGM_RSRC1", "COMPUTE_PGM_RSRC1__X_MASK", "regCOMPUTE"):
        assert not hasattr(m, name)


def test_without_the_transform_they_are_plain_constants(bind: Bind) -> None:
    bound = bind(RSRC)
    assert "_registers" not in bound.product.text
    assert bound.module.regCOMPUTE_PGM_RSRC1 == 0x1BB2
    assert not hasattr(bound.module, "COMPUTE_PGM_RSRC1")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("#define mmX 5\n#define mmX_BASE_IDX 1", "X: mm 1:0x5"),
        ("#define ixX 0x102", "X: ix 0x102"),
        ("#define cfgX 0x10", "X: cfg 0x10"),
        ("#define regX 7", "X: reg 0x7"),
    ],
)
def test_spaces(registers: Bind, text: str, line: str) -> None:
    assert registers(f"{text}\n").table("registers") == [line]


def test_fields_without_an_offset_are_a_register_that_is_nowhere(registers: Bind) -> None:
    bound = registers("#define X__A__SHIFT 4\n#define X__A_MASK 0xf0\n")
    assert bound.table("registers") == ["X: fields", "  A 7:4"]
    assert (bound.module.X.offset, bound.module.X.base_idx, bound.module.X.pack(A=3)) == (None, None, 0x30)
    assert not hasattr(bound.module, "regX")


def test_a_field_name_may_hold_two_underscores(registers: Bind) -> None:
    bound = registers("#define regA 1\n#define A__B__C__SHIFT 0\n#define A__B__C_MASK 1\n")
    assert list(bound.module.A.fields) == ["B__C"]
    assert (bound.module.A__B__C__SHIFT, bound.module.A__B__C_MASK) == (0, 1)


def test_the_longest_register_that_has_an_offset_owns_a_field(registers: Bind) -> None:
    bound = registers("#define regA 1\n#define regA__B 2\n#define A__B__C__SHIFT 0\n#define A__B__C_MASK 1\n")
    assert list(bound.module.A.fields) == []
    assert list(bound.module.A__B.fields) == ["C"]


# What does not fit ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shift", "mask", "why"),
    [
        ("0", "0x5", "the mask 0x5 is no run of bits that begins at the shift 0"),
        ("4", "0xff", "the mask 0xff is no run of bits that begins at the shift 4"),
        ("0", "0xf0", "the mask 0xf0 is no run of bits that begins at the shift 0"),
        ("0", "0", "the mask 0x0 is no run of bits that begins at the shift 0"),
        ("-1", "1", "the mask 0x1 is no run of bits that begins at the shift -1"),
    ],
)
def test_a_mask_that_is_no_run_of_bits_at_the_shift(registers: Bind, shift: str, mask: str, why: str) -> None:
    bound = registers(f"#define regX 1\n#define X__A__SHIFT {shift}\n#define X__A_MASK {mask}\n")
    assert notes(bound) == {"X__A__SHIFT": why, "X__A_MASK": why}
    assert (int(shift), int(mask, 0)) == (bound.module.X__A__SHIFT, bound.module.X__A_MASK)
    assert dict(bound.module.X.fields) == {}


def test_half_a_field(registers: Bind) -> None:
    bound = registers("#define regX 1\n#define X__A__SHIFT 3\n#define X__B_MASK 0xc\n#define FOO_MASK 1\n")
    assert notes(bound) == {"X__A__SHIFT": "a field without a mask", "X__B_MASK": "a field without a shift"}
    assert (bound.module.X__A__SHIFT, bound.module.X__B_MASK, bound.module.FOO_MASK) == (3, 12, 1)


def test_two_places_of_one_register(registers: Bind) -> None:
    bound = registers("#define regX 1\n#define regX_BASE_IDX 0\n#define cfgX 16\n")
    assert bound.table("registers") == ["X: reg 0:0x1"]
    assert notes(bound) == {"cfgX": "regX is the register X"}
    assert (bound.module.regX, bound.module.cfgX) == (1, 16)


def test_a_register_with_the_name_of_something_else(registers: Bind) -> None:
    bound = registers("struct X { int a; };\nenum { Y };\n#define regX 1\n#define regY 2\n#define regZ 3\n")
    assert bound.table("registers") == ["Z: reg 0x3"]
    assert (bound.module.regX, bound.module.regY, bound.module.Y) == (1, 2, 0)
    assert notes(bound)["regY"] == "Y is something else as well"


def test_names_that_only_look_like_registers(registers: Bind) -> None:
    bound = registers(
        '#define regular 1\n#define mmap_x 2\n#define regS "text"\n#define __A_MASK 1\n#define A__ 1\n'
    )
    assert "_registers" not in bound.product.text
    assert (bound.module.regular, bound.module.regS) == (1, "text")


# Arrays ---------------------------------------------------------------------------------------------------


def array(offsets: list[int], first: int = 0, masks: list[int] | None = None) -> str:
    lines = []
    for number, offset in enumerate(offsets, first):
        lines += [f"#define regX_{number} {offset}", f"#define regX_{number}_BASE_IDX 1"]
        mask = masks[number - first] if masks else 0xF
        lines += [f"#define X_{number}__A__SHIFT 0", f"#define X_{number}__A_MASK {mask}"]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("first", [0, 1, 32])
def test_registers_at_equal_distances_are_an_array(registers: Bind, first: int) -> None:
    bound = registers(array([0x10, 0x13, 0x16], first))
    assert bound.table("registers") == [f"X: reg 1:0x10, array {first}-{first + 2} by 3", "  A 3:0"]
    m = bound.module
    assert [one.offset for one in m.X] == [0x10, 0x13, 0x16]
    assert (len(m.X), m.X.first, m.X.stride, list(m.X.fields)) == (3, first, 3, ["A"])
    assert m.X[first + 1] is getattr(m, f"X_{first + 1}")
    assert getattr(m, f"regX_{first + 2}") == 0x16
    assert getattr(m, f"X_{first}__A_MASK") == 0xF
    for wrong in (first - 1, first + 3, -1):
        with pytest.raises(IndexError, match=f"X has the numbers {first} to {first + 2}, not {wrong}"):
            m.X[wrong]
    assert not hasattr(m, f"X_{first + 3}")
    assert not hasattr(m, f"regX_{first + 3}")


@pytest.mark.parametrize(
    "text",
    [
        array([1, 2, 4]),
        array([3, 2, 1]),
        array([1, 1]),
        array([1]),
        array([1, 2], masks=[1, 3]),
        array([1, 2]) + "#define regX 9\n",
        array([1, 2]) + "#define regX_4 5\n",
        "#define regX_00 1\n#define regX_01 2\n",
    ],
    ids=["uneven", "downwards", "one place", "one", "other fields", "taken name", "a gap", "leading zeros"],
)
def test_irregular_ones_stay_single(registers: Bind, text: str) -> None:
    lines = registers(text).table("registers")
    assert not any("array" in line for line in lines)
    assert any(line.startswith("X_0") for line in lines)


# Words of packets -----------------------------------------------------------------------------------------

PACKET = """
#define SDMA_PKT_COPY_LINEAR_HEADER_op_offset 0
#define SDMA_PKT_COPY_LINEAR_HEADER_op_mask   0x000000FF
#define SDMA_PKT_COPY_LINEAR_HEADER_op_shift  0
#define SDMA_PKT_COPY_LINEAR_HEADER_sub_op_offset 0
#define SDMA_PKT_COPY_LINEAR_HEADER_sub_op_mask   0x000000FF
#define SDMA_PKT_COPY_LINEAR_HEADER_sub_op_shift  8
#define SDMA_PKT_COPY_LINEAR_SRC_ADDR_LO_src_addr_31_0_offset 3
#define SDMA_PKT_COPY_LINEAR_SRC_ADDR_LO_src_addr_31_0_mask   0xFFFFFFFF
#define SDMA_PKT_COPY_LINEAR_SRC_ADDR_LO_src_addr_31_0_shift  0
"""


def test_words_of_packets(registers: Bind) -> None:
    bound = registers(PACKET)
    assert bound.table("registers") == [
        "SDMA_PKT_COPY_LINEAR_HEADER: word 0",
        "  op 7:0",
        "  sub_op 15:8",
        "",
        "SDMA_PKT_COPY_LINEAR_SRC_ADDR_LO: word 3",
        "  src_addr_31_0 31:0",
    ]
    m = bound.module
    header = m.SDMA_PKT_COPY_LINEAR_HEADER
    assert (header.space, header.offset, header.pack(op=1, sub_op=4)) == ("word", 0, 0x401)
    assert header.fields["sub_op"].mask == 0xFF00
    assert m.SDMA_PKT_COPY_LINEAR_HEADER_sub_op_mask == 0xFF
    assert m.SDMA_PKT_COPY_LINEAR_HEADER_sub_op_shift == 8
    assert m.SDMA_PKT_COPY_LINEAR_SRC_ADDR_LO_src_addr_31_0_offset == 3


def test_a_field_at_another_word_than_the_others(registers: Bind) -> None:
    text = "".join(
        f"#define P_{f}_offset {o}\n#define P_{f}_mask 1\n#define P_{f}_shift 0\n"
        for f, o in (("a", 0), ("b", 1))
    )
    bound = registers(text)
    assert bound.table("registers") == ["P: word 0", "  a 0"]
    assert notes(bound) == dict.fromkeys(
        ("P_b_offset", "P_b_mask", "P_b_shift"), "not at one place with the other fields of P"
    )
    assert bound.module.P_b_offset == 1


# Enumerations ---------------------------------------------------------------------------------------------


def test_fields_know_the_enumerations_that_are_called_after_them(registers: Bind) -> None:
    bound = registers(
        "typedef enum ZOrder { LATE_Z, EARLY_Z = 3 } ZOrder;\n"
        "enum CP_PERFMON_STATE { RESET, START };\n"
        "enum PERFMON_STATE { OFF, ON, FROZEN, HELD };\n"
        "enum RoundMode { HALF, TRUNCATE };\n"
        "#define regCP_PERFMON_CNTL 1\n"
        "#define CP_PERFMON_CNTL__Z_ORDER__SHIFT 4\n"
        "#define CP_PERFMON_CNTL__Z_ORDER_MASK 0x30\n"
        "#define CP_PERFMON_CNTL__PERFMON_STATE__SHIFT 0\n"
        "#define CP_PERFMON_CNTL__PERFMON_STATE_MASK 0x3\n"
        "#define CP_PERFMON_CNTL__ROUND_MODE__SHIFT 8\n"
        "#define CP_PERFMON_CNTL__ROUND_MODE_MASK 0x300\n"
        "#define regGE_PERFMON_CNTL 1\n"
        "#define GE_PERFMON_CNTL__PERFMON_STATE__SHIFT 0\n"
        "#define GE_PERFMON_CNTL__PERFMON_STATE_MASK 0x3\n"
    )
    assert bound.table("registers")[:4] == [
        "CP_PERFMON_CNTL: reg 0x1",
        "  PERFMON_STATE 1:0 CP_PERFMON_STATE",
        "  Z_ORDER 5:4 ZOrder",
        "  ROUND_MODE 9:8",  # RoundMode has one bit: it belongs to another field of that name
    ]
    m = bound.module
    one = m.CP_PERFMON_CNTL
    assert one.fields["Z_ORDER"].values is m.ZOrder
    assert one.pack(Z_ORDER="EARLY_Z", PERFMON_STATE=m.START) == 0x31
    assert str(one.unpack(0x31)["Z_ORDER"].name) == "EARLY_Z"
    assert m.GE_PERFMON_CNTL.fields["PERFMON_STATE"].values is None  # PERFMON_STATE may be of another block


# The text -------------------------------------------------------------------------------------------------


def test_entries_are_sorted_and_like_ones_say_so(registers: Bind) -> None:
    text = ""
    for name in ("SDMA1_CNTL", "SDMA0_CNTL", "CP_CNTL"):
        text += f"#define reg{name} 1\n"
        for shift, field in enumerate(("TRAP_ENABLE", "SEM_WAIT_ENABLE")):
            text += f"#define {name}__{field}__SHIFT {shift}\n#define {name}__{field}_MASK {1 << shift}\n"
    bound = registers(text)
    assert [line for line in bound.table("registers") if line and line[0] != " "] == [
        "CP_CNTL: reg 0x1",
        "SDMA0_CNTL: reg 0x1",
        "SDMA1_CNTL: reg 0x1, like SDMA0_CNTL",
    ]
    assert list(bound.module.SDMA1_CNTL.fields) == ["TRAP_ENABLE", "SEM_WAIT_ENABLE"]


def test_the_stub_has_registers_and_numbers_by_cs_names(registers: Bind) -> None:
    stub = registers(RSRC + array([1, 2])).product.stub
    assert "COMPUTE_PGM_RSRC1: Register\n" in stub
    assert "X: RegisterArray\n" in stub
    assert "def __getattr__(name: str) -> RegisterName: ..." in stub
    assert len(stub.splitlines()) < 25


@pytest.mark.parametrize(("count", "listed"), [(4, 4), (5, 2)])
def test_of_many_registers_that_differ_in_numbers_the_stub_has_the_first_and_the_last(
    registers: Bind, count: int, listed: int
) -> None:
    text = "".join(f"#define regVECT{n}_LO {7 * n * n}\n" for n in range(count)) + "#define regVECTOR 9\n"
    stub = registers(text).product.stub
    assert len(re.findall(r"\bVECT\d+_LO\b", stub)) == listed
    assert "VECT0_LO" in stub and f"VECT{count - 1}_LO" in stub and "VECTOR" in stub


def test_symbols_choose_by_the_macros_names(registers: Bind) -> None:
    bound = registers("#define regA 1\n#define cfgA 2\n#define cfgB 3\n", symbols="reg.*")
    assert bound.table("registers") == ["A: reg 0x1"]
