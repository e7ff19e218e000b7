from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def test_fonts_are_listed_in_the_apps_own_cache_and_nowhere_else(tmp_path: Path) -> None:
    """In a process of its own: this one has imported Matplotlib already."""
    home, app = tmp_path / "home", tmp_path / "app"
    home.mkdir()
    program = (
        "from monitor.plots import charts; import sys, os; "
        "assert 'matplotlib' not in sys.modules; "
        "from monitor.plots.figures import figure_of\n"
        "with figure_of((1, 1), {}): pass\n"
        "assert 'MPLCONFIGDIR' not in os.environ; assert 'matplotlib.pyplot' not in sys.modules"
    )
    hidden = {"MPLCONFIGDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    own = {"HOME": str(home), "CLASSROOM_MONITOR_HOME": str(app)}
    subprocess.run([sys.executable, "-c", program], env={**kept, **own}, check=True)
    assert list(home.iterdir()) == []
    assert [file.parent.name for file in app.rglob("*.json")] == ["matplotlib"]
