"""Debian packages and source tarballs: through apt, or plain HTTP where there is none."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import quote

from autogen.sources.errors import Gone, Stopped, Unavailable
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
    done = 0
    try:
        with (
            urllib.request.urlopen(f"{site}/{quote(artifact.path)}", timeout=60) as answer,
            target.open("wb") as file,
        ):
            while chunk := answer.read(1 << 16):
                if job.stop.is_set():
                    raise Stopped
                done += len(chunk)
                job.check(done)
                file.write(chunk)
                job.report(done)
    except urllib.error.HTTPError as problem:
        if problem.code in (404, 410):
            raise Gone(f"{artifact.pin} is not in the pool any more") from None
        raise Unavailable(
            f"{artifact.pin}: the mirror {site} answered {problem.code} {problem.reason}."
        ) from None
    except (urllib.error.URLError, http.client.HTTPException, TimeoutError, ConnectionError) as problem:
        reason = getattr(problem, "reason", problem)
        raise Unavailable(
            f"{artifact.pin}: the mirror {site} cannot be reached ({reason}); check AUTOGEN_DEBIAN_MIRROR."
        ) from None
