"""A million objects in eight threads: none is leaked, none is wrong."""

from __future__ import annotations

import gc
import threading
from typing import Any

import pytest

THREADS, ROUNDS, EACH = 8, 1250, 100


@pytest.mark.lists
def test_a_million_objects(g: Any, p: Any, objc: Any) -> None:
    gc.collect()
    before = p.probe_alive()
    wrong: list[Any] = []

    def work(number: int) -> None:
        for turn in range(ROUNDS):
            with objc.autorelease_pool():
                instance = [p.Probe.new() for _ in range(EACH - 4)]
                for value, probe in enumerate(instance):
                    probe.setValue_(value)
                text, value = g.NSString.from_str(f"{number}.{turn}"), g.NSNumber.from_int(turn)
                array = g.NSArray.from_list([text, value, *instance[:2]])
                held = g.NSDictionary.from_dict({"array": array})
                same = [probe.value() for probe in instance] == list(range(EACH - 4))
                found, seen = held["array"], []
                found.enumerateObjectsUsingBlock_(lambda item, index, stop, seen=seen: seen.append(index))
                instance[0].store_(lambda: None)
                if (
                    not same
                    or seen != [0, 1, 2, 3]
                    or str(found[0]) != f"{number}.{turn}"
                    or int(found[1]) != turn
                    or found[3] != instance[1]
                ):
                    wrong.append((number, turn))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    gc.collect()
    assert wrong == []
    assert p.probe_alive() == before
