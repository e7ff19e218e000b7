"""The zones of a session under review, as somebody looks at them."""

from __future__ import annotations

from PyQt5.QtWidgets import QAction

from monitor.ui.appearance.theme import Theme
from monitor.ui.review.session.session_page import SessionPage
from monitor.ui.review.session.zones_dialog import ZonesDialog
from monitor.ui.widgets.background_task import Background
from tests.review.test_zones import NAME, session
from tests.ui.dialogs import in_dialog
from tests.ui.review.lectures import write_lecture


def opened(qtbot, background: Background, theme: Theme) -> ZonesDialog:
    store = session(people=16)
    dialog = ZonesDialog(store.session(NAME), store, background, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.view.accessibleName()))
    return dialog


def test_zones_are_drawn_as_they_lie_in_the_picture(
    qtbot, background: Background, theme: Theme
) -> None:
    dialog = opened(qtbot, background, theme)
    four = dialog.view.accessibleName()
    assert [part.split(":")[0] for part in four.split("; ")] == [
        *("back left", "back right"),
        *("front left", "front right"),
    ]
    assert "% faced the front, up to 4 readable" in four
    assert dialog.choices["2x2"].isChecked()
    picture = dialog.view.grab().toImage()
    dialog.choices["2x1"].click()
    qtbot.waitUntil(lambda: dialog.view.accessibleName() != four)
    assert dialog.view.accessibleName().startswith("left: ")
    assert dialog.view.grab().toImage() != picture
    assert [name for name, one in dialog.choices.items() if one.isChecked()] == ["2x1"]


def test_dark_is_drawn_too(qtbot, background: Background, theme: Theme) -> None:
    dialog = opened(qtbot, background, theme)
    light = dialog.view.grab().toImage()
    theme.choose("dark")
    assert dialog.view.grab().toImage() != light


def test_without_rows_per_person_the_page_says_why(qtbot, open_page, store) -> None:
    page: SessionPage = open_page(write_lecture(store, "plain"))
    entry: QAction = next(e for e in page.head.more.menu_.actions() if e.text().startswith("Zones"))

    def look(dialog: ZonesDialog) -> None:
        qtbot.waitUntil(lambda: "kept no rows per person" in dialog.line.text())
        dialog.accept()

    in_dialog(ZonesDialog, look)
    entry.trigger()
