"""What the Python benchmarks share: a figure as a line, and what the kernel says of a process.

A figure is the dictionary that BenchFigure (benchfigure.h) writes too: printed as a line for a reader, or as a line of JSON when
QW_BENCH_JSON is set (tests/bench/run.py sets it).
"""
import json
import os
import statistics

TICKS = os.sysconf("SC_CLK_TCK")


def figure(bench, name, unit, ours, measure="wall", floor=(), floor_name="", cpu=(), bounds=(), note=""):
    """Prints one figure. `bounds`: (on, at most) with on = ratio, median, worst, added (median of ours - floor)."""
    found = {"bench": bench, "name": name, "measure": measure, "unit": unit, "ours": list(ours), "floor": list(floor),
             "floor_name": floor_name, "cpu": list(cpu), "bounds": [{"on": on, "at_most": most} for on, most in bounds], "note": note}
    if os.environ.get("QW_BENCH_JSON"):
        print(json.dumps(found), flush=True)
        return
    line = f"{name:52} {measure:5} {spread(ours)} {unit}"
    if found["floor"]:
        line += f"   {floor_name}: {spread(floor)}   ratio {statistics.median(ours) / statistics.median(floor):.3f}"
    if found["cpu"]:
        line += f"   CPU {spread(cpu)}"
    for bound in found["bounds"]:
        line += f"   (bound: {bound['on']} {bound['at_most']})"
    print(line + (f"   {note}" if note else ""), flush=True)


def spread(values):
    return f"{statistics.median(values):9.3f} ({min(values):.3f} to {max(values):.3f})"


def memory_kb(pid):
    """PSS of the process in kB, and its anonymous part, which other processes of the same program do not change."""
    sizes = {}
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
        for line in rollup:
            words = line.split()
            if words[0] in ("Pss:", "Pss_Anon:"):
                sizes[words[0]] = int(words[1])
    return sizes.get("Pss:", 0), sizes.get("Pss_Anon:", 0)


def cpu_seconds(pid):
    """User and system time of the process so far, in steps of a hundredth."""
    with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def switches(pid):
    """How often the process's first thread went to sleep: what it was woken for."""
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("voluntary_ctxt_switches"))


def environment(home):
    """Own folders below `home`, no screen, no token and no organization of the caller."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("XDG_") and not name.endswith("CLI_ACCESS_TOKEN")}
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        env[f"XDG_{name}_HOME"] = f"{home}/{name.lower()}"
    os.makedirs(home + "/runtime", mode=0o700, exist_ok=True)
    env.update(HOME=home, XDG_RUNTIME_DIR=home + "/runtime")
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    return env
