"""Tests of a file stay together, and groups whole."""

from __future__ import annotations

from unittest.mock import MagicMock

from tests.distribution import Scheduling


class Worker:
    """What the scheduler sends tests to."""

    shutting_down = False

    def __init__(self) -> None:
        self.got: list[int] = []
        self.gateway = MagicMock()

    def send_runtest_some(self, indices: list[int]) -> None:
        self.got += indices

    def shutdown(self) -> None:
        self.shutting_down = True


def test_workers_get_tests_of_a_file_and_forget_those_that_are_done() -> None:
    tests = [f"test_a.py::test_it[{n}]" for n in range(20)] + [
        f"test_b.py::test_it[{n}]@g" for n in range(20)
    ]
    workers = Worker(), Worker()
    config = MagicMock()
    config.getvalue.return_value = ["2*popen"]
    config.option.loadscopereorder = False
    scheduling = Scheduling(config, MagicMock(), together=8)
    for worker in workers:
        scheduling.add_node(worker)
        scheduling.add_node_collection(worker, tests)
    scheduling.schedule()
    assert [worker.got for worker in workers] == [[*range(8)], [*range(8, 16)]]
    for worker in workers:
        for number in tuple(worker.got):
            scheduling.mark_test_complete(worker, number)
    assert [worker.got for worker in workers] == [
        [*range(8), *range(16, 20)],
        [*range(8, 16), *range(20, 40)],
    ]
    assert [len(units) for units in scheduling.assigned_work.values()] == [1, 1]
