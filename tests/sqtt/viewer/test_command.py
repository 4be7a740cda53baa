"""`python -m sqtt view`: how it starts and how it ends."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest

from sqtt.commands import main
from tests.interrupts import interruptible


@contextmanager
def start(*arguments: object, **variables: str) -> Iterator[subprocess.Popen[str]]:
    """A viewer that an interrupt ends, and that is not waited for longer than it may take."""
    words = ["-m", "sqtt", "view", *map(str, arguments)]
    with interruptible(*words, folder=Path(__file__).parents[3], **variables) as server:
        try:
            yield server
            server.wait(60)
        finally:
            server.kill()


def test_it_prints_the_address_answers_and_ends_quietly_when_interrupted(capture: Path) -> None:
    with start("--no-browser", capture) as server:
        assert server.stdout is not None
        address = server.stdout.readline().split()[0]
        assert b"<!doctype html>" in urlopen(address, timeout=60).read()
        assert b"small.sqttz" in urlopen(address + "data/items", timeout=60).read()
        server.send_signal(signal.SIGINT)
        assert server.wait(60) == 0


def test_neither_the_address_nor_the_list_waits_for_what_decodes(capture: Path) -> None:
    script = """
import sys
from pathlib import Path
from sqtt.commands import view_
from sqtt.viewer.items import answers, opened
print(answers(opened([Path(sys.argv[1])]), "items").body.decode())
print(*sorted(sys.modules))
"""
    words = [sys.executable, "-c", script, str(capture)]
    listed, modules = subprocess.run(words, capture_output=True, text=True, check=True).stdout.splitlines()
    assert json.loads(listed)[0]["kernels"] == ["synthetic"]
    assert {"numpy", "sqtt.decoding.decoder", "sqtt.isa"}.isdisjoint(modules.split())


def test_it_opens_the_browser_at_the_address(capture: Path, tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" > {seen}\n')
    browser.chmod(0o755)
    with start(capture, BROWSER=str(browser)) as server:
        assert server.stdout is not None
        address = server.stdout.readline().split()[0]
        end = time.monotonic() + 60
        while not (seen.exists() and seen.read_text()) and time.monotonic() < end:
            time.sleep(0.02)
        server.send_signal(signal.SIGINT)
    assert seen.read_text().strip() == address


def test_what_is_no_capture_ends_it_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["view", str(tmp_path / "nothing")])
    assert stopped.value.code == 2 and "no such file" in capsys.readouterr().err


def test_a_port_that_is_taken_is_said(capture: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with start("--no-browser", capture) as server:
        assert server.stdout is not None
        port = server.stdout.readline().split("/")[2].split(":")[1]
        with pytest.raises(SystemExit) as stopped:
            main(["view", "--no-browser", "--port", port, str(capture)])
        server.send_signal(signal.SIGINT)
    assert stopped.value.code == 2 and "--port" in capsys.readouterr().err
