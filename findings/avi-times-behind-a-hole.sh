#!/bin/bash
# An AVI file whose middle was lost (a bad sector, a copy that was broken off and filled up with zeros)
# gives each picture behind the hole two different times: who reads from the start gets it too early by
# what the hole swallowed, because FFmpeg counts the pictures that it finds; who jumps behind the hole gets
# the right time, because the jump goes by the file's own index, which still lists the lost ones. The same
# picture, compared by its bytes, is shown at 7.1 s and at 7.5 s. Nothing is reported as damaged, and the
# recording seems to end early by as much. The index is there for whoever asks (`stream.index_entries`):
# the place of a packet in the file tells which picture it is. OpenCV, which reads with FFmpeg, gives no
# picture behind the hole at all, and says the recording's end is there.
#
# Who meets it: whoever lays annotations, a transcript or another camera beside a recording of a DV camera,
# a microscope or an old capture card, and finds them drift apart after a fault; whoever compares a tool
# that reads on with one that seeks.
#
# Seen on 2026-11-28 with av 18.1.0 and opencv-python-headless 4.13.0.92 (Linux, Python 3.11).
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet av==18.1.0 numpy==2.3.5 opencv-python-headless==4.13.0.92

cat > read.py <<'EOF'
import av
import cv2
import numpy as np

FPS, LENGTH = 25, 200

print("av", av.__version__, "OpenCV", cv2.__version__)
rng = np.random.default_rng(1)
with av.open("whole.avi", "w") as container:
    stream = container.add_stream("mjpeg", rate=FPS)
    stream.width, stream.height, stream.pix_fmt = 320, 240, "yuvj420p"
    for number in range(LENGTH):
        image = rng.integers(0, 256, (30, 40, 3), dtype=np.uint8).repeat(8, 0).repeat(8, 1)
        for packet in stream.encode(av.VideoFrame.from_ndarray(image, format="rgb24")):
            container.mux(packet)
    for packet in stream.encode():
        container.mux(packet)

data = bytearray(open("whole.avi", "rb").read())
start, lost = len(data) * 3 // 10, len(data) // 20
data[start : start + lost] = bytes(lost)
open("holed.avi", "wb").write(data)


def times(path, after_s=None):
    """The time of each packet, by its bytes."""
    with av.open(path) as container:
        stream = container.streams.video[0]
        if after_s is not None:
            container.seek(int(after_s * av.time_base))
        packets = [packet for packet in container.demux(stream) if packet.size]
        return {bytes(packet): float(packet.pts * packet.time_base) for packet in packets}


whole, read_on, jumped = times("whole.avi"), times("holed.avi"), times("holed.avi", 6.0)
behind = [picture for picture in jumped if picture in read_on]
early_s = {round(jumped[picture] - read_on[picture], 3) for picture in behind}
wrong_after_jump = {round(whole[picture] - jumped[picture], 3) for picture in behind}
missing_s = (len(whole) - len(read_on)) / FPS
print(f"lost: {missing_s:.2f} s; reading on is early by {early_s} s, after a jump by {wrong_after_jump} s")
print(f"last picture: {max(whole.values()):.2f} s, reading on {max(read_on.values()):.2f} s")

reader = cv2.VideoCapture("holed.avi")
ends_s = []
while reader.grab():
    ends_s.append(reader.get(cv2.CAP_PROP_POS_MSEC) / 1000)
print(f"OpenCV: last picture at {ends_s[-1]:.2f} s")

with av.open("holed.avi") as container:
    listed = len(container.streams.video[0].index_entries)
print("pictures in the file's own index:", listed)

assert len(behind) > 20 and missing_s > 0.1
assert wrong_after_jump == {0.0}
assert len(early_s) == 1 and abs(early_s.pop() - missing_s) < 0.05
assert listed == LENGTH
assert ends_s[-1] < 3.0
EOF
venv/bin/python read.py
echo "as described"
