"""Whether headers want those of the system: only then are another target's fetched."""

from __future__ import annotations

from pathlib import Path

import pytest

from autogen.includes.search import wants_system


@pytest.mark.parametrize(
    ("text", "wants"),
    [
        ("int a;", False),
        ('#include "own.h"\n', False),
        ("#include <inc.h>\n", False),
        ('#include "inc.h"\n', False),
        ("#include <stdint.h>\n", True),
        ("  #  include <stdint.h>\n", True),
        ('#include "stdint.h"\n', True),
        ("#include MACRO\n", True),
        ("#if __has_include(<a.h>)\n#endif\n", True),
        ('#include "through.h"\n', True),
    ],
)
def test_what_is_not_found_beside_it_is_the_systems(tmp_path: Path, text: str, wants: bool) -> None:
    (tmp_path / "inc").mkdir()
    (tmp_path / "inc/inc.h").write_text("int b;\n")
    (tmp_path / "own.h").write_text('#include "own.h"\n')
    (tmp_path / "through.h").write_text("#include <stdio.h>\n")
    (tmp_path / "a.h").write_text(text)
    assert wants_system([str(tmp_path / "a.h")], ["-I", str(tmp_path / "inc")]) is wants
