"""Reading method lines; option sets. No Objective-C library is needed."""

from __future__ import annotations

import copy
import importlib
import pickle
from typing import Any

import pytest

from tests.bindings.support.tabled_modules import Maker


@pytest.fixture(scope="session")
def signature(support: Any) -> Any:
    module = importlib.import_module(f"{support.__name__}.objc.objects.signature")
    return lambda line: module.Signature(None, line)


def test_a_simple_line(signature: Any) -> None:
    found = signature("  - length() -> NSUInteger")
    assert (found.sign, found.selector, found.names, found.result_text) == ("-", "length", (), "NSUInteger")
    assert not (
        found.retained or found.variadic or found.consumes_self or found.optional or found.inner_pointer
    )


def test_all_facts(signature: Any) -> None:
    found = signature(
        "  - initWithFormat:block:(format: NSString, block: BLOCK(None, id[A, B], POINTER(c_bool)), ...) -> "
        "retained instancetype, consumes self, consumes 1, inner pointer, optional, since 10.4, deprecated 11 = make"
    )
    assert found.selector == "initWithFormat:block:" and found.names == ("format", "block") and found.variadic
    assert found.texts == ("NSString", "BLOCK(None, id[A, B], POINTER(c_bool))")
    assert found.retained and found.consumes_self and found.inner_pointer and found.optional
    assert (found.result_text, found.consumed, found.since) == ("instancetype", {1}, "10.4")


def test_attributes(support: Any) -> None:
    attribute = importlib.import_module(f"{support.__name__}.format.objc").attribute_of
    assert [attribute(name) for name in ("length", "a:b:", "class", "raise")] == [
        "length",
        "a_b_",
        "class_",
        "raise_",
    ]


FLAGS = """
    options: c_ulong, flags
      None_ = 0
      A = 0x1
      B = 0x2
      C = 0x8000000000000000
      AB = 0x3
"""


def test_option_sets(make: Maker) -> None:
    m = make(enums=FLAGS, records="r: struct, 8 bytes\n  o: options @ 0")
    options = m.options
    both = options.A | options.C
    assert (both, both.name, repr(both)) == (2**63 + 1, "A|C", f"<options.A|C: {2**63 + 1}>")
    assert type(both) is options and isinstance(both, int) and str(both) == str(2**63 + 1)
    assert (options.A | options.B).name == "AB" and (both & options.A) is not both and (both & 1).name == "A"
    assert (both ^ options.A).name == "C" and (1 | options.B).name == "AB"
    assert (options(5).name, options(0).name, (options.A & options.B).name) == (None, "None_", "None_")
    assert ~options.A == 2**64 - 2 and both | 4 == 2**63 + 5
    assert m.r(both).o == both and m.AB == 3 and type(m.A) is int
    assert pickle.loads(pickle.dumps(both)) == both and copy.copy(both).name == "A|C"
    assert {both: 1}[2**63 + 1] == 1
    with pytest.raises(TypeError):
        options.A | "x"


def test_a_combined_value_is_named_by_its_single_bits(make: Maker) -> None:
    """Not by an enumerator that is itself a combination, and only if every bit has a name."""
    options = make(enums="o: c_uint, flags\n  AB = 3\n  A = 1\n  B = 2\n  C = 4\n  EF = 0x30").o
    assert options(7).name == "A|B|C" and repr(options(7)) == "<o.A|B|C: 7>"
    assert (options(3).name, options(0x30).name) == ("AB", "EF")  # a value of its own has its own name
    assert options(0x31).name is None  # 0x10 and 0x20 have names together only


def test_plain_enumerations_combine_to_plain_ints(make: Maker) -> None:
    m = make(enums="e: c_uint\n  A = 1\n  B = 2")
    assert type(m.e.A | m.e.B) is int and repr(m.e(3)) == "<e: 3>"
