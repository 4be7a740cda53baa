"""Names that Python's source cannot say as C has them: it reads identifiers in NFKC."""

from __future__ import annotations

import pytest

from tests.bindings.support.tabled_modules import Maker

MICRO, H, OTHER_H = "\u00b5_limit", "\u210c", "\u210d"


@pytest.mark.parametrize("name", [MICRO, H])
def test_a_name_is_found_as_python_reads_it(make: Maker, name: str) -> None:
    module = make(constants=f"{name} = 7")
    assert eval(f"module.{name}") == 7
    assert getattr(module, name) == 7


def test_two_names_that_python_reads_alike_are_told_apart_by_getattr_only(make: Maker) -> None:
    module = make(constants=f"{H} = 1\n{OTHER_H} = 2")
    with pytest.raises(AttributeError, match="has no attribute 'H'"):
        eval(f"module.{H}")
    assert (getattr(module, H), getattr(module, OTHER_H)) == (1, 2)
