"""What is loaded at the start is searched for garbage once."""

from __future__ import annotations

import gc
import subprocess
import sys


def test_what_is_loaded_is_left_out_of_later_searches() -> None:
    """In a process of its own: what is left out stays so until its end."""
    code = (
        "import gc\n"
        "from monitor.ui.main.garbage import leave_loaded_out\n"
        "loop = []\n"
        "loop.append(loop)\n"
        "del loop\n"
        "loaded = len(gc.get_objects())\n"
        "leave_loaded_out()\n"
        "assert gc.get_freeze_count() > 0.9 * loaded\n"
        "assert len(gc.get_objects()) < 0.1 * loaded\n"
        "assert gc.isenabled()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    assert gc.get_freeze_count() == 0
