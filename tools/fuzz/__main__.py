"""`python -m tools.fuzz [TARGET…] [--seconds N] [--jobs N]`, or `--repeat FILE… TARGET` for what was found."""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from .catalogue import TARGETS
from .native import PROGRAMS
from .native.program import MissingError, build
from .target import Target

FINDINGS = Path("fuzz-findings")
# Seconds that one input may take, by the clock of a machine that does other things too, and megabytes that the process
# may have: beyond them libFuzzer calls it a finding.
BOUNDS = ("-timeout=20", "-report_slow_units=20", "-rss_limit_mb=2048")


@dataclass(frozen=True)
class Run:
    """What became of a target."""

    name: str
    inputs: int
    seconds: float
    coverage: str
    findings: tuple[Path, ...]
    failed: bool
    log: str

    @property
    def line(self) -> str:
        rate = f"{60 * self.inputs / self.seconds:,.0f} a minute" if self.seconds else "none"
        found = ", ".join(map(str, self.findings)) or ("it ended early" if self.failed else "nothing found")
        return f"{self.name:12} {self.inputs:>10,} inputs  {rate:>20}  coverage {self.coverage:>6}  {found}"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.fuzz", description="Fuzz what reads strangers' bytes."
    )
    parser.add_argument(
        "targets", nargs="*", metavar="TARGET", help=f"of {', '.join([*PROGRAMS, *TARGETS])} (default: all)"
    )
    parser.add_argument("--seconds", type=int, default=60, help="for each target (default: 60)")
    parser.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 1, help="targets at once (default: the cores)"
    )
    parser.add_argument(
        "--seed", type=int, default=0, help="of the changes that are tried (default: another one each time)"
    )
    parser.add_argument(
        "--repeat", nargs="+", type=Path, metavar="FILE", help="run the target on these inputs, once"
    )
    options = parser.parse_args(arguments)
    if unknown := set(options.targets) - {*PROGRAMS, *TARGETS}:
        parser.error(f"no target is called {', '.join(sorted(unknown))}")
    names = options.targets or [*PROGRAMS, *TARGETS]
    if options.repeat:
        if names[0] in PROGRAMS:
            with tempfile.TemporaryDirectory(prefix="autogen-fuzz-") as folder:
                program = build(PROGRAMS[names[0]], Path(folder) / names[0])
                return subprocess.run([program, *options.repeat], check=False).returncode
        for path in options.repeat:
            TARGETS[names[0]].run(path.read_bytes())
        return 0
    runs: list[Run] = []
    with tempfile.TemporaryDirectory(prefix="autogen-fuzz-") as folder:
        commands = _commands(names, Path(folder))
        limits = [f"-max_total_time={options.seconds}", f"-seed={options.seed}"]
        with ThreadPoolExecutor(options.jobs) as pool:
            for run in pool.map(lambda name: _run(name, [*commands[name], *limits], Path(folder)), commands):
                print(run.line, flush=True)
                runs.append(run)
    for run in runs:
        if run.failed:
            print(f"\n{run.name}:\n{run.log}", file=sys.stderr)
    failed = sum(run.failed for run in runs)
    print(f"{len(runs) - failed} passed, {failed} failed, {len(names) - len(runs)} skipped")
    return 1 if failed else 0


def _commands(names: Iterable[str], folder: Path) -> Mapping[str, list[str]]:
    """How each target is started; what cannot be started here is said by name and left out."""
    commands: dict[str, list[str]] = {}
    for name in names:
        if name in PROGRAMS:
            try:
                commands[name] = [str(build(PROGRAMS[name], folder / name))]
            except MissingError as problem:
                print(f"fuzz: NOT FUZZED: {name}: it takes {problem}", file=sys.stderr)
        elif importlib.util.find_spec("atheris") is None:
            print(
                f"fuzz: NOT FUZZED: {name}: atheris has no wheel for this Python and machine", file=sys.stderr
            )
        else:
            room = TARGETS[name].run.__module__
            commands[name] = [sys.executable, "-m", "tools.fuzz.child", room, name]
    return commands


def _run(name: str, command: Sequence[str], folder: Path) -> Run:
    target = TARGETS[name] if name in TARGETS else Target(name, "", lambda _: None, PROGRAMS[name].seeds)
    corpus, temporary = folder / name / "corpus", folder / name / "tmp"
    corpus.mkdir(parents=True, exist_ok=True)
    temporary.mkdir()
    FINDINGS.mkdir(exist_ok=True)
    before = set(FINDINGS.iterdir())
    for seed in target.seeds():
        (corpus / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
    words = folder / name / "words"
    words.write_text(
        "".join('"' + "".join(f"\\x{one:02x}" for one in word) + '"\n' for word in target.words or (b"\0",))
    )
    limits = [f"-max_len={target.longest}", *BOUNDS, "-print_final_stats=1"]
    places = [f"-artifact_prefix={FINDINGS}/{name}-", f"-dict={words}", str(corpus)]
    done = subprocess.run(
        [*command, *limits, *places],
        env={**os.environ, "TMPDIR": str(temporary)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    text = done.stdout.decode(errors="replace")
    found = tuple(sorted(one for one in set(FINDINGS.iterdir()) - before if one.name.startswith(f"{name}-")))
    return Run(name, *_statistics(text), found, done.returncode != 0 or bool(found), _tail(text))


def _tail(log: str) -> str:
    lines = [line for line in log.splitlines() if not line.startswith("INFO: Instrumenting")]
    return "\n".join(lines[-60:])


def _statistics(log: str) -> tuple[int, float, str]:
    """Inputs that ran, for how many seconds, and the edges they covered, from what libFuzzer prints."""
    inputs = re.search(r"stat::number_of_executed_units: (\d+)", log)
    seconds = re.search(r"Done \d+ runs in (\d+) second", log)
    coverage = re.findall(r"cov: (\d+)", log)
    count = int(inputs[1]) if inputs else 0
    return count, float(seconds[1]) if seconds else 0.0, coverage[-1] if coverage else "-"


if __name__ == "__main__":
    sys.exit(main())
