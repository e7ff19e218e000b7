"""Where the people are turned, as calm bars."""

from __future__ import annotations

from PyQt5.QtWidgets import QWidget

from monitor.i18n import tr
from monitor.orientation import Orientation
from monitor.orientation.columns import SHARES
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.shares.share_bars import Row, ShareBars
from monitor.ui.widgets.heads_wording import DIRECTIONS, explain_directions


class HeadBars(ShareBars):
    """A bar for each way in which people can be turned; empty where the front is not known."""

    most_of_names = 0.55

    def __init__(self, theme: Theme, length_s: float, parent: QWidget | None = None) -> None:
        rows = [Row(DIRECTIONS[name], int(name == "facing")) for name in SHARES]
        super().__init__(theme, rows, parent)
        self.setAccessibleName(tr("Where people are turned"))
        self.setToolTip(explain_directions(length_s))

    def show_orientation(self, orientation: Orientation | None) -> None:
        """Show where the people of a window were turned, or None for no data."""
        shares = [getattr(orientation, name, None) for name in SHARES]
        known = [one.share for one in shares if one is not None]
        self.show_shares(known if len(known) == len(SHARES) else None)
