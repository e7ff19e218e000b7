"""MTCNN, the cascade of three networks of 2016: what the reference packages run.

`detector` is the whole of it; `float_picture` and `pyramid` make its levels, `levels` proposes,
`patches` cuts out what the second and third network see.
"""
