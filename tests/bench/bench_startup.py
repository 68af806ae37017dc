#!/usr/bin/env python3
"""First paint of the application against a bare QMainWindow with a QTableView: CPU, wall time and PSS.

Usage: bench_startup.py BUILD_DIR [PAIRS]   (default 9 pairs, alternating; offscreen unless QT_QPA_PLATFORM is set)
PSS is read two seconds after the first paint, when the demo's list is shown.
"""
import os
import re
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import figures  # noqa: E402

LINE = re.compile(r"(first paint|list shown) cpu_ms=(\d+) wall_ms=(\d+)")


def run(command, home):
    """What the process said of its moments, {moment: (CPU ms, wall ms)}, and its PSS in MB."""
    env = dict(figures.environment(home), QT_LOGGING_RULES="qovery.webhooks.startup.info=true")
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
        return seen, figures.memory_kb(process.pid)[0] / 1024
    finally:
        process.kill()
        process.wait()


def main():
    build = sys.argv[1]
    pairs = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    ours, bare = [f"{build}/bin/qovery-webhooks", "--demo"], [f"{build}/bin/bench_bare_window"]
    with tempfile.TemporaryDirectory() as home:
        run(ours, home), run(bare, home)  # warm-up
        runs = [(run(ours, home), run(bare, home)) for _ in range(pairs)]
    paints = [(a[0]["first paint"], b[0]["first paint"]) for a, b in runs]
    bare_name = "a bare `QMainWindow` with a `QTableView`"
    figures.figure("bench_startup", "first paint", "ms", [a[0] for a, _ in paints], "CPU", [b[0] for _, b in paints], bare_name,
                   bounds=[("ratio", 1.5)])
    figures.figure("bench_startup", "first paint", "ms", [a[1] for a, _ in paints], "wall", [b[1] for _, b in paints], bare_name,
                   cpu=[a[0] for a, _ in paints])
    figures.figure("bench_startup", "memory two seconds after the first paint", "MB", [a[1] for a, _ in runs], "PSS",
                   [b[1] for _, b in runs], bare_name, bounds=[("ratio", 1.6)])
    shown = [a[0]["list shown"] for a, _ in runs if "list shown" in a[0]]
    if shown:
        figures.figure("bench_startup", "the demo's list is shown", "ms", [s[1] for s in shown], cpu=[s[0] for s in shown])


main()
