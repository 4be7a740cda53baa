"""Bits that a header names by the highest and the lowest, where the manifest asks for ranges."""

from __future__ import annotations

import pickle

import pytest

from autogen.render.ledger import kinds
from bindings._support.typed.bitranges import BitRange
from tests.autogen.conftest import Bind


@pytest.mark.parametrize(
    ("body", "high", "low"),
    [("31:16", 31, 16), ("0:0", 0, 0), ("MW(127:96)", 127, 96), ("(8+7):(8)", 15, 8), ("TOP:1", 5, 1)],
)
def test_two_numbers_with_a_colon_are_bits(bind: Bind, body: str, high: int, low: int) -> None:
    module = bind(f"#define TOP 5\n#define FIELD {body}", transforms=("bitranges",)).module
    assert (module.FIELD.hi, module.FIELD.lo) == (high, low)


def test_a_header_s_own_mw_counts(bind: Bind) -> None:
    module = bind("#define MW(x) 3:1\n#define FIELD MW(127:96)", transforms=("bitranges",)).module
    assert (module.FIELD.hi, module.FIELD.lo) == (3, 1)


@pytest.mark.parametrize("body", ["3:5", "x:y", "1:2:3", "-1:-2", "1.5:0"])
def test_others_are_in_the_ledger(bind: Bind, body: str) -> None:
    assert "FIELD" in bind(f"#define FIELD {body}", transforms=("bitranges",)).skipped


@pytest.mark.parametrize(
    ("body", "bits"), [("31:16", "31:16"), ("(TOP+1) : TOP", "6:5"), ("MW(127:96)", "127:96")]
)
def test_only_where_it_is_asked_for_and_the_ledger_says_how(bind: Bind, body: str, bits: str) -> None:
    bound = bind(f"#define TOP 5\n#define FIELD {body}")
    assert bound.skipped["FIELD"] == f"a range of bits, which `--transform bitranges` binds: {bits}"
    assert kinds(bound.skipped.values()) == {"a range of bits, which `--transform bitranges` binds": 1}


@pytest.mark.parametrize("body", ["3:5", "x:y", "1:2:3", "label: 1"])
def test_what_would_be_no_range_has_no_such_hint(bind: Bind, body: str) -> None:
    assert "bitranges" not in bind(f"#define FIELD {body}").skipped["FIELD"]


def test_bits_are_read_and_written() -> None:
    field = BitRange(7, 4)
    assert (field.mask, field.width, field.get(0xABCD), hex(field.set(0xABCD, 1))) == (0xF0, 4, 0xC, "0xab1d")
    assert BitRange(127, 96).get(5 << 96 | 7) == 5
    for value in (16, -1):
        with pytest.raises(ValueError, match="does not fit into 4 bits, <bits 7:4>"):
            field.set(0, value)


def test_a_range_is_a_constant() -> None:
    field = BitRange(7, 4)
    with pytest.raises(AttributeError):
        field.hi = 9
    assert pickle.loads(pickle.dumps(field)) == field
    assert len({field, BitRange(7, 4), BitRange(7, 3)}) == 2
    with pytest.raises(ValueError, match="no range"):
        BitRange(3, 4)
