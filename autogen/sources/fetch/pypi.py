"""Wheels, through pip: the pinned one, the newest version's name, and a new pin."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from pathlib import Path

from autogen.sources.cache import digest_of
from autogen.sources.errors import HashMismatch, Lacking, SourceError, Unavailable
from autogen.sources.fetch.child import Finished, Job
from autogen.sources.pins import Artifact, moved

_OFFLINE = re.compile(
    r"after connection broken by|NewConnectionError|Max retries exceeded|ConnectTimeout|ReadTimeout|"
    r"Connection reset|Name or service not known|Temporary failure in name resolution|Network is unreachable"
)


def fetch(artifact: Artifact, job: Job) -> Path:
    """The pinned wheel, hash-checked by pip, in the job's workspace."""
    return _download(
        artifact, job, f"{artifact.requirement} --hash=sha256:{artifact.sha256}", ["--require-hashes"]
    )


def newest(artifact: Artifact, job: Job) -> str | None:
    """The newest version that the index has for the pin's platform. Raises SourceError if the index does not say."""
    project = artifact.requirement.partition("==")[0]
    done = _pip(job, ["index", "versions", *_platform(artifact), project])
    found = re.search(rf"^{re.escape(project)} \(([^)]+)\)", done.out, re.MULTILINE | re.IGNORECASE)
    if done.code == 0 and found:
        return found[1]
    if _OFFLINE.search(done.text):
        raise _offline(artifact)
    if "No matching distribution found" in done.text:
        return None
    raise SourceError(f"{artifact.pin}: pip index versions failed: {_last_words(done)}")


def latest(artifact: Artifact, job: Job, version: str) -> tuple[Artifact, Path]:
    """The artifact as it is to be pinned at `version`, and its file."""
    project = artifact.requirement.partition("==")[0]
    wanted = moved(artifact, requirement=f"{project}=={version}")
    file = _download(wanted, job, wanted.requirement, [])
    platform = "any" if file.name.endswith("-any.whl") else artifact.platform
    return replace(wanted, sha256=digest_of(file), bytes=file.stat().st_size, platform=platform), file


def _download(artifact: Artifact, job: Job, line: str, options: list[str]) -> Path:
    requirements, target = job.workspace / "requirements.txt", job.workspace / "out"
    requirements.write_text(line + "\n", encoding="utf-8")
    arguments = ["download", "--no-deps", *options, *_platform(artifact), "--dest", str(target)]
    done = _pip(job, [*arguments, "--requirement", str(requirements)])
    if done.code == 0:
        files = list(target.iterdir())
        if len(files) == 1:
            return files[0]
        raise SourceError(f"{artifact.pin}: pip was expected to download one file, it left {len(files)}.")
    raise _failure(artifact, done)


def _platform(artifact: Artifact) -> list[str]:
    return ["--only-binary", ":all:", "--platform", artifact.platform, "--python-version", artifact.python]


def _pip(job: Job, arguments: list[str]) -> Finished:
    """Run pip with a constraints file of our own (an empty one): the host's must not choose other versions.

    Its temporary files lie in the workspace, where their growth is the download's progress.
    """
    constraints = job.workspace / "constraints.txt"
    constraints.touch()
    temporary = job.workspace / "pip"
    temporary.mkdir(exist_ok=True)
    environment = {"PIP_CONSTRAINT": str(constraints), "TMPDIR": str(temporary), "TEMP": str(temporary)}
    options = ["--no-input", "--no-cache-dir", "--disable-pip-version-check", "--retries", "2", "--no-color"]
    # -P: pip is the interpreter's, not a pip.py of the checkout that autogen is called in.
    return job.run([sys.executable, "-P", "-m", "pip", *arguments, *options], environment)


def _failure(artifact: Artifact, done: Finished) -> SourceError:
    text = done.text
    expected, got = (
        re.search(r"Expected sha256 ([0-9a-f]{64})", text),
        re.search(r"Got\s+([0-9a-f]{64})", text),
    )
    if expected and got:
        return HashMismatch(artifact.pin, expected[1], got[1])
    if "No module named pip" in text:
        return Unavailable(
            f"{artifact.pin}: {sys.executable} has no pip; install it with `{sys.executable} -m ensurepip`."
        )
    if _OFFLINE.search(text):
        return _offline(artifact)
    if "No matching distribution found" in text:
        return Lacking(
            f"{artifact.pin}: the package index has no such wheel for {artifact.platform}, Python "
            f"{artifact.python}; check the pin (`autogen sources update`) and pip's index settings."
        )
    return SourceError(f"{artifact.pin}: pip download failed: {_last_words(done)}")


def _offline(artifact: Artifact) -> Unavailable:
    return Unavailable(
        f"{artifact.pin}: the package index cannot be reached; check the network and pip's index settings "
        "(`pip config list`), or put a filled cache where AUTOGEN_CACHE says."
    )


def _last_words(done: Finished) -> str:
    lines = [line for line in done.err.splitlines() if line.startswith("ERROR")] or done.text.splitlines()
    return " ".join(lines[-3:]).strip() or f"exit code {done.code} without a word"
