"""What a reading is worth by the head's angle, size and blur, and what that makes of rooms.

    uv run --group dev scripts/measure_reading_worth.py small_heads.npz ferplus_trainval.npz

Heads of CMU Face Images are enlarged, jittered, made noisy and sent through H.264, faces of FER+
are shrunk, blurred and warped; neither comes with the repository. Rooms of 20 people are drawn from
the readings of neutral heads, before (no pose is known) and as it is; the figures stand in
docs/decisions/reading-worth.md.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from head_rooms.videos import Heads, Seats, picture, through_h264
from measure_orientation import detector_of
from monitor.classes import Classes
from monitor.config import EmotionSettings, EngineSettings, WindowSettings
from monitor.emotion import make_emotion_model, make_expression_network
from monitor.emotion.base import EmotionModel
from monitor.orientation import UNREADABLE, HeadPose, LookingUp, head_poses
from monitor.training.data.dataset import CROWD, load_faces, without_training
from monitor.training.evaluation.evaluate import read_all, shrunk
from monitor.types import EXPRESSIONS, Face, FaceReading, FloatArray, FrameReading
from monitor.window import ANY_GROUP, RollingWindow

NETWORKS = ("default", "accurate", "fer")
SCALES = (2.0, 4 / 3, 1.0)
FRAMES, FPS = 4, 3
ROOMS, PEOPLE = 200, 20
PITCHES = (-90, 0, 4, 8, 12, 16, 20, 25, 90)
YAWS = (0, 20, 40, 60, 90)
SIDES_PX, BLURS_PX, WARPS_DEG = (48, 24, 16, 12), (1.0, 2.0, 3.0), (20.0, 40.0)
WEIGHTS = np.arange(0.0, 1.51, 0.05)

Images = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Read:
    """What was read of one head in one frame: which picture, its pose, by network."""

    picture: int
    face: Face
    pose: HeadPose
    probabilities: dict[str, FloatArray]


def read_heads(heads: Heads, scale: float, models: dict[str, EmotionModel]) -> list[list[Read]]:
    """Return the heads with bare eyes that are found and told, frame by frame."""
    seats, rng, detector = Seats(scale), np.random.default_rng(1), detector_of("retinaface", scale)
    numbers = heads.places("front", "left", "right", "up")
    frames: list[list[Read]] = [[] for _ in range(FRAMES)]
    for first in range(0, len(numbers), seats.count):
        people = numbers[first : first + seats.count].tolist()
        drawn = (picture(heads, people, seats, rng) for _ in range(FRAMES))
        for frame, image in zip(frames, through_h264(drawn, FPS), strict=True):
            faces = detector.detect(image)
            landmarks = np.array([face.landmarks_xy for face in faces])
            poses = head_poses(landmarks, [face.network for face in faces])
            read = {name: model.predict(image, faces) for name, model in models.items()}
            for place, (face, pose) in enumerate(zip(faces, poses, strict=True)):
                x, y = (face.box_xyxy[:2] + face.box_xyxy[2:]) / 2
                seat = seats.at(float(x), float(y))
                if seat < len(people) and pose is not None:
                    of_face = {name: values[place] for name, values in read.items()}
                    frame.append(Read(people[seat], face, pose, of_face))
    return frames


def print_angles(heads: Heads, frames: list[list[Read]], network: str) -> None:
    """Print how often neutral and happy heads are read so, by pitch and by yaw."""
    read = [one for frame in frames for one in frame]
    pitch, yaw = (np.array([getattr(r.pose, name) for r in read]) for name in ("pitch", "yaw"))
    shows = heads.expression[[one.picture for one in read]]
    on_top = np.array([one.probabilities[network].argmax() for one in read])
    is_right = EXPRESSIONS.counts_as[on_top] == np.where(shows == "happy", 1, 0)
    for name, values, edges, others in (
        ("up", pitch, PITCHES, np.abs(yaw) < 25),
        ("aside", np.abs(yaw), YAWS, pitch < 8),
    ):
        for low, high in pairwise(edges):
            inside = others & (values >= low) & (values < high)
            of = [is_right[inside & (shows == kind)] for kind in ("neutral", "happy")]
            told = [f"{100 * one.mean():3.0f} % of {len(one)}" if len(one) else "-" for one in of]
            print(f"{network}, {low} to {high} degrees {name}: neutral {told[0]}, happy {told[1]}")


def room_states(
    heads: Heads, frames: list[list[Read]], network: str, classes: Classes, poses: tuple[str, ...]
) -> tuple[Counter[str], Counter[str]]:
    """What the gauge says of rooms of neutral heads, before and as it is."""
    numbers = heads.places(*poses, expression="neutral")
    before: Counter[str] = Counter()
    now: Counter[str] = Counter()
    for seed in range(ROOMS):
        people = np.random.default_rng([4, seed]).choice(numbers, PEOPLE).tolist()
        before[room_state(frames, people, network, classes, has_heads=False)] += 1
        now[room_state(frames, people, network, classes, has_heads=True)] += 1
    return before, now


def room_state(
    frames: list[list[Read]], people: list[int], network: str, classes: Classes, *, has_heads: bool
) -> str:
    """What the gauge says of one room, whose people are these pictures."""
    window = RollingWindow(WindowSettings(), ANY_GROUP, classes=classes)
    looking_up = LookingUp()
    for number, frame in enumerate(frames):
        found = {one.picture: one for one in frame}
        there = [(track, found[one]) for track, one in enumerate(people) if one in found]
        tracks = [track for track, _ in there]
        poses = [one.pose if has_heads else None for _, one in there]
        boxes = [one.face.box_xyxy for _, one in there]
        chances = looking_up.update(tracks, poses, boxes, number / FPS)
        faces = tuple(
            FaceReading(
                track, one.face, one.probabilities[network] if chance < UNREADABLE else None, pose
            )
            for (track, one), pose, chance in zip(there, poses, chances, strict=True)
        )
        window.add(FrameReading(number, number / FPS, faces, classes=classes))
    return window.summary((len(frames) - 1) / FPS).state.value


def print_pictures(file: Path, network: str) -> None:
    """Print by what weight of the log odds small, blurred and warped faces are told best."""
    faces = without_training(load_faces(file))
    loaded = make_expression_network(network, EngineSettings())
    labels, images = faces.labels[CROWD][::4], faces.images[::4]
    changes: dict[str, Callable[[Images], Images]] = {
        **{f"{side} px": partial(shrunk, side_px=side) for side in SIDES_PX},
        **{f"blurred by {px:g} px": partial(blurred, px=px) for px in BLURS_PX},
        **{f"warped by {one:g} degrees": partial(warped, degrees=one) for one in WARPS_DEG},
    }
    for name, change in changes.items():
        read = read_all(loaded, change(images))
        weight = best_weight(read, labels, loaded.classes)
        print(f"{network}, {name}: {np.mean(read.argmax(axis=1) == labels):.0%}, x {weight:.2f}")


def best_weight(read: FloatArray, labels: NDArray[np.integer], classes: Classes) -> float:
    """The factor of all log odds by which the labels are likeliest."""
    shares = classes.expected_shares
    odds = np.log(np.maximum(read, 1e-9) / shares) / classes.temperature
    known = (labels >= 0) & (labels < len(classes))
    likelihoods = []
    for weight in WEIGHTS:
        powers = shares * np.exp(weight * odds[known])
        of_label = powers[np.arange(len(powers)), labels[known]] / powers.sum(axis=1)
        likelihoods.append(float(np.log(of_label).mean()))
    return float(WEIGHTS[int(np.argmax(likelihoods))])


def blurred(images: Images, px: float) -> Images:
    """Faces (N, 48, 48) out of focus."""
    return np.stack([np.asarray(cv2.GaussianBlur(one, (0, 0), px), np.uint8) for one in images])


def warped(images: Images, degrees: float) -> Images:
    """Faces (N, 48, 48) on a plane that is turned aside, from three times their width."""
    side = images.shape[1]
    half, away = side / 2.0, 3.0 * side
    corners = np.array([[-half, -half], [half, -half], [half, half], [-half, half]])
    angle = np.radians(degrees)
    near = away / (away + corners[:, :1] * np.sin(angle))
    seen = corners * [np.cos(angle), 1.0] * near + half
    matrix = cv2.getPerspectiveTransform(
        (corners + half).astype(np.float32), seen.astype(np.float32)
    )
    edge = cv2.BORDER_REPLICATE
    turned = [cv2.warpPerspective(one, matrix, (side, side), borderMode=edge) for one in images]
    return np.asarray(turned, np.uint8)


def main(heads_file: str, faces_file: str) -> None:
    """Print all figures."""
    heads = Heads.load(Path(heads_file))
    models = {
        name: make_emotion_model(EmotionSettings(model=name), EngineSettings()) for name in NETWORKS
    }
    for scale in SCALES:
        frames = read_heads(heads, scale, models)
        if scale == SCALES[0]:
            print_angles(heads, frames, "default")
        for network, model in models.items():
            for name, poses in {
                "up": ("up",),
                "aside": ("left", "right"),
                "front": ("front",),
            }.items():
                before, now = room_states(heads, frames, network, model.classes, poses)
                print(
                    f"{network}, faces of {18 * scale:.0f} px, neutral rooms, {name}: "
                    f"before {dict(before)}, now {dict(now)}"
                )
    print_pictures(Path(faces_file), "default")


if __name__ == "__main__":
    main(*sys.argv[1:])
