#!/usr/bin/env python3
"""Runs the benchmarks of a build and writes their table; packaging/bench says how it is used.

Usage: run.py BUILD_DIR [OPTIONS]          the options of packaging/bench
       run.py BUILD_DIR --check            one round of the shortest: is there a table with each column filled? No time is judged.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, here)
import machine  # noqa: E402
import table  # noqa: E402


NAMES = ["startup", "list", "preview", "search", "deliveries", "bodyview", "testsend", "idle"]


def commands(build, folder, options):
    """Name -> command. `folder` is a temporary one."""
    rounds = [str(options.rounds)] if options.rounds else ["3"] if options.quick else []
    deliveries = ["5000" if options.quick else "100000", f"{folder}/deliveries"]
    found = {"startup": [sys.executable, f"{here}/bench_startup.py", build] + rounds}
    for name in ("list", "preview", "search"):
        found[name] = [f"{build}/bin/bench_{name}"] + rounds
    found["deliveries"] = [f"{build}/bin/bench_deliveries"] + (rounds or ["5"]) + deliveries
    found["bodyview"] = [f"{build}/bin/bench_bodyview"] + rounds
    found["testsend"] = [f"{build}/bin/bench_testsend"] + [str(11 * int(number)) for number in rounds]
    if not options.quick:
        found["idle"] = [sys.executable, f"{here}/bench_idle.py", build, "60" if options.long else "3"]
    return found


def run(command):
    """The figures that a benchmark printed, or None when it failed."""
    print(f"{os.path.basename(command[1] if command[0] == sys.executable else command[0])} …", file=sys.stderr, flush=True)
    env = dict(os.environ, QW_BENCH_JSON="1")
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    process = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    if process.returncode != 0:  # the offscreen platform complains all the time, so only now
        print(f"failed with {process.returncode}: {' '.join(command)}\n{process.stderr[-2000:]}", file=sys.stderr)
        return None
    return [json.loads(line) for line in process.stdout.splitlines() if line.startswith("{")]


def read(path):
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return {}


def parse(arguments):
    parser = argparse.ArgumentParser(prog="packaging/bench", description=__doc__.splitlines()[0])
    parser.add_argument("build", metavar="BUILD_DIR")
    parser.add_argument("--only", action="append", choices=NAMES, metavar="NAME")
    parser.add_argument("--except", dest="without", action="append", choices=NAMES, metavar="NAME", default=[])
    parser.add_argument("--rounds", type=int)
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--quick", action="store_true")
    length.add_argument("--long", action="store_true")
    parser.add_argument("--readme", nargs="?", const="", metavar="FOLDER")
    parser.add_argument("--check", action="store_true")
    return parser.parse_args(arguments)


def check(build):
    figures = run([f"{build}/bin/bench_search", "1"])
    runs = {"search": {"head": machine.head(build, here), "figures": figures}}
    rows = table.rows(runs, False) if figures else []
    print("\n".join(rows))
    cells = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in rows]
    if not figures or len(cells) != len(figures) + 2 or any(len(row) != 7 or not all(row) for row in cells):
        sys.exit("that is no table of these figures")


def main():
    options = parse(sys.argv[1:])
    if options.check:
        check(options.build)
        return
    if options.readme is not None:
        table.put_into_readme(read(f"{options.readme or options.build}/bench.json"), os.path.join(here, "../../README.md"))
        return
    runs = read(f"{options.build}/bench.json")
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        for name, command in commands(options.build, folder, options).items():
            if name in options.without or (options.only and name not in options.only):
                continue
            watch = machine.Watch()
            figures = run(command)
            if figures is None:
                failed.append(name)
                continue
            head = dict(machine.head(options.build, here), **watch.end())
            runs[name] = {"head": head, "figures": figures, "command": " ".join(command)}
    runs = {name: runs[name] for name in NAMES if name in runs}
    with open(f"{options.build}/bench.json", "w", encoding="utf-8") as file:
        json.dump(runs, file, indent=1)
    text = table.markdown(runs)
    with open(f"{options.build}/bench.md", "w", encoding="utf-8") as file:
        file.write(text)
    print(text, end="")
    if failed:
        sys.exit("failed: " + ", ".join(failed))


main()
