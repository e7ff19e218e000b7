#!/bin/bash
# A QLabel that wraps Arabic or Hebrew words sets back every line but the last by the width of a space, to the left, and
# where a line is as long as the label is wide its last letters are cut off at the left edge. The space at which a line
# was broken is counted as if it stood at the line's beginning. The same words in a document (rich text in the same
# label, or a QTextLayout that one aligns oneself) begin at the edge. heightForWidth does not know of it either.
#
# Who meets it: apps that mirror their window by the user's language. The edge of each paragraph is ragged on the side
# where it should be straight, and in a narrow label letters are missing; in English nothing is seen of it.
#
# Seen on 2026-11-29 with Qt 5.15 (PyQt5 5.15.11) and Qt 6.11 (PyQt6 6.11.0), Linux, Python 3.11, where DejaVu Sans is
# installed, which has Arabic letters.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet PyQt5==5.15.11 PyQt6==6.11.0
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$folder
chmod 700 "$folder"

cat > lines.py <<'PY'
import importlib
import sys

name = sys.argv[1]
core, gui, widgets = (importlib.import_module(f"{name}.{part}") for part in ("QtCore", "QtGui", "QtWidgets"))
app = widgets.QApplication([])
font = gui.QFont("DejaVu Sans")
font.setPixelSize(20)
app.setFont(font)
app.setLayoutDirection(core.Qt.LayoutDirection.RightToLeft)
words = "\u0628\u0627\u0628 " * 40  # the same word, so that all lines begin and end alike


def edges(text):
    label = widgets.QLabel(text)
    label.setWordWrap(True)
    label.setFixedWidth(300)
    label.show()
    label.resize(300, label.heightForWidth(300))
    picture = label.grab().toImage()
    ground, high = picture.pixel(0, 0), label.fontMetrics().lineSpacing()
    found = []
    for line in range(picture.height() // high):
        rows = range(line * high, (line + 1) * high)
        ink = [x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in rows)]
        found.append(picture.width() - 1 - max(ink))
    return found


plain, rich = edges(words), edges(f"<p dir='rtl'>{words}</p>")
print(f"{name}, Qt {core.qVersion()}: pixels between the right edge and each line: plain {plain}, rich text {rich}")
is_set_back = min(plain[:-1]) > plain[-1]
sys.exit(not (is_set_back and len(set(rich)) == 1))
PY

failed=0
for name in PyQt5 PyQt6; do
  venv/bin/python lines.py "$name" || failed=1
done
if [ "$failed" = 1 ]; then
  echo "changed: wrapped lines from right to left are set otherwise now" >&2
fi
exit "$failed"
