"""Carries out documents, each in a fork of this process, which has imported what they use: that is most of each.

A line of JSON asks for a document: its path, the folder and the environment, and the files for what is printed. The
answer is its exit code. Commands in its blocks (`autogen …`, `python -m decode …`) are forks too, of a process that has
not seen the blocks: what stands first on PATH (`asking.py`) hands arguments, folder, environment and streams on to it.
"""

from __future__ import annotations

import ast
import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # no fork has the threads that numpy's library would start

import ctypes
import gc
import json
import runpy
import signal
import socket
import sys
import tempfile
import traceback
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from tests.autogen.commands import warm as commands
from tests.docs import blocks

IMPORTED = (
    *("decode.commands", "runtime.commands.info", "runtime.commands.selftest", "runtime.commands.trace"),
    *("runtime.mock.program", "sqtt.commands", "sqtt.synth"),
)
SECONDS = 300
_LARGEST = 1 << 20
_PR_SET_PDEATHSIG = 1


def forked() -> int:
    """As os.fork; the child ends with its parent, however that ends."""
    parent = os.getpid()
    child = os.fork()
    if not child:
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)
    return child


def become(folder: str, environment: Mapping[str, str]) -> None:
    """Stand where a new process would; its streams are those of this one by now."""
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.stdin = os.fdopen(0, closefd=False)
    sys.stdout = os.fdopen(1, "w", closefd=False)
    sys.stderr = os.fdopen(2, "w", closefd=False, errors="backslashreplace", buffering=1)


def ended(run: Callable[[], object]) -> NoReturn:
    """Run to the end of the process, as Python does a program."""
    code: object = 0
    try:
        run()
    except SystemExit as stop:
        code = stop.code
    except BaseException:
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code if isinstance(code, int) else int(code is not None))


def document(asked: Mapping[str, object]) -> NoReturn:
    """Carry out the blocks of a document, with a process beside that carries out its commands."""
    name = f"\0documents-{os.getpid()}"
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(name)
    listener.listen()
    if not forked():
        serve(listener)
    listener.close()
    environment = {**asked["environment"], "DOCUMENT_COMMANDS": name[1:]}  # type: ignore[dict-item]
    become(str(asked["folder"]), environment)
    ended(lambda: sys.exit(blocks.main(Path(str(asked["document"])))))


def serve(listener: socket.socket) -> NoReturn:
    """Carry out commands, several at a time where a pipe has several."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        client, _ = listener.accept()
        if not forked():
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            listener.close()
            data, streams, _, _ = socket.recv_fds(client, _LARGEST, 3)
            size = int.from_bytes(data[:8], "big")
            while len(data) < size + 8:
                data += client.recv(_LARGEST)
            child = forked()
            if not child:
                client.close()
                module, words, folder, environment = ast.literal_eval(data[8:].decode())
                command(module, words, folder, environment, streams)
            _, status = os.waitpid(child, 0)
            client.sendall(str(os.waitstatus_to_exitcode(status)).encode())
            os._exit(0)
        client.close()


def command(
    module: str, words: list[str], folder: str, environment: dict[str, str], streams: list[int]
) -> NoReturn:
    """Be `python -m module words…`."""
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    become(folder, environment)
    commands.forget_compilers(environment)
    sys.path[0] = folder
    sys.argv = [module, *words]
    ended(lambda: runpy.run_module(module, run_name="__main__", alter_sys=True))


def _tools() -> str:
    """A folder with `autogen` and `python`, which ask this process."""
    folder = Path(tempfile.mkdtemp(prefix="documents-"))
    text = Path(__file__).with_name("asking.py").read_text()
    for name in ("autogen", "python"):
        (folder / name).write_text(f"#!{sys.executable} -IS\n{text}")
        (folder / name).chmod(0o755)
    return str(folder)


def main() -> None:
    os.environ["PATH"] = os.pathsep.join((_tools(), os.environ["PATH"]))
    commands.prepare()
    for name in IMPORTED:
        import_module(name)
    gc.collect()
    gc.freeze()
    asked, answers = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w")
    for line in asked:
        run = json.loads(line)
        run["environment"]["PATH"] = os.environ["PATH"]
        child = forked()
        if not child:
            for number, path in enumerate((os.devnull, run["output"], run["errors"])):
                opened = os.open(path, os.O_RDWR)
                os.dup2(opened, number)
                os.close(opened)
            document(run)
        signal.signal(signal.SIGALRM, lambda *_, child=child: os.kill(child, signal.SIGKILL))
        signal.alarm(SECONDS)
        _, status = os.waitpid(child, 0)
        signal.alarm(0)
        print(os.waitstatus_to_exitcode(status), file=answers, flush=True)


if __name__ == "__main__":
    main()
