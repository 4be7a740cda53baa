"""Carries out commands of autogen, each in a fork of this process, which has imported them: that is most of a run.

It has loaded libclang, compiled the templates, read a project and made a module, too: what that leaves is the same for
every run, but for what compilers say of themselves, which depends on the environment.

A line of JSON asks for a run: its words, folder and environment, and the files for what it prints. The answer is its
exit code, negative for a signal, as of subprocess.
"""

from __future__ import annotations

import gc
import json
import os
import pkgutil
import re
import signal
import sys
import tempfile
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from autogen import __main__ as program
from autogen import commands, host
from autogen.build import products
from autogen.clang.library import library
from autogen.produce import from_headers
from autogen.project import tree
from autogen.render import module

SECONDS = 300

HEADER = """
#define LIMIT 4
#define NEXT(number) ((number) + 1)
enum kind { ONE, TWO };
struct pair { int a; unsigned b : 4; enum kind kind; const char *name; };
typedef struct pair pair_t;
int f(struct pair *p, pair_t q);
static inline int g(int number) { return number + 1; }
"""


def carry_out(run: dict[str, Any]) -> None:
    """Be `python -m autogen` in a folder; does not return."""
    os.chdir(run["folder"])
    forget_compilers(run["environment"])
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


def forget_compilers(environment: Mapping[str, str]) -> None:
    """Have them asked anew in an environment that is another one than this process began with."""
    if _variables(environment) != _began_with:
        host._machine.cache_clear()
        host._searched.cache_clear()


_OURS = re.compile(r"(AUTOGEN|DOCUMENT|PYTEST|PYTHON)\w*|PWD|OLDPWD|SHLVL|_")


def _variables(environment: Mapping[str, str]) -> dict[str, str]:
    """Those that a compiler may go by."""
    return {name: value for name, value in environment.items() if not _OURS.fullmatch(name)}


_began_with: dict[str, str] = {}


def make_module() -> None:
    """What every run does for a header: libclang's tables, patterns, caches."""
    with tempfile.TemporaryDirectory() as folder:
        header = Path(folder, "header.h")
        header.write_text(HEADER)
        from_headers([str(header)], name="header", targets=[host.default_target()])


def prepare() -> None:
    """Have all that a command needs: modules, libclang, templates, a project, a header."""
    _began_with.update(_variables(os.environ))
    for one in pkgutil.walk_packages(commands.__path__, f"{commands.__name__}."):
        import_module(one.name)
    library()
    for template in module._environment().list_templates():
        module._environment().get_template(template)
    tree.find(Path(__file__))
    make_module()
    products.generator()


def main() -> None:
    prepare()
    gc.collect()
    gc.freeze()  # else the first collection in a fork copies every page
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
