"""The guide, and what the app tells about itself."""

from __future__ import annotations

from importlib.metadata import version

from PyQt5.QtWidgets import QLabel, QPlainTextEdit

from monitor.ui.dashboard.gauge import Gauge
from monitor.ui.help.about_dialog import AboutDialog
from monitor.ui.help.guide_dialog import GuideDialog
from monitor.ui.help.guide_pages import GUIDE
from monitor.ui.help.licences import networks, parts
from tests.ui.theming import theme_of


def test_next_goes_through_all_pages_and_ends(qapp, qtbot) -> None:
    dialog = GuideDialog(theme_of(qapp))
    qtbot.addWidget(dialog)
    dialog.show()
    seen = []
    for number, steps in enumerate(GUIDE.values()):
        assert dialog.page == number
        texts = [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]
        assert all(step.title in texts and step.text in texts for step in steps)
        seen += [g.face for g in dialog.findChildren(Gauge) if g.isVisible()]
        dialog.next.click()
    assert not dialog.isVisible()
    assert seen == [step.face for page in GUIDE.values() for step in page if step.face]


def test_all_that_is_installed_for_the_app_is_named_with_its_licence(qtbot) -> None:
    found = {part.name.lower().replace("_", "-"): part for part in parts()}
    assert found["classroom-monitor"].version == version("classroom-monitor")
    assert found["classroom-monitor"].licence == "GPL-3.0-or-later"
    assert "GPL" in found["pyqt5"].licence
    assert {"numpy", "pillow", "pyqt5-sip", "pydantic-core"} <= found.keys()
    assert [name for name, part in found.items() if not part.licence] == []
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    text = "\n".join(one.toPlainText() for one in dialog.findChildren(QPlainTextEdit))
    assert all(f"{part.name} {part.version}: " in text for part in found.values())
    assert {"fer", "mtcnn", "retinaface", "yunet"} <= networks().keys()
    assert all(licence[:40] in text for licence in networks().values())
