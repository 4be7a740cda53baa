"""A translator that fails on one function costs that function; none of ours does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from autogen.cfunctions.translate.expr import failure
from autogen.cfunctions.translate.interpreter import Interpreter
from tests.autogen.conftest import Bind

ROOT = Path(__file__).parents[3]


def test_a_function_without_a_prototype(bind: Bind) -> None:
    module = bind("static inline int f() { return 42; }").module
    assert module.f() == 42


def test_an_attribute_around_a_function_type(bind: Bind) -> None:
    text = "static inline __attribute__((ns_returns_retained)) id keep(id x) { return x; }\nint after(void);"
    bound = bind(text, language="objective-c", targets=["arm64-apple-macos14"])
    assert bound.module.__skipped__.keys() == {"keep"} and "after" in dir(bound.module)


def test_a_member_of_a_record_without_a_name(bind: Bind) -> None:
    bound = bind("""
typedef struct { union { struct { float x, y, z; }; float all[3]; }; } packed;
static inline packed make(float x, float y, float z) { packed p; p.x = x; p.y = y; p.z = z; return p; }
""")
    reason = bound.module.__skipped__.get("make", "")
    assert "the translator failed" not in reason and "/" not in reason
    assert bound.module.packed(x=1).all[0] == 1.0


@pytest.mark.parametrize("text", ["static inline int f(int x) { return x; }", "#define f(x) ((x) + 1)"])
def test_whatever_else_it_trips_over(bind: Bind, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    def broken(*arguments: Any, **named: Any) -> Any:
        raise KeyError("what nobody thought of, in /home/somebody/x.h")

    monkeypatch.setattr(Interpreter, "result", broken)
    monkeypatch.setattr(Interpreter, "value", broken, raising=False)
    monkeypatch.setattr("autogen.cfunctions.macros.translate._translated", broken)
    bound = bind(f"{text}\nint after(void);")
    reason = bound.module.__skipped__["f"]
    assert "the translator failed: KeyError: 'what nobody thought of, in …" in reason
    assert "after" in dir(bound.module)


def test_a_failure_is_one_line_without_paths() -> None:
    assert failure(ValueError("a\n/b/c d")) == "the translator failed: ValueError: a … d"
    assert failure(AssertionError()) == "the translator failed: AssertionError"


def test_it_fails_on_nothing_that_is_bound_here() -> None:
    texts = {
        path: path.read_text() for path in (ROOT / "bindings").rglob("*.py") if "_support" not in path.parts
    }
    texts |= {path: path.read_text() for path in (ROOT / "headers").glob("**/*.toml")}
    assert len(texts) > 50
    assert [path.name for path, text in texts.items() if "the translator failed" in text] == []
