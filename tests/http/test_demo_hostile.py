#!/usr/bin/env python3
"""Hostile HTTP against qovery-demo-server: each case ends in a 4xx or a closed connection, the server answers afterwards and its
memory stays bounded. Usage: test_demo_hostile.py SERVER. The list decided which HTTP library the server uses (see its commit)."""
import json
import random
import select
import socket
import struct
import sys
import time

sys.dont_write_bytecode = True  # leaves no __pycache__ in the sources
from demoserver import Checks, Server  # noqa: E402

READ_TIMEOUT_MS = 400
GOOD_BODY = json.dumps({"kind": "STANDARD", "target_url": "https://x.example/", "events": ["DEPLOYMENT_STARTED"]}).encode()
LIMIT = 256 * 1024
MEMORY_MB = 128  # 256 connections with a full body each are 64 MB
SANITIZER_MB = 256  # of freed memory that AddressSanitizer keeps from being used again (quarantine_size_mb)


def connect(server):
    return socket.create_connection(("127.0.0.1", server.port), timeout=10)


def exchange(server, data, cut=False, patience=8.0):
    """Sends everything it may, reads to the end. (received, closed by the server)."""
    s = connect(server)
    s.setblocking(False)
    received, view, end = b"", memoryview(data), time.monotonic() + patience
    closed = False
    while time.monotonic() < end:
        readable, writable, _ = select.select([s], [s] if view else [], [], end - time.monotonic())
        if readable:
            try:
                piece = s.recv(65536)
            except (ConnectionResetError, BrokenPipeError):
                closed = True
                break
            if not piece:
                closed = True
                break
            received += piece
        if writable and view:
            try:
                view = view[s.send(view[:65536]):]
            except (ConnectionResetError, BrokenPipeError):
                view = memoryview(b"")
            if not view and cut:
                s.shutdown(socket.SHUT_WR)
    s.close()
    return received, closed


def statuses(received):
    """Status codes of all answers in the stream; raises on something that is no HTTP."""
    found = []
    while received:
        head, _, rest = received.partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 "), f"no HTTP answer: {head[:80]!r}"
        status, length = int(head.split()[1]), 0
        for line in head.split(b"\r\n")[1:]:
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        found.append(status)
        received = rest[length:]
    return found


def hostileVerdict(found, closed):
    """None, or what is wrong with the end of a hostile case."""
    if not closed:
        return "the connection stays open"
    if any(not (200 <= status < 500) for status in found if status != 100):
        return f"answered {found}"
    if found and not 400 <= found[-1] < 500:
        return f"answered {found}: taken for good"
    return None


def head(server, method="GET", path=None, extra=b"", host=None, version="1.1", auth=True):
    path = path or server.base + "/webhook"
    host = f"127.0.0.1:{server.port}" if host is None else host
    token = f"Authorization: Token {server.token}\r\n" if auth else ""
    return f"{method} {path} HTTP/{version}\r\nHost: {host}\r\n{token}".encode() + extra


def hostileCases(server):
    """(name, bytes, cut)"""
    def get(extra=b"", **more):
        return head(server, extra=extra + b"\r\n", **more)

    def post(extra, body=GOOD_BODY):
        return head(server, "POST", extra=extra + b"\r\n") + body

    host = f"Host: 127.0.0.1:{server.port}\r\n".encode()
    token = f"Authorization: Token {server.token}\r\n".encode()
    path = (server.base + "/webhook").encode()
    rest = host + token + b"\r\n"
    chunked = b"Transfer-Encoding: chunked\r\n"
    length = b"Content-Length: %d\r\n"
    closing = b"Connection: close\r\n"
    # Request lines
    for line in (b"GARBAGE", b"GET", b"GET ", b"GET " + path, b"GET " + path + b" HTTP/9.9", b"GET " + path + b" HTTP/2.0",
                 b"GET " + path + b" HTTP/1.", b"GET " + path + b" http/1.1", b"GET  " + path + b" HTTP/1.1",
                 b"GET " + path + b"  HTTP/1.1", b" GET " + path + b" HTTP/1.1", b"GET\t" + path + b"\tHTTP/1.1",
                 b"G\x00T " + path + b" HTTP/1.1", b"GET /\x00 HTTP/1.1", b"GET /\x7f HTTP/1.1", b"GET webhook HTTP/1.1",
                 b"GET http://127.0.0.1" + path + b" HTTP/1.1", b"CONNECT example.org:443 HTTP/1.1", b"OPTIONS * HTTP/1.1",
                 b"GE(T " + path + b" HTTP/1.1", b"GET / HTTP/1.1 more", b"\xff\xfe\xfd"):
        yield f"request line {line[:40]!r}", line + b"\r\n" + rest, False
    yield "HTTP/2 preface", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + b"\0" * 40, False
    yield "TLS hello", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(range(256)) * 2, False
    yield "only zeros", b"\0" * 100_000, False
    yield "only line ends", b"\r\n" * 100_000, False
    yield "line ends are LF", get().replace(b"\r\n", b"\n"), False
    yield "unknown method", get(closing, method="BREW"), False
    yield "small method", get(closing, method="get"), False
    yield "target of 20 kB", get(path="/" + "a" * 20_000), False
    yield "request line of 2 MB", get(path="/" + "a" * 2_000_000), False
    yield "path climbs", get(closing, path="/../../../../etc/passwd"), False
    yield "path with broken percents", get(closing, path="/organization/%/%zz/%ff%00"), False
    yield "id of 8 kB", get(closing, path=server.base + "/webhook/" + "%2F" * 2700), False
    # Headers
    yield "header without colon", get(b"nonsense\r\n"), False
    yield "header with a space before the colon", post(b"Content-Length : 5\r\n"), False
    yield "header with an empty name", get(b": x\r\n"), False
    yield "header with NUL", get(b"X-A: a\0b\r\n"), False
    yield "header with a lone CR", get(b"X-A: a\rb\r\n"), False
    yield "header name with controls", get(b"X\x01A: b\r\n"), False
    yield "one header of 2 MB", get(b"X-A: " + b"a" * 2_000_000 + b"\r\n"), False
    yield "100,000 headers", get(b"".join(b"X-%d: a\r\n" % n for n in range(100_000))), False
    yield "two tokens", get(token + closing), False
    # Host
    for name in ("evil.example", f"evil.example:{server.port}", "127.0.0.1", "127.0.0.1:1", f"[::1]:{server.port}", "",
                 f"localhost.:{server.port}", f"a@127.0.0.1:{server.port}", f"127.0.0.1:{server.port}:1", f"127.1:{server.port}"):
        yield f"Host {name!r}", get(closing, host=name), False
    yield "no Host", b"GET " + path + b" HTTP/1.1\r\n" + token + b"\r\n", False
    yield "two Hosts", get(host), False
    # Lengths
    for value in (b"-1", b"-0", b"+5", b"abc", b"1e3", b"0x10", b"5 5", b"5,6", b"", b"99999999999999999999999", b"18446744073709551615",
                  b"9223372036854775807", b"4294967296", b"300000000"):
        yield f"Content-Length {value!r}", post(b"Content-Length: " + value + b"\r\n"), False
    yield "two different lengths", post(length % len(GOOD_BODY) + length % 5), False
    yield "two equal lengths", post(length % len(GOOD_BODY) + length % len(GOOD_BODY)), False
    yield "length and chunks", post(length % 4 + chunked, b"0\r\n\r\n"), False
    yield "length too short", post(length % (len(GOOD_BODY) - 7)), False
    yield "body over the limit", post(length % (LIMIT + 1), b"a" * (LIMIT + 1)), False
    yield "body of 200 MB", post(length % 200_000_000, b"a" * 200_000_000), False
    yield "GET with 200 MB", head(server, extra=length % 200_000_000 + b"\r\n") + b"a" * 50_000_000, False
    # Transfer codings
    for value in (b"gzip", b"identity", b"xchunked", b"chunked, chunked", b"gzip, chunked", b"chunked, gzip", b"chunked;q=1", b""):
        yield f"Transfer-Encoding {value!r}", post(b"Transfer-Encoding: " + value + b"\r\n", b"0\r\n\r\n"), False
    yield "two Transfer-Encodings", post(chunked + chunked, b"0\r\n\r\n"), False
    for body in (b"xyz\r\nabc\r\n0\r\n\r\n", b"-5\r\nabcde\r\n0\r\n\r\n", b"FFFFFFFFFFFFFFFFF\r\nabc", b"7FFFFFFFFFFFFFFF\r\nabc",
                 b"3\r\nabcde\r\n0\r\n\r\n", b"3abc\r\n0\r\n\r\n", b" 3\r\nabc\r\n0\r\n\r\n", b"0x3\r\nabc\r\n0\r\n\r\n", b"\r\n\r\n"):
        yield f"chunk {body[:24]!r}", post(chunked, body), False
    yield "chunk over the limit", post(chunked, b"10000000\r\n" + b"a" * 2_000_000), False
    yield "endless small chunks", post(chunked, b"1\r\na\r\n" * 500_000), False
    yield "endless chunk extension", post(chunked, b"1;" + b"a" * 2_000_000), False
    yield "endless trailers", post(chunked, b"0\r\n" + b"X-A: b\r\n" * 300_000), False
    # Cut
    whole = post(length % len(GOOD_BODY))
    for place in (1, 5, 20, len(whole) // 3, len(whole) // 2, len(whole) - len(GOOD_BODY), len(whole) - 1):
        yield f"cut after {place} bytes", whole[:place], True
    yield "cut within a chunk", post(chunked, b"50\r\nabc"), True
    yield "cut before the last chunk", post(chunked, b"3\r\nabc\r\n"), True
    yield "nothing, cut", b"", True
    # Expect
    yield "unknown Expect", post(b"Expect: 200-ok\r\n" + length % len(GOOD_BODY)), False
    yield "Expect and a body over the limit", head(server, "POST", extra=b"Expect: 100-continue\r\n" + length % (LIMIT + 1) + b"\r\n"), False
    yield "Expect and a negative length", head(server, "POST", extra=b"Expect: 100-continue\r\nContent-Length: -1\r\n\r\n"), False
    # Bodies: correct HTTP, wrong content
    for name, body in (("deep JSON", b"[" * 100_000), ("invalid UTF-8", b'{"kind":"\xff\xfe"}'), ("empty", b""), ("NULs", b"\0" * 1000),
                       ("long number", b'{"kind":' + b"9" * 100_000 + b"}"), ("array", b"[]"), ("null", b"null")):
        yield f"body: {name}", post(closing + length % len(body), body), False
    # Pipelined: what is good before the bad is answered, what follows it is not
    yield "good, then garbage", get() + b"GARBAGE\r\n\r\n" + get(), False
    yield "good, then a body over the limit", get() + post(length % (LIMIT + 1), b"a" * (LIMIT + 1)), False


def goodCases(server):
    """(name, bytes, statuses): what must not be refused."""
    def get(extra=b"", **more):
        return head(server, extra=extra + b"\r\n", **more)

    def post(extra, body):
        return head(server, "POST", extra=extra + b"\r\n") + body
    closing = b"Connection: close\r\n"
    half = len(GOOD_BODY) // 2
    chunks = b"%x\r\n%b\r\n%X;name=value\r\n%b\r\n0\r\nX-Trailer: a\r\n\r\n" % (
        half, GOOD_BODY[:half], len(GOOD_BODY) - half, GOOD_BODY[half:])
    yield "localhost", get(closing, host=f"localhost:{server.port}"), [200]
    yield "HTTP/1.0", get(version="1.0"), [200]
    yield "chunked", post(b"Transfer-Encoding: chunked\r\n" + closing, chunks), [201]
    yield "expects", post(b"Expect: 100-continue\r\n" + closing + b"Content-Length: %d\r\n" % len(GOOD_BODY), GOOD_BODY), [100, 201]
    yield "three pipelined", get() * 2 + get(closing), [200, 200, 200]
    yield "300 pipelined", get() * 299 + get(closing), [200] * 300
    yield "pipelined bodies", (post(b"Content-Length: %d\r\n" % len(GOOD_BODY), GOOD_BODY) * 2
                               + post(b"Transfer-Encoding: chunked\r\n", chunks) + get(closing)), [201, 201, 201, 200]
    yield "a body as large as allowed", post(closing + b"Content-Length: %d\r\n" % LIMIT, GOOD_BODY + b" " * (LIMIT - len(GOOD_BODY))), [201]
    yield "400, then good", post(b"Content-Length: 2\r\n", b"{}") + get(closing), [400, 200]


def slowSender(server, data, interval, atOnce=b""):
    """Sends `atOnce`, then `data` byte by byte. Seconds until the server cut it."""
    s = connect(server)
    s.sendall(atOnce)
    start = time.monotonic()
    for n in range(len(data)):
        try:
            s.send(data[n:n + 1])
            if select.select([s], [], [], interval)[0] and not s.recv(4096):
                break
        except (ConnectionResetError, BrokenPipeError):
            break
        if time.monotonic() - start > 15:
            break
    s.close()
    return time.monotonic() - start


def answers(server):
    status, _, _ = server.call("GET", server.base + "/webhook")
    return status == 200


def openSockets(server):
    import os
    found = 0
    for name in os.listdir(f"/proc/{server.process.pid}/fd"):
        try:
            found += os.readlink(f"/proc/{server.process.pid}/fd/{name}").startswith("socket:")
        except FileNotFoundError:
            pass
    return found


def until(condition, patience=15):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if condition():
            return True
        select.select([], [], [], 0.02)
    return False


def checkItself():
    assert hostileVerdict([200], True) and hostileVerdict([500], True) and hostileVerdict([], False) and hostileVerdict([400], False)
    assert hostileVerdict([200, 500, 400], True) and hostileVerdict([400, 200], True)
    assert not hostileVerdict([400], True) and not hostileVerdict([], True) and not hostileVerdict([200, 400], True)
    assert statuses(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabHTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n") == [200, 404]


def main():
    checkItself()
    checks = Checks()
    with Server("--rate-limit", "0", "--read-timeout", str(READ_TIMEOUT_MS)) as server:
        first = server.memoryMb()
        for name, data, expected in goodCases(server):
            received, closed = exchange(server, data)
            checks.that(closed and statuses(received) == expected, f"{name}: {statuses(received)[:8]}, closed {closed}, wanted {expected[:8]}")
        before = len(server.json("GET", server.base + "/webhook")["results"])
        for name, data, cut in hostileCases(server):
            received, closed = exchange(server, data, cut)
            try:
                wrong = hostileVerdict(statuses(received), closed)
            except (AssertionError, ValueError) as error:
                wrong = str(error)
            checks.that(wrong is None, f"{name}: {wrong}")
            if not server.isAlive():
                checks.that(False, f"{name}: the server ended with {server.process.poll()}")
                checks.finish()
        checks.that(answers(server), "answers after the hostile list")
        checks.equal(len(server.json("GET", server.base + "/webhook")["results"]), before, "webhooks after the hostile list")

        # Slow senders: one deadline for a whole request, whatever drips.
        request = head(server, "POST", extra=b"X-A: " + b"a" * 300 + b"\r\n")
        seconds = slowSender(server, request, 0.05)
        checks.that(0.2 < seconds < 4, f"a header that drips is cut after {seconds:.1f} s")
        seconds = slowSender(server, b"a" * 299, 0.05, head(server, "POST", extra=b"Content-Length: 300\r\n\r\n"))
        checks.that(0.2 < seconds < 4, f"a body that drips is cut after {seconds:.1f} s")
        received, closed = exchange(server, head(server, "POST", extra=b"Content-Length: 300\r\n\r\nabc"))
        checks.that(closed and not received, f"a body that stops is closed without an answer: {received[:60]!r}")
        received, closed = exchange(server, b"")
        checks.that(closed and not received, "a silent connection is closed")

        # Readers that do not read: the answers fill the socket, then the deadline for writing ends it.
        idle = openSockets(server)
        deaf = [connect(server) for _ in range(20)]
        for s in deaf:
            s.setblocking(False)
            try:
                s.send(head(server, path=server.base + "/environments", extra=b"\r\n") * 400)
            except BlockingIOError:
                pass
        checks.that(until(lambda: openSockets(server) >= idle + 20), "20 deaf readers are connected")
        checks.that(answers(server), "answers beside deaf readers")
        checks.that(until(lambda: openSockets(server) <= idle), "deaf readers are cut")
        for s in deaf:
            s.close()

        # Too many, each with a large body that stays incomplete.
        crowd = []
        for _ in range(400):
            s = connect(server)
            s.setblocking(False)
            try:
                s.send(head(server, "POST", extra=b"Content-Length: %d\r\n\r\n" % LIMIT) + b"a" * (LIMIT // 2))
            except OSError:
                pass
            crowd.append(s)
        checks.that(until(lambda: openSockets(server) <= idle), "a crowd of 400 is gone after the deadline")
        for s in crowd:
            s.close()
        checks.that(answers(server), "answers after a crowd of 400")

        # Resets in the middle.
        for n in range(200):
            s = connect(server)
            s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            s.send(request[:n % len(request)])
            s.close()
        checks.that(answers(server), "answers after 200 resets")

        # Mutations of correct requests: no 5xx, no crash.
        dice = random.Random(20260101)
        seeds = [data for _, data, _ in goodCases(server) if len(data) < 4000]
        for n in range(400):
            data = bytearray(dice.choice(seeds))
            for _ in range(dice.randint(1, 6)):
                place = dice.randrange(len(data))
                data[place:place + dice.randint(0, 3)] = bytes(dice.randrange(256) for _ in range(dice.randint(0, 3)))
            received, closed = exchange(server, bytes(data), cut=True)
            try:
                good = closed and all(status < 500 for status in statuses(received))
            except (AssertionError, ValueError):
                good = False
            checks.that(good and server.isAlive(), f"mutation {n}: {received[:60]!r}, closed {closed}: {bytes(data)[:200]!r}")
        checks.that(answers(server), "answers after the mutations")
        peak = server.memoryMb()
        with open(f"/proc/{server.process.pid}/maps", encoding="ascii", errors="replace") as maps:
            held_back = SANITIZER_MB if "libasan" in maps.read() else 0
        checks.that(peak < MEMORY_MB + held_back, f"peak memory {peak:.0f} MB")
        print(f"memory {first:.0f} MB at first, {peak:.0f} MB at the peak")
    checks.equal(server.process.returncode, 0, "exit code")
    checks.finish()


if __name__ == "__main__":
    main()
