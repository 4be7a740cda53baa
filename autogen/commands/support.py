"""The run time of generated modules, as commands write it beside them."""

from __future__ import annotations

from pathlib import Path


def support(folder: Path) -> dict[Path, str | bytes]:
    """Read the run-time support as it is to stand beside modules in `folder`; nothing where it stands itself."""
    support, target = Path(__file__).parents[2] / "bindings" / "_support", folder / "_support"
    if target.exists() and target.resolve() == support.resolve():
        return {}
    files = (
        path
        for path in sorted(support.rglob("*"))
        if path.is_file()
        and path.parent.name != "__pycache__"
        and path.suffix != ".so"  # built, for this machine
    )
    return {target / path.relative_to(support): path.read_bytes() for path in files}
