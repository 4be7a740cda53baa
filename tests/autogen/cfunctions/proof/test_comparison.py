"""Calls that are asked about together: they agree exactly where each does by itself."""

from __future__ import annotations

import pytest

from autogen.cfunctions.proof import comparison, inline
from autogen.cfunctions.proof.comparison import TOGETHER, Column, agrees
from autogen.clang import Request, as_constexpr
from autogen.macros.probe import Probe, ask, examine
from tests.autogen.conftest import Bind

FOUND = {
    "int": ("-1", "0", "5", "-2147483647-1"),
    "unsigned": ("0xffffffff", "5"),
    "long long": ("-1", "-5", "0x7fffffffffffffff", "-0x7fffffffffffffff-1"),
    "unsigned long long": ("0xffffffffffffffff", "0x8000000000000000", "5"),
    "float": ("0.5f", "0.1f", "-0.0f"),
    "double": ("0.5", "5.0", "__builtin_inf()", '__builtin_nan("")'),
}
EXPECTED = (
    *(0, 5, -1, -5, 0xFFFFFFFF, -0x80000000, 0x7FFFFFFFFFFFFFFF, 1 << 63, -(1 << 63), (1 << 64) - 1, 1 << 64),
    *(0.5, 5.0, -0.0, float("inf"), -float("inf"), float("nan")),
)


def test_what_agrees_is_what_clang_computes() -> None:
    cases = [
        (kind, text, value, bits)
        for kind, texts in FOUND.items()
        for text in texts
        for value in EXPECTED
        for bits in (None, 3, 8)
    ]
    names = {kind: f"of_{kind.replace(' ', '_')}" for kind in FOUND}
    functions = "".join(
        f"constexpr {kind} {name}({kind} v) {{ return v; }}\n" for kind, name in names.items()
    )
    probes: dict[str, Probe] = {}
    for number, (kind, text, value, bits) in enumerate(cases):
        both = agrees(names[kind], [kind], [[text], [text]], [Column("+", "", bits, [value, value])])
        probes[f"together {number}"] = Probe(f"constexpr auto @ = __builtin_constant_p(0) ? {both} : 0;")
        probes[f"alone {number}"] = Probe(f"constexpr auto @ = +{names[kind]}({text});")
    answers = ask(as_constexpr(Request((), ())), probes, f"{functions}{TOGETHER}")
    for number, (kind, text, value, bits) in enumerate(cases):
        alone = answers[f"alone {number}"].value
        assert isinstance(alone, int | float)
        same = comparison._same(alone, value, bits)
        assert answers[f"together {number}"].value == same, (kind, text, value, bits)


@pytest.mark.parametrize(
    ("body", "rounds"), [("return a + b;", [1]), ("return sizeof 'a' + a * b;", [1, 36])]
)
def test_each_number_is_asked_about_only_where_not_all_is_as_expected(
    bind: Bind, monkeypatch: pytest.MonkeyPatch, body: str, rounds: list[int]
) -> None:
    asked: list[int] = []

    def counted(request: Request, probes: dict[str, Probe], prelude: str = "") -> object:
        asked.append(len(probes))
        return examine(request, probes, prelude)

    monkeypatch.setattr(inline, "examine", counted)
    monkeypatch.setattr(inline, "ask", lambda *given: counted(*given)[0])  # type: ignore[index]
    bind(f"static inline int one(int a, int b) {{ {body} }}")
    assert asked == rounds
