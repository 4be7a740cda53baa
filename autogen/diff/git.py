"""What a file has in a revision of a checkout, by a git that reads references and objects, and nothing else there.

The configuration of a checkout may name programs (whence missing objects are fetched, filters, a monitor of files), and
a folder of tracked files may look like a repository of its own. So git gets one of ours, new and without any of that,
to which the references and the objects of the checkout are lent.
"""

from __future__ import annotations

import os
import posixpath
import re
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from ..errors import AutogenError
from ..files import MOST, content, text
from ..host import environment
from ..programs import run

_SECONDS = 60
_LENT = ("refs", "packed-refs", "reftable", "logs", "shallow")
_COPIED = ("HEAD", "ORIG_HEAD", "FETCH_HEAD", "MERGE_HEAD")  # git takes no link for them
_EXTENSION = re.compile(r"^\s*(objectformat|refstorage)\s*=\s*(\w+)\s*$", re.IGNORECASE | re.MULTILINE)
_PARTIAL = re.compile(r"^\s*(?:promisor|partialclone)\s*=", re.IGNORECASE | re.MULTILINE)
_ENVIRONMENT = {
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_ATTR_NOSYSTEM": "1",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
}


@dataclass(frozen=True)
class Checkout:
    """A folder of a checkout, from its top; the checkout's own part of the repository, and what worktrees share."""

    folder: PurePath
    own: Path
    common: Path

    def has(self, revision: str) -> bool:
        """Whether git knows a revision. Raises AutogenError if git cannot be run, or goes over its bounds."""
        if revision.startswith("-"):  # an option, to git
            return False
        try:
            with tempfile.TemporaryDirectory(prefix="autogen-git-") as ours:
                return _git(self._lend(Path(ours)), "-e", revision).returncode == 0
        except OSError as error:
            raise AutogenError(f"{error.filename}: cannot be read: {error.strerror}") from None

    def file(self, path: PurePath, revision: str) -> str | None:
        """The text of a file in the folder at a revision; None if git finds no such revision, or no file in it.

        Raises AutogenError if it is larger than files may be or not UTF-8, if objects that a partial clone left out
        may be what is missing, or if git cannot be run or goes over its bounds.
        """
        if revision.startswith("-"):  # an option, to git
            return None
        thing = f"{revision}:{posixpath.normpath((self.folder / path).as_posix())}"
        try:
            with tempfile.TemporaryDirectory(prefix="autogen-git-") as ours:
                return self._file(self._lend(Path(ours)), thing)
        except UnicodeDecodeError:
            raise AutogenError(f"{thing}: not UTF-8") from None
        except OSError as error:
            raise AutogenError(f"{error.filename}: cannot be read: {error.strerror}") from None

    def _file(self, variables: Mapping[str, str], thing: str) -> str | None:
        size = _git(variables, "-s", thing)
        if size.returncode == 0:
            if int(size.stdout) > MOST:
                raise AutogenError(f"{thing}: more than {MOST >> 20} MiB")
            if (found := _git(variables, "blob", thing)).returncode == 0:
                return found.stdout
        if _PARTIAL.search(self._configuration()):
            raise AutogenError(
                f"{thing}: not among the objects that this partial clone has; if there is such a file, `git show` "
                "fetches it, from where the checkout's configuration says"
            )
        return None

    def _configuration(self) -> str:
        path = self.common / "config"
        return content(path).decode(errors="replace") if path.is_file() else ""

    def _lend(self, folder: Path) -> dict[str, str]:
        """Make the repository of ours. Returns the variables of a git in it."""
        own, common = folder / "own", folder / "common"
        for theirs, ours in ((self.own, own), (self.common, common)):
            ours.mkdir()
            for name in _COPIED:
                if (theirs / name).is_file():
                    (ours / name).write_bytes(content(theirs / name))
            for name in _LENT:
                if (theirs / name).exists():
                    _lend(theirs / name, ours / name)
        extensions = [f"{name} = {value}" for name, value in _EXTENSION.findall(self._configuration())]
        lines = ["[core]", "bare = true", "repositoryformatversion = 1", "bigFileThreshold = 16m"]
        (common / "config").write_text("\n".join([*lines, "[extensions]", *extensions, ""]))
        (own / "commondir").write_text(f"{common}\n")
        places = {"GIT_DIR": str(own), "GIT_OBJECT_DIRECTORY": str(self.common / "objects")}
        return {**environment(), **_ENVIRONMENT, **places}


def checkout(folder: Path) -> Checkout:
    """The checkout that a folder is in. Raises AutogenError if it is in none."""
    folder = folder.resolve()
    for top in (folder, *folder.parents):
        own = top / ".git"
        try:
            if own.is_file():  # of a worktree, or a submodule
                own = top / text(own).removeprefix("gitdir:").strip()
            if (own / "HEAD").is_file():
                shared = own / "commondir"
                common = own / text(shared).strip() if shared.is_file() else own
                return Checkout(folder.relative_to(top), own, common)
        except OSError as error:
            raise AutogenError(f"{error.filename}: cannot be read: {error.strerror}") from None
    raise AutogenError(f"{folder} is in no checkout of git, so there are no revisions to take modules from")


def _lend(theirs: Path, ours: Path) -> None:
    try:
        ours.symlink_to(theirs)
    except OSError:  # a privilege, on Windows
        copy = shutil.copytree if theirs.is_dir() else shutil.copyfile
        copy(theirs, ours)


def _git(variables: Mapping[str, str], how: str, thing: str) -> subprocess.CompletedProcess[str]:
    try:
        return run(
            ["git", "cat-file", how, thing],
            about=f"git, asked for {thing},",
            seconds=_SECONDS,
            environment=variables,
            errors="strict",
        )
    except FileNotFoundError as error:
        raise AutogenError(f"git cannot be run: {error.strerror}") from None
