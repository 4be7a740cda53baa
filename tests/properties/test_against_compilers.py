"""Random declarations, from C text through the generator to ctypes: everything is as the compilers have it.

One example is hundreds of declarations, so that the compiler runs once for all of them. A failure shows the seed and
the smallest header that differs. `python -m tools.explore` looks for longer.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from tests.properties.compilers import Workshop, bind
from tests.properties.kinds import KINDS, smallest

pytestmark = pytest.mark.long

PROPERTY = settings(
    max_examples=4,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # a smaller seed is no smaller header
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
SEEDS = st.integers(0, 2**32)
# Of the comparisons of one example, how many there must be: refusing everything is no answer.
LEAST = {
    "records": 1000,
    "macros": 250,
    "types": 600,
    "redeclared": 400,
    "aligned": 2000,
    "forwarders": 15,
    "calls": 100,
}


@pytest.mark.parametrize("name", KINDS)
@given(seed=SEEDS)
@PROPERTY
@example(seed=0)
def test_random_declarations_are_bound_as_the_compiler_has_them(
    name: str, workshop: Workshop, seed: int
) -> None:
    kind = KINDS[name]
    drawn = kind.draw(seed, 300)
    outcome = kind.wrong(workshop, drawn)
    shown = [str(smallest(kind, workshop, drawn, wrong)) for wrong in [*outcome.wrong][:2]]
    assert not shown, "\n".join([f"{name}, seed {seed}: {len(outcome.wrong)} differences", *shown])
    assert outcome.compared >= LEAST[name]


# The comparison itself ------------------------------------------------------------------------------------


Change = Callable[[str, str, str], None]


@pytest.fixture
def changed(monkeypatch: pytest.MonkeyPatch) -> Change:
    """`changed(kind, old, new)`: the generator sees a changed text, the compiler does not."""

    def change(name: str, old: str, new: str) -> None:
        def bind_changed(header: Path, **options: Any) -> Any:
            text = header.read_text(encoding="utf-8").replace(old, new)
            other = header.with_name(f"changed_{header.name}")
            other.write_text(text, encoding="utf-8")
            return bind(other, **options)

        monkeypatch.setattr(f"tests.properties.checks.{name}.bind", bind_changed)

    return change


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("records", " : 3", " : 2"),
        ("records", "packed, ", ""),
        ("records", " signed char", " unsigned char"),
        ("records", "long double", "double"),
        ("records", "tail[]", "tail[1]"),
        ("macros", "unsigned short", "short"),
        ("macros", "LU", "L"),
        ("macros", "f)", ")"),
        ("macros", "\\n", "\\r"),
        ("types", "__attribute__((packed)) ", ""),
        ("types", "0xff", "0xfe"),
        ("types", "[3]", "[4]"),
        ("redeclared", "aligned(16)", "aligned(8)"),
        ("redeclared", "[9]", "[8]"),
        ("aligned", "aligned(16)", "aligned(4)"),
        ("aligned", "union {", "struct {"),
        ("forwarders", "->n", "->s"),
        ("forwarders", "(a)", "1"),
        ("calls", " short ", " long "),
        ("calls", " float ", " int "),
    ],
)
def test_a_module_of_another_header_differs(
    name: str, old: str, new: str, workshop: Workshop, changed: Change
) -> None:
    changed(name, old, new)
    drawn = KINDS[name].draw(1, 200)
    assert old in KINDS[name].header(drawn)
    assert KINDS[name].wrong(workshop, drawn).wrong


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("records", " : 3", " : 2"),
        ("macros", "LU", "L"),
        ("types", "[3]", "[4]"),
        ("calls", " float ", " int "),
    ],
)
def test_the_smallest_header_holds_only_what_differs(
    name: str, old: str, new: str, workshop: Workshop, changed: Change
) -> None:
    changed(name, old, new)
    kind = KINDS[name]
    drawn = kind.draw(1, 100)
    texts = {declaration.name: declaration.text for declaration in drawn}
    simplest = min(kind.wrong(workshop, drawn).wrong, key=lambda wrong: len(texts[wrong]))
    shown = smallest(kind, workshop, drawn, simplest)
    assert any(old in text for text in shown.declarations)
    assert len(shown.declarations) <= 3
