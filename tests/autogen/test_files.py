"""Names of modules by their files."""

from __future__ import annotations

from pathlib import Path

from autogen.files import import_name


def test_a_module_is_imported_by_the_name_that_its_packages_give_it(tmp_path: Path) -> None:
    package = tmp_path / "outer" / "inner"
    package.mkdir(parents=True)
    for folder in (package, package.parent):
        (folder / "__init__.py").touch()
    assert import_name(package / "kfd.py") == ("outer.inner.kfd", tmp_path)
    assert import_name(tmp_path / "alone.py") == ("alone", tmp_path)
