"""Finding faces in live video: a quick network looks at every frame, a strong one now and then.

The quick one looks again only at what has changed (`changed_parts`). `detector` joins what both
find with the places that `places` remembers; `schedule` says when the strong one looks.
"""
