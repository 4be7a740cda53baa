"""Files of a batch by path."""

from __future__ import annotations

from pathlib import Path

from batch import replaces, sources


def test_a_link_that_leads_to_itself_is_a_path_like_another(tmp_path: Path) -> None:
    """What cannot be read or written is said by who reads or writes it."""
    link, other = tmp_path / "loop", tmp_path / "other"
    link.symlink_to("loop")
    other.write_text("somebody's")
    assert not replaces(link, other) and not replaces(other, link)
    assert replaces(link, link)
    (source,) = sources([str(link)])
    assert (source.name, source.path, source.fingerprint) == ("loop", link, "")
