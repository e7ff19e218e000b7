"""Settings in the words of those who use them: names, meanings and choices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from monitor.config.own_file import Key
from monitor.i18n import LANGUAGES, SYSTEM, tr


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
    tr("Class"): {
        ("", "signal"): SettingWords(
            tr("What is read"),
            tr(
                "Expressions need the consent of everybody in the room, and more in many countries."
            ),
            {
                "both": tr("expressions, and where heads are turned"),
                "orientation": tr("where heads are turned, alone"),
                "expressions": tr("expressions alone"),
            },
        ),
        ("", "language"): SettingWords(
            tr("Language"),
            tr("Of the window, the command line and the reports."),
            {SYSTEM: tr("as the system's"), **{code: one.name for code, one in LANGUAGES.items()}},
        ),
        ("session", "min_people"): SettingWords(
            tr("Smallest group"),
            tr(
                "With fewer readable people there is no result for the class, in the window "
                "and in all that is kept."
            ),
            unit=tr("people"),
        ),
        ("session", "retention_days"): SettingWords(
            tr("Sessions are kept"),
            tr("Older ones go to the trash at the start of the app. 0 keeps them all."),
            unit=tr("days"),
        ),
        ("session", "store"): SettingWords(
            tr("Where sessions are kept"),
            tr("A database of your school, as its IT names it. Empty: a file on this computer."),
        ),
    },
    tr("Markers"): {
        ("session", "markers"): SettingWords(
            tr("Names of the markers"),
            tr(
                "A key puts its marker while a session runs; parts of a lecture are called by "
                "them. They change at once; M changes them too."
            ),
        ),
    },
    tr("Gauge"): {
        ("window", "length_s"): SettingWords(
            tr("The gauge looks back"), tr("A longer time is calmer, and later."), unit=tr("s")
        ),
        ("window", "step_s"): SettingWords(
            tr("A result is kept every"), tr("In the session, for review and export."), unit=tr("s")
        ),
        ("window", "strategy"): SettingWords(
            tr("How the gauge counts"), tr("What each does is told below the gauge.")
        ),
        ("window", "model"): SettingWords(
            tr("Folder of a trained one"), tr("What it has learnt. Empty for the others.")
        ),
    },
    tr("Words"): {
        ("window", "share_band"): SettingWords(
            tr("Calm up to"),
            tr(
                "A share of the people: only what is surely beyond it, either way, is called "
                "interested or bored."
            ),
        ),
        ("window", "dead_band"): SettingWords(
            tr("Neutral up to"),
            tr("The same where the gauge has no range, on a scale from 0 to 1."),
        ),
        ("window", "hysteresis"): SettingWords(
            tr("Change the word only beyond it by"), tr("So that the word does not go to and fro.")
        ),
        ("window", "min_coverage"): SettingWords(
            tr("No data below"), tr("A share of the people who are seen that must be readable.")
        ),
    },
    tr("Camera"): {
        ("picture", "resolution"): SettingWords(
            tr("Resolution"),
            tr(
                "What a camera is asked for; it gives what it has that is near. More pixels show "
                "smaller faces, and take longer."
            ),
            {
                "": tr("{resolution}, as usual", resolution="1280x720"),
                **{size: size for size in ("640x480", "1920x1080", "2560x1440", "3840x2160")},
            },
        ),
        ("picture", "fps"): SettingWords(
            tr("Pictures a second"), tr("What a camera is asked for; 0: 30."), unit=tr("a second")
        ),
        ("picture", "rotate"): SettingWords(
            tr("Turned by"),
            tr(
                "For a camera that hangs upside down; for all cameras, until one is turned in "
                "its own way by More, Picture."
            ),
            {
                0: tr("not at all"),
                90: "90\N{DEGREE SIGN}",
                180: "180\N{DEGREE SIGN}",
                270: "270\N{DEGREE SIGN}",
            },
        ),
        ("picture", "mirror"): SettingWords(
            tr("Mirrored"), tr("For a camera that shows a mirror image; likewise.")
        ),
        ("picture", "track"): SettingWords(
            tr("Track of a recording"), tr("Counted from 1; 0 takes the one that shows faces.")
        ),
    },
    tr("Places"): {
        ("window", "zones"): SettingWords(
            tr("Zones of the room"), tr("Such as 2x2, columns and rows. Empty: none.")
        ),
        ("window", "front_s"): SettingWords(
            tr("Looking to the front, in a recording"),
            tr("From when to when everybody looks to the front, in seconds, such as 10, 15."),
        ),
        ("detection", "region"): SettingWords(
            tr("Look here alone"), tr("Left, top, width and height in pixels. Empty: everywhere.")
        ),
        ("detection", "leave_out"): SettingWords(
            tr("Leave places out"),
            tr("Each with left, top, width and height in pixels, separated by semicolons."),
        ),
    },
    tr("Faces"): {
        ("detection", "min_face_px"): SettingWords(
            tr("Smallest face"),
            tr("Smaller ones are not looked for; a larger number is quicker."),
            unit=tr("pixels"),
        ),
        ("detection", "first_face"): SettingWords(
            tr("One face alone"), tr("The best of each picture, where one person is watched.")
        ),
        ("tracking", "memory_s"): SettingWords(
            tr("Somebody is remembered for"),
            tr("Who is seen again within it is not counted twice."),
            unit=tr("s"),
        ),
        ("emotion", "model"): SettingWords(
            tr("What reads expressions"),
            tr(
                "default, or accurate, which takes longer; fer for that package's; or the "
                "folder of one that you have trained."
            ),
        ),
        ("emotion", "reads_per_s"): SettingWords(
            tr("Each face is read"), tr("Live; 0: in each picture."), unit=tr("times a second")
        ),
    },
    tr("Finding"): {
        ("detection", "backend"): SettingWords(
            tr("What finds faces"),
            tr(
                "retinaface, with yunet between its looks; yunet alone, which is quicker and "
                "sees fewer small faces; cascade as in earlier versions."
            ),
        ),
        ("detection", "scan_every"): SettingWords(
            tr("A full look every"),
            tr("Live; 0: as often as this computer can."),
            unit=tr("pictures"),
        ),
        ("detection", "target_fps"): SettingWords(
            tr("Keep up with"), tr("Live; 0: what the camera gives."), unit=tr("pictures a second")
        ),
        ("detection", "thresholds"): SettingWords(
            tr("How sure cascade must be"),
            tr("Three shares, for its first, second and third look."),
        ),
        ("detection", "scale_factor"): SettingWords(
            tr("Step between sizes for cascade"), tr("Nearer to 1 finds more, and takes longer.")
        ),
    },
    tr("Computer"): {
        ("engine", "runtime"): SettingWords(
            tr("Engine"),
            tr("What reckons: OpenVINO where there is one for this computer, else ONNX Runtime."),
            {
                "auto": tr("the best there is"),
                "openvino": "OpenVINO",
                "onnxruntime": "ONNX Runtime",
            },
        ),
        ("engine", "device"): SettingWords(
            tr("Reckons on"),
            tr("Another than the processor needs OpenVINO and a part by Intel."),
            {
                "auto": tr("graphics where there are any"),
                "cpu": tr("the processor"),
                "gpu": tr("graphics"),
                "npu": tr("a neural unit"),
            },
        ),
        ("engine", "threads"): SettingWords(
            tr("Processor cores"), tr("0 takes all of them; fewer leave some for your slides.")
        ),
        ("engine", "precision"): SettingWords(
            tr("Reckons"),
            tr(
                "Live, as quickly as this processor can; recordings give the same on all computers."
            ),
            {"auto": tr("as it suits"), "float32": tr("finely"), "bfloat16": tr("coarsely")},
        ),
    },
    tr("Sound"): {
        ("sound", "listen"): SettingWords(
            tr("Listen to when somebody talks"),
            tr(
                "In recordings, and by the microphone while a session runs. Kept is when somebody "
                "talks and when nobody does: no sound, no words. Everybody who is heard must know."
            ),
        ),
        ("sound", "microphone"): SettingWords(
            tr("Microphone"), tr("A part of its name. Empty: the one of your system.")
        ),
        ("sound", "agreed"): SettingWords(
            tr("The room has agreed to the microphone"),
            tr("Without it you are asked once, as a session starts."),
        ),
    },
    tr("Display"): {
        ("display", "text_size"): SettingWords(
            tr("Size of text"), tr("Beside the size that your desktop has."), unit="%"
        ),
        ("display", "motion"): SettingWords(
            tr("Movement"),
            tr("Whether the gauge glides to its new value, or is there at once."),
            {
                "system": tr("as this computer asks"),
                "full": tr("it glides"),
                "reduced": tr("nothing glides"),
            },
        ),
    },
    tr("Live out"): {
        ("outlets", "send"): SettingWords(
            tr("Shown elsewhere, live"),
            tr("Such as page or file:gauge.json, separated by commas. Empty: nowhere."),
        ),
        ("outlets", "open_to_network"): SettingWords(
            tr("Others in the network may read it"), tr("For what is shown elsewhere, live.")
        ),
    },
}
"""All settings, by page: what teachers set comes first."""
