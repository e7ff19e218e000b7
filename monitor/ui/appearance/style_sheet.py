"""The shapes of Qt's own widgets, in the colours of a palette."""

from __future__ import annotations

from PyQt5.QtGui import QFont, QFontMetrics

from monitor.ui.appearance.palette import Palette


def style_sheet(palette: Palette, font: QFont) -> str:
    """Return the style sheet for all of Qt's own widgets.

    Args:
        palette: Its colours.
        font: That of the app, with a size in pixels.
    """
    text_px = font.pixelSize()
    small_px, high_px = text_px - 1, text_px + 6
    # Qt never asks what has a least height in a sheet how high it needs to be, and of two fonts
    # of one size one can need more; what is added around it here is 4 pixels or more.
    line_px = QFontMetrics(font).height()
    low_px = max(text_px + 4, line_px - 4)
    around_px = max((text_px + 17 - line_px) // 2, 3)  # a menu is as high in every font
    return f"""
    QWidget {{ color: {palette.text}; }}
    QMainWindow, QDialog, QMessageBox {{ background: {palette.window}; }}
    QLabel {{ background: transparent; }}
    QLabel[role="heading"] {{ font-size: {2 * text_px}px; font-weight: 600; }}
    QLabel[role="figure"] {{
        font-size: {2 * text_px}px; font-weight: 600; color: {palette.muted};
    }}
    QLabel[role="title"] {{ font-size: {text_px + 2}px; font-weight: 600; }}
    QLabel[role="caption"] {{ font-size: {small_px}px; font-weight: 600; color: {palette.muted}; }}
    QLabel[role="quiet"] {{ font-size: {small_px}px; color: {palette.muted}; }}
    QFrame[role="card"] {{
        background: {palette.card}; border: 1px solid {palette.line}; border-radius: 14px;
    }}
    QFrame[role="notice"] {{
        background: {palette.hover}; border: 1px solid {palette.band}; border-radius: 10px;
    }}
    QPushButton, QToolButton {{
        background: {palette.card}; border: 1px solid {palette.outline}; border-radius: 9px;
        padding: 7px 12px; min-height: {high_px}px;
    }}
    QToolButton[role="plain"] {{ background: transparent; border-color: transparent; }}
    QToolButton[role="compact"], QToolButton[role="compact-menu"] {{
        padding: 2px; min-height: {low_px}px; border-radius: 7px; }}
    QToolButton[role="compact-menu"] {{ padding: 2px 26px 2px 8px; text-align: left; }}
    QToolButton[role="compact-menu"][mirrored="true"] {{
        padding: 2px 8px 2px 26px; text-align: right;
    }}
    QToolButton[role="marker"] {{ padding: 4px 3px; }}
    QToolButton[role="key"] {{ padding: 4px 0; min-width: {text_px + 11}px; }}
    QPushButton:hover, QToolButton:hover {{ background: {palette.hover}; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {palette.track}; }}
    QPushButton:disabled, QToolButton:disabled {{
        color: {palette.muted}; border-color: {palette.line};
    }}
    QToolButton[role="plain"]:disabled {{ border-color: transparent; }}
    QPushButton[role="primary"], QToolButton[role="primary"] {{
        background: {palette.text}; color: {palette.card}; border-color: {palette.text};
        font-weight: 600; padding: 7px 16px;
    }}
    QPushButton[role="primary"]:hover, QToolButton[role="primary"]:hover {{
        background: {palette.muted}; border-color: {palette.muted};
    }}
    QPushButton[role="primary"]:disabled, QToolButton[role="primary"]:disabled {{
        background: {palette.track}; color: {palette.muted}; border-color: {palette.track};
    }}
    QToolButton[role="small"]:checked {{ background: {palette.band}; font-weight: 600; }}
    QPushButton:focus, QToolButton:focus, QLineEdit:focus, QPlainTextEdit:focus {{
        border: 2px solid {palette.focus};
    }}
    QTableView:focus, QListWidget:focus {{ border-color: {palette.focus}; }}
    QToolButton[role="menu"] {{ padding-right: 32px; text-align: left; }}
    QToolButton[role="menu"][mirrored="true"] {{
        padding-left: 32px; padding-right: 12px; text-align: right;
    }}
    QPlainTextEdit, QLineEdit {{
        background: {palette.card}; border: 1px solid {palette.outline}; border-radius: 9px;
        padding: 7px 12px; selection-background-color: {palette.focus};
    }}
    QComboBox {{
        background: {palette.card}; border: 1px solid {palette.outline}; border-radius: 9px;
        padding: 7px 12px; min-height: {high_px}px;
    }}
    QComboBox:disabled, QLineEdit:disabled, QAbstractSpinBox:disabled {{
        background: {palette.track}; color: {palette.muted}; border-color: {palette.track};
    }}
    QComboBox::drop-down {{ border: none; width: 30px; }}
    QComboBox::down-arrow {{ image: none; }}
    QComboBox:focus {{ border: 2px solid {palette.focus}; }}
    QComboBox QAbstractItemView {{
        background: {palette.card}; border: 1px solid {palette.line}; outline: 0;
        selection-background-color: {palette.hover}; selection-color: {palette.text};
    }}
    QProgressBar {{
        background: {palette.track}; border: 1px solid {palette.outline}; border-radius: 4px;
        max-height: 6px;
    }}
    QProgressBar::chunk {{ background: {palette.focus}; border-radius: 3px; }}
    QLineEdit[role="heading"] {{
        background: transparent; border-color: transparent; padding: 1px 8px; margin-left: -8px;
        font-size: {text_px + 7}px; font-weight: 600;
    }}
    QLineEdit[role="heading"]:hover {{ border-color: {palette.outline}; }}
    QLineEdit[role="heading"]:focus {{ background: {palette.card}; border-color: {palette.focus}; }}
    QToolButton[role="small"] {{
        padding: 3px 9px; min-height: {low_px}px; border-radius: 7px;
    }}
    QAbstractSpinBox {{
        background: {palette.card}; border: 1px solid {palette.outline}; border-radius: 9px;
        padding: 6px 10px; selection-background-color: {palette.focus};
    }}
    QToolButton[role="small menu"] {{
        padding: 3px 32px 3px 9px; min-height: {low_px}px; border-radius: 7px;
    }}
    QToolButton[role="small menu"][mirrored="true"] {{ padding: 3px 9px 3px 32px; }}
    QAbstractSpinBox:focus {{ border: 2px solid {palette.focus}; }}
    QMenu {{ background: {palette.card}; border: 1px solid {palette.line}; padding: 6px; }}
    QMenu::item {{
        padding: {around_px}px 28px {around_px}px 16px; border-radius: 6px;
    }}
    QMenu::item:selected {{ background: {palette.hover}; }}
    QMenu::item:disabled {{ color: {palette.muted}; }}
    QMenu::separator {{ height: 1px; background: {palette.line}; margin: 6px 8px; }}
    QToolTip {{
        background: {palette.text}; color: {palette.card}; border: none; padding: 6px;
    }}
    QTableView {{
        background: {palette.card}; border: 1px solid {palette.line}; border-radius: 10px;
        gridline-color: transparent; selection-background-color: {palette.hover};
        selection-color: {palette.text}; outline: 0;
    }}
    QListWidget {{
        background: {palette.card}; border: 1px solid {palette.line}; border-radius: 10px;
        padding: 4px; outline: 0;
    }}
    QListWidget::item {{ padding: 8px 10px; border-radius: 7px; }}
    QListWidget::item:selected {{ background: {palette.hover}; color: {palette.text}; }}
    QHeaderView::section {{
        background: {palette.card}; color: {palette.muted}; border: none;
        border-bottom: 1px solid {palette.line}; padding: 8px 10px; font-weight: 600;
    }}
    QTableView::item {{ border: none; padding: 6px 8px; }}
    QTableView[role="bare"] {{
        border: 1px solid transparent; border-radius: 4px; background: transparent;
    }}
    QTableView[role="bare"]:focus {{ border-color: {palette.focus}; }}
    QTableView[role="bare"]::item {{ padding: 1px 4px; }}
    QHeaderView[role="bare"] {{ background: transparent; }}
    QHeaderView[role="bare"]::section {{ padding: 2px 6px 4px 5px; background: transparent; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
    QScrollArea[role="cards"]:focus {{
        border: 2px solid {palette.focus}; border-radius: 6px; }}
    QScrollBar:vertical {{ background: transparent; width: 14px; margin-left: 4px; }}
    QScrollBar::handle:vertical {{
        background: {palette.outline}; border-radius: 5px; min-height: 30px;
    }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; }}
    QScrollBar::handle:horizontal {{
        background: {palette.outline}; border-radius: 5px; min-width: 30px;
    }}
    QScrollBar[hasKeys="true"]::handle {{ background: {palette.focus}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QCheckBox, QRadioButton {{ spacing: 10px; }}
    QRadioButton::indicator {{
        width: {text_px + 2}px; height: {text_px + 2}px; border-radius: {(text_px + 6) // 2}px;
        border: 2px solid {palette.muted}; background: {palette.card};
    }}
    QRadioButton::indicator:checked {{
        border: {text_px // 3 + 1}px solid {palette.focus}; background: {palette.card};
        width: {text_px + 4 - 2 * (text_px // 3)}px; height: {text_px + 4 - 2 * (text_px // 3)}px;
    }}
    QRadioButton:focus {{ color: {palette.focus}; }}
    QCheckBox::indicator {{
        width: {text_px + 2}px; height: {text_px + 2}px; border-radius: 5px;
        border: 2px solid {palette.muted}; background: {palette.card};
    }}
    QCheckBox::indicator:checked {{ background: {palette.focus}; border-color: {palette.focus}; }}
    QCheckBox:focus {{ color: {palette.focus}; }}
    QCheckBox:disabled, QRadioButton:disabled {{ color: {palette.muted}; }}
    QRadioButton::indicator:disabled, QCheckBox::indicator:disabled {{
        border-color: {palette.faint};
    }}
    QRadioButton::indicator:checked:disabled, QCheckBox::indicator:checked:disabled {{
        background: {palette.faint}; border-color: {palette.faint};
    }}
    """
