#!/usr/bin/env python3
"""Runs tests that ctest knows under valgrind's memcheck and prints a line for each; exits 1 when memcheck finds something.

Usage: valgrind.py BUILD_FOLDER SUPPRESSIONS [--all] [CTEST OPTIONS]
A test that fails by itself at this speed, without a finding (it waits five seconds for what takes longer here), is named and counted.
The reports are kept in BUILD_FOLDER/valgrind.
"""
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys
import time

FINDING = 99
SECONDS = 1800
SHOWN = 150  # lines of a report; the rest is in its file
# One of each kind of window, in about as much time as all of unit and http.
GUI = ["editor", "deliverylog", "receiverview", "bodyview", "historyview", "settingsview", "testsend", "webhooklist", "widgets"]


def chosen_tests(build, everything, options):
    """What ctest would run, as far as it is one of our test programs."""
    if not options:
        gui = "" if everything else "|gui/tst_(" + "|".join(GUI) + ")$"
        options = ["-R", "^(unit/|http/" + ("|gui/" if everything else gui) + ")"]
    listed = subprocess.run(["ctest", "--test-dir", build, "--show-only=json-v1", *options], stdout=subprocess.PIPE, check=True)
    tests = []
    for test in json.loads(listed.stdout)["tests"]:
        command = test.get("command", [])
        program = next((at for at, word in enumerate(command) if word.startswith(f"{build}/bin/tests_")), None)
        if program is None:
            continue
        properties = {entry["name"]: entry["value"] for entry in test.get("properties", [])}
        bus = command[:command.index("--") + 1] if command[0].endswith("dbus-run-session") else []
        tests.append({"name": test["name"], "bus": bus, "command": command[program:], "locks": properties.get("RESOURCE_LOCK", []),
                      "environment": dict(entry.split("=", 1) for entry in properties.get("ENVIRONMENT", []))})
    return tests


def run(test, build, suppressions):
    report = build / "valgrind" / (test["name"].replace("/", "-") + ".txt")
    report.unlink(missing_ok=True)
    command = [*test["bus"], "valgrind", "--quiet", f"--error-exitcode={FINDING}", "--leak-check=full", "--show-leak-kinds=definite",
               "--errors-for-leak-kinds=definite", "--num-callers=30", "--fair-sched=try", "--child-silent-after-fork=yes",
               f"--suppressions={suppressions}", f"--log-file={report}", *test["command"]]
    # Qt Test ends a function after five minutes, which here are ten seconds. What PCRE makes of a regular expression at run time
    # reads 16 bytes at a time, also past the end, and has no name that a suppression could know.
    environment = dict(os.environ, **test["environment"], QTEST_FUNCTION_TIMEOUT=str(SECONDS * 1000), QT_ENABLE_REGEXP_JIT="0")
    begin = time.monotonic()
    try:
        ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, errors="replace",
                               timeout=SECONDS)
        code, output = ended.returncode, ended.stdout
    except subprocess.TimeoutExpired as expired:
        code, output = -1, (expired.stdout or b"").decode(errors="replace") + f"\nFAIL!  : not over after {SECONDS} s"
    return {"name": test["name"], "code": code, "output": output, "seconds": time.monotonic() - begin,
            "report": report.read_text(errors="replace") if report.exists() else ""}


def say(result):
    findings = len(re.findall(r"^==\d+== $", result["report"], re.MULTILINE))
    failed = [line for line in result["output"].splitlines() if line.startswith(("FAIL!", "QFATAL"))]
    found = result["code"] == FINDING
    word = f"{findings or 1} findings" if found else "did not pass at this speed" if result["code"] else "nothing found"
    print(f"memcheck {result['name']:<34} {result['seconds']:6.0f} s  {word}", flush=True)
    if found:
        lines = result["report"].splitlines()
        print("\n".join(lines[:SHOWN] + (["…"] if len(lines) > SHOWN else [])), flush=True)
    for line in failed:
        print(f"    {line}", flush=True)


def main():
    build, suppressions = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    everything = sys.argv[3:4] == ["--all"]
    tests = chosen_tests(build, everything, sys.argv[4 if everything else 3:])
    if not tests:
        sys.exit("no test was chosen")
    (build / "valgrind").mkdir(exist_ok=True)
    # Those that share the keyring one after the other, beside the others.
    alone = [test for test in tests if test["locks"]]
    results = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        def run_all(some):
            return [run(test, build, suppressions) for test in some]
        batches = [pool.submit(run_all, batch) for batch in [alone, *[[test] for test in tests if not test["locks"]]]]
        for batch in concurrent.futures.as_completed(batches):
            for result in batch.result():
                say(result)
                results.append(result)
    found = [result["name"] for result in results if result["code"] == FINDING]
    slow = [result["name"] for result in results if result["code"] not in (0, FINDING)]
    print(f"\n{len(results)} tests under memcheck: {len(found)} with findings, {len(slow)} did not pass at this speed")
    for name in found:
        print(f"  found: {name}")
    for name in slow:
        print(f"  slow:  {name}")
    sys.exit(1 if found else 0)


main()
