"""Pins and manifests of strangers: whatever they say, the answer is a sentence with its place."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from autogen.manifest import ManifestError, load_bindings
from autogen.sources import SourceError, load_pins
from tests.examples import examples

HEADERS = Path(__file__).parents[4] / "headers"
PINS = (HEADERS / "sources.toml").read_text(encoding="utf-8").partition("[artifact.libhsa")[0]
MANIFEST = (HEADERS / "gnustep.toml").read_text(encoding="utf-8")[:1500].rpartition("\n")[0]
VALUES = [
    "true",
    "1",
    "-1",
    "1.5",
    "[]",
    "[[]]",
    "{}",
    '""',
    "[1]",
    "{ x = [] }",
    "1979-05-27",
    "nan",
    "'\\'",
    "[{}]",
]
CHOKES = {
    "lists": "x = " + "[" * 100_000,
    "tables": "x = " + "{a=" * 3000,
    "digits": "x = 1" + "0" * 5000,
    "nul": "\0",
    "open": "x = '''",
    "keys": "[" + "a." * 5000 + "a]",
}


@pytest.mark.parametrize("text", CHOKES.values(), ids=CHOKES.keys())
def test_toml_that_a_reader_chokes_on(tmp_path: Path, text: str) -> None:
    (tmp_path / "sources.toml").write_text(text)
    with pytest.raises(SourceError, match=r"sources.toml:?\d*: "):
        load_pins(tmp_path / "sources.toml")


@pytest.mark.parametrize(
    ("pattern", "count", "expected"),
    [
        ("inc/*a*a*", 201, "201 entries have a"),
        ("a*" * 600, 1, "a pattern is longer than 1024 characters"),
    ],
)
def test_patterns_that_would_be_tried_on_every_member(
    tmp_path: Path, pattern: str, count: int, expected: str
) -> None:
    more = ", ".join(f"'{pattern}{number}'" for number in range(count))
    (tmp_path / "sources.toml").write_text(PINS.replace("keep = [", f"keep = [{more}, ", 1))
    with pytest.raises(SourceError, match=rf"sources.toml:\d+: artifact.ziglang.keep: {expected}"):
        load_pins(tmp_path / "sources.toml")


def test_more_text_than_a_manifest_has(tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_text("#\n" * (3 << 20))
    with pytest.raises(SourceError, match="it is longer than 4 MiB"):
        load_pins(tmp_path / "sources.toml")


@settings(deadline=None, max_examples=examples(60))
@given(some.data())
def test_whatever_a_value_is(data: some.DataObject) -> None:
    """A value of the project's own pins or of a manifest becomes another one, of any type or with any sign in it."""
    pins = data.draw(some.booleans())
    lines = (PINS if pins else MANIFEST).splitlines()
    number = data.draw(some.sampled_from([n for n, line in enumerate(lines) if " = " in line]))
    key = lines[number].partition(" = ")[0]
    quoted = some.text(max_size=9).map(lambda text: f"'{text}'" if "'" not in text else '""')
    lines[number] = f"{key} = {data.draw(some.sampled_from(VALUES) | quoted)}"
    check("\n".join(lines).encode("utf-8", "surrogatepass"), pins)


@settings(deadline=None, max_examples=examples(60))
@given(some.booleans(), some.integers(0, 2000), some.binary(max_size=6))
def test_whatever_the_bytes_are(pins: bool, place: int, inserted: bytes) -> None:
    text = (PINS if pins else MANIFEST).encode()
    check(text[:place] + inserted + text[place:], pins)


def check(text: bytes, pins: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / ("sources.toml" if pins else "m.toml")
        path.write_bytes(text)
        with suppress(SourceError, ManifestError):
            load_pins(path) if pins else load_bindings(path.parent)
