"""Damages recordings in every way that disks, networks and recorders have, and reads them.

    uv run --group dev scripts/damage_test.py               960 recordings, some minutes
    uv run --group dev scripts/damage_test.py --seed 7      other places of damage
    uv run --group dev scripts/damage_test.py --only h264.ts --keep DIR

A recording may lose what is damaged, but 5 % of its frames never without a word. Exit code 1
where one does, or where times or numbers run backwards. Needs the program ffmpeg.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from rich.console import Console
from rich.table import Table

from damage.harm import HARMS, harmed
from damage.outcome import Outcome, outcome_of, pictures_of
from damage.recordings import FPS, RECORDINGS, make_recording

PLACES = 5
"""Places of damage for each recording and each harm: 16 x 12 x 5 = 960."""


def damage_all(
    folder: Path, names: list[str], places: int, seed: int, keep: Path | None
) -> dict[str, list[tuple[str, Outcome]]]:
    """Damage and read the recordings; by name, the harm and what came of it."""
    found: dict[str, list[tuple[str, Outcome]]] = defaultdict(list)
    for name in names:
        path = make_recording(name, folder)
        whole = pictures_of(path)
        for harm in HARMS:
            for place in range(places):
                damaged = folder / f"damaged-{name}"
                damaged.write_bytes(harmed(path.read_bytes(), harm, f"{name} {seed} {place}"))
                outcome = outcome_of(damaged, whole, FPS)
                found[name].append((harm, outcome))
                if keep is not None and is_wrong(outcome):
                    damaged.rename(keep / f"{harm.replace(' ', '-')}-{place}-{name}")
    return found


def is_wrong(outcome: Outcome) -> bool:
    """Whether the app did not do what it promises."""
    return outcome.is_silent or not outcome.in_order


def show(found: dict[str, list[tuple[str, Outcome]]]) -> None:
    """Print a line for each recording and each that is wrong."""
    table = Table("Recording", "Damaged", "Not opened", "Lost", "Told", "Wrong pictures", "Silent")
    for column in table.columns[1:]:
        column.justify = "right"
    for name, outcomes in found.items():
        opened = [one for _, one in outcomes if one.read]
        frames = sum(one.frames for one in opened) or 1
        table.add_row(
            name,
            str(len(outcomes)),
            str(len(outcomes) - len(opened)),
            f"{sum(one.lost for one in opened) / frames:.1%}",
            f"{sum(one.told for one in opened) / frames:.1%}",
            f"{sum(one.wrong for one in opened) / frames:.1%}",
            str(sum(is_wrong(one) for _, one in outcomes)),
        )
    console = Console(width=100)
    console.print(table)
    for name, outcomes in found.items():
        for harm, one in outcomes:
            if is_wrong(one):
                console.print(f"{name}, {harm}: {one}")


def main() -> int:
    """Damage and read; 1 where something was lost without a word."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--only", nargs="*", choices=RECORDINGS, default=list(RECORDINGS))
    parser.add_argument("--places", type=int, default=PLACES, help="for each recording and harm")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep what went wrong there")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = damage_all(Path(folder), options.only, options.places, options.seed, options.keep)
    show(found)
    everything = [one for outcomes in found.values() for _, one in outcomes]
    silent = sum(is_wrong(one) for one in everything)
    print(f"{len(everything)} damaged recordings, {silent} lost 5 % or more without a word.")
    return 1 if silent else 0


if __name__ == "__main__":
    sys.exit(main())
