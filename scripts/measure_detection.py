"""How many faces each detector finds in pictures with known faces, and how many that are none.

    uv run scripts/measure_detection.py DIR [--detector NAME]... [--json]

What DIR holds and what is counted: monitor/bench/true_boxes.py. The detectors are those of
recordings, `cascade`, `retinaface` and `yunet`, and RetinaFace as it looks at `live` video.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from monitor.bench.true_boxes import LEAST_PX, measure, table
from monitor.config import DetectionSettings, EngineSettings
from monitor.detection import make_live_scanner
from monitor.detection.base import FaceDetector
from monitor.errors import SourceError


def load(name: str, min_face_px: int, least_score: float | None) -> FaceDetector:
    """Return a detector by its name."""
    engine = EngineSettings()
    settings = DetectionSettings(min_face_px=min_face_px)
    if name == "cascade":
        from monitor.detection.cascade.detector import CascadeDetector

        if least_score is not None:
            settings = replace(settings, thresholds=(0.6, 0.7, least_score))
        return CascadeDetector(settings, engine)
    if name == "retinaface":
        from monitor.detection.single_shot.retinaface import RetinaFaceDetector

        return RetinaFaceDetector(settings, engine, least_score=least_score)
    if name == "live":
        return make_live_scanner(settings, engine)
    from monitor.detection.single_shot.yunet import YuNetDetector

    return YuNetDetector(settings, engine, least_score=least_score)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures of the detectors that are named; of all without a name."""
    names = ("cascade", "retinaface", "yunet", "live")
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--detector", action="append", choices=names)
    parser.add_argument("--min-face", type=int, default=LEAST_PX, help="in pixels")
    parser.add_argument("--least-score", type=float, help="instead of the detector's own")
    parser.add_argument("--rounds", type=int, default=3, help="the quickest of so many counts")
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args(arguments)
    detectors = {
        name: load(name, chosen.min_face, chosen.least_score) for name in chosen.detector or names
    }
    try:
        results = measure(detectors, chosen.folder, chosen.rounds)
    except SourceError as error:
        raise SystemExit(str(error)) from error
    if chosen.json:
        print(json.dumps([result.as_json(results[0]) for result in results], indent=1))
    else:
        print(table(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
