"""Windows are drawn without a screen, unless a platform is named."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def no_window_is_collected_while_it_is_painted() -> Iterator[None]:
    """A test's window hangs in circles of Python objects only: a collection may delete it.

    In the app, `run_app` holds the window.
    """
    gc.disable()
    yield
    gc.enable()
