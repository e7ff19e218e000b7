"""How well it is told where heads are turned: on real small heads in videos, and in drawn rooms.

    uv run scripts/measure_orientation.py small_heads.npz [--detector NAME]... [--only PART]...

The data is CMU Face Images, cut to heads as `docs/decisions/orientation.md` says; it does not come
with the repository. Heads are enlarged, jittered by a pixel, made noisy and sent through H.264.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from head_rooms.pinhole import HEIGHT, WIDTH, Room, faces_of, landmarks_of
from head_rooms.videos import Heads, Seats, picture, through_h264
from monitor.config import (
    DetectionSettings,
    EmotionSettings,
    EngineSettings,
    TrackingSettings,
    WindowSettings,
)
from monitor.detection import make_detector
from monitor.detection.base import FaceDetector
from monitor.detection.single_shot.retinaface import RetinaFaceDetector
from monitor.emotion import make_emotion_model
from monitor.engine import resolve_precision
from monitor.orientation import HeadPose, head_poses
from monitor.pipeline import Pipeline
from monitor.tracking import Tracker
from monitor.types import Face, FaceReading, Frame, FrameReading
from monitor.window import ANY_GROUP, FrontLearner, RollingWindow, front_between

SHARES = (0.0, 0.3, 0.5, 0.7, 1.0)
FPS = 3
TOLD_S, WATCHED_S = 10, 6
SEATS = Seats(scale=2.0)
PEOPLE = 20


def detector_of(name: str, scale: float) -> FaceDetector:
    """Return a detector that looks for faces down to two thirds of these.

    "retinaface:16" is RetinaFace as live, in pictures in which the smallest face has 16 px.
    """
    smallest = max(round(12 * scale), 12)
    backend, _, px = name.partition(":")
    settings = DetectionSettings(backend=backend, min_face_px=smallest)
    if not px:
        return make_detector(settings, EngineSettings())
    live = resolve_precision(EngineSettings(), is_live=True)
    return RetinaFaceDetector(settings, live, smallest_px=int(px))


def poses_by_picture(
    heads: Heads, numbers: NDArray[np.intp], detector: FaceDetector, scale: float, frames: int = 4
) -> dict[int, list[HeadPose]]:
    """The poses that are told of each picture, frame by frame."""
    seats, rng = Seats(scale), np.random.default_rng(1)
    found: dict[int, list[HeadPose]] = {int(one): [] for one in numbers}
    for first in range(0, len(numbers), seats.count):
        people = numbers[first : first + seats.count].tolist()
        drawn = (picture(heads, people, seats, rng) for _ in range(frames))
        for image in through_h264(drawn, FPS):
            for face in detector.detect(image):
                x, y = (face.box_xyxy[:2] + face.box_xyxy[2:]) / 2
                seat = seats.at(float(x), float(y))
                if seat < len(people) and face.landmarks_xy is not None:
                    (pose,) = head_poses(face.landmarks_xy[None], [face.network])
                    if pose is not None:
                        found[people[seat]].append(pose)
    return found


def area_under_curve(higher: NDArray[np.float64], lower: NDArray[np.float64]) -> float:
    """How often one of the first is above one of the second; half where both are the same."""
    above = (higher[:, None] > lower[None]).mean() + (higher[:, None] == lower[None]).mean() / 2
    return float(above)


def measure_poses(heads: Heads, detector_name: str, scale: float) -> None:
    """Print how well front is told from aside and up, and how much a yaw trembles."""
    wanted = heads.places("front", "left", "right", "up")
    found = poses_by_picture(heads, wanted, detector_of(detector_name, scale), scale)

    def of(values: str, *poses: str) -> NDArray[np.float64]:
        known = chain.from_iterable(found[int(n)] for n in heads.places(*poses))
        return np.array([getattr(pose, values) for pose in known])

    middle = float(np.median(of("yaw", "front")))
    aside = area_under_curve(
        np.abs(of("yaw", "left", "right") - middle), np.abs(of("yaw", "front") - middle)
    )
    up = area_under_curve(of("pitch", "up"), of("pitch", "front"))
    yaws = [np.diff([pose.yaw for pose in poses]) for poses in found.values() if len(poses) > 1]
    told = np.mean([bool(poses) for poses in found.values()])
    print(
        f"{detector_name}, faces of {18 * scale:.0f} px: front against left and right {aside:.3f}, "
        f"against up {up:.3f}; median change of yaw {np.median(np.abs(np.concatenate(yaws))):.1f} "
        f"degrees; {100 * told:.0f} % of the pictures told"
    )


def unread(faces: Sequence[Face], tracker: Tracker, frame: int) -> FrameReading:
    """A reading without expressions."""
    landmarks = np.array([face.landmarks_xy for face in faces])
    poses = head_poses(landmarks, [face.network for face in faces])
    numbers = tracker.update(faces, frame / FPS)
    people = zip(numbers, faces, [None] * len(faces), poses, strict=True)
    return FrameReading(frame, frame / FPS, tuple(FaceReading(*one) for one in people))


def facing_share(readings: Sequence[FrameReading]) -> float:
    """The share that faces the front in the last window, told by the first ten seconds."""
    window = RollingWindow(
        WindowSettings(), ANY_GROUP, front=FrontLearner(front_between(readings, 0.0, TOLD_S))
    )
    for reading in readings:
        window.add(reading)
    orientation = window.summary(readings[-1].time_s).orientation
    assert orientation is not None
    assert orientation.facing is not None
    return orientation.facing.share


def measure_video_rooms(heads: Heads, detector_name: str) -> None:
    """Print the share that is told of rooms put together from real heads."""
    detector, errors = detector_of(detector_name, SEATS.scale), []
    for seed, share in enumerate(SHARES):
        rng = np.random.default_rng([2, seed])
        people = rng.permutation(np.tile(np.unique(heads.person), PEOPLE))[:PEOPLE]

        def of(person: int, *poses: str, chance: np.random.Generator = rng) -> int:
            mine = heads.places(*poses)
            return int(chance.choice(mine[heads.person[mine] == person]))

        facing = rng.permutation(PEOPLE) < round(share * PEOPLE)
        told = [of(one, "front") for one in people]
        later = [
            of(one, "front") if is_facing else of(one, "left", "right", "up")
            for one, is_facing in zip(people, facing, strict=True)
        ]
        plan = [told] * (TOLD_S * FPS) + [later] * (WATCHED_S * FPS)
        drawn = (picture(heads, seats, SEATS, rng) for seats in plan)
        tracker = Tracker(TrackingSettings())
        readings = [
            unread(detector.detect(image), tracker, number)
            for number, image in enumerate(through_h264(drawn, FPS))
        ]
        found = facing_share(readings)
        errors.append(abs(found - share))
        print(f"{detector_name}, {100 * share:.0f} % face the front: told {100 * found:.0f} %")
    print(f"{detector_name}, videos of {PEOPLE} real heads: mean error {np.mean(errors):.3f}")


def measure_drawn_rooms(camera_degrees: float, rooms: int = 10) -> None:
    """Print how far off the share is in rooms before a pinhole camera."""
    room, errors = Room(camera_degrees=camera_degrees), []
    count = len(room.seats())
    for seed in range(rooms):
        for share in SHARES:
            rng = np.random.default_rng([3, seed, round(100 * share)])
            faces = faces_of(count, rng)
            later = rng.uniform(50.0, 70.0, count) * rng.choice([-1, 1], count)
            later[rng.permutation(count) < round(share * count)] = 0.0
            tracker, readings = Tracker(TrackingSettings()), []
            plan = [np.zeros(count)] * (TOLD_S * FPS) + [later] * (WATCHED_S * FPS)
            for frame, aside in enumerate(plan):
                seen = landmarks_of(room, aside, faces, rng)
                readings.append(unread(_as_faces(seen), tracker, frame))
            errors.append(abs(facing_share(readings) - share))
    print(f"drawn rooms, camera {camera_degrees:.0f} degrees to the side: {np.mean(errors):.3f}")


def _as_faces(landmarks: NDArray[np.float64]) -> list[Face]:
    """Faces around landmarks, for what lies in the picture."""
    faces = []
    for points in landmarks.astype(np.float32):
        middle, reach = points.mean(axis=0), np.float32(1.3) * np.ptp(points, axis=0).max()
        box = np.concatenate([middle - reach / 2, middle + reach / 2])
        if 0 <= middle[0] < WIDTH and 0 <= middle[1] < HEIGHT:
            faces.append(Face(box, 0.99, points))
    return faces


def measure_neutral_rooms(heads: Heads, rooms: int = 5) -> None:
    """Print what the gauge of expressions says of rooms of neutral heads that look elsewhere."""
    engine = EngineSettings()
    model = make_emotion_model(EmotionSettings(), engine)
    for name, poses in {"up": ("up",), "aside": ("left", "right"), "front": ("front",)}.items():
        numbers, states = heads.places(*poses, expression="neutral"), []
        for seed in range(rooms):
            rng = np.random.default_rng([4, seed])
            people = rng.choice(numbers, PEOPLE).tolist()
            pipeline = Pipeline(
                detector_of("retinaface", SEATS.scale), model, Tracker(TrackingSettings())
            )
            window = RollingWindow(WindowSettings(), ANY_GROUP, classes=model.classes)
            drawn = (picture(heads, people, SEATS, rng) for _ in range(2 * FPS))
            for number, image in enumerate(through_h264(drawn, FPS)):
                window.add(pipeline.process(Frame(image, number, number / FPS)))
            states.append(window.summary((2 * FPS - 1) / FPS).state.value)
        print(f"rooms of neutral heads, {name}: {', '.join(states)}")


def measure_cost(rounds: int = 300) -> None:
    """Print how long the poses of eighty faces take."""
    rng = np.random.default_rng(5)
    faces = faces_of(80, rng)[:, :, :2] * 0.3 + rng.normal(0, 1, (80, 5, 2))
    landmarks, networks = faces.astype(np.float32), ["retinaface"] * 80
    spent = []
    for _ in range(rounds):
        start = time.perf_counter()
        head_poses(landmarks, networks)
        spent.append(time.perf_counter() - start)
    median, best = 1000 * np.median(spent), 1000 * min(spent)
    print(f"pose of 80 faces: median {median:.2f} ms, best {best:.2f} ms")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures of the parts that are named; of all without a name."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("data", type=Path, metavar="small_heads.npz")
    known = ("cascade", "retinaface", "yunet", *(f"retinaface:{px}" for px in range(12, 25)))
    parser.add_argument("--detector", action="append", choices=known)
    parts = ("poses", "videos", "drawn", "neutral", "cost")
    parser.add_argument("--only", action="append", choices=parts)
    chosen = parser.parse_args(arguments)
    heads = Heads.load(chosen.data)
    names = chosen.detector or ["retinaface"]
    jobs: dict[str, list[Callable[[], None]]] = {
        "poses": [partial(measure_poses, heads, n, s) for n in names for s in (2.0, 4 / 3, 1.0)],
        "videos": [partial(measure_video_rooms, heads, name) for name in names],
        "drawn": [partial(measure_drawn_rooms, degrees) for degrees in (0.0, 30.0)],
        "neutral": [partial(measure_neutral_rooms, heads)],
        "cost": [measure_cost],
    }
    for part in chosen.only or parts:
        for job in jobs[part]:
            job()
    return 0


if __name__ == "__main__":
    sys.exit(main())
