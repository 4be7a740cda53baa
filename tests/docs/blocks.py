"""The code blocks of a document, carried out in order in the working directory: `python blocks.py DOCUMENT`.

A Python block goes on with the names of those before it, as its reader does; `c` blocks that begin with the name of a
file are that file. What stands in a comment is held:

    expression      # value; a remark         the value as Python shows it, "…" standing for anything
    statement       # prints text; a remark   what it writes

A block that begins with `# needs X: …` is carried out where X is there: a path, a program, a library (libX) or a Python
package. One that begins with `# not tried: …` never is. The result is a JSON list of what was not carried
out, with the reasons.
"""

from __future__ import annotations

import ast
import contextlib
import ctypes.util
import importlib.util
import io
import json
import re
import shutil
import subprocess
import sys
import tokenize
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bindings._support.format import GRAMMAR


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, its text, and the line of the document where the text begins."""

    language: str
    text: str
    line: int


class Wrong(Exception):
    """A block does not do what the document says."""


def blocks(document: str) -> Iterator[Block]:
    """The blocks that name a language."""
    for found in re.finditer(r"^```(\w+)\n(.*?)^```$", document, re.MULTILINE | re.DOTALL):
        yield Block(found[1], found[2], document.count("\n", 0, found.start(2)) + 1)


def excuse(block: Block) -> str:
    """Why a block is not carried out here; "" if it is."""
    if found := re.match(r"# not tried: (.*)", block.text):
        return found[1]
    found = re.match(r"# needs ([\w./-]*[\w-])", block.text)
    if not found:
        return ""
    need = found[1]
    library = need.removeprefix("lib") if need.startswith("lib") else ""
    package = need.isidentifier() and importlib.util.find_spec(need)
    there = (
        Path(need).exists()
        or shutil.which(need)
        or package
        or (library and ctypes.util.find_library(library))
    )
    return "" if there else f"needs {need}"


def carry_out(block: Block, names: dict[str, Any]) -> None:
    """Raise Wrong, or whatever the block raises."""
    match block.language:
        case "sh":
            done = subprocess.run(["sh", "-ec", block.text], capture_output=True, text=True)
            if done.returncode:
                raise Wrong(f"line {block.line}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        case "python":
            _python(block, names)
        case "c":
            if found := re.match(r"/\* (\S+\.[ch]) \*/\n", block.text):
                Path(found[1]).write_text(block.text)
        case "json":
            json.loads(block.text)
        case "toml":
            tomllib.loads(block.text)
        case table if table in GRAMMAR:
            pass  # tests/bindings/support/format/test_specification.py reads it
        case other:
            raise Wrong(f"line {block.line}: what is done with {other}?")


def _python(block: Block, names: dict[str, Any]) -> None:
    remarks = {
        token.start[0]: token.string.removeprefix("#").strip().partition("; ")[0]
        for token in tokenize.generate_tokens(io.StringIO(block.text).readline)
        if token.type == tokenize.COMMENT
    }
    for statement in ast.parse(block.text).body:
        mine = {
            at: remarks[at]
            for at in range(statement.lineno, (statement.end_lineno or 0) + 1)
            if at in remarks
        }
        ast.increment_lineno(statement, block.line - 1)  # what is raised shows the line of the document
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            if isinstance(statement, ast.Expr):
                value = eval(compile(ast.Expression(statement.value), "document", "eval"), names)
            else:
                exec(compile(ast.Module([statement], []), "document", "exec"), names)
        printed = iter(out.getvalue().splitlines())
        for at, remark in mine.items():
            line = block.line + at - 1
            if remark.startswith("prints "):
                text = remark.removeprefix("prints ")
                if not any(_same(text, one) for one in printed):
                    raise Wrong(
                        f"line {line}: the document says {text}, and it prints {out.getvalue().strip()}"
                    )
            elif isinstance(statement, ast.Expr) and re.match(r"""-?\d|['"<(\[{]""", remark):
                shown = ", ".join(map(repr, value)) if isinstance(statement.value, ast.Tuple) else repr(value)
                if not _same(remark, shown):
                    raise Wrong(f"line {line}: the document says {remark}, and it is {shown}")


def _same(remark: str, shown: str) -> bool:
    pattern = ".*".join(map(re.escape, _decimal(remark).split("…")))
    return re.fullmatch(pattern, _decimal(shown), re.DOTALL) is not None


def _decimal(text: str) -> str:
    return re.sub(r"\b0x([0-9a-f]+)\b", lambda found: str(int(found[1], 16)), text)


def main(document: Path) -> int:
    """Carry out a document."""
    sys.path.insert(0, "")
    names: dict[str, Any] = {"__name__": "__main__"}
    left: list[str] = []
    for block in blocks(document.read_text()):
        if why := excuse(block):
            left.append(f"line {block.line}: {why}")
            continue
        try:
            carry_out(block, names)
        except Wrong as wrong:
            print(wrong, file=sys.stderr)
            return 1
    print(json.dumps(left))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
