#!/usr/bin/env python3
"""What qovery-demo-server delivers, byte for byte, to which targets, and what hostile targets do to it. Usage: test_demo_deliveries.py SERVER."""
import json
import pathlib
import re
import socket
import sys
import threading
import time

import jsonschema

sys.dont_write_bytecode = True  # leaves no __pycache__ in the sources
from demoserver import Checks, Server  # noqa: E402

SCHEMA = json.loads((pathlib.Path(__file__).parents[1] / "data/schemas/qovery-1.0.4.json").read_text(encoding="utf-8"))
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


class Target:
    """Listens on a loopback address, keeps each request's bytes, and does `behave(socket)` once one is whole."""

    def __init__(self, behave=lambda s: s.sendall(OK), address="127.0.0.1"):
        self.behave, self.requests = behave, []
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        self.listener = socket.socket(family)
        self.listener.bind((address, 0))
        self.listener.listen(64)
        self.port = self.listener.getsockname()[1]
        self.host = f"[{address}]" if ":" in address else address
        threading.Thread(target=self.accept, daemon=True).start()

    def url(self, path="/hook"):
        return f"http://{self.host}:{self.port}{path}"

    def accept(self):
        while True:
            try:
                s = self.listener.accept()[0]
            except OSError:
                return
            threading.Thread(target=self.serve, args=(s,), daemon=True).start()

    def serve(self, s):
        data = b""
        try:
            while b"\r\n\r\n" not in data:
                data += s.recv(65536) or sys.exit()
            head, body = data.split(b"\r\n\r\n", 1)
            length = int(re.search(rb"(?i)\r\ncontent-length: *(\d+)", head).group(1))
            while len(body) < length:
                body += s.recv(65536) or sys.exit()
            self.requests.append(head + b"\r\n\r\n" + body)
            self.behave(s)
        except (OSError, SystemExit):
            pass
        finally:
            s.close()


def place(server, project="checkout", mode="PRODUCTION"):
    found = next(p for p in server.json("GET", server.base + "/project")["results"] if p["name"] == project)
    environment = next(e for e in server.json("GET", server.base + "/environments")["results"]
                       if e["project"]["id"] == found["id"] and e["mode"] == mode)
    return {"project_id": found["id"], "environment_id": environment["id"]}


def webhook(server, url, **more):
    body = {"kind": "STANDARD", "target_url": url, "events": ["DEPLOYMENT_FAILURE"], "project_names_filter": ["checkout"], "enabled": True, **more}
    return server.json("POST", server.base + "/webhook", body, expect=201)["id"]


def deploy(server, where, event="DEPLOYMENT_FAILURE"):
    answer = server.json("POST", "/_demo/deployments", {**where, "event": event}, expect=202)
    return {each["webhook_id"]: each["id"] for each in answer["deliveries"]}


def log(server, webhook_id):
    return server.json("GET", f"{server.base}/webhook/{webhook_id}/event")["results"]


def recorded(server, webhook_id, count=1, seconds=12):
    end = time.monotonic() + seconds
    while len(log(server, webhook_id)) < count and time.monotonic() < end:
        time.sleep(0.02)
    return log(server, webhook_id)


def testDelivery(checks, server):
    target, where = Target(), place(server)
    standard = webhook(server, target.url("/hook%2Fa?b=c%20d"), target_secret="s3cr3t-ünï")
    slack = webhook(server, target.url("/slack"), kind="SLACK")
    fired = deploy(server, where)
    checks.that(standard in fired and slack in fired, "both fire")
    entry, message = recorded(server, standard)[0], recorded(server, slack)[0]
    checks.equal((entry["id"], entry["matched_event"], entry["kind"], entry["target_url_used"], entry["target_response_status_code"],
                  entry["target_response_body"]),
                 (fired[standard], "DEPLOYMENT_FAILURE", "STANDARD", target.url("/hook%2Fa?b=c%20d"), 200, "ok"), "the log")
    found = jsonschema.Draft202012Validator({"$ref": "#/$defs/delivery_list", "$defs": SCHEMA["$defs"]})
    checks.equal([e.message for e in found.iter_errors({"results": [entry, message]})], [], "the log's shape")
    request = next(r for r in target.requests if b"/slack" not in r)
    head, body = request.split(b"\r\n\r\n", 1)
    lines = head.decode().split("\r\n")
    checks.equal(lines[0], "POST /hook%2Fa?b=c%20d HTTP/1.1", "the request line")
    headers = {line.split(": ")[0].lower(): line.split(": ")[1] for line in lines[1:]}
    checks.equal({k: headers.get(k) for k in ("host", "content-type", "qovery-signature", "qovery-secret", "content-length", "authorization")},
                 {"host": f"127.0.0.1:{target.port}", "content-type": "application/json", "qovery-signature": "s3cr3t-ünï",
                  "qovery-secret": "s3cr3t-ünï", "content-length": str(len(body)), "authorization": None}, "its headers")
    payload = json.loads(body)
    checks.equal((payload["event_type"], payload["payload_type"], payload["payload"]["project"]["id"], payload["payload"]["environment"]["id"]),
                 ("DEPLOYMENT_FAILURE", "DEPLOYMENT", where["project_id"], where["environment_id"]), "its payload")
    text = server.call("GET", f"{server.base}/webhook/{standard}/event")[2]
    checks.that(body.decode() in text, "the log has the payload byte for byte")
    hook = next(r for r in target.requests if b"/slack" in r)
    checks.that(b"qovery-s" not in hook.lower(), "no secret, no header for it")
    checks.that("checkout" in json.loads(hook.split(b"\r\n\r\n", 1)[1])["text"], "Slack's format")

    # Newest first, at most 200 of them; the target that was called stays in the log.
    for _ in range(205):
        deploy(server, where)
    entries = recorded(server, standard, 200)
    end = time.monotonic() + 10
    while len(target.requests) < 2 * 206 and time.monotonic() < end:
        time.sleep(0.02)
    checks.equal(len(target.requests), 2 * 206, "each delivery was sent once")
    entries = log(server, standard)
    checks.equal(len(entries), 200, "the log is bounded")
    checks.equal([e["created_at"] for e in entries], sorted((e["created_at"] for e in entries), reverse=True), "newest first")
    server.json("PUT", f"{server.base}/webhook/{slack}", {"kind": "STANDARD", "target_url": "https://x.example/", "events": ["DEPLOYMENT_FAILURE"]})
    checks.equal({(e["target_url_used"], e["kind"]) for e in log(server, slack)}, {(target.url("/slack"), "SLACK")}, "the target of then")


def testWhatFires(checks, server):
    target, where = Target(), place(server)
    fires = {}
    for name, wanted, more in (
            ("all", True, {"project_names_filter": []}), ("exact, other case", True, {"project_names_filter": ["CheckOut"]}),
            ("prefix", True, {"project_names_filter": ["nothing", "check*"]}), ("star", True, {"project_names_filter": ["*"]}),
            ("mode", True, {"environment_types_filter": ["STAGING", "PRODUCTION"]}), ("other mode", False, {"environment_types_filter": ["STAGING"]}),
            ("undocumented", False, {"project_names_filter": ["*out"]}), ("no prefix", False, {"project_names_filter": ["check"]}),
            ("disabled", False, {"enabled": False}), ("other event", False, {"events": ["DEPLOYMENT_SUCCESSFUL"]})):
        fires[webhook(server, target.url("/" + name.replace(" ", "-").replace(",", "")), **more)] = (name, wanted)
    fired = deploy(server, where)
    for webhook_id, (name, wanted) in fires.items():
        checks.equal(webhook_id in fired, wanted, name)
        if wanted:
            recorded(server, webhook_id)
        checks.equal(len(log(server, webhook_id)), 1 if wanted else 0, name + ", in the log")
    checks.equal(len(target.requests), sum(wanted for _, wanted in fires.values()), "what arrived")

    for url in ("https://hooks.acme.example/a", "http://hooks.acme.example:8080/", f"https://127.0.0.1:{target.port}/", "http://127.0.0.1/",
                "http://127.0.0.1:1023/", f"http://0.0.0.0:{target.port}/", f"http://[::ffff:127.0.0.1]:{target.port}/", f"http://2130706433:{target.port}/",
                f"http://localhost.:{target.port}/", f"http://localhost.example:{target.port}/", f"http://10.0.0.1:{target.port}/"):
        before, made = len(target.requests), webhook(server, url)
        started = time.monotonic()
        deploy(server, where)
        if "2130706433" in url:  # QUrl reads it as 127.0.0.1; either is right, as long as it stays on this computer
            continue
        entry = recorded(server, made)[0]
        checks.equal((entry["target_response_status_code"], entry["target_response_body"], entry["target_url_used"]), (0, None, url), "not called: " + url)
        checks.that(time.monotonic() - started < 2, "at once: " + url)
        server.call("DELETE", f"{server.base}/webhook/{made}")
    second, third = Target(address="::1"), Target(address="127.8.9.10")
    for url, there in ((target.url().replace("127.0.0.1", "localhost"), target), (target.url().replace("127.0.0.1", "LOCALHOST"), target),
                       (second.url(), second), (third.url(), third)):
        before, made = len(there.requests), webhook(server, url, environment_types_filter=["PRODUCTION"])
        deploy(server, where)
        checks.equal(recorded(server, made)[0]["target_response_status_code"], 200, "called: " + url)
        server.call("DELETE", f"{server.base}/webhook/{made}")
    broken = webhook(server, target.url("/crlf"), target_secret="a\r\nX-Evil: 1")
    deploy(server, where)
    checks.equal(recorded(server, broken)[0]["target_response_status_code"], 0, "a secret with a line break is not sent")
    checks.that(not any(b"Evil" in r for r in target.requests), "and no header is made of it")


def testCall(checks, server):
    path, where = "/_demo/deployments", place(server)
    good = {**where, "event": "DEPLOYMENT_STARTED"}
    labs = next(p["id"] for p in server.json("GET", f"/organization/{server.organizations[1]}/project")["results"])
    nobody = "00000000-0000-0000-0000-000000000000"
    bad = [b"", b"{", b"[]", b"null", b"\xff"] + [{k: v for k, v in good.items() if k != left} for left in good]
    bad += [{**good, key: wrong} for key in good for wrong in (None, 1, [], {})]
    bad += [{**good, "event": word} for word in ("", "deployment_started", "DEPLOYMENT_FAILED", "X")]
    for body in bad:
        status, _, text = server.call("POST", path, body)
        checks.equal((status, json.loads(text)["error"]), (400, "Bad Request"), f"body {body}")
    for wrong in ({"project_id": nobody}, {"environment_id": nobody}, {"project_id": labs}, {"project_id": ""}, {"environment_id": "x"}):
        checks.equal(server.call("POST", path, {**good, **wrong})[0], 404, f"unknown {wrong}")
    checks.equal(server.call("POST", path, good, authorization="")[0], 401, "without a token")
    checks.equal(server.call("POST", path, good, authorization="Token x")[0], 401, "with a wrong one")
    checks.equal(server.call("POST", path, good, headers={"Host": "evil.example"})[0], 421, "with another Host")
    for method in ("GET", "PUT", "DELETE"):
        status, headers, _ = server.call(method, path)
        checks.equal((status, headers.get("Allow")), (405, "POST"), method)
    checks.equal(server.call("POST", path + "/", good)[0], 404, "with a slash")
    answer = server.json("POST", path, good, expect=202)
    checks.equal({k: answer[k] for k in ("organization_id", "project_id", "environment_id", "event")}, {"organization_id": server.organization, **good}, "answer")
    checks.that(answer["deliveries"] and all(set(each) == {"id", "webhook_id"} for each in answer["deliveries"]), "what was fired")
    for each in server.json("GET", server.base + "/webhook")["results"]:
        server.call("DELETE", f"{server.base}/webhook/{each['id']}")
    checks.equal(server.json("POST", path, good, expect=200)["deliveries"], [], "nothing fires")


def hang(s):
    s.recv(1)


def drip(s):
    s.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    while True:
        s.sendall(b"x")
        time.sleep(0.05)


def flood(s):
    s.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        s.sendall(b"y" * 65536)


def endlessHead(s):
    s.sendall(b"HTTP/1.1 200 OK\r\n")
    while True:
        s.sendall(b"X-A: " + b"a" * 8000 + b"\r\n")


def continues(s):
    while True:
        s.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")


def testHostileTargets(checks, server):
    where = place(server)
    say = lambda data: lambda s: s.sendall(data)
    head = lambda status, *more: b"HTTP/1.1 " + status + b"\r\n" + b"".join(m + b"\r\n" for m in more) + b"\r\n"
    redirected = Target()
    cases = [("hangs", hang, 0, None), ("drips", drip, 0, None), ("floods", flood, 200, "y" * 65536), ("an endless head", endlessHead, 0, None),
             ("an endless 100", continues, 0, None), ("closes", lambda s: None, 0, None), ("garbage", say(b"\x00\xff nonsense\r\n\r\n" * 99), 0, None),
             ("no HTTP", say(b"220 mail.example ESMTP\r\n"), 0, None), ("half a body", say(head(b"200 OK", b"Content-Length: 9") + b"abc"), 0, None),
             ("half a head", say(b"HTTP/1.1 200 OK\r\nX-"), 0, None), ("a broken chunk", say(head(b"200 OK", b"Transfer-Encoding: chunked") + b"zz\r\n"), 0, None),
             ("chunks", say(head(b"500 No", b"Transfer-Encoding: chunked") + b"3\r\nabc\r\n0\r\n\r\n"), 500, "abc"),
             ("until the end", say(head(b"404 Not Found") + b"gone"), 404, "gone"), ("no body", say(head(b"204 No Content")), 204, None),
             ("an empty body", say(head(b"200 OK", b"Content-Length: 0")), 200, None), ("100, then 201", say(head(b"100 Continue") + head(b"201 Made", b"Content-Length: 1") + b"x"), 201, "x"),
             ("a redirect", say(head(b"307 There", b"Location: " + redirected.url().encode(), b"Content-Length: 0")), 307, None),
             ("broken UTF-8", say(head(b"200 OK", b"Content-Length: 3") + b"a\xffb"), 200, "a\ufffdb"),
             ("a negative length", say(head(b"200 OK", b"Content-Length: -1")), 0, None), ("100 GB promised", lambda s: (s.sendall(head(b"200 OK", b"Content-Length: 100000000000") + b"z"), s.recv(1)), 0, None)]
    targets = [(name, Target(behave), status, body) for name, behave, status, body in cases]
    made = [(webhook(server, target.url()), target, name, status, body) for name, target, status, body in targets]
    closed = socket.socket()
    closed.bind(("127.0.0.1", 0))
    made.append((webhook(server, f"http://127.0.0.1:{closed.getsockname()[1]}/"), None, "nobody listens", 0, None))
    # The server itself as the target: it answers, and nothing goes round in circles.
    itself = webhook(server, f"http://127.0.0.1:{server.port}/_demo/deployments")
    slow = Target(hang)
    crowd = [webhook(server, slow.url()) for _ in range(40)]  # more than are called at once
    started = time.monotonic()
    deploy(server, where)
    checks.that(time.monotonic() - started < 2, "the call does not wait for the targets")
    slowest = 0
    while any(not log(server, each[0]) for each in made) and time.monotonic() - started < 15:
        before = time.monotonic()
        checks.equal(server.call("GET", "/organization")[0], 200, "answers meanwhile")
        slowest = max(slowest, time.monotonic() - before)
        time.sleep(0.1)
    checks.that(slowest < 1, f"the slowest answer meanwhile took {slowest:.2f} s")
    checks.that(4 < time.monotonic() - started < 9, f"a target has 5 s: {time.monotonic() - started:.1f}")
    for webhook_id, target, name, status, body in made:
        entries = log(server, webhook_id)
        checks.equal(len(entries), 1, name)
        if entries:
            checks.equal((entries[0]["target_response_status_code"], entries[0]["target_response_body"]), (status, body), name)
        checks.equal(len(target.requests) if target else 1, 1, name + ", sent once")
    checks.equal(redirected.requests, [], "redirects are not followed")
    checks.equal([e["target_response_status_code"] for e in recorded(server, itself)], [401], "itself")
    checks.that(server.memoryMb() < 200, f"peak memory {server.memoryMb():.0f} MB")

    # What waits for its turn meanwhile, one of them deleted.
    checks.equal(server.call("DELETE", f"{server.base}/webhook/{crowd[-2]}")[0], 204, "deleted while its delivery is under way")
    checks.equal([e["target_response_status_code"] for e in recorded(server, crowd[-1])], [0], "the last of the crowd")
    checks.that(server.isAlive() and server.call("GET", "/organization")[0] == 200, "answers afterwards")


def testByItself(checks):
    def story(*options):
        with Server("--deploy-every", "40", *options) as server:
            target = Target()
            made = webhook(server, target.url(), project_names_filter=[], events=["DEPLOYMENT_STARTED", "DEPLOYMENT_SUCCESSFUL", "DEPLOYMENT_FAILURE", "DEPLOYMENT_CANCELLED"])
            archive = next(w for w in server.json("GET", server.base + "/webhook")["results"] if w["description"] == "Release archive")
            gone = next(w for w in server.json("GET", server.base + "/webhook")["results"] if w["description"] == "Preview clean-up")
            recorded(server, made, 120, seconds=25)
            entries = log(server, made)[::-1]
            return ([(e["matched_event"], e["request"]["payload"]["environment"]["id"]) for e in entries if e["matched_event"] != "DEPLOYMENT_STARTED"][2:40],
                    [(e["matched_event"], e["request"]["payload"]["environment"]["id"]) for e in entries], log(server, archive["id"]), log(server, gone["id"]))
    _, events, archive, gone = story()
    first = next(i for i, e in enumerate(events) if e[0] == "DEPLOYMENT_STARTED")
    pairs = list(zip(events[first::2], events[first + 1::2]))
    checks.that(len(pairs) > 50 and all(a[0] == "DEPLOYMENT_STARTED" and b[0] != a[0] and a[1] == b[1] for a, b in pairs), "what starts ends, in the same environment")
    ends = [b[0] for _, b in pairs]
    checks.that(ends.count("DEPLOYMENT_SUCCESSFUL") > len(ends) / 2, "mostly successful")
    checks.that("DEPLOYMENT_FAILURE" in ends, "sometimes failed")
    checks.that(len(archive) > 60 and {e["target_response_status_code"] for e in archive} == {200}, "targets elsewhere do what they did last: well")
    checks.equal(gone[0]["target_response_status_code"], 0, "or not")
    other = story("--seed", "2")[1]
    again = story()[1]
    run = [e for e in again if e[0] != "DEPLOYMENT_STARTED"][1:30]
    checks.that(any(run == [e for e in events if e[0] != "DEPLOYMENT_STARTED"][i:i + 29] for i in range(8)), "the same seed, the same deployments")
    checks.that(other[:40] != events[:40], "another seed, others")
    with Server() as server:
        quiet = webhook(server, Target().url(), project_names_filter=[])
        time.sleep(0.3)
        checks.equal(log(server, quiet), [], "never, unless it is asked for")
    with Server("--deploy-every", "2", "--environments", "0") as server:
        checks.equal(server.call("GET", "/organization")[0], 200, "nothing to deploy")


def main():
    checks = Checks()
    for test in (testDelivery, testWhatFires, testCall, testHostileTargets):
        with Server("--rate-limit", "0") as server:
            test(checks, server)
    testByItself(checks)
    checks.finish()


if __name__ == "__main__":
    main()
