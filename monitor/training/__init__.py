"""Training and evaluating the networks that read expressions.

Data sets, measures and figures need nothing but NumPy and OpenCV; `networks`, `loop` and
`export` import Keras or onnx (extra 'train') and are imported only to train.
"""
