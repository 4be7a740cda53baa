"""What a macro may cost is bounded, and the ledger names the bound that was hit."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from autogen.macros import question
from tests.autogen.conftest import Bind

evaluate = sys.modules["autogen.macros.evaluate"]  # the package has a function of that name


def test_an_array_of_a_million_units_is_not_asked_for_one_by_one(bind: Bind) -> None:
    bound = bind("#define W (char[1<<20]){0}\n#define OK 1\n")
    assert bound.module.OK == 1
    assert bound.skipped == {"W": "a value of type char[1048576]: it has more than 65,536 elements"}


def test_units_up_to_the_bound_are_a_string(bind: Bind, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(question, "MOST_UNITS", 4)
    bound = bind('#define A L"four"\n#define B L"fives"\n#define C ((const char *)"a\\0b")\n')
    assert (bound.module.A, bound.module.C) == ("four", "a")
    assert bound.skipped == {"B": "5 units of type int[6], more than the 4 that are asked for"}


def test_a_text_of_megabytes_is_not_looked_at(bind: Bind) -> None:
    bound = bind(f'#define BIG "{"x" * (1 << 20)}"\nint f(int);\n')
    assert "f" in dir(bound.module)
    assert bound.skipped == {
        "BIG": f"its text has {(1 << 20) + 6:,} bytes, more than the 1,048,576 that are looked at"
    }


def test_the_last_definition_counts_however_long_another_was(bind: Bind) -> None:
    bound = bind(f'#define BIG "{"x" * (1 << 20)}"\n#undef BIG\n#define BIG 3\n')
    assert (bound.module.BIG, bound.skipped) == (3, {})


def test_a_string_that_grows_from_small_texts_is_bounded_too(bind: Bind) -> None:
    piece = "x" * (1 << 19)
    bound = bind(f'#define A "{piece}"\n#define B A A\n#define C A A "y"\n')
    assert len(bound.module.B) == 1 << 20
    assert bound.skipped == {"C": "a string of 1,048,577 bytes, more than the 1,048,576 that are taken"}


def test_questions_in_several_parses_have_the_same_answers(
    bind: Bind, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "".join(f"#define M{n} ({n} + 1)\n" for n in range(5)) + '#define T unsigned\n#define S L"ab"\n'
    whole = bind(text)
    parses: list[int] = []
    ask = evaluate.ask
    monkeypatch.setattr(evaluate, "ask", lambda *words: parses.append(len(words[1])) or ask(*words))
    monkeypatch.setattr(evaluate, "BATCH", 3)
    parts = bind(text)
    assert parts.table("constants") == whole.table("constants") != []
    assert parts.table("types") == whole.table("types") != []
    assert parses == [3, 3, 1, 3]


@pytest.mark.long
def test_a_million_macros(tmp_path: Path) -> None:
    header = tmp_path / "million.h"
    header.write_text("".join(f"#define NAME_{n} {n * 7}\n" for n in range(1_000_000)))
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run(
        [sys.executable, "-m", "autogen", "gen", str(header), "-o", str(tmp_path / "m.py")],
        capture_output=True,
        text=True,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert run.stdout.endswith("m.py: 1000000 declarations, 0 skipped\n")
    assert after.ru_maxrss <= 1536 * 1024  # KiB
    assert after.ru_utime - before.ru_utime <= 90  # 50 on a machine that is not busy
