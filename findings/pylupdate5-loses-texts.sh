#!/bin/bash
# pylupdate5, which PyQt5 brings to fill a translator's catalogue from Python code, reads Python as if it were
# C++. Calls that any Python programmer takes for equal are not: one whose last argument is followed by a comma
# (as formatters write calls that are too long for a line) is lost, one whose comment is given by keyword is lost,
# and one whose count is an attribute (room.count) is lost, though a sum or a call as count is not; a character by
# its name, \N{EM DASH}, comes out as the letters N{EM DASH}. Nothing is said, and the exit status is 0: the app
# speaks English there.
#
# Who meets it: every app in PyQt5 with translations whose code goes through black or ruff format; a check that
# "one run leaves the catalogues unchanged" is green all the while.
#
# Seen on 2026-11-29 with PyQt5 5.15.11 (Linux, Python 3.11).
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet PyQt5==5.15.11

cat > app.py <<'PY'
from PyQt5.QtCore import QCoreApplication

translate = QCoreApplication.translate


def texts(count, room):
    translate("app", "in one line")
    translate(
        "app", "over two lines"
    )
    translate(
        "app",
        "with a comma behind it",
    )
    translate("app", "with a keyword", disambiguation="menu")
    translate("app", "%n plain files", None, count)
    translate("app", "%n files of a room", None, room.count)
    translate("app", "a dash \N{EM DASH} by name")
PY

venv/bin/pylupdate5 app.py -ts app_de.ts

cat > read.py <<'PY'
import sys
from importlib.metadata import version
from xml.etree import ElementTree

print("PyQt5", version("PyQt5"))
found = {
    message.findtext("source"): message.get("numerus") == "yes"
    for message in ElementTree.parse("app_de.ts").iter("message")
}
for text, is_plural in found.items():
    print("found:", repr(text), "(plural)" if is_plural else "")
ok = True


def expect(text, plural):
    """What was seen: None for a text that is lost, else whether it is known as a plural."""
    global ok
    seen = found.get(text)
    if seen is not plural:
        ok = False
        print("changed:", repr(text), "was", plural, "and is", seen)


expect("in one line", False)
expect("over two lines", False)
expect("%n plain files", True)
expect("with a comma behind it", None)
expect("with a keyword", None)
expect("%n files of a room", None)
expect("a dash \N{EM DASH} by name", None)
print("as before" if ok else "this has changed")
sys.exit(0 if ok else 1)
PY
venv/bin/python read.py
