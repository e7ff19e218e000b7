#!/bin/bash
# PyAV: reading `VideoFrame.side_data` once, for instance for the display matrix of a phone's recording,
# keeps that picture in memory after the last name for it is gone. The picture and its side data refer to
# each other, so that only Python's search for circles frees it; and that search is started by the number
# of Python objects, of which a picture is two, however many megabytes it has. A loop over a recording
# that looks at each picture's side data holds hundreds of pictures; one that does not holds none.
#
# Who meets it: whoever rotates or mirrors pictures as the recording asks, or reads HDR or EXIF data of
# each picture, and wonders where some hundred megabytes (at 1080p about a gigabyte) have gone.
#
# Seen on 2026-11-28 with av 18.1.0 (Linux, Python 3.11).
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet av==18.1.0 numpy==2.3.5

cat > read.py <<'EOF'
import resource
import sys

import av
import numpy as np

if sys.argv[1] == "make":
    with av.open("clip.mp4", "w") as container:
        stream = container.add_stream("libx264", rate=25)
        stream.width, stream.height, stream.pix_fmt = 1280, 720, "yuv420p"
        for number in range(300):
            picture = np.full((720, 1280, 3), number % 256, np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="bgr24")))
        container.mux(stream.encode())
    raise SystemExit

with av.open("clip.mp4") as container:
    for number, picture in enumerate(container.decode(video=0)):
        if sys.argv[1] == "asked":
            len(picture.side_data)
        if number == 20:
            begin_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
growth_mb = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - begin_kb) // 1024
print(f"av {av.__version__}, 300 pictures of 1.4 MB, side data {sys.argv[1]}: {growth_mb} MB more at most")
sys.exit(growth_mb > 100)
EOF
venv/bin/python read.py make
venv/bin/python read.py "not asked"
if venv/bin/python read.py asked; then
  echo "changed: pictures whose side data were read are freed at once" >&2
  exit 1
fi
echo "as described"
