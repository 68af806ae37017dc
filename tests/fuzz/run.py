#!/usr/bin/env python3
"""Runs the fuzz targets and prints a line for each; exits 1 on a finding.

Usage: run.py BUILD_FOLDER SEEDS_FOLDER SECONDS [TARGET]...      TARGET without fuzz_; none: all of them
What a run learned is kept in BUILD_FOLDER/corpus for the next, what broke in BUILD_FOLDER/findings.
"""
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys


def run(build, seeds, seconds, name):
    corpus = build / "corpus" / name
    findings = build / "findings"
    corpus.mkdir(parents=True, exist_ok=True)
    findings.mkdir(exist_ok=True)
    command = [build / "bin" / f"fuzz_{name}", f"-max_total_time={seconds}", "-timeout=60", "-rss_limit_mb=2048", "-max_len=8192",
               "-print_final_stats=1", f"-artifact_prefix={findings}/{name}-", corpus, seeds / name]
    environment = dict(os.environ, UBSAN_OPTIONS="print_stacktrace=1", ASAN_OPTIONS="detect_stack_use_after_return=1", LC_ALL="C.UTF-8")
    ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, errors="replace")
    return ended.returncode, ended.stdout


def last(pattern, text):
    found = re.findall(pattern, text)
    return int(found[-1]) if found else 0


def line_of(name, code, output):
    runs = last(r"stat::number_of_executed_units:\s*(\d+)", output)
    speed = last(r"stat::average_exec_per_sec:\s*(\d+)", output)
    corpus = last(r"corp: (\d+)/", output)
    coverage = last(r"cov: (\d+)", output)
    return f"fuzz {name:<10} {runs:>10} runs {speed:>7}/s  corpus {corpus:>5}  coverage {coverage:>5}  findings {1 if code else 0}"


def main():
    build, seeds = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    seconds = int(sys.argv[3])
    names = sys.argv[4:] or sorted(path.name[5:] for path in (build / "bin").glob("fuzz_*"))
    if not names:
        sys.exit("no fuzz target was built")
    for name in names:
        if not (build / "bin" / f"fuzz_{name}").exists() or not any((seeds / name).iterdir()):
            sys.exit(f"fuzz target {name}: the program or its seeds are missing")
    failed = False
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        runs = {name: pool.submit(run, build, seeds, seconds, name) for name in names}
        for name, ending in runs.items():
            code, output = ending.result()
            nothing = not last(r"stat::number_of_executed_units:\s*(\d+)", output)
            if code or nothing:
                failed = True
                print("\n".join([line for line in output.splitlines() if not line.startswith("#")][-60:]))
            print(line_of(name, code or nothing, output), flush=True)
    sys.exit(1 if failed else 0)


main()
