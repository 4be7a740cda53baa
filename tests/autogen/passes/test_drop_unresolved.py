"""A declaration is taken whole or not at all."""

from __future__ import annotations

from autogen.model import (
    Field,
    Function,
    FunctionType,
    Location,
    Module,
    Pointer,
    Record,
    Ref,
    Scalar,
    Typedef,
    Void,
)
from autogen.passes import Options
from autogen.passes.drop_unresolved import drop_unresolved

HERE, INT = Location("h.h", 1), Scalar("c_int", 4, 4)
LOST = Ref("lost")


def test_a_pointer_to_what_is_lost_is_an_address() -> None:
    record = Record("r", "struct", "r", HERE, 8, 8, (Field("p", Pointer(LOST), 0),))
    [kept] = drop_unresolved(Module((record,)), Options()).declarations
    assert isinstance(kept, Record)
    assert kept.fields[0].type == Pointer(Void())


def test_what_holds_it_goes_to_the_ledger_and_what_needs_that_too() -> None:
    holder = Record("r", "struct", "holder", HERE, 4, 4, (Field("x", LOST, 0),))
    name = Typedef("t", "name", HERE, Ref("r"))
    user = Function("f", "use", HERE, FunctionType(Void(), (Ref("t"),)), ("x",))
    fine = Function("g", "fine", HERE, FunctionType(INT, (Pointer(Ref("t")),)), ("x",))
    module = drop_unresolved(Module((user, name, holder, fine)), Options())
    assert [skip.name for skip in module.skips] == ["holder", "name", "use"]
    [kept] = module.declarations
    assert isinstance(kept, Function)
    assert kept.type.parameters == (Pointer(Void()),)
