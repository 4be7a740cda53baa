"""The contact sheet of the guide to `decode`: of a clip that ffmpeg makes here, by the command that users have.

.venv/bin/python -m tools.sheet
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "pictures" / "decode-sheet.png"
CLIP = "mandelbrot=size=640x360:rate=20:end_scale=0.002:end_pts=160"


def main() -> None:
    """Make the clip in a folder that goes away, and the picture."""
    with tempfile.TemporaryDirectory(prefix="sheet-") as folder:
        clip = Path(folder) / "zoom.hevc"
        command = [
            "ffmpeg",
            "-v",
            "error",
            "-f",
            "lavfi",
            "-i",
            CLIP,
            "-frames:v",
            "160",
            "-pix_fmt",
            "yuv420p",
        ]
        options = "keyint=20:log-level=none"
        command += ["-c:v", "libx265", "-preset", "ultrafast", "-x265-params", options, str(clip)]
        subprocess.run(command, check=True)
        sheet = ["-m", "decode", "sheet", str(clip), "-o", str(PICTURE), "--columns", "4", "--rows", "2"]
        subprocess.run([sys.executable, *sheet, "--width", "160"], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
