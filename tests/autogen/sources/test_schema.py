"""Finding the line of a key, in any TOML."""

from __future__ import annotations

import tomllib

import pytest
import tomlkit
from hypothesis import given, settings
from hypothesis import strategies as some

from autogen.sources.schema import Key, dotted, line_of

TEXT = '''# a comment that says b = 1
a = """
b = "not here"
"""
list = [
    1,
    2,
]
[table."dotted.name"]

b = 1
[[many]]
c = 1
'''


@pytest.mark.parametrize(
    ("key", "line"),
    [
        (("a",), 2),
        (("list",), 5),
        (("list", 1), 5),
        (("table", "dotted.name"), 9),
        (("table", "dotted.name", "b"), 11),
        (("table", "dotted.name", "missing"), 9),
        (("b",), None),
    ],
)
def test_line_of(key: Key, line: int | None) -> None:
    assert line_of(TEXT, key) == line


NAMES = some.text(max_size=5)


@settings(deadline=None, max_examples=50)
@given(some.dictionaries(NAMES, some.dictionaries(NAMES, some.text(max_size=9), max_size=3), max_size=3))
def test_every_key_is_found_where_it_is_written(tables: dict[str, dict[str, str]]) -> None:
    text = tomlkit.dumps(tables)
    for table, values in tables.items():
        for name, value in values.items():
            line = line_of(text, (table, name))
            assert line is not None
            statement = "".join(text.splitlines(keepends=True)[line - 1 :]).partition("\n[")[0]
            first = next(iter(tomllib.loads(statement).items()))
            assert first == (name, value)


def test_dotted() -> None:
    assert dotted(("skips", "A B", 0)) == 'skips."A B"[0]'
