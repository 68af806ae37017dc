#!/usr/bin/env python3
"""First paint of the application against a bare QMainWindow with a QTableView: CPU milliseconds and PSS, as ratios.

Usage: bench_startup.py BUILD_DIR [PAIRS]   (default 9 pairs, alternating; offscreen unless QT_QPA_PLATFORM is set)
PSS is read two seconds after the first paint, when the demo's list is shown. Prints medians, spread and the pairwise ratios.
"""
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time

LINE = re.compile(r"(first paint|list shown) cpu_ms=(\d+) wall_ms=(\d+)")


def pss_kb(pid):
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
        for line in rollup:
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0


def run(command, home):
    env = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/data", XDG_RUNTIME_DIR=home,
               QT_LOGGING_RULES="qovery.webhooks.startup.info=true")
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    process = subprocess.Popen(command, env=env, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    seen, painted = {}, threading.Event()

    def read():
        for line in process.stderr:
            found = LINE.search(line)
            if found:
                seen[found[1]] = (int(found[2]), int(found[3]))
                painted.set()

    threading.Thread(target=read, daemon=True).start()
    try:
        if not painted.wait(30):
            sys.exit(f"{command[0]} painted nothing within 30 s")
        time.sleep(2)
        return seen, pss_kb(process.pid)
    finally:
        process.kill()
        process.wait()


def row(name, values, unit):
    print(f"{name:34} median {statistics.median(values):7.2f} {unit}  ({min(values):.2f} to {max(values):.2f})")


def main():
    build = sys.argv[1]
    pairs = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    ours, bare = [f"{build}/bin/qovery-webhooks", "--demo"], [f"{build}/bin/bench_bare_window"]
    figures = []
    with tempfile.TemporaryDirectory() as home:
        run(ours, home), run(bare, home)  # warm-up
        for _ in range(pairs):
            figures.append((run(ours, home), run(bare, home)))
    row("application, CPU to first paint", [a[0]["first paint"][0] for a, _ in figures], "ms")
    row("bare window, CPU to first paint", [b[0]["first paint"][0] for _, b in figures], "ms")
    row("ratio CPU", [a[0]["first paint"][0] / b[0]["first paint"][0] for a, b in figures], "x ")
    row("application, PSS", [a[1] / 1024 for a, _ in figures], "MB")
    row("bare window, PSS", [b[1] / 1024 for _, b in figures], "MB")
    row("ratio PSS", [a[1] / b[1] for a, b in figures], "x ")
    shown = [a[0]["list shown"] for a, _ in figures if "list shown" in a[0]]
    if shown:
        row("application, list shown, wall", [s[1] for s in shown], "ms")


main()
