"""What the README and docs/ show is carried out, and what they say of it holds."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
import warnings
from functools import cache
from pathlib import Path

import pytest

from tests.autogen import run
from tests.examples import telling

from .blocks import Block, Wrong, blocks, carry_out, excuse

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    document
    for document in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md")))
    if any(blocks(document.read_text()))
]


def name(document: Path) -> str:
    return document.relative_to(ROOT).as_posix()


NOT_TRIED = {
    "README.md": 1,
    "docs/guides/ci.md": 5,
    "docs/guides/installing.md": 1,
    "docs/quickstart.md": 1,
    "docs/guides/sqtt/profile.md": 1,
    "docs/guides/sqtt/viewer.md": 1,
}
"""Blocks that are carried out nowhere; each says why."""


HEAVY = ("docs/guides/sqtt/datasets.md",)
"""Whose blocks start a cluster and a JVM: minutes, of `make lists`."""
LISTED = (*HEAVY, "docs/guides/decode.md", "docs/guides/runtime.md")
"""Whose blocks take ten seconds or more: `make lists` carries them out."""


def carried_out(document: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """`blocks.py` of a document: a fork of a process that has imported what it needs, where that can be."""
    environment = {**os.environ, **_environment()}
    if sys.platform == "linux" and document not in [ROOT / one for one in HEAVY]:
        return run.forked(_warm(), environment, {"document": str(document)}, folder)
    return subprocess.run(
        [sys.executable, str(ROOT / "tests" / "docs" / "blocks.py"), str(document)],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
    )


def _environment() -> dict[str, str]:
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    return {"PATH": path, "PYTHONPATH": str(ROOT)}


@cache
def _warm() -> subprocess.Popen[str]:
    return run.warm(ROOT / "tests/docs/warm.py", _environment())


@pytest.mark.parametrize(
    "document",
    telling(DOCUMENTS, *(one for one in DOCUMENTS if name(one) not in LISTED)),
    ids=name,
)
def test_the_blocks_of_a_document_do_what_it_says(document: Path, tmp_path: Path) -> None:
    done = carried_out(document, tmp_path)
    assert done.returncode == 0, f"{name(document)}: {done.stderr}"
    for left in json.loads(done.stdout.splitlines()[-1]):
        warnings.warn(f"{name(document)}, {left}", stacklevel=1)


def test_commands_of_a_document_are_what_they_are_in_a_shell(tmp_path: Path) -> None:
    lines = (
        f"test \"$(python -c 'import sys; print(sys.executable)')\" = '{sys.executable}'",
        "mkdir inner && cd inner && echo 'int f(void);' > 'a b.h'",
        "autogen gen 'a b.h' -o made.py | grep 'made.py: 1 declaration'",
        "test -f made.pyi && autogen list < /dev/null > listed made.py && test -s listed",
        "! autogen gen nowhere.h -o none.py 2> problem && grep \"'nowhere.h' file not found\" problem",
        "autogen gen nowhere.h -o none.py 2> /dev/null || test $? = 2",
        "AUTOGEN_SECONDS=x autogen gen 'a b.h' -o made.py 2>&1 | grep AUTOGEN_SECONDS",
    )
    document = tmp_path / "document.md"
    document.write_text("```sh\n" + "\n".join(lines) + "\n```\n")
    done = carried_out(document, tmp_path)
    assert (done.returncode, done.stdout) == (0, "[]\n"), done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere each command is a process of its own")
def test_what_carries_out_the_commands_of_a_document_ends_with_it(tmp_path: Path) -> None:
    document = tmp_path / "document.md"
    document.write_text("```sh\nautogen --version | grep autogen\nprintf %s $DOCUMENT_COMMANDS > name\n```\n")
    done = carried_out(document, tmp_path)
    assert (done.returncode, done.stdout) == (0, "[]\n"), done.stderr
    with pytest.raises(ConnectionRefusedError):
        for _ in range(100):
            with socket.socket(socket.AF_UNIX) as asked:
                asked.connect("\0" + (tmp_path / "name").read_text())
            time.sleep(0.1)


@pytest.mark.parametrize("document", [ROOT / "SECURITY.md", *sorted((ROOT / "docs").rglob("*.md"))], ids=name)
def test_each_row_of_a_table_is_below_a_head(document: Path) -> None:
    text = re.sub(r"^```.*?^```", "", document.read_text(), flags=re.DOTALL | re.MULTILINE)
    tables = re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE)
    assert [table for table in tables if not re.match(r".*\n\|[-:| ]+\|\n", table)] == []


def test_what_is_carried_out_nowhere_is_counted() -> None:
    counts = {name(one): one.read_text().count("\n# not tried: ") for one in DOCUMENTS}
    assert {one: count for one, count in counts.items() if count} == NOT_TRIED


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("1 + 1  # 2; a remark", ""),
        ("1 + 1  # 3", "line 7: the document says 3, and it is 2"),
        ("255  # 0xff", ""),
        ("object()  # <object object at …>", ""),
        ("'a', 1  # 'a', 1", ""),
        ("x = 1\nprint(x)  # prints 1; to standard output", ""),
        ("for x in 1, 2:\n    print(x)  # prints 2; the second", ""),
        ("for x in 1, 2:\n    print(x)  # prints 3", "line 8: the document says 3, and it prints 1\n2"),
        ("1 + 1  # more than one", ""),
    ],
)
def test_a_comment_is_held(text: str, wrong: str) -> None:
    try:
        carry_out(Block("python", text, 7), {})
    except Wrong as found:
        assert str(found) == wrong
    else:
        assert not wrong


def test_a_block_says_what_it_needs() -> None:
    assert excuse(Block("sh", "# needs /nowhere/at/all: the kernel\n", 1)) == "needs /nowhere/at/all"
    assert excuse(Block("sh", "# needs libnobody-has-this: Debian\n", 1)) == "needs libnobody-has-this"
    assert excuse(Block("sh", "# needs sh\n", 1)) == excuse(Block("sh", "# needs libc: …\n", 1)) == ""
    assert excuse(Block("sh", "# not tried: it is too long\n", 1)) == "it is too long"


def test_a_command_that_fails_is_wrong() -> None:
    with pytest.raises(Wrong, match="line 3: exit 1"):
        carry_out(Block("sh", "false\ntrue\n", 3), {})


def test_blocks_are_found_with_their_lines() -> None:
    assert list(blocks("a\n```sh\nls\n```\n```\nnone\n```\n")) == [Block("sh", "ls\n", 3)]


def test_what_the_readme_shows_of_commands_is_what_they_print(tmp_path: Path) -> None:
    """Of its own header, and of that with the change that it speaks of."""
    text = (ROOT / "README.md").read_text()
    header = re.search(r"^```c\n/\* geo\.h \*/\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    assert header
    changed = header[1].replace("int16_t x, y;", "int16_t x; int32_t y;") + "double cbrt(double x);\n"

    def autogen(*words: str) -> str:
        done = run.autogen(*words, folder=tmp_path)
        assert done.returncode in (0, 4), done.stderr
        return done.stdout

    for name, content in (("newer", changed), ("geo", header[1])):
        (tmp_path / "geo.h").write_text(f"/* geo.h */\n{content}")
        autogen("gen", "geo.h", "-o", f"{name}.py", "-l", "m", "--target", "x86_64-linux-gnu")
    shown = re.findall(r"^    \$ autogen (.*)\n((?:(?:    (?!\$ ).*)?\n)+)", text, re.MULTILINE)
    assert len(shown) == 3
    for words, output in shown:
        wanted = re.escape("\n".join(line[4:] for line in output.rstrip("\n").split("\n")))
        assert re.fullmatch(wanted.replace("…", "(?s:.*)"), autogen(*words.split()).rstrip("\n")), words
