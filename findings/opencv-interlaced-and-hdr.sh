#!/bin/bash
# OpenCV's wheels from 4.13 on read two kinds of recordings otherwise than those before, with the
# same call and the same return values:
#
# - Interlaced H.264 (AVCHD, HDV, broadcast, many capture cards): `VideoCapture.read()` says True for
#   every picture, as many as the file holds, and none of them shows what was recorded: here all are
#   alike, although the recording moves. The reason is printed by FFmpeg's scaler alone. 4.12 shows
#   the recording.
# - HDR (HLG of phones, PQ) is converted to ordinary brightness and colours: greys differ by tens of
#   steps from 4.12's, which hands out the numbers as they are stored. A network that was fitted, or a
#   threshold that was tuned, with one of the two sees other pictures with the other.
#
# Who meets it: whoever analyses camcorder or phone recordings with cv2.VideoCapture and updates, or
# compares figures of two machines with different wheels.
#
# Seen on 2026-11-28 with opencv-python-headless 4.12.0.88, 4.13.0.92 and 4.14.0.94 (Linux, Python
# 3.11); recordings are made by PyAV 16.1.0 (libx264).
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > make.py <<'EOF'
import av
import numpy as np

HDR = "transfer={}:colorprim=bt2020:colormatrix=bt2020nc"
KINDS = {
    "plain": "",
    "interlaced": "interlaced=1:tff=1",
    "HLG": HDR.format("arib-std-b67"),
    "PQ": HDR.format("smpte2084"),
}
for name, parameters in KINDS.items():
    with av.open(f"{name}.mp4", "w") as container:
        stream = container.add_stream("libx264", rate=25)
        stream.width, stream.height, stream.pix_fmt = 320, 240, "yuv420p"
        stream.options = {"crf": "10"} | ({"x264-params": parameters} if parameters else {})
        for number in range(20):
            picture = np.full((240, 320, 3), 128, np.uint8)
            picture[:, 10 * number : 10 * number + 40] = 230  # a bright bar that walks
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="bgr24")))
        container.mux(stream.encode())
EOF

cat > read.py <<'EOF'
import cv2

for name in ("plain", "interlaced", "HLG", "PQ"):
    capture, pictures = cv2.VideoCapture(f"{name}.mp4", cv2.CAP_FFMPEG), []
    while True:
        is_read, picture = capture.read()
        if not is_read:
            break
        pictures.append(picture.copy())
    moves = sum((a != b).any() for a, b in zip(pictures, pictures[1:]))
    grey = int(pictures[0][5, 300, 1])
    print(f"{cv2.__version__} {name}: {len(pictures)} pictures, {moves} differ from the one before, background {grey}")
EOF

make_venv() { python3 -m venv "$1" && "$1/bin/pip" install --quiet "${@:2}"; }
make_venv before opencv-python-headless==4.12.0.88 av==16.1.0
make_venv since opencv-python-headless==4.14.0.94
before/bin/python make.py 2>/dev/null
before/bin/python read.py 2>/dev/null | tee before.txt
since/bin/python read.py 2>/dev/null | tee since.txt

expect() { grep -q "$2" "$1" || { echo "changed: $1 no longer says '$2'" >&2; exit 1; }; }
for kind in plain interlaced HLG PQ; do
  expect before.txt "$kind: 20 pictures, 19 differ .* 126"
done
expect since.txt "plain: 20 pictures, 19 differ .* 126"
expect since.txt "interlaced: 20 pictures, 0 differ"
expect since.txt "HLG: 20 pictures, 19 differ .* 143"
expect since.txt "PQ: 20 pictures, 19 differ .* 183"
echo "as described"
