"""`python -m tools.viewer.screenshots`: the pictures of README and guide, of synthetic captures, in docs/pictures.

Needs what the tests of the page need: `make .venv/browser`, and Debian's chromium.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from .driver import Page, chromium

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
CAPTURES = {"before.sqttz": 1, "after.sqttz": 2}
"""Names of captures, and their seeds."""


def main() -> None:
    """Make the captures, open them, and write the pictures."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="screenshots-") as folder:
        for name, seed in CAPTURES.items():
            words = ["synth", name, "--waves", "480", "--engines", "2", "--units", "2", "--seed", str(seed)]
            subprocess.run(
                [sys.executable, "-m", "sqtt", *words], cwd=folder, check=True, stderr=subprocess.DEVNULL
            )
        view = [sys.executable, "-m", "sqtt", "view", "--no-browser", *CAPTURES]
        with (
            subprocess.Popen(view, cwd=folder, stdout=subprocess.PIPE, text=True) as server,
            chromium() as browser,
        ):
            try:
                assert server.stdout is not None
                page = Page(browser, server.stdout.readline().split()[0])
                _pictures(page)
            finally:
                server.terminate()


def _pictures(page: Page) -> None:
    page.open("#theme=light")
    page.decode()
    page.page.select_option("#level", "slot")
    page.wave()
    page.page.evaluate("viewer.lane.axis.zoom(viewer.lane.axis.left + 200, 0.25); viewer.lane.view()")
    page.page.evaluate("viewer.wave.pick(20)")
    page.until("viewer.lane.chosen === 20")
    _save(page, "viewer-wave")
    page.page.click("#theme")
    page.page.keyboard.press("2")
    page.until("document.querySelectorAll('#pane-hotspots tbody tr[data-row]').length")
    page.page.locator("#pane-hotspots tbody tr[data-row]").nth(2).click()
    _save(page, "viewer-hotspots")
    page.page.click("#theme")
    page.page.keyboard.press("3")
    page.page.select_option("select[aria-label='the other capture']", "1")
    page.until("document.querySelectorAll('#pane-compare tbody tr[data-row]').length")
    page.until("document.querySelectorAll('#timelines canvas').length === 2")
    _save(page, "viewer-compare")


def _save(page: Page, name: str) -> None:
    page.quiet()
    page.page.mouse.move(1, 1)
    page.page.evaluate("document.activeElement.blur()")
    page.quiet()
    path = FOLDER / f"{name}.png"
    page.page.screenshot(path=path)
    print(f"{path.relative_to(Path.cwd())}: {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
