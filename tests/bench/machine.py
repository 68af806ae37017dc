"""What the figures were measured on, and how busy it was with other things."""
import datetime
import os
import platform
import re
import subprocess


def output(command, folder=None):
    try:
        return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def first(path, pattern):
    try:
        with open(path, encoding="utf-8") as file:
            found = re.search(pattern, file.read(), re.MULTILINE)
        return found[1] if found else "not known"
    except OSError:
        return "not known"


def qt_version(build):
    """Of the library that the application is linked with."""
    path = re.search(r"libQt6Core\.so\.6 => (\S+)", output(["ldd", f"{build}/bin/qovery-webhooks"]))
    version = re.search(r"so\.(6[.\d]*)$", os.path.realpath(path[1])) if path else None
    return version[1] if version else "not known"


def head(build, source):
    commit = output(["git", "rev-parse", "--short", "HEAD"], source) or "not known"
    if output(["git", "status", "--porcelain"], source):
        commit += " with changes"
    return {
        "date": datetime.datetime.now().astimezone().isoformat(timespec="minutes"),
        "commit": commit,
        "cpu": first("/proc/cpuinfo", r"^model name\s*: (.*)$"),
        "cores": os.cpu_count(),
        "ram_gb": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9, 1),
        "system": first("/etc/os-release", r'^PRETTY_NAME="?([^"\n]*)'),
        "kernel": platform.release(),
        "qt": qt_version(build),
        "build": first(f"{build}/CMakeCache.txt", r"^CMAKE_BUILD_TYPE:\w+=(.*)$"),
        "platform": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }


def busy_seconds():
    """Processor time of everything on the machine."""
    with open("/proc/stat", encoding="ascii") as stat:
        user, nice, system, _idle, _wait, interrupts, soft, *_rest = map(int, stat.readline().split()[1:])
    return (user + nice + system + interrupts + soft) / os.sysconf("SC_CLK_TCK")


def own_seconds():
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


class Watch:
    """Load at begin and end, and what part of the processors other programs took in between."""

    def __init__(self):
        self.load = os.getloadavg()[0]
        self.begin = os.times().elapsed, busy_seconds(), own_seconds()

    def end(self):
        seconds = max(os.times().elapsed - self.begin[0], 0.01)
        others = busy_seconds() - self.begin[1] - (own_seconds() - self.begin[2])
        return {"load_begin": round(self.load, 2), "load_end": round(os.getloadavg()[0], 2), "seconds": round(seconds, 1),
                "others_percent": round(100 * max(others, 0) / seconds / os.cpu_count(), 1)}
