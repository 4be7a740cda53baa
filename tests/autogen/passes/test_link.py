"""Types of another binding are imported from it: one class, not two."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from autogen.clang import BUILTIN_HEADERS, Request
from autogen.errors import BindingError
from autogen.model import Record
from autogen.passes import Options
from autogen.passes.options import Linked
from autogen.produce import Product, globs, produce
from autogen.render.module import ModuleHeader
from tests.autogen.conftest import load

BASE = "typedef struct base { int a; } base_t; enum mode { OFF, ON }; struct later;"
BASE_OWNER = BASE + " struct later { int z; };"
USER = '#include "base.h"\nstruct user { base_t by_value; struct base *pointer; enum mode mode; struct later *l; };\n'

Make = Callable[..., Product]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    def run(header: str, text: str, options: Options = Options(), name: str = "x") -> Product:  # noqa: B008 - frozen
        (tmp_path / header).write_text(text)
        request = Request((header,), (BUILTIN_HEADERS, tmp_path))
        return produce(
            request,
            lambda _unit: globs([header]),
            options,
            lambda _: ModuleHeader(name, "a test", "By hand."),
        )

    return run


def linked(product: Product) -> Linked:
    complete = [d.key for d in product.model.declarations if isinstance(d, Record) and d.size is not None]
    return Linked("link_base", ("base.h",), product.model.names, frozenset(complete))


def test_the_classes_are_the_other_bindings(make: Make) -> None:
    owner = make("base.h", BASE_OWNER)
    make("base.h", BASE)
    user = make("user.h", USER, Options(links=(linked(owner),)))
    try:
        base_module = load("bindings.link_base", owner.text)
        user_module = load("bindings.link_user", user.text)
        assert user_module.user.by_value.offset == 0
        assert user_module.user._fields_[0][1] is base_module.base
        assert user_module.user._fields_[1][1]._type_ is base_module.base
        assert user_module.base_t is base_module.base
        assert user_module.user(mode=base_module.ON).mode == 1
    finally:
        sys.modules.pop("bindings.link_base", None)
        sys.modules.pop("bindings.link_user", None)
    assert "base: struct" not in user.text


def test_a_record_that_only_the_other_binding_completes_comes_from_there(make: Make) -> None:
    owner = make("base.h", BASE_OWNER)
    make("base.h", "")
    user = make("user.h", "struct later; struct user { struct later *l; };", Options(links=(linked(owner),)))
    assert "later = link_base.later" in user.text


def test_a_linked_type_that_the_other_binding_lacks_is_an_error(make: Make) -> None:
    make("base.h", BASE)
    with pytest.raises(BindingError, match=r"base\.h:1: 'base.*' should come from the binding 'link_base'"):
        make("user.h", USER, Options(links=(Linked("link_base", ("base.h",), {}),)))
