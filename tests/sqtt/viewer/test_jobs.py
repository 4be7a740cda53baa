"""Work in the background: shared, given up when nobody waits, never lost in silence."""

from __future__ import annotations

import threading

import pytest

from sqtt.errors import Cancelled, SqttError
from sqtt.viewer.jobs import BusyError, Job, Jobs


def finished(job: Job) -> Job:
    assert job.finished.wait(60)
    return job


def until_cancelled(job: Job) -> None:
    assert job.cancel.wait(60)
    job.poll()


def test_two_clients_share_one_job_and_its_result() -> None:
    jobs, calls, go = Jobs(), [], threading.Event()

    def work(job: Job) -> str:
        calls.append(job)
        go.wait(60)
        return "result"

    first, second = jobs.join(("a",), work), jobs.join(("a",), work)
    assert first is second
    go.set()
    assert finished(first).result == "result" and len(calls) == 1
    assert jobs.result(("a",)) == "result"
    assert finished(jobs.join(("a",), work)).result == "result" and len(calls) == 1


def test_the_last_client_that_leaves_cancels() -> None:
    jobs = Jobs()
    job = jobs.join(("a",), until_cancelled)
    jobs.join(("a",), until_cancelled)
    jobs.leave(job)
    assert not job.cancel.is_set()
    jobs.leave(job)
    assert finished(job).error == "cancelled"
    assert jobs.result(("a",)) is None


def test_who_comes_while_a_job_is_being_cancelled_gets_a_new_one() -> None:
    jobs = Jobs()
    job = jobs.join(("a",), until_cancelled)
    jobs.leave(job)
    again = jobs.join(("a",), lambda job: 7)
    assert again is not job and finished(again).result == 7


@pytest.mark.parametrize(
    ("raised", "error"),
    [
        (SqttError("no capture"), "no capture"),
        (MemoryError(), "not enough memory"),
        (Cancelled("x"), "cancelled"),
        (KeyError("x"), "a defect"),
    ],
)
def test_an_error_is_told(raised: Exception, error: str) -> None:
    def work(job: Job) -> None:
        raise raised

    job = finished(Jobs().join(("a",), work))
    assert error in job.error and job.stage == job.error


def test_old_results_make_room_for_newer_ones_of_their_kind() -> None:
    jobs = Jobs(keep=2)
    for key in (("a", 1), ("b", 1), ("a", 2), ("a", 3)):
        finished(jobs.join(key, lambda job: 1))
    assert [jobs.result(key) for key in (("a", 1), ("a", 2), ("a", 3), ("b", 1))] == [None, 1, 1, 1]


def test_too_many_jobs_are_refused() -> None:
    jobs = Jobs()
    running = [jobs.join(("a", number), until_cancelled) for number in range(16)]
    with pytest.raises(BusyError):
        jobs.join(("one more",), until_cancelled)
    jobs.stop()
    assert all(finished(job).error == "cancelled" for job in running)
