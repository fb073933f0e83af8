#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Floorwalk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Process start to first window, and resident memory two seconds later, beside keepassxc in the same run.

usage: startup.py FLOORWALK [ARG ...]     (needs Xvfb and keepassxc; starts its own X server)

Both programs run interleaved, five times, with an empty configuration; medians are printed as a markdown table.
"""
import ctypes
import os
import statistics
import subprocess
import sys
import tempfile
import time


class Display:
    """The few Xlib calls needed to see a mapped top-level window without a window manager."""

    class Attributes(ctypes.Structure):
        _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
                    ("rest", ctypes.c_char * 512)]

    def __init__(self, name):
        self.lib = ctypes.CDLL("libX11.so.6")
        self.lib.XOpenDisplay.restype = ctypes.c_void_p
        self.lib.XDefaultRootWindow.restype = ctypes.c_ulong
        self.lib.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.lib.XQueryTree.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_void_p] * 4
        self.lib.XGetWindowAttributes.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
        self.lib.XFree.argtypes = [ctypes.c_void_p]
        self.handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
        self.lib.XSetErrorHandler(self.handler)
        self.display = self.lib.XOpenDisplay(name.encode())
        if not self.display:
            raise SystemExit("no X server")
        self.root = self.lib.XDefaultRootWindow(self.display)

    def has_window(self):
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self.lib.XQueryTree(self.display, self.root, ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children),
                            ctypes.byref(count))
        windows = [children[i] for i in range(count.value)]
        if count.value:
            self.lib.XFree(children)
        for window in windows:
            attributes = self.Attributes()
            if not self.lib.XGetWindowAttributes(self.display, window, ctypes.byref(attributes)):
                continue
            # map_state is the int after: border, depth, visual*, root, class, gravities, backing …, see Xlib.h
            raw = bytes(attributes)
            map_state = int.from_bytes(raw[92:96], sys.byteorder)
            if attributes.width > 200 and attributes.height > 150 and map_state == 2:
                return True
        return False


def resident_mb(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))


def one_run(display, command, home):
    environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/data",
                       XDG_CACHE_HOME=home + "/cache", QT_QPA_PLATFORM="xcb")
    begin = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not display.has_window():
        if process.poll() is not None or time.monotonic() - begin > 30:
            raise SystemExit(f"{command[0]} showed no window")
        time.sleep(0.001)
    seconds = time.monotonic() - begin
    time.sleep(2)
    memory = resident_mb(process.pid)
    process.terminate()
    process.wait()
    while display.has_window():
        time.sleep(0.01)
    return seconds * 1000, memory


def main():
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24"], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL)
    name = ":" + server.stdout.readline().decode().strip()
    os.environ["DISPLAY"] = name
    os.environ.pop("WAYLAND_DISPLAY", None)
    display = Display(name)
    commands = {"keepassxc": ["keepassxc"], "floorwalk": sys.argv[1:]}
    figures = {program: [] for program in commands}
    with tempfile.TemporaryDirectory() as home:
        for run in range(6):  # the first warms the caches and is not counted
            for program, command in commands.items():
                result = one_run(display, command, home)
                if run:
                    figures[program].append(result)
    server.terminate()
    (their_ms, their_mb), (our_ms, our_mb) = (
        [statistics.median(column) for column in zip(*figures[program])] for program in ("keepassxc", "floorwalk"))
    print("| work | keepassxc | Floorwalk | ratio | goal |\n|---|---|---|---|---|")
    print(f"| start to first window | {their_ms:.0f} ms | {our_ms:.0f} ms | {our_ms / their_ms:.2f} | ≤ 0.6 |")
    print(f"| resident memory 2 s after start | {their_mb:.0f} MB | {our_mb:.0f} MB | {our_mb / their_mb:.2f} | ≤ 0.75 |")


if __name__ == "__main__":
    main()
