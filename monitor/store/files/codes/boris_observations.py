"""Which observations of a file of BORIS are wanted, and whose codes they hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from pathlib import Path

from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.store.files.codes.records import observer_of


def chosen_observations(
    path: Path, media: Mapping[str, Sequence[str]], recordings: frozenset[str]
) -> tuple[str, ...]:
    """Return the only observation, or all of one of the recordings: each observer makes one.

    Args:
        path: The file, for messages.
        media: The recordings of each observation.
        recordings: Those that are wanted.

    Raises:
        StoreError: There are several, of none of these recordings or of more than one.
    """
    if len(media) == 1:
        return tuple(media)
    wanted = {name: recordings.intersection(files) for name, files in media.items()}
    if len(set().union(*wanted.values())) != 1:
        raise StoreError(
            tr(
                "{path}: {observations} observations: name the session of whose recording some "
                "are, or export the one that is wanted as tabular events in BORIS",
                path=path,
                observations=len(media),
            )
        )
    return tuple(name for name, files in wanted.items() if files)


def observers_of(
    subjects: Set[str], observation: str, *, is_export: bool, is_one: bool
) -> Mapping[str, str]:
    """Return by subject whose codes they are; "" for what an export has of the app itself.

    A subject is an observer; without one the observation is, and of several both say it.
    """
    if is_export:
        return {subject: observer_of(subject, subjects) for subject in subjects}
    if is_one:
        return {subject: subject or observation for subject in subjects}
    return {
        subject: f"{observation}: {subject}" if subject else observation for subject in subjects
    }
