#!/bin/bash
# Praat writes a quotation mark within a label as two. praatio takes these back to one in the labels of
# interval tiers, and leaves them as two in those of point tiers: who reads a TextGrid and saves it gets
# one more pair of marks with each round for the points ("no" becomes ""no"", then """"no""""). And it
# looks for the words `item [` in the whole text, labels too, so that a label such as `see item [2]:` breaks
# a file that praatio itself has written. Praat reads both rightly: a text is what stands between quotation
# marks.
#
# Who meets it: whoever keeps notes, comments or transcripts in TextGrids, where quotations are common, and
# passes them through Python; an agreement of labels that is counted after a round is wrong with no error.
#
# Seen on 2026-11-29 with praatio 6.2.2 (Linux, Python 3.11).
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet praatio==6.2.2

cat > read.py <<'PY'
import importlib.metadata
import sys

from praatio import textgrid
from praatio.data_classes.interval_tier import IntervalTier
from praatio.data_classes.point_tier import PointTier

print("praatio", importlib.metadata.version("praatio"))


def round_trip(grid, name):
    grid.save(name, format="long_textgrid", includeBlankSpaces=True)
    return textgrid.openTextgrid(name, includeEmptyIntervals=False)


def grid_of(label):
    grid = textgrid.Textgrid()
    grid.addTier(IntervalTier("said", [(0.0, 1.0, label)], 0.0, 2.0))
    grid.addTier(PointTier("notes", [(0.5, label)], 0.0, 2.0))
    return grid


label = 'she said "no"'
once = round_trip(grid_of(label), "once.TextGrid")
twice = round_trip(once, "twice.TextGrid")
intervals = [one.getTier("said").entries[0].label for one in (once, twice)]
points = [one.getTier("notes").entries[0].label for one in (once, twice)]
print("written:  ", label)
print("intervals:", intervals)
print("points:   ", points)

try:
    found = round_trip(grid_of("see item [2]: below"), "item.TextGrid")
    broken = False
    print("a label with 'item [2]:' is read:", [len(tier.entries) for tier in found.tiers])
except Exception as error:
    broken = True
    print("a label with 'item [2]:' cannot be read again:", type(error).__name__, error)

doubled = points[0] != label and intervals[0] == label
sys.exit(0 if doubled and broken else 1)
PY
venv/bin/python read.py
