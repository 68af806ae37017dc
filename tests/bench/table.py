"""Figures as a Markdown table: medians with their spread, CPU time beside wall, ratio to the floor, bound, and whether it holds."""
import datetime
import statistics
import sys

BEGIN, END = "<!-- packaging/bench --readme: begin -->", "<!-- packaging/bench --readme: end -->"
QUIET = 10  # percent of the processors; above, wall times are no figures of an idle machine


def number(value):
    """Three digits that matter, without an exponent."""
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2 if abs(value) >= 1 else 3
    return f"{value:.{digits}f}"


def spread(values, unit=""):
    text = number(statistics.median(values))
    if len(values) > 1:
        text += f" ({number(min(values))} to {number(max(values))})"
    return text + (f" {unit}" if unit else "")


def ratios(figure):
    """Of the pairs, where both were measured in turn; else one, of the medians."""
    ours, floor = figure["ours"], figure["floor"]
    if not floor or statistics.median(floor) == 0:
        return []
    if len(ours) == len(floor) and all(floor):
        return [a / b for a, b in zip(ours, floor)]
    return [statistics.median(ours) / statistics.median(floor)]


def judge(figure, bound):
    """What is bounded, the bound in words, and whether it holds."""
    on, most, unit = bound["on"], bound["at_most"], figure["unit"]
    if on == "ratio":
        value, words = statistics.median(ratios(figure)), f"ratio ≤ {most:g}"
    elif on == "added":
        value = statistics.median(a - b for a, b in zip(figure["ours"], figure["floor"]))
        words = f"floor + {most:g} {unit} (+ {number(value)})"
    elif on == "worst":
        value, words = max(figure["ours"]), f"worst ≤ {most:g} {unit}"
    else:
        value, words = statistics.median(figure["ours"]), f"≤ {most:g} {unit}"
    return words, value <= most


def row(figure, is_quiet):
    judged = [judge(figure, bound) for bound in figure["bounds"]]
    holds = "yes" if all(holds for _, holds in judged) else "**no**"
    if holds != "yes" and figure["measure"] == "wall" and not is_quiet:
        holds += ", but the machine was busy"
    floor = f"{figure['floor_name']}: {spread(figure['floor'], figure['unit'])}" if figure["floor"] else "–"
    found = ratios(figure)
    ratio = "–" if not found else spread(found) if len(found) > 1 else number(found[0])
    cpu = spread(figure["cpu"], "ms") if figure["cpu"] else "–"
    name = figure["name"] + (f" ({figure['note']})" if figure["note"] else "")
    cells = [name, f"{figure['measure']} {spread(figure['ours'], figure['unit'])}", cpu, floor, ratio,
             "; ".join(words for words, _ in judged) or "–", holds if judged else "–"]
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def is_quiet(run):
    return run["head"].get("others_percent", 0) <= QUIET


def rows(runs, only_bounded):
    lines = ["| what | ours: median (least to most) | CPU | floor of the same run | ratio | bound | holds |", "|---|---|---|---|---|---|---|"]
    for run in runs.values():
        lines += [row(figure, is_quiet(run)) for figure in run["figures"] if figure["bounds"] or not only_bounded]
    return lines


def machine_line(head):
    return (f"{head['cpu']}, {head['cores']} cores, {head['ram_gb']:g} GB; {head['system']}, Linux {head['kernel']}, Qt {head['qt']}; "
            f"{head['build']} build of {head['commit']}, `QT_QPA_PLATFORM={head['platform']}`.")


def about(runs):
    """The machine once, and each benchmark's date and load."""
    lines = []
    for line in dict.fromkeys(machine_line(run["head"]) for run in runs.values()):
        lines += [line, ""]
    lines += ["| benchmark | ended | took | load average at begin and end | processors taken by other programs |", "|---|---|---|---|---|"]
    for name, run in runs.items():
        head = run["head"]
        if "seconds" in head:
            lines.append(f"| {name} | {head['date']} | {head['seconds']:.0f} s | {head['load_begin']}, {head['load_end']} | "
                         f"{head['others_percent']} % |")
    return lines


def markdown(runs):
    """The whole table."""
    return "\n".join(rows(runs, False) + [""] + about(runs)) + "\n"


def block(runs):
    """README's: the figures with bounds, with machine and date."""
    days = sorted({datetime.date.fromisoformat(run["head"]["date"][:10]) for run in runs.values()})
    dates = " and ".join(f"{day.day} {day:%B %Y}" for day in days)
    others = [run["head"].get("others_percent", 0) for run in runs.values()]
    machines = dict.fromkeys(machine_line(run["head"]) for run in runs.values())
    busy = f"Other programs took {number(min(others))} to {number(max(others))} % of the processors meanwhile."
    return "\n".join([f"On {dates}: {' '.join(machines)} {busy}", ""] + rows(runs, True))


def put_into_readme(runs, path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if not runs or BEGIN not in text or END not in text:
        sys.exit("there is no bench.json, or README.md has no place for its table")
    before, rest = text.split(BEGIN, 1)
    after = rest.split(END, 1)[1]
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{before}{BEGIN}\n\n{block(runs)}\n\n{END}{after}")
