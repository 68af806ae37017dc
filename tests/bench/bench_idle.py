#!/usr/bin/env python3
"""The application left alone: PSS after a minute and at the end, and the CPU it took in between, as a part of one core.

Usage: bench_idle.py BUILD_DIR [MINUTES]   (default 5 minutes; 60 for the figure of README; offscreen unless QT_QPA_PLATFORM is set)
Two applications run at the same time, each with folders of its own: "nothing changes" is connected to a demo server that deploys
nothing, "demo" is --demo, whose server deploys something every 20 seconds.
The processes share the program's pages, so PSS also moves when others that use Qt come and go; the anonymous part does not.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import figures  # noqa: E402

SETTLED = 60  # seconds


class Idle:
    """One application and, unless it starts its own, the demo server it is connected to."""

    def __init__(self, build, home, is_demo):
        self.server = None
        command = [f"{build}/bin/qovery-webhooks", "--demo"]
        env = figures.environment(home)
        if not is_demo:
            self.server = subprocess.Popen([f"{build}/bin/qovery-demo-server", "--until-stdin-closes"], stdin=subprocess.PIPE,
                                           stdout=subprocess.PIPE, text=True)
            said = json.loads(self.server.stdout.readline())
            env["QOVERY_CLI_ACCESS_TOKEN"] = said["token"]
            command[1:] = ["--api-url", said["api_url"], "--organization", said["organizations"][0]["id"]]
        env["QT_LOGGING_RULES"] = "qovery.webhooks.startup.info=true"
        self.log = open(home + "/log", "w+", encoding="utf-8")
        self.process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=self.log)
        self.before = self.after = None

    def wait_for_list(self):
        end = time.monotonic() + 60
        while not re.search("list shown", open(self.log.name, encoding="utf-8").read()):
            if self.process.poll() is not None or time.monotonic() > end:
                sys.exit("the application showed no list:\n" + open(self.log.name, encoding="utf-8").read())
            time.sleep(0.1)

    def read(self):
        if self.process.poll() is not None:
            sys.exit("the application ended:\n" + open(self.log.name, encoding="utf-8").read())
        pid = self.process.pid
        return {"at": time.monotonic(), "memory": figures.memory_kb(pid), "cpu": figures.cpu_seconds(pid), "switches": figures.switches(pid)}

    def end(self):
        self.process.terminate()
        self.process.wait()
        if self.server:
            self.server.stdin.close()
            self.server.wait()


def tell(name, idle, minutes):
    seconds = idle.after["at"] - idle.before["at"]
    percent = 100 * (idle.after["cpu"] - idle.before["cpu"]) / seconds
    woken = (idle.after["switches"] - idle.before["switches"]) / seconds
    growth = [idle.after["memory"][0] / 1024], [idle.before["memory"][0] / 1024]
    anonymous = idle.before["memory"][1] / 1024, idle.after["memory"][1] / 1024
    figures.figure("bench_idle", f"PSS after {minutes:g} minutes, {name}", "MB", growth[0], "PSS", growth[1], "PSS after a minute",
                   bounds=[("ratio", 1.1)], note=f"anonymous part {anonymous[0]:.1f} to {anonymous[1]:.1f} MB")
    bounds = [("median", 0.5)] if idle.server else []
    figures.figure("bench_idle", f"CPU while idle, {name}", "% of a core", [percent], "CPU", bounds=bounds,
                   note=f"woken {woken:.1f} times a second")


def main():
    build = sys.argv[1]
    minutes = float(sys.argv[2]) if len(sys.argv) > 2 else 5
    applications = {}
    with tempfile.TemporaryDirectory() as folder:
        try:
            for name in ("nothing changes", "the demo deploys"):
                home = f"{folder}/{len(applications)}"
                os.mkdir(home)
                applications[name] = Idle(build, home, name != "nothing changes")
            for idle in applications.values():
                idle.wait_for_list()
            begin = time.monotonic()
            time.sleep(SETTLED)
            for idle in applications.values():
                idle.before = idle.read()
            time.sleep(max(0, begin + 60 * minutes - time.monotonic()))
            for name, idle in applications.items():
                idle.after = idle.read()
                tell(name, idle, minutes)
        finally:
            for idle in applications.values():
                idle.end()


main()
