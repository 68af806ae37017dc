#!/usr/bin/env python3
"""Manual pages and shell completions name exactly the options that --help names; changelog and releases know the version.

Usage: packaging.py SOURCE_ROOT FOLDER_OF_THE_PROGRAMS
"""
import pathlib
import re
import subprocess
import sys

ROOT, PROGRAMS = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
LINUX = ROOT / "packaging/linux"
failures = []


def read(path):
    return path.read_text(encoding="utf-8")


def options(text):
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text))


def compare(what, named, wanted):
    for option in sorted(wanted - named):
        failures.append(f"{what} does not name {option}")
    for option in sorted(named - wanted):
        failures.append(f"{what} names {option}, which --help does not")


def main():
    for program in ("qovery-webhooks", "qovery-demo-server"):
        help_text = subprocess.run([PROGRAMS / program, "--help"], capture_output=True, text=True, check=True).stdout
        listed = "\n".join(re.findall(r"^  (-.*?)(?:  |$)", help_text, re.MULTILINE))
        wanted = options(listed)
        if len(wanted) < 5:
            failures.append(f"{program} --help lists only {wanted}: is this test still right?")

        manual = read(LINUX / f"man/{program}.1.in").split(".SH OPTIONS")[1].split(".SH ")[0].replace("\\-", "-")
        compare(f"man/{program}.1.in", options("\n".join(re.findall(r"^\.B[IR]? .*", manual, re.MULTILINE))), wanted)
        compare(f"{program}.bash", options(read(LINUX / f"completion/{program}.bash").split("compgen -W '")[1].split("'")[0]), wanted)
        fish = re.findall(r" -l ([a-z-]+)", read(LINUX / f"completion/{program}.fish"))
        compare(f"{program}.fish", {"--" + name for name in fish}, wanted)
        zsh = read(LINUX / "completion/_qovery-webhooks").split(f"\n{program})")[1].split(";;")[0]
        compare(f"_qovery-webhooks ({program})", options(re.sub(r"\(-[^)]*\)", "", zsh)), wanted)

    version = subprocess.run([PROGRAMS / "qovery-webhooks", "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
    newest = re.match(r"qovery-webhooks \((.*)-0upstream\d+\)", read(ROOT / "packaging/debian/changelog"))
    if not newest or newest[1] != version:
        failures.append(f"packaging/debian/changelog does not begin with version {version}")
    released = re.search(r'<release version="([^"]*)"', read(LINUX / "application.metainfo.xml.in"))
    if not released or released[1] != version:
        failures.append(f"application.metainfo.xml.in has no release {version} at its top")

    for failure in failures:
        print(failure)
    sys.exit(1 if failures else 0)


main()
