"""Carries out commands of autogen, each in a fork of this process, which has imported them: that is most of a run.

It has loaded libclang, compiled the templates and read a project, too: what that leaves is the same for every run.

A line of JSON asks for a run: its words, folder and environment, and the files for what it prints. The answer is its
exit code, negative for a signal, as of subprocess.
"""

from __future__ import annotations

import json
import os
import pkgutil
import signal
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from autogen import __main__ as program
from autogen import commands
from autogen.clang.library import library
from autogen.project import tree
from autogen.render import module

SECONDS = 300


def carry_out(run: dict[str, Any]) -> None:
    """Be `python -m autogen` in a folder; does not return."""
    os.chdir(run["folder"])
    os.environ.clear()
    os.environ.update(run["environment"])
    for number, path in enumerate((os.devnull, run["output"], run["errors"])):
        opened = os.open(path, os.O_RDWR)
        os.dup2(opened, number)
        os.close(opened)
    sys.stdout = os.fdopen(1, "w", closefd=False)
    sys.stderr = os.fdopen(2, "w", closefd=False, errors="backslashreplace", buffering=1)
    sys.path[0] = run["folder"]
    sys.argv = [program.__file__, *run["words"]]
    program.main()


def main() -> None:
    for one in pkgutil.walk_packages(commands.__path__, f"{commands.__name__}."):
        import_module(one.name)
    library()
    for template in module._environment().list_templates():
        module._environment().get_template(template)
    tree.find(Path(__file__))
    asked, answers = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w")
    for line in asked:
        child = os.fork()
        if not child:
            try:
                carry_out(json.loads(line))
            finally:
                os._exit(99)
        signal.signal(signal.SIGALRM, lambda *_, child=child: os.kill(child, signal.SIGKILL))
        signal.alarm(SECONDS)
        _, status = os.waitpid(child, 0)
        signal.alarm(0)
        print(os.waitstatus_to_exitcode(status), file=answers, flush=True)


if __name__ == "__main__":
    main()
