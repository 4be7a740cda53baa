"""Debian packages and source tarballs: through apt, or plain HTTP where there is none."""

from __future__ import annotations

import sys
from pathlib import Path
from urllib.parse import quote

from autogen.sources.errors import Gone, SourceError, Unavailable
from autogen.sources.fetch import http_
from autogen.sources.fetch.apt import Apt
from autogen.sources.fetch.child import Job
from autogen.sources.pins import Artifact


def fetch(artifact: Artifact, job: Job, apt: Apt) -> Path:
    """The pinned file in the job's workspace; Gone if no archive has it any more."""
    target = job.workspace / artifact.path.rpartition("/")[2]
    sites = apt.sites(artifact, job)
    for site in sites:
        try:
            if apt.present:
                apt.download(site, artifact, target, job)
            else:
                _download(site, artifact, target, job)
            return target
        except (Gone, Unavailable):
            if site == sites[-1]:
                raise
    raise AssertionError("apt.sites never answers with nothing")


def _download(site: str, artifact: Artifact, target: Path, job: Job) -> None:
    most = job.most or artifact.bytes
    words = [f"{site}/{quote(artifact.path)}", str(target), str(most)]
    done = job.run([sys.executable, "-I", http_.__file__, *words])
    if done.code:
        raise SourceError(f"{artifact.pin}: the download from {site} failed: {done.err.strip()[-300:]}")
    problem = done.out.strip()
    if problem == "gone":
        raise Gone(f"{artifact.pin} is not in the pool any more")
    if problem:
        raise Unavailable(f"{artifact.pin}: the mirror {site} {problem}; check AUTOGEN_DEBIAN_MIRROR.")
    job.check(target.stat().st_size)
