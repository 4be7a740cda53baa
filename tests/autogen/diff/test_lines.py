"""Lines in which two texts differ."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from autogen.diff.lines import MOST, differing

HEAD = ["--- a.py (committed)", "+++ a.py (regenerated)"]


def test_what_is_equal_has_no_lines() -> None:
    assert differing("a\n", "a\n", "a.py") == []


@pytest.mark.parametrize(
    ("old", "new"), [("a", "a\n"), ("a\r\n", "a\n"), ("a\x0cb\n", "a\nb\n"), ("a\u2028", "a\n")]
)
def test_ends_of_lines_differ(old: str, new: str) -> None:
    assert len(differing(old, new, "a.py")) > 3


def test_a_changed_line_with_three_around_it() -> None:
    old = [f"x = {number}" for number in range(20)]
    new = [*old[:10], "y = 1", *old[11:]]
    assert differing("\n".join(old), "\n".join(new), "a.py") == [
        *HEAD,
        "@@ -8,7 +8,7 @@",
        *(" x = 7", " x = 8", " x = 9", "-x = 10", "+y = 1", " x = 11", " x = 12", " x = 13"),
    ]


def test_lines_that_occur_often_are_found_around_those_that_do_not() -> None:
    old = ["", "a", "", "", "b", ""]
    assert differing("\n".join(old), "\n".join([*old[:3], "new", *old[3:]]), "a.py")[3:] == [
        *(" ", " a", " ", "+new", " ", " b", " ")
    ]


LINES = some.lists(some.sampled_from(["a", "b", "c", "d", "e", ""]), max_size=30)


@given(LINES, LINES)
def test_a_diff_of_everything_leads_from_one_text_to_the_other(old: list[str], new: list[str]) -> None:
    around = [str(number) for number in range(3)]
    shown = differing("\n".join([*around, *old, "end"]), "\n".join([*around, *new, "end"]), "a.py")
    gone, came = (sorted(line[1:] for line in shown[2:] if line[:1] == sign) for sign in "-+")
    for line in {*old, *new}:
        assert old.count(line) - gone.count(line) == new.count(line) - came.count(line)
    assert shown or old == new


@pytest.mark.parametrize("kind", ["random", "few kinds", "turned round"])
def test_long_texts_are_compared_in_time_and_shown_in_part(kind: str) -> None:
    count, chance = 200_000, random.Random(1)
    old = [str(chance.randrange(10**9) if kind == "random" else number % 150) for number in range(count)]
    new = old[::-1] if kind == "turned round" else [str(chance.randrange(150)) for _ in range(count)]
    before = time.process_time()
    shown = differing("\n".join(old), "\n".join(new), "a.py")
    assert time.process_time() - before < 20
    assert len(shown) == MOST + 1 and shown[-1].endswith("`git diff` show all")


def test_a_text_that_is_much_too_long_is_said_and_not_shown() -> None:
    assert differing("\n" * (2 << 20), "x\n", "a.py") == [
        "a.py has 2,097,152 characters; regenerated it has 2"
    ]


def test_what_a_terminal_would_obey_is_shown() -> None:
    assert differing("\x1b[2J\x07\x9b\n", "\n", "a.py")[3] == r"-\x1b[2J\x07\x9b"
