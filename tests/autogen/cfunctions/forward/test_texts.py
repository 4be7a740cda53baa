"""Texts that one inline function hands to the next, or to the library: the address goes through, as in C."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from tests.autogen.conftest import Bind

HEADER = """
typedef const char *text;
struct stack;
struct texts;
const void *push(struct stack *to, const void *what);
static inline struct stack *stack_of(struct texts *of) { return (struct stack *) of; }
static inline text checked(text given) { return given; }
static inline const char *checked_twice(const char *given) { return checked(given); }
#define texts_push(of, what) push(stack_of(of), checked(what))
#define texts_push_twice(of, what) push(stack_of(of), checked_twice(what))
"""

SOURCE = "const void *push(struct stack *to, const void *what) { (void) to; return what; }\n"


@pytest.fixture
def module(built: Bind) -> Any:
    return built(HEADER, SOURCE).module


@pytest.mark.parametrize("name", ["texts_push", "texts_push_twice"])
def test_the_address_of_a_text_goes_through_inline_functions(module: Any, name: str) -> None:
    kept = ctypes.c_char_p(b"openssl")
    address = ctypes.cast(kept, ctypes.c_void_p).value
    for _ in range(2):
        assert getattr(module, name)(None, kept) == address
    assert getattr(module, name)(None, None) is None


def test_whoever_asks_gets_the_text(module: Any) -> None:
    assert module.checked_twice(b"openssl") == b"openssl" and module.checked(None) is None
