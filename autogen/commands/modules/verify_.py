"""`autogen verify`: hold modules against C compilers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

import click

from bindings._support.format.targets import choose

from ...errors import AutogenError, HeaderError, doing
from ...host import native_target
from ...project import Project
from ...verify import sources
from ...verify.compiler.compilers import Compiler, find
from ...verify.compiler.dialect import usable
from ...verify.compiler.questions import SAMPLE
from ...verify.compiler.subject import Subject
from ...verify.module.claims import layouts, methods
from ...verify.report import Report, verify, witnesses
from ...verify.sources import Missing
from ...verify.witnesses import witness
from ...verify.workspace import workspace
from ...view import FileModule, open_module
from .. import shared
from ..printing import answer, echo
from . import recorded
from .command import split_arguments

DIFFERS = 1


@click.command("verify")
@click.argument("words", nargs=-1, metavar="[NAME… | FILE.py [-- CLANG-ARGS]]")
@click.option("--cc", "ccs", multiple=True, help="Compiler to ask (default: gcc and clang, those on PATH).")
@click.option("--target", help="Target triple (default: this machine's). Others are asked through clang.")
@click.option(
    "-I", "folders", multiple=True, type=click.Path(path_type=Path), help="Folder with FILE.py's headers."
)
@click.option("--json", "as_json", is_flag=True, help="Print the layouts and the differences as JSON.")
@click.pass_obj
def command(
    folder: Path | None,
    words: tuple[str, ...],
    ccs: tuple[str, ...],
    target: str | None,
    folders: tuple[Path, ...],
    as_json: bool,
) -> int:
    """Compare modules with what compilers make of their headers (all bindings, those named, or FILE.py).

    Sizes, alignments, every member's place, bits and sign, values, the size of typedefs and ioctl arguments; on this
    machine also calls by value, and what macros and inline functions call and write, beside C's own over a library that
    records calls (C only). A binding's headers are its pinned ones; those of FILE.py are looked for beside it, in
    this folder, in the system's, and with -I. For another --target, clang compiles constants, which are read.

    Of Objective-C also every method: its types by the encoding that the compilers give it, who owns its result by
    clang's rules, everything by a fresh reading with libclang, and if the library is here, the encodings that it has.
    Without --target, bindings for Apple's systems are compared for the first target of their manifest.

    Then the witnesses that a manifest names: metal-cpp (selectors, kinds of results, values), and on a Mac the SDK that
    xcrun knows (classes, methods with encoding and ownership, values, layouts, functions, variables; not the versions
    of macOS). Known differences are in headers/differences.toml, with reasons.

    No file that is given is imported. A module is read as text, and refused if it is more than tables; a copy of that
    text runs over autogen's own run time, in a child process that has PATH and its like of the environment, and nothing
    else. So do the programs that compilers make of the headers. The child loads the library that the module names, but
    not by a path: AUTOGEN_<MODULE>_LIBRARY does that. With another --target only clang runs.

    \b
    --json prints, for one module:
      {"records": {NAME: {"size", "align", "fields": {NAME: {"offset", "bit_offset", "bits"}}}},
       "methods": {"-[CLASS SELECTOR]": {"parameters": [[NAME, TYPE]], "result", "retained", "consumes_self",
                                         "consumes": [POSITION], "optional"}},
       "differences": [{"name", "what", "module", "compiler", "cc"}]}
    as the module lays records out; offsets are in bytes, bit_offset is the bit within that byte, bits is null for
    members that are no bit-fields. For several modules: {"modules": {NAME: one such object}}.
    """
    names, args = split_arguments(words)
    files = [Path(name) for name in names if name.endswith(".py")]
    if files and len(names) > 1:
        raise AutogenError("give names of bindings, or one FILE.py")
    if (args or folders) and not files:
        raise AutogenError(
            "-I and arguments for the compiler are for a FILE.py; bindings have theirs in their manifests"
        )
    results: dict[str, dict[str, object]] = {}
    for one in _file(files[0], target, folders, args) if files else _bindings(folder, names, target):
        with doing(f"verifying {one.name} for {one.target}"):
            results[one.name] = _verify(one, ccs, required=not as_json, quiet=as_json)
    if as_json:
        only = next(iter(results.values())) if len(names) == 1 and results else {"modules": results}
        answer(only)
    return DIFFERS if any(result["differences"] for result in results.values()) else 0


class _Task(ABC):
    """A module to verify on a target."""

    def __init__(self, name: str, module: FileModule, target: str, required: bool) -> None:
        self.name, self.module, self.target, self.required = name, module, target, required

    @abstractmethod
    def subjects(self) -> list[Subject]:
        """Find the headers of the module's units. Raises Missing."""

    def witnesses(self, subject: Subject) -> Iterator[witness.Statement]:
        """What others declare, who have no part in making the module."""
        yield from ()


class _OfBinding(_Task):
    def __init__(self, where: Project, name: str, target: str, required: bool) -> None:
        super().__init__(name, open_module(where.module_path(name), where.root), target, required)
        self.where = where

    def subjects(self) -> list[Subject]:
        if self.where.installed and (hint := shared.fetch_first(self.where, [self.name])):
            raise Missing(f"the headers of {self.name} are not in the cache; {hint}")
        return [sources.of_binding(self.where, self.name, self.target)]

    def witnesses(self, subject: Subject) -> Iterator[witness.Statement]:
        return witness.statements(self.where, subject, self.target)


class _OfFile(_Task):
    def __init__(self, path: Path, target: str | None, folders: Sequence[Path], args: Sequence[str]) -> None:
        module = open_module(path)
        here, targets = native_target(), module.file.targets
        chosen = target or (here if here in targets else next(iter(targets)))
        super().__init__(path.stem, module, chosen, True)
        self.folders, self.args = folders, args

    def subjects(self) -> list[Subject]:
        folders, args = self.folders, self.args
        if recorded.COMMAND in self.module.file.source:
            headers, options = recorded.order(self.module, folders, args)
            found = sources.of_file(self.module, self.target, folders, args, (headers, options))
            changed = sources.differing(self.module, found)
        else:
            found = sources.of_file(self.module, self.target, folders, args)
            changed = sources.changed(self.module, folders, args)
        for header in changed:
            _note(f"{header} is not, byte for byte, the header that {self.module.path.name} was made from")
        return found


def _file(path: Path, target: str | None, folders: Sequence[Path], args: Sequence[str]) -> Iterator[_Task]:
    yield _OfFile(path, target, folders, args)


def _bindings(folder: Path | None, names: Sequence[str], target: str | None) -> Iterator[_Task]:
    where, chosen = shared.reading(folder, shared.having(*names)), target or native_target()
    for name in where.choose(names):
        binding = where.bindings[name]
        apple = binding.language == "objective-c" and not target and chosen not in binding.targets
        if not chosen and not apple:
            raise AutogenError(f"{name}: what compilers here compile for is not Linux; name a --target")
        yield _OfBinding(where, name, binding.targets[0] if apple else chosen, name in names)


def _verify(task: _Task, ccs: Sequence[str], *, required: bool, quiet: bool) -> dict[str, object]:
    """The JSON object of one module; what is found is printed unless `quiet`.

    What cannot be asked is an error if it was asked for by name and `required`, and else a note.
    """
    module, target = task.module, task.target
    reports: list[Report] = []
    try:
        compilers = _compilers(task, ccs)
        made_for = ", ".join(module.file.targets) if choose(module.file.targets, target) is None else ""
        try:
            subjects = task.subjects()
        except HeaderError as problem:
            if not made_for:
                raise
            raise HeaderError(
                f"{task.name} is not made for {target}; it is for {made_for}. Its headers are not found, or do not "
                f"parse, for that target here:\n{problem}"
            ) from None
        if made_for:
            _note(f"{task.name} is made for {made_for}; it is compared with {target} as it is")
        for subject in subjects:
            for report in _reports(task, subject, compilers):
                reports.append(report)
                if not quiet:
                    _print(subject.name, target, report)
                for note in report.notes:
                    _note(f"{subject.name}, {report.compiler}: {note}")
    except Missing as problem:
        if required and task.required:
            raise
        _note(f"{task.name} is not compared: {problem}")
    except AutogenError as problem:
        if required:
            raise
        _note(f"{task.name} is not compared: {problem}")
    view = module.view(target)
    return {
        "records": layouts(view),
        "methods": methods(view),
        "differences": [
            {**asdict(d), "cc": report.compiler} for report in reports for d in report.differences
        ],
    }


def _compilers(task: _Task, ccs: Sequence[str]) -> Sequence[Compiler]:
    """The compilers to ask; for Apple's systems there are other witnesses, if no clang is here."""
    try:
        return find(ccs, task.target)
    except AutogenError as problem:
        if "apple" not in task.target or (ccs and task.required):
            raise
        _note(f"{task.name} is not compared with a compiler: {problem}")
        return ()


def _reports(task: _Task, subject: Subject, compilers: Sequence[Compiler]) -> Iterator[Report]:
    """What each compiler says that can read the headers, then what other witnesses say."""
    name, module, target = subject.name, task.module, task.target
    with workspace() as folder:
        able, reasons = usable(subject, compilers, folder)
    for compiler, why in reasons.items():
        _note(f"{name} is not compared with {compiler}: {why}")
    if compilers and not able:
        raise Missing(f"{name} is {subject.language}, and no compiler here can read its headers")
    for one in able:
        alone = one.clang or not any(other.clang for other in able)
        yield verify(module, subject, one, target, sample=1 if alone else SAMPLE)
    yield from witnesses(module, subject, target)
    for statement in task.witnesses(subject):
        if statement.missing:
            _note(f"{name} is not compared with {statement.witness}: {statement.missing}")
            continue
        yield Report(
            statement.witness,
            statement.comparison.differences,
            statement.comparison.counts,
            list(statement.notes),
        )


_SHOWN = {
    **{"record": "records", "member": "members", "enumerator": "enumerators", "constant": "constants"},
    **{"ioctl": "ioctls", "typedef": "typedefs", "function": "functions", "register": "registers"},
    **{"global": "variables", "class": "classes", "protocol": "protocols", "method": "methods"},
    **{
        "present": "in the library",
        "equal": "with an equal encoding",
        "explained": "with another one for a known reason",
    },
    **{"enumeration": "enumerations", "value": "values", "known": "known to differ"},
    **{"typed": "values with a type", "place of a value": "places of those", "span": "bit ranges"},
    **{"by value": "calls by value", "refused": "refused"},
    **{"forwards": "forwarding calls", "untried": "that cannot be tried"},
}


def _print(name: str, target: str, report: Report) -> None:
    counted = ", ".join(f"{report.counts[key]} {word}" for key, word in _SHOWN.items() if report.counts[key])
    count = len(report.differences)
    verdict = "same" if not count else f"{count} difference{'s' if count > 1 else ''}"
    echo(f"{name}: {report.compiler} for {target}: {verdict} ({counted})")
    rows = [(f"{d.name}{_joint(d.what)}{d.what}", d.module, d.compiler) for d in report.differences]
    if rows:
        rows.insert(0, ("", "module", report.compiler))
        widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
        for row in rows:
            echo(f"  {row[0]:{widths[0]}}  {row[1]:{widths[1]}}  {row[2]}".rstrip())


def _joint(what: str) -> str:
    return "" if not what or what.startswith((".", "[")) else " "


def _note(text: str) -> None:
    echo(f"autogen: {text}", err=True)
