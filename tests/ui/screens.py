"""Screens of any size, in tests: Qt without a screen has one of 800 x 600 alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from monitor.ui.windows import place
from monitor.ui.windows.fitting import Box

ScreenOf = Callable[..., None]

ROOMY = Box(0, 0, 1920, 1080)


@pytest.fixture(autouse=True)
def screen_of(monkeypatch: pytest.MonkeyPatch) -> ScreenOf:
    """Have these screens from now on; a roomy one until then."""

    def have(*screens: Box) -> None:
        monkeypatch.setattr(place, "screens", lambda: screens)

    have(ROOMY)
    return have
