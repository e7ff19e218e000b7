"""What stays out of the bundle, and why.

Kept apart from the recipe, since each line is a promise to whoever misses it.
"""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatch

from monitor.i18n.languages import ENGLISH, LANGUAGES

MODULES = (
    # Training and the packages that are compared with: extras, of two gigabytes.
    *("tensorflow", "keras", "torch", "jax", "fer", "mtcnn", "sklearn", "scipy", "onnx"),
    *("onnxruntime", "distributed", "dask", "pyarrow"),
    # Asks a server of Intel's: docs/decisions/inference-engine.md
    "openvino_telemetry",
    # What libraries would take if it was there.
    *(
        "IPython",
        "tkinter",
        "matplotlib.backends.backend_qt",
        "PIL.ImageTk",
        "setuptools",
        "_pytest",
        # Here only because what builds the bundle asks for them.
        "attr",
        "attrs",
        "defusedxml",
    ),
    *(
        "pytest",
        "docutils",
        "sphinx",
        "jupyter",
        "notebook",
        "pyqtgraph.opengl",
        "pyqtgraph.examples",
    ),
    *(
        "curses",
        "readline",
        "lib2to3",
        "pydoc_data",
        "ensurepip",
        "nis",
        "ossaudiodev",
        "crypt",
        "numpy.f2py",
        "pandas.tests",
    ),
    # Qt's parts that no window uses.
    *("PyQt5.QtNetwork", "PyQt5.QtQml", "PyQt5.QtQuick", "PyQt5.QtSql", "PyQt5.QtTest"),
    *("PyQt5.QtBluetooth", "PyQt5.QtMultimedia", "PyQt5.QtDesigner", "PyQt5.QtWebSockets"),
)
"""Not looked for."""

PACKAGES = ("monitor.training.networks",)
"""Of the app itself: needs Keras."""

FILES: Mapping[str, tuple[str, ...]] = {
    "the bundle infers on the processor: graphics and neural units would cost 60 MB": (
        "openvino/libs/*intel_gpu_plugin*",
        "openvino/libs/*intel_npu_plugin*",
        "openvino/libs/cache.json",
    ),
    "networks are ONNX files": (
        "openvino/libs/*tensorflow*frontend*",
        "openvino/libs/*pytorch_frontend*",
        "openvino/libs/*paddle_frontend*",
        "openvino/libs/*gguf_frontend*",
        "openvino/libs/*jax_frontend*",
        "openvino/libs/*openvino_c.*",
        "openvino/frontend/*/py_tensorflow*",
        "openvino/frontend/*/py_pytorch*",
        "openvino/frontend/*/py_paddle*",
        "openvino/frontend/*/py_jax*",
        "openvino/frontend/*/py_gguf*",
    ),
    "no window is made of QML, a browser or a database": (
        "PyQt5/Qt5/qml/*",
        "*Qt5Qml*",
        "*Qt5Quick*",
        "*Qt5WebSockets*",
        "*Qt5Sql*",
        "*Qt5Network*",
        "PyQt5/Qt5/plugins/bearer/*",
        "PyQt5/Qt5/plugins/platforms/*webgl*",
        "PyQt5/Qt5/plugins/platforms/*vnc*",
        "PyQt5/Qt5/plugins/platforms/*eglfs*",
        "PyQt5/Qt5/plugins/platforms/*linuxfb*",
        "PyQt5/Qt5/plugins/platforms/*minimalegl*",
        "PyQt5/Qt5/plugins/platforms/*xcomposite*",
        "PyQt5/Qt5/plugins/wayland-graphics-integration-*/*xcomposite*",
        "PyQt5/Qt5/plugins/egldeviceintegrations/*",
        "*Qt5EglF*",
        "PyQt5/Qt5/plugins/generic/*",
        "PyQt5/Qt5/plugins/imageformats/*webp*",
        "PyQt5/Qt5/plugins/imageformats/*tiff*",
        "PyQt5/Qt5/plugins/platformthemes/*gtk3*",
        "PyQt5/QtQml*",
        "PyQt5/QtQuick*",
        "PyQt5/QtNetwork*",
        "PyQt5/QtSql*",
        "PyQt5/QtTest*",
    ),
    "the window has eight languages, and Qt's own buttons these alone": (
        "PyQt5/Qt5/translations/*",
    ),
    "a picture of a plot needs one font": (
        "matplotlib/mpl-data/sample_data/*",
        "matplotlib/mpl-data/images/*",
        "matplotlib/mpl-data/fonts/afm/*",
        "matplotlib/mpl-data/fonts/pdfcorefonts/*",
        "matplotlib/mpl-data/fonts/ttf/STIX*",
        "matplotlib/mpl-data/fonts/ttf/cm*",
    ),
    "Pillow draws letters and writes PNG; pictures are read by OpenCV": (
        "PIL/_avif*",
        "PIL/_webp*",
        "PIL/_imagingcms*",
    ),
    "for those who build on the libraries": (
        "*/tests/*",
        "*/include/*",
        "*.pyi",
        "*.pxd",
        "*.pyx",
        "*.lib",
        "*/share/doc/*",
        "cv2/*/*.xml",
        "cv2/data/*",
    ),
    "times of rows are seconds, not time zones": ("tzdata*/*", "pytz*/*"),
    "cffi needs it to compile": ("pycparser*/*",),
    "where and when a package was installed on the machine that built this": (
        "*.dist-info/RECORD",
        "*.dist-info/INSTALLER",
        "*.dist-info/REQUESTED",
        "*.dist-info/direct_url.json",
        "*.dist-info/uv_*.json",
    ),
}
"""By reason: patterns of the paths inside the bundle."""

TRANSLATIONS = tuple(
    f"PyQt5/Qt5/translations/qtbase_{code}.qm" for code in LANGUAGES if code != ENGLISH.code
)
"""What Qt says on buttons of its own: stays in, of all its translations."""

# The system's own, so that its security updates reach them and its graphics drivers fit.
# libraries.SYSTEM names the package of each.
SYSTEM_FILES = (
    *("libX*", "libxcb*", "libxkb*", "libwayland*", "libGL*", "libEGL*", "libdrm*", "libgbm*"),
    *("libglib*", "libgthread*", "libgobject*", "libgio*", "libgmodule*", "libpcre2*"),
    *("libfontconfig*", "libfreetype*", "libharfbuzz*", "libgraphite*", "libdbus*", "libsystemd*"),
    *("libstdc++*", "libgcc_s*", "libgcrypt*", "libgpg-error*", "liblz4*", "libzstd*", "libcap*"),
    *("libmvec*", "libbsd*", "libmd.*", "libICE*", "libSM*", "libbrotli*", "libpng*", "libmount*"),
    *("libgssapi*", "libkrb5*", "libk5crypto*", "libkeyutils*", "libcom_err*", "libOpenCL*"),
    *("libssl.so*", "libcrypto.so*"),
    *("libblkid*", "libselinux*", "libtinfo*", "libreadline*", "libncurses*", "libpanel*"),
)


def is_left_out(path: str) -> bool:
    """Return whether a file of the bundle stays out, by its path inside, with `/`."""
    if path in TRANSLATIONS:
        return False
    if any(fnmatch(path, pattern) for patterns in FILES.values() for pattern in patterns):
        return True
    return "/" not in path and any(fnmatch(path, pattern) for pattern in SYSTEM_FILES)
