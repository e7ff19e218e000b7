"""Detectors that find all faces of a picture with one look of one network.

`detector` is what they have in common, `retinaface` and `yunet` what each network says and means.
"""
