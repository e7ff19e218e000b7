"""The menu of what is not needed in every minute, in parts short enough to read."""

from __future__ import annotations

from PyQt5.QtWidgets import QMenu

from monitor.i18n import tr
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.buttons import MenuButton

_GROUPS: tuple[tuple[str | tuple[str, tuple[str, ...]], ...], ...] = (
    ("undo",),
    ("sessions", "analyse", "observe", "room_check"),
    (
        (tr("Reading"), ("signal", "network", "train", "front", "per_person")),
        (tr("Picture"), ("picture", "blur", "turn", "zones")),
        (
            tr("Screen"),
            (
                "compact",
                "full_screen",
                "slide",
                "watch_slides",
                "global_keys",
                "hide_shared",
                "live_out",
            ),
        ),
        (tr("Colours"), ("theme", "follow_system")),
        (tr("Help"), ("guide", "help", "machine", "about")),
    ),
    ("settings", "papers", "quit"),
)
"""Names of actions; a title and names are a menu of their own."""


def more_button(actions: Actions) -> MenuButton:
    """Return the button that opens it."""
    button = MenuButton("menu")
    button.setText(tr("More"))
    button.setAccessibleName(tr("More: past sessions, reading, picture, keys"))
    for group in _GROUPS:
        if button.menu_.actions():
            button.menu_.addSeparator()
        for entry in group:
            if isinstance(entry, str):
                _fill(button.menu_, actions, (entry,))
            else:
                title, names = entry
                _fill(button.menu_.addMenu(title), actions, names)
    return button


def _fill(menu: QMenu | None, actions: Actions, names: tuple[str, ...]) -> None:
    assert menu is not None  # noqa: S101 - as PyQt's stubs would have it
    menu.setToolTipsVisible(True)  # they say what the school has set
    menu.addActions([actions[name] for name in names])
