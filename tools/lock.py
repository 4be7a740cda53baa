"""Renew requirements/*.lock: the newest versions that pyproject.toml and requirements/*.in allow, with all hashes.

`make lock` runs this in an environment that has uv, locked as well. A lock file serves Python 3.11 and later on every
platform, and names no index: uv is told the one that pip uses here.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "requirements"
ALONE = ("newcomer", "peers", "uv")
"""Those with an environment of their own; all others are installed beside what the tests need."""


def main() -> int:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    # What builds the editable install is locked with what the tests need, because it is installed the same way.
    _renew("test", ["pyproject.toml", "--extra", "test", "-"], "\n".join(project["build-system"]["requires"]))
    for wanted in sorted(FOLDER.glob("*.in")):
        beside = [] if wanted.stem in ALONE else ["--constraint", "requirements/test.lock"]
        _renew(wanted.stem, [*beside, str(wanted.relative_to(ROOT))])
    return 0


def _renew(name: str, wanted: list[str], more: str = "") -> None:
    compiler = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--upgrade", *index()]
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-annotate"]
    output = ["--custom-compile-command", "make lock", "--output-file", f"requirements/{name}.lock"]
    subprocess.run([*compiler, *options, *output, *wanted], cwd=ROOT, input=more, text=True, check=True)


def index() -> list[str]:
    """uv's option for the index that pip's settings name; uv does not read them."""
    listed = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"], check=True, stdout=subprocess.PIPE, text=True
    ).stdout
    named = dict(re.findall(r"^(:env:|install|global)\.index-url='(.*)'$", listed, re.MULTILINE))
    # Where several do, pip heeds the environment, then what is said of `install` alone.
    return next((["--default-index", named[by]] for by in (":env:", "install", "global") if by in named), [])


if __name__ == "__main__":
    sys.exit(main())
