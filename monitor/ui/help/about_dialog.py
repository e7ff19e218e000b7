"""What this app is: its version, where it comes from, and the licences of all in it."""

from __future__ import annotations

from PyQt5.QtWidgets import QVBoxLayout, QWidget

from monitor.folders import config_folder, data_folder
from monitor.ui.help.licences import APP, Part, networks, parts
from monitor.ui.help.text_page import text_page
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.tabbed_dialog import TabbedDialog

_WIDE_PX = 620

_ABOUT = (
    "Watches a lecture room through a camera and shows one calm gauge. All of it happens on this "
    "computer: no picture is kept, and nothing is sent unless you switch it on."
)
_LIMITS = (
    "The gauge is an estimate of how faces look and where heads are turned. It does not know what "
    "anybody feels, thinks or has understood, and it must not be used to judge people."
)
_FREE = (
    "Free software under the GNU General Public License, version 3 or later: you may use, study, "
    "share and change it. It comes without any warranty."
)
_UPDATES = (
    "Nothing updates by itself, and nothing looks for updates: ask who installed it, or where you "
    "have it from. What is new stands in its changelog."
)


class AboutDialog(TabbedDialog):
    """Version, packages and networks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("About Classroom Monitor", parent, wide_px=_WIDE_PX)
        found = parts()
        self.add_page("About", _about(found[0].version if found else ""))
        self.add_page("Packages", text_page(f"What {APP} is made of", _lines(found)))
        licences = (f"{name}\n\n{text}" for name, text in networks().items())
        self.add_page(
            "What reads faces", text_page("Licences of what reads faces", "\n\n".join(licences))
        )
        self.close_button = push_button("Close", self.accept, "primary")
        self.foot.addStretch(1)
        self.foot.addWidget(self.close_button)
        self.close_button.setFocus()


def _about(version: str) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 4, 8, 4)
    column.setSpacing(10)
    column.addWidget(label(f"Version {version}", "title"))
    for text in (_ABOUT, _LIMITS, _FREE, _UPDATES):
        column.addWidget(label(text, wrap=True))
    where = f"Sessions lie in {data_folder()}, settings in {config_folder()}."
    column.addWidget(label(where, "quiet", wrap=True))
    column.addStretch(1)
    return page


def _lines(found: tuple[Part, ...]) -> str:
    return "\n".join(f"{one.name} {one.version}: {one.licence or 'see there'}" for one in found)
