#!/bin/bash
# QTableView.selectRow, by which nearly every table selects its first row when it opens, selects nothing once the
# window is laid out from right to left, as for Arabic or Hebrew, and says nothing either. QTableView looks for the
# first column at the wrong end, finds none there, and leaves it at that. Selecting by the model's index (setCurrentIndex,
# or select of the selection model) works in both directions.
#
# Who meets it: apps that mirror their window by the user's language; what goes by the selection (an Open button that
# is grey without one, keys that act on the selected row) is dead for these users alone, and no test in English finds it.
#
# Seen on 2026-11-29 with Qt 5.15 (PyQt5 5.15.11) and Qt 6.11 (PyQt6 6.11.0), Linux, Python 3.11.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet PyQt5==5.15.11 PyQt6==6.11.0
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$folder
chmod 700 "$folder"

cat > rows.py <<'PY'
import importlib
import sys

name = sys.argv[1]
core, gui, widgets = (importlib.import_module(f"{name}.{part}") for part in ("QtCore", "QtGui", "QtWidgets"))
app = widgets.QApplication([])
model = gui.QStandardItemModel(3, 2)
direction = core.Qt.LayoutDirection
ok = True
for way, expected in ((direction.LeftToRight, [1]), (direction.RightToLeft, [])):
    view = widgets.QTableView()
    view.setModel(model)
    view.setLayoutDirection(way)
    view.setSelectionBehavior(widgets.QTableView.SelectionBehavior.SelectRows)
    view.resize(600, 200)
    view.show()
    app.processEvents()
    view.selectRow(1)
    by_row = [index.row() for index in view.selectionModel().selectedRows()]
    view.setCurrentIndex(model.index(1, 0))
    by_index = [index.row() for index in view.selectionModel().selectedRows()]
    text = "right to left" if way == direction.RightToLeft else "left to right"
    print(f"{name}, Qt {core.qVersion()}, {text}: selectRow(1) selects {by_row}, the index {by_index}")
    ok = ok and by_row == expected and by_index == [1]
sys.exit(not ok)
PY

failed=0
for name in PyQt5 PyQt6; do
  venv/bin/python rows.py "$name" || failed=1
done
if [ "$failed" = 1 ]; then
  echo "changed: rows are selected otherwise now" >&2
fi
exit "$failed"
