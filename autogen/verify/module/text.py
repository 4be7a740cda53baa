"""A generated module as a file: where it lies, what it was made from, and what it declares on a target."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ... import modulefile
from ...errors import AutogenError
from ...modulefile import Declarations, ModuleFile

NOTES = ("artifact", "libclang", "arguments")  # what `__source__` has beside headers


@dataclass(frozen=True)
class ModuleText:
    """The module in `path`."""

    path: Path
    file: ModuleFile

    @property
    def targets(self) -> tuple[str, ...]:
        """What it was made for, its first target first."""
        return tuple(self.file.targets)

    @property
    def headers(self) -> dict[str, str]:
        """Each header it was made from, with its hash."""
        return {name: digest for name, digest in self.file.source.items() if name not in NOTES}

    def on(self, target: str) -> Declarations:
        """What it declares on a target; on one that it was not made for, as on its first."""
        return self.file.targets.get(target, self.file.first)


def read(path: Path) -> ModuleText:
    """Read a generated module. Raises AutogenError if the file is none."""
    try:
        return ModuleText(path.resolve(), modulefile.read(path.read_text()))
    except (OSError, UnicodeDecodeError) as error:
        raise AutogenError(f"{path}: cannot be read ({error})") from None
    except AutogenError as error:
        raise AutogenError(f"{path}: {error}") from None


def names(declared: Declarations) -> set[str]:
    """Every name of the module that is in a table, enumerators too."""
    tables = (
        *(declared.records, declared.enums, declared.types, declared.functions, declared.globals),
        *(declared.ioctls, declared.aliases, declared.constants, declared.registers),
        *(declared.classes, declared.protocols, *declared.others.values()),
        *(enum.members for enum in declared.enums.values()),
    )
    return {name for table in tables for name in table}


def import_name(module: Path) -> tuple[str, Path]:
    """The dotted name of a module's file, and the folder that it is imported from."""
    parts, folder = [module.stem], module.resolve().parent
    while (folder / "__init__.py").is_file():
        parts.insert(0, folder.name)
        folder = folder.parent
    return ".".join(parts), folder
