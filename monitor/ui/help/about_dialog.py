"""What this app is: its version, where it comes from, and the licences of all in it."""

from __future__ import annotations

from PyQt5.QtWidgets import QVBoxLayout, QWidget

from monitor.folders import config_folder, data_folder
from monitor.i18n import tr
from monitor.ui.help.licences import APP, Part, networks, parts
from monitor.ui.help.long_text import LongText
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.tabbed_dialog import TabbedDialog

_WIDE_PX = 620

_ABOUT = tr(
    "Watches a lecture room through a camera and shows one calm gauge. All of it "
    "happens on this computer: no picture is kept, and nothing is sent unless you "
    "switch it on."
)
_LIMITS = tr(
    "The gauge is an estimate of how faces look and where heads are turned. It "
    "does not know what anybody feels, thinks or has understood, and it must not "
    "be used to judge people."
)
_FREE = tr(
    "Free software under the GNU General Public License, version 3 or later: you "
    "may use, study, share and change it. It comes without any warranty."
)
_UPDATES = tr(
    "Nothing updates by itself, and nothing looks for updates: ask who installed "
    "it, or where you have it from. What is new stands in its changelog."
)


class AboutDialog(TabbedDialog):
    """Version, packages and networks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("About Classroom Monitor"), parent, wide_px=_WIDE_PX)
        found = parts()
        self.add_page(tr("About"), _about(found[0].version if found else ""))
        self.add_page(tr("Packages"), LongText(tr("What {app} is made of", app=APP), _lines(found)))
        licences = (f"{name}\n\n{text}" for name, text in networks().items())
        self.add_page(
            tr("What reads faces"),
            LongText(tr("Licences of what reads faces"), "\n\n".join(licences)),
        )
        self.close_button = push_button(tr("Close"), self.accept, "primary")
        self.foot.addStretch(1)
        self.foot.addWidget(self.close_button)
        self.close_button.setFocus()


def _about(version: str) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 4, 8, 4)
    column.setSpacing(10)
    column.addWidget(label(tr("Version {version}", version=version), "title"))
    for text in (_ABOUT, _LIMITS, _FREE, _UPDATES):
        column.addWidget(label(text, wrap=True))
    where = tr(
        "Sessions lie in {data_folder}, settings in {config_folder}.",
        data_folder=data_folder(),
        config_folder=config_folder(),
    )
    column.addWidget(label(where, "quiet", wrap=True))
    column.addStretch(1)
    return page


def _lines(found: tuple[Part, ...]) -> str:
    return "\n".join(f"{one.name} {one.version}: {one.licence or tr('see there')}" for one in found)
