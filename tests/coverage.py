#!/usr/bin/env python3
"""Prints what share of each folder's lines was run, and the lines of models/ that were not. Exits 1 when models/ is under the bound.

Usage: coverage.py GCOVR_JSON PERCENT
"""
import json
import sys

FOLDERS = ["models/domain", "models/api", "models/store", "models/store/local", "models/tables", "models", "ui", "app"]


def lines_of(report):
    """{path: {line: count}} of the report's lines of code."""
    return {entry["file"]: {line["line_number"]: line["count"] for line in entry["lines"] if not line.get("gcovr/noncode")}
            for entry in report["files"]}


def is_in(path, folder):
    """models/store is without models/store/local, which has a row of its own; models, ui and app are with all below."""
    return path.startswith(folder + "/") and not (folder == "models/store" and path.startswith("models/store/local/"))


def ranges(numbers):
    """[3, 4, 5, 9] -> "3-5, 9"."""
    parts = []
    for number in numbers:
        if parts and parts[-1][1] == number - 1:
            parts[-1][1] = number
        else:
            parts.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in parts)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        files = lines_of(json.load(file))
    bound = float(sys.argv[2])
    missing = {path: sorted(line for line, count in lines.items() if not count) for path, lines in files.items()}

    print("\nLines of models/ that were not run:")
    for path in sorted(files):
        if path.startswith("models/") and missing[path]:
            print(f"  {path} ({len(missing[path])} of {len(files[path])}): {ranges(missing[path])}")

    shares = {}
    print("\nLines run:")
    for folder in FOLDERS:
        chosen = [path for path in files if is_in(path, folder)]
        total = sum(len(files[path]) for path in chosen)
        run = total - sum(len(missing[path]) for path in chosen)
        shares[folder] = 100 * run / total if total else 0
        print(f"  {folder:<20} {shares[folder]:6.2f} %  {run:>6} of {total}")
    if shares["models"] < bound:
        sys.exit(f"models/ is under {bound:g} %")


main()
