"""The benchmark runs from end to end on a machine without any of the peers."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from autogen.project import find
from autogen.sources import SourceError, Unavailable
from tools.bench import report
from tools.bench.results import Section, Table
from tools.bench.subjects import subject

pytestmark = [pytest.mark.long, pytest.mark.xdist_group("bench")]  # a quick run takes a minute: one for all

ROOT = Path(__file__).parents[2]
SECTIONS = {
    "Import": "kfd",
    "Import and scattered use": "kfd",
    "Import and functions": "libc",
    "Everything touched": "kfd",
    "First touch": "small record",
    "Registers": "amd_gpu.sdma_6_0",
    "Calls, fields, ioctls": "bit-field get",
    "Launches": "runtime",
    "Submissions": "runtime",
    "Emulation": "48 x 48 x 48",
    "Thread traces": "numpy",
    "Thread traces: commands": "hotspots",
    "Generation": "hip",
    "Reading in a child": "same process",
    "Check of all bindings": "filled",
    "Growth": "1000",
    "A whole framework": "clang's parses",
}
if importlib.util.find_spec("playwright") and shutil.which("chromium"):
    SECTIONS["Viewer"] = "10,000 waves"
if shutil.which("ffmpeg"):
    SECTIONS["HEVC frames"], SECTIONS["HEVC headers"] = "decode", "the engine in C"


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What a quick run prints when no peer is installed."""
    project = find(ROOT)
    for name in ("kfd", "amdgpu_drm", "libc", "hip"):
        try:
            subject(project, name)
        except (SourceError, Unavailable) as error:
            pytest.skip(f"the headers of {name} are not on this machine: {error}")
    empty, output = tmp_path_factory.mktemp("peers"), tmp_path_factory.mktemp("docs") / "benchmarks.md"
    words = [sys.executable, "-m", "tools.bench", "--quick", "--peers", str(empty), "-o", str(output)]
    run = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=240, check=False)
    assert run.returncode == 0, run.stderr
    assert not output.exists(), "a quick run is not worth a document"
    return run.stdout


def part(text: str, title: str) -> str:
    """The table under a title, up to the next title."""
    lines = [line.rstrip() for line in text.splitlines()]
    rest = lines[lines.index(title) + 1 :]
    return "\n".join(rest[: next((i for i, line in enumerate(rest) if line in SECTIONS), len(rest))])


@pytest.mark.parametrize(("title", "row"), SECTIONS.items())
def test_every_section_has_our_own_row(quick: str, title: str, row: str) -> None:
    shown = [line for line in part(quick, title).splitlines() if line.startswith("│") and row in line]
    assert any(any(c.isdigit() for c in line) for line in shown)


@pytest.mark.parametrize("title", ["Import", "Registers", "Calls, fields, ioctls", "Generation"])
def test_a_peer_that_is_absent_is_a_row_that_says_so(quick: str, title: str) -> None:
    assert "not installed" in part(quick, title)


@pytest.mark.parametrize("peer", ["tinygrad", "ctypeslib2", "ctypesgen"])
def test_the_versions_of_the_peers_are_named(quick: str, peer: str) -> None:
    assert f"{peer}: not installed" in quick.splitlines()


DOCUMENT = """# Benchmarks

* load (one minute): 0.1

## Import

old

| a |
| :-- |
| 1 |

## Growth

kept
"""


@pytest.mark.parametrize(
    ("title", "order"), [("Import", ["Import", "Growth"]), ("New", ["Import", "Growth", "New"])]
)
def test_a_section_of_its_own_takes_the_place_of_the_former(title: str, order: list[str]) -> None:
    section = Section(title, "new", Table(("a",), (("2",),)), ("Met: it.",))
    text = report.replaced(DOCUMENT, [("load (one minute)", "0.5")], [section])
    assert [line[3:] for line in text.splitlines() if line.startswith("## ")] == order
    assert "kept\n" in text and all(part.endswith("\n\n") for part in text.split("## ")[:-1])
    assert ("old" in text) == (title == "New")
    assert (
        f"## {title}\n\nMeasured apart from the rest, with a load of 0.5.\n\nnew\n\n"
        "| a |\n| :-- |\n| 2 |\n\n* Met: it.\n" in text
    )
    again = report.replaced(text, [("load (one minute)", "0.5")], [section])
    assert again == text


def test_a_section_of_its_own_is_the_document_where_there_is_none(tmp_path: Path) -> None:
    output = tmp_path / "new" / "benchmarks.md"
    section = Section("Import", "new", Table(("a",), (("2",),)), ())
    report.write(output, [("load (one minute)", "0.5")], [section], apart=True)
    assert "# Benchmarks\n" in output.read_text() and "## Import\n" in output.read_text()
    output.write_text(DOCUMENT)
    report.write(output, [("load (one minute)", "0.5")], [section], apart=True)
    assert "kept\n" in output.read_text()


def test_a_section_that_is_not_there() -> None:
    words = [sys.executable, "-m", "tools.bench", "--quick", "--section", "nothing"]
    run = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=240, check=False)
    assert run.returncode == 2
    assert "there are: Import; Import and scattered use" in " ".join(run.stderr.replace("│", " ").split())
