"""What `make` installs: each requirement has its version and hashes in a lock file, on every Python and system."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.version import Version

from tools import lock

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = sorted((ROOT / "requirements").glob("*.lock"))
WANTED = {path.stem: path.read_text().splitlines() for path in (ROOT / "requirements").glob("*.in")} | {
    "test": [
        *PROJECT["project"]["dependencies"],
        *PROJECT["project"]["optional-dependencies"]["test"],
        *PROJECT["build-system"]["requires"],
    ]
}
MACHINES = [
    {
        "python_version": python,
        "python_full_version": f"{python}.2",
        "sys_platform": system.lower(),
        "platform_system": system,
        "platform_machine": machine,
    }
    for python in ("3.11", "3.12", "3.13")
    for system, machine in (("Linux", "x86_64"), ("Linux", "aarch64"), ("Darwin", "arm64"))
]
ENTRY = re.compile(r"([a-z0-9-]+)==([0-9a-z.]+)(?: ; ([^\\]+))?((?: \\\n    --hash=sha256:[0-9a-f]{64})+)\n")


def entries(path: Path) -> list[re.Match[str]]:
    return list(ENTRY.finditer(path.read_text()))


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_a_lock_has_versions_with_hashes_and_nothing_else(path: Path) -> None:
    rest = re.sub(r"^#.*\n", "", ENTRY.sub("", path.read_text()), flags=re.MULTILINE)
    assert entries(path) and rest == "", "such as the address of an index"


@pytest.mark.parametrize("name", sorted(WANTED))
@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: "-".join([*machine.values()][::2]))
def test_a_lock_has_one_fitting_version_of_each_requirement(name: str, machine: dict[str, str]) -> None:
    locked: dict[str, list[str]] = {}
    for entry in entries(ROOT / "requirements" / f"{name}.lock"):
        if entry[3] is None or Marker(entry[3]).evaluate(machine):
            locked.setdefault(entry[1], []).append(entry[2])
    for line in WANTED[name]:
        if line.startswith("#"):
            continue
        wanted = Requirement(line)
        if wanted.marker is None or wanted.marker.evaluate(machine):
            [version] = locked.get(plain(wanted.name), ["none: run `make lock`"])
            assert Version(version) in wanted.specifier, f"{line}: run `make lock`"


@pytest.mark.parametrize("target", ["test", "bench", "lock", "fuzz"])
def test_make_installs_nothing_without_a_hash(target: str, tmp_path: Path) -> None:
    output = subprocess.run(
        ["make", "--dry-run", f"VENV={tmp_path}/new", target],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    installs = [line for line in output.splitlines() if "pip install" in line]
    assert installs
    for line in installs:
        assert (
            "--require-hashes --only-binary :all:" in line
            or "--no-index --no-deps --no-build-isolation" in line
        )


@pytest.mark.parametrize("script", ["run", "bare-root"])
def test_ci_installs_through_make(script: str) -> None:
    assert "pip install" not in (ROOT / ".ci" / script).read_text()


def test_uv_asks_the_index_that_pip_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pip.conf").write_text("[global]\nindex-url = file:///mirror/simple\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "pip.conf"))
    monkeypatch.delenv("PIP_INDEX_URL", raising=False)
    assert lock.index() == ["--default-index", "file:///mirror/simple"]
    monkeypatch.setenv("PIP_INDEX_URL", "file:///nearer/simple")
    assert lock.index() == ["--default-index", "file:///nearer/simple"]
