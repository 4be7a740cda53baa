"""The documents as a site: every page is in the navigation, every link leads somewhere, nothing is foreign."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.lists,
    pytest.mark.long,
    pytest.mark.xdist_group("site"),
    pytest.mark.skipif(
        importlib.util.find_spec("mkdocs") is None, reason="mkdocs is missing: make .venv/docs"
    ),
]


def build(site: Path, configuration: Path = ROOT / "mkdocs.yml") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", str(configuration), "-d", str(site)],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built without a warning."""
    folder = tmp_path_factory.mktemp("site")
    built = build(folder)
    assert built.returncode == 0, built.stderr
    return folder


def test_the_site_is_whole_and_loads_nothing_from_elsewhere(site: Path) -> None:
    pages = list(site.rglob("*.html"))
    assert len(pages) > 20
    loaded = re.compile(r"""<(?:script|img|link|iframe)\b[^>]*\b(?:src|href)=["']?(?:https?:)?//""")
    assert [page for page in pages if loaded.search(page.read_text())] == []


def test_a_link_to_nowhere_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Here\n\n[there](there.md)\n")
    (tmp_path / "mkdocs.yml").write_text("site_name: x\nplugins: []\n")
    built = build(tmp_path / "site", tmp_path / "mkdocs.yml")
    assert built.returncode == 1 and "there.md" in built.stderr


def test_every_command_is_described(site: Path) -> None:
    page = (site / "reference" / "command-line.html").read_text()
    for usage in ("autogen regen [OPTIONS]", "python -m sqtt hotspots", "python -m runtime selftest"):
        assert usage in re.sub(r"<[^>]+>", "", page)
