"""A file that a text, a comment or a configuration names is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDERS = ("autogen", "bindings/_support", "docs", "runtime", "sqtt", "tests", "tools")
# A document's links begin in its own folder; `make docs` follows them.
NAMED = re.compile(
    r"(?<![\w./-])(?<!\]\()(?:autogen|bindings/_support|docs|runtime|sqtt|tests|tools)(?:/[\w-]+)+\.(?:py|pyi|c|h|md|toml|j2)\b"
)


def texts() -> Iterator[Path]:
    """Hand-written texts: documents, configuration, code."""
    yield from ROOT.glob("*.md")
    yield from (ROOT / "pyproject.toml", ROOT / "Makefile", ROOT / ".ci" / "run")
    for folder in FOLDERS:
        for suffix in ("py", "c", "h", "md"):
            yield from (ROOT / folder).rglob(f"*.{suffix}")


def missing(text: str) -> list[str]:
    return [name for name in NAMED.findall(text) if not (ROOT / name).exists()]


def test_no_file_is_named_that_is_not_there() -> None:
    own = Path(__file__)
    gone = [
        (str(path.relative_to(ROOT)), name)
        for path in texts()
        if path != own
        for name in missing(path.read_text())
    ]
    assert gone == []


def test_a_name_that_is_gone_is_found() -> None:
    assert missing("see sqtt/native.py and autogen/errors.py") == ["sqtt/native.py"]
