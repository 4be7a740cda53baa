"""Everything about Objective-C that only a Mac can tell, in one command; it writes a report to send.

    python -m tools.mac_selftest [--report FILE]

Each step is a command of this project, with its output in the report: the machine, the comparison of our headers with
the SDK and of the modules with the running system, the tests of the run time in this machine's own dispatch, and a
dispatch on its GPU. Exit code 1 if a step failed, 2 if this is no Mac.
"""

from __future__ import annotations

import platform
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

MODULES = ("objc", "foundation", "corefoundation", "dispatch", "metal", "iosurface", "iokit")
CONFORMANCE = ("-m", "pytest", "-q", "tests/runtime/conformance")
GPU = """
from bindings import foundation, metal
from bindings._support import objc
device = metal.MTLCreateSystemDefaultDevice()
print(device.name(), device.registryID(), device.maxThreadsPerThreadgroup().width)
source = foundation.NSString.from_str(
    "kernel void twice(device float *x [[buffer(0)]], uint i [[thread_position_in_grid]]) { x[i] *= 2; }")
library = device.newLibraryWithSource_options_error_(source, None)
function = library.newFunctionWithName_(foundation.NSString.from_str("twice"))
state = device.newComputePipelineStateWithFunction_error_(function)
buffer = device.newBufferWithBytes_length_options_(bytes(range(0, 64)), 64, 0)
commands = device.newCommandQueue().commandBuffer()
encoder = commands.computeCommandEncoder()
encoder.setComputePipelineState_(state)
encoder.setBuffer_offset_atIndex_(buffer, 0, 0)
encoder.dispatchThreads_threadsPerThreadgroup_(metal.MTLSize(16, 1, 1), metal.MTLSize(16, 1, 1))
encoder.endEncoding()
commands.commit()
commands.waitUntilCompleted()
print(commands.status(), commands.error())
try:
    foundation.NSArray.from_list([1]).objectAtIndex_(5)
except objc.ObjCException as error:
    print(error.name)
"""


@dataclass(frozen=True)
class Step:
    """A command with a name, and how long it may take in seconds."""

    name: str
    command: tuple[str, ...]
    seconds: int = 600


@dataclass(frozen=True)
class Outcome:
    """How a step ended: its exit code (None if it took too long), its output, the seconds it took."""

    step: Step
    code: int | None
    text: str
    seconds: float


def steps() -> list[Step]:
    """Return what is run on a Mac, in order."""
    python = sys.executable
    return [
        Step("system", ("sw_vers",)),
        Step("compiler", ("xcrun", "clang", "--version")),
        Step("SDK", ("xcrun", "--show-sdk-version")),
        *(Step(f"verify {name}", (python, "-m", "autogen", "verify", name)) for name in MODULES),
        Step("GPU", (python, "-c", GPU)),
        Step("runtime", ("env", "AUTOGEN_TEST_DEVICE=metal:0", python, *CONFORMANCE)),
        Step("tests", (python, "-m", "pytest", "-q", "tests/headers", "tests/autogen/objc"), 1800),
    ]


def run(step: Step) -> Outcome:
    """Run a step; a program that is not there is an outcome too."""
    start = time.monotonic()
    try:
        done = subprocess.run(
            step.command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=step.seconds
        )
        code, text = done.returncode, done.stdout
    except subprocess.TimeoutExpired:
        code, text = None, f"no end after {step.seconds} seconds"
    except OSError as error:
        code, text = 127, str(error)
    return Outcome(step, code, text, time.monotonic() - start)


def report(outcomes: Sequence[Outcome]) -> str:
    """Return the report: a line a step, then the output of each."""
    head = [f"{platform.platform()}, {platform.machine()}, Python {platform.python_version()}", ""]
    for one in outcomes:
        head.append(f"{'ok    ' if one.code == 0 else 'FAILED'} {one.step.name} ({one.seconds:.1f} s)")
    body = [f"\n== {one.step.name}: exit {one.code}\n{one.text.rstrip()}" for one in outcomes]
    return "\n".join([*head, *body]) + "\n"


@click.command(help=__doc__)
@click.option("--report", "file", type=click.Path(path_type=Path), default=Path("mac-selftest.txt"))
def main(file: Path) -> None:
    if sys.platform != "darwin":
        click.echo("mac_selftest: this is no Mac; on Linux `make test` runs what can be run", err=True)
        sys.exit(2)
    outcomes = [run(step) for step in steps()]
    file.write_text(report(outcomes))
    for one in outcomes:
        click.echo(f"{one.step.name}: {'ok' if one.code == 0 else 'failed'}")
    click.echo(f"the report is in {file}")
    sys.exit(any(one.code != 0 for one in outcomes))


if __name__ == "__main__":
    main()
