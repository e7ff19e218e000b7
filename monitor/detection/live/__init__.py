"""Finding faces in live video: a quick network looks at every frame, a strong one now and then.

`detector` joins what both find with the places that `places` remembers; `schedule` says when the
strong one looks.
"""
