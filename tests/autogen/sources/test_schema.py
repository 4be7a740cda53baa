"""Finding the line of a key, in any TOML."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path

import msgspec
import pytest
import tomlkit
from hypothesis import given, settings
from hypothesis import strategies as some

from autogen.sources.schema import Document, Key, dotted, line_of, nearest
from tests.examples import examples

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


@settings(deadline=None, max_examples=examples(50))
@given(some.dictionaries(NAMES, some.dictionaries(NAMES, some.text(max_size=9), max_size=3), max_size=3))
def test_every_key_is_found_where_it_is_written(tables: dict[str, dict[str, str]]) -> None:
    text = tomlkit.dumps(tables)
    for table, values in tables.items():
        for name, value in values.items():
            line = line_of(text, (table, name))
            assert line is not None
            statement = "\n".join(text.split("\n")[line - 1 :]).partition("\n[")[0]
            first = next(iter(tomllib.loads(statement).items()))
            assert first == (name, value)


def test_the_lines_of_strings_and_brackets() -> None:
    text = (
        "a = '''\n[x]\nb = 1'''\n"
        "c = [\n \"]\", # ]\n ']',\n]\n"
        'd = {e = "\\"}"}\n'
        'f = """"\n\\"""""\n'
        "[b]\nb = 1\n"
    )
    assert set(tomllib.loads(text)) == {"a", "c", "d", "f", "b"}
    keys = [("c",), ("d", "e"), ("f",), ("b",), ("b", "b")]
    assert [line_of(text, key) for key in keys] == [4, 8, 9, 11, 12]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "[skips]\n" + "".join(f"a{number} = 'why'\n" for number in range(50_000)) + "zz = 3\n",
            id="pairs",
        ),
        pytest.param("zz = [\n" + "1,\n" * 200_000 + "]\n", id="list", marks=pytest.mark.lists),
        pytest.param(
            "[a]\n"
            + "".join(f"[a.b{number}]\nc = '''\n'''\n" for number in range(20_000))
            + "[a.zz]\nd = 3\n",
            id="tables",
            marks=pytest.mark.lists,
        ),
    ],
)
def test_a_mistake_in_a_long_manifest_is_found_in_time(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.toml").write_text(text)
    before = time.process_time()
    document = Document.read(tmp_path / "a.toml", ValueError)
    with pytest.raises(ValueError, match=r"a\.toml:\d+: .*zz.*: expected a string, got an integer"):
        document.convert(document.data, Manifest)
    assert time.process_time() - before < 20


@pytest.mark.parametrize(
    "text",
    [
        f"a = 1\n{'a.' * 30_000}b = 1\n",
        f"a = 1\n[{'a.' * 30_000}b]\n",
        f"a = 1\nb = {{ {'a . ' * 30_000}b = 1 }}\n",
        'a = 1\nb = "' + '\\"' * 1_000_000 + "." * 100 + "\n" + "a." * 100 + "b = 1\n",
    ],
    ids=["key", "header", "inline", "behind a string without an end"],
)
def test_a_key_of_many_parts_is_refused_in_no_time(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.toml").write_text(text)
    before = time.process_time()
    with pytest.raises(ValueError, match=r"a\.toml:[23]: cannot be read: a key has more than 64 parts"):
        Document.read(tmp_path / "a.toml", ValueError)
    assert time.process_time() - before < 2


def test_dots_in_strings_and_comments_are_no_parts_of_keys(tmp_path: Path) -> None:
    dots = "." * 100
    lines = [
        f'# {dots}\na = "{dots}" # {dots}',
        f"b = '{dots}'",
        f'c = """\n{dots}\n\\"{dots}\n"""',
        f"d = '''\n{dots}'{dots}'''",
        f"{'e.' * 60}f = 1",
    ]
    (tmp_path / "a.toml").write_text("\n".join(lines))
    assert Document.read(tmp_path / "a.toml", ValueError).data["a"] == dots


class Manifest(msgspec.Struct):
    zz: list[str] = []
    skips: dict[str, str] = {}
    a: dict[str, dict[str, str]] = {}


def test_dotted() -> None:
    assert dotted(("skips", "A B", 0)) == 'skips."A B"[0]'


@pytest.mark.parametrize("name", ["kfd", "KFD", "Kfdd"])
def test_the_nearest_name_whatever_its_capitals(name: str) -> None:
    many = ["kfd", "KGSL", *(f"vk_video_{number}" for number in range(60))]
    assert nearest(name, many) == "did you mean 'kfd'?"
    assert nearest("kgls", many) == "did you mean 'KGSL'?"
