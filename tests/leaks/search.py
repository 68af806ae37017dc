#!/usr/bin/env python3
"""Searches everything the GUI tests wrote for tokens and secrets; exits 1 when one is there.

Usage: search.py FOLDER begin              forgets what an earlier run wrote
       search.py FOLDER search TEST...     TEST: the GUI tests there are; some were not run: the search is said to be partial

Searched: every byte written to a regular file, file names, command lines, and standard output and error (with the logs of all
categories and the titles of all windows). For: the tokens of all demo servers, and "s3cr3t-", which stands in every secret
and token that a test types. In these forms: as it is, UTF-16 and UTF-32, base64, hexadecimal, percent-encoded, JSON escapes.
"""
import base64
import bisect
import itertools
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

MARKER = "s3cr3t-"


def base64_parts(text):
    """What of `text` in base64 does not depend on its neighbours, for each of the three positions."""
    data = text.encode()
    for before in range(3):
        whole = base64.b64encode(b"\0" * before + data).decode()
        first = (before * 8 + 5) // 6
        last = (before + len(data)) * 8 // 6
        yield whole[first:last]
        yield whole[first:last].replace("+", "-").replace("/", "_")


def forms(text):
    yield text
    yield from base64_parts(text)
    for digits in (text.encode().hex(), text.encode().hex().upper()):
        pairs = [digits[at:at + 2] for at in range(0, len(digits), 2)]
        yield digits
        yield "%" + "%".join(pairs)
        yield "\\u00" + "\\u00".join(pairs)
        yield "\\x" + "\\x".join(pairs)


def needles_of(tokens):
    texts = {MARKER}
    for token in tokens:
        texts.add(token)
        secret = token.split("_", 1)[-1]
        # A shortened one is one too.
        texts.update({secret[:20], secret[-20:]} if len(secret) >= 40 else {secret})
    return texts, sorted({form for text in texts for form in forms(text)})


def hits(data, needle_file):
    found = subprocess.run(["grep", "-a", "-o", "-b", "-F", "-f", needle_file], input=data, stdout=subprocess.PIPE, env={"LC_ALL": "C"},
                           check=False)
    if found.returncode > 1:
        sys.exit("grep failed")
    return [int(line.split(":", 1)[0]) for line in found.stdout.decode("latin-1").splitlines()]


def batches(files):
    """Many files at once, each ended by a line feed: grep needs a quarter of a second for the needles, however little it reads."""
    batch, size = [], 0
    for path in files:
        # Without the zero bytes UTF-16 and UTF-32 read like ASCII.
        data = path.read_bytes().replace(b"\0", b"") + b"\n"
        batch.append((path, data))
        size += len(data)
        if size > 32_000_000:
            yield batch
            batch, size = [], 0
    yield batch


def search(folder, needles):
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != "tokens"]
    found = []
    with tempfile.NamedTemporaryFile("w", suffix=".needles") as needle_file:
        needle_file.write("\n".join(needles) + "\n")
        needle_file.flush()
        for batch in batches(files):
            begins = list(itertools.accumulate((len(data) for _, data in batch), initial=0))
            for at in hits(b"".join(data for _, data in batch), needle_file.name):
                number = bisect.bisect_right(begins, at) - 1
                path, data = batch[number]
                at -= begins[number]
                found.append((path, at, data[max(0, at - 100):at + 100]))
    return len(files), sum(path.stat().st_size for path in files), found


def check_itself(texts):
    """Each form of each text is found where it was put."""
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        planted = 0
        for text in sorted(texts)[:3] + [MARKER]:
            samples = [text.encode(), text.encode("utf-16-le"), text.encode("utf-32-le")]
            samples += [base64.b64encode(b"x" * before + text.encode() + b"yz") for before in range(3)]
            samples += [text.encode().hex().encode(), text.encode().hex().upper().encode()]
            samples += ["".join(f"%{ord(c):02X}" for c in text).encode(), "".join(f"\\u{ord(c):04x}" for c in text).encode()]
            for sample in samples:
                (folder / f"planted-{planted}").write_bytes(b"before \xff" + sample + b"\n after")
                planted += 1
        needles = needles_of(texts)[1]
        missed = {f"planted-{number}" for number in range(planted)} - {path.name for path, _, _ in search(folder, needles)[2]}
        if missed or not planted:
            sys.exit(f"the search does not find what was planted: {len(missed)} of {planted}")
        return planted


def main():
    folder = pathlib.Path(sys.argv[1])
    if sys.argv[2] == "begin":
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "written").mkdir(parents=True)
        (folder / "logs").mkdir()
        return
    tests = sys.argv[3:]
    missing = [name for name in tests if not (folder / "logs" / f"{name}.log").exists()]
    tokens = set((folder / "tokens").read_text().split()) if (folder / "tokens").exists() else set()
    texts, needles = needles_of(tokens)
    planted = check_itself(texts)
    files, size, found = search(folder, needles)
    for path, at, around in found[:40]:
        print(f"LEAK in {path.relative_to(folder)} at {at}: {around!r}")
    titles = sum(len(re.findall(rb"\[window title\]", path.read_bytes())) for path in (folder / "logs").iterdir())
    print(f"[figure] leaks: {len(found)} in {files} files of {size:,} bytes; looked for {len(tokens)} tokens and the marker of typed secrets in "
          f"{len(needles)} forms; {titles} window titles; {planted} planted and found" + (f"; partial: {len(missing)} GUI tests not run" if missing else ""))
    if found:
        sys.exit(1)
    if not missing and (not tokens or not size or not titles):
        sys.exit("nothing to look for, or nothing to look in")


main()
