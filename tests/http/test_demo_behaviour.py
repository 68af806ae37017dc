#!/usr/bin/env python3
"""What qovery-demo-server does: statuses, secrets, audit, seed data, rate limit, options, ending. Usage: test_demo_behaviour.py SERVER."""
import base64
import json
import select
import signal
import socket
import subprocess
import sys
import time

sys.dont_write_bytecode = True  # leaves no __pycache__ in the sources
from demoserver import Checks, Server  # noqa: E402

BODY = {"kind": "STANDARD", "target_url": "https://x.example/hook", "events": ["DEPLOYMENT_FAILURE"]}


def webhookByName(server, name):
    return next(each for each in server.json("GET", server.base + "/webhook")["results"] if each["description"] == name)


def testPictures(checks, server):
    """The numbers of shared/visual/main-light.png and editor-light.png, counted with the documented rules."""
    projects = {each["id"]: each for each in server.json("GET", server.base + "/project")["results"]}
    environments = server.json("GET", server.base + "/environments")["results"]
    webhooks = server.json("GET", server.base + "/webhook")["results"]

    def fires(patterns, modes):
        def matches(name):
            return not patterns or any(name.startswith(p[:-1]) if p.endswith("*") else name == p for p in patterns)
        found = [e for e in environments if matches(projects[e["project"]["id"]]["name"]) and (not modes or e["mode"] in modes)]
        return len(found), len({e["project"]["id"] for e in found})

    checks.equal((len(projects), len(environments), len(webhooks)), (40, 120, 12), "projects, environments, webhooks")
    modes = {mode: sum(each["mode"] == mode for each in environments) for mode in ("PRODUCTION", "STAGING", "DEVELOPMENT", "PREVIEW")}
    checks.equal(modes, {"PRODUCTION": 34, "STAGING": 35, "DEVELOPMENT": 22, "PREVIEW": 29}, "modes")
    for project_id, project in projects.items():
        checks.equal(sum(e["project"]["id"] == project_id for e in environments), project["associated_environments_count"], project["name"])
    wanted = {"Data quality gate": 0, "Deployment metrics": 69, "#incidents": 12, "Legacy build server": 3, "On-call pager": 13,
              "#payments-squad": 7, "Preview clean-up": 29, "Product release bridge": 14, "Release archive": 120, "#releases": 4,
              "#staging-chatter": 35, "Status page sync": 5}
    found = {w["description"]: fires(w["project_names_filter"], w["environment_types_filter"])[0] for w in webhooks}
    checks.equal(found, wanted, "environments a webhook fires for")
    checks.equal(fires(["product*", "analytics"], ["PRODUCTION", "STAGING"]), (14, 5), "product*, analytics")
    checks.equal(sum(w["enabled"] for w in webhooks), 10, "enabled")
    secrets = {w["description"] for w in webhooks if w["target_secret_set"]}
    checks.equal(secrets, {"Data quality gate", "Deployment metrics", "On-call pager", "Product release bridge", "Release archive",
                           "Status page sync"}, "webhooks with a secret")
    for webhook in webhooks:
        host = webhook["target_url"].split("/")[2]
        checks.that(host.endswith(".example") or host.startswith("127.0.0.1:"), f"{webhook['description']} may leave the computer: {host}")
    pairs = [(d["target_response_status_code"], d.get("target_response_body")) for w in webhooks
             for d in server.json("GET", f"{server.base}/webhook/{w['id']}/event")["results"]]
    checks.that({200, 204, 404, 410, 500, 0} <= {status for status, _ in pairs}, "deliveries of all results")
    checks.that((204, None) in pairs and (0, None) in pairs and (200, "ok") in pairs, "bodies that are null and no JSON")
    checks.equal(len(server.json("GET", f"/organization/{server.organizations[1]}/project")["results"]), 3, "projects of Acme Labs")
    checks.equal(len(server.json("GET", f"/organization/{server.organizations[1]}/environments")["results"]), 8, "its environments")
    checks.equal(len(server.json("GET", f"/organization/{server.organizations[1]}/webhook")["results"]), 2, "its webhooks")


def testWebhooks(checks, server):
    path = server.base + "/webhook"
    made = server.json("POST", path, {**BODY, "target_secret": "one", "description": "Ünï <b>", "project_names_filter": ["a*"],
                                      "environment_types_filter": ["PREVIEW"], "enabled": False}, expect=201)
    checks.equal({key: made[key] for key in ("kind", "target_secret_set", "description", "enabled", "events", "project_names_filter",
                                             "environment_types_filter")},
                 {"kind": "STANDARD", "target_secret_set": True, "description": "Ünï <b>", "enabled": False, "events": ["DEPLOYMENT_FAILURE"],
                  "project_names_filter": ["a*"], "environment_types_filter": ["PREVIEW"]}, "created")
    checks.equal(server.json("GET", f"{path}/{made['id']}"), made, "read back")
    checks.that(made in server.json("GET", path)["results"], "listed")
    kept = server.json("PUT", f"{path}/{made['id']}", {**BODY, "target_secret": "one"})
    checks.equal((kept["target_secret_set"], kept["id"], kept["created_at"]), (True, made["id"], made["created_at"]), "PUT with the secret")
    cleared = server.json("PUT", f"{path}/{made['id']}", {**BODY, "kind": "SLACK"})
    checks.equal((cleared["target_secret_set"], cleared["kind"]), (False, "SLACK"), "PUT without the secret clears it")
    checks.equal((cleared["description"], cleared["project_names_filter"], cleared["environment_types_filter"]), ("", [], []), "PUT replaces all")
    checks.equal(server.json("GET", f"{path}/{made['id']}"), cleared, "read back after PUT")
    status, headers, text = server.call("DELETE", f"{path}/{made['id']}")
    checks.equal((status, text, headers.get("Content-Length")), (204, "", None), "DELETE")
    for method in ("GET", "PUT", "DELETE"):
        checks.equal(server.call(method, f"{path}/{made['id']}", BODY if method == "PUT" else None)[0], 404, method + " after DELETE")
    checks.equal(server.call("GET", f"{path}/{made['id']}/event")[0], 404, "its deliveries")
    events = server.json("GET", f"{server.base}/events?targetType=WEBHOOK&targetId={made['id']}&pageSize=100")["events"]
    checks.equal([each["event_type"] for each in events], ["DELETE", "UPDATE", "UPDATE", "CREATE"], "audit")
    checks.that("one" not in json.dumps([json.loads(each["change"]) for each in events]).split('"'), "the secret is not in the audit log")
    checks.equal(json.loads(events[1]["original_change"])["target_secret_set"], True, "what was before")


def testBadBodies(checks, server):
    path = server.base + "/webhook"
    target = path + "/" + webhookByName(server, "On-call pager")["id"]
    before = server.json("GET", path)
    bad = [b"", b"{", b"[]", b"null", b"\xff", {}]
    bad += [{key: value for key, value in BODY.items() if key != left} for left in BODY]
    bad += [{**BODY, key: None} for key in ("kind", "target_url", "events", "target_secret", "description", "enabled", "project_names_filter",
                                            "environment_types_filter")]
    bad += [{**BODY, **more} for more in (
        {"kind": "TEAMS"}, {"kind": "standard"}, {"kind": 1}, {"events": ["DEPLOYMENT_SUCCEEDED"]}, {"events": "DEPLOYMENT_FAILURE"},
        {"events": [None]}, {"environment_types_filter": ["TEST"]}, {"environment_types_filter": "PREVIEW"}, {"project_names_filter": "a*"},
        {"project_names_filter": [1]}, {"enabled": "true"}, {"enabled": 1}, {"description": []}, {"target_secret": ""}, {"target_secret": 1},
        {"target_url": ""}, {"target_url": "ftp://x.example"}, {"target_url": "x.example"}, {"target_url": "https://"},
        {"target_url": "javascript:alert(1)"}, {"target_url": "https://x.example:99999/"}, {"target_url": "https://a b/"}, {"target_url": 5})]
    for body in bad:
        for method, where in (("POST", path), ("PUT", target)):
            status, _, text = server.call(method, where, body)
            checks.equal(status, 400, f"{method} {body}")
            error = json.loads(text)
            checks.that(error["status"] == 400 and error["error"] == "Bad Request" and error["message"], f"{method} {body}: {text}")
    checks.equal(server.json("GET", path), before, "nothing changed by bad bodies")


def testAccess(checks, server):
    def jwt(claims, signature, parts=3):
        encode = lambda value: base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")
        return ".".join([encode({"alg": "none"}), encode(claims), signature][:parts])
    token, later = server.token, int(time.time()) + 3600
    for authorization, status in ((f"Token {token}", 200), (f"token {token}", 200), (f"Bearer {jwt({'exp': later}, token)}", 200),
                                  (f"Bearer {jwt({}, token)}", 200), ("", 401), (token, 401), (f"Bearer {token}", 401),
                                  (f"Token {jwt({'exp': later}, token)}", 401), (f"Bearer {jwt({'exp': later - 7200}, token)}", 401),
                                  (f"Bearer {jwt({'exp': later}, 'wrong')}", 401), (f"Token {token[:-1]}", 401), (f"Token {token}x", 401),
                                  (f"Token  {token}", 401), ("Token", 401), ("Basic YTpi", 401), ("Token " + token.upper(), 401)):
        for path in ("/organization", server.base + "/webhook", "/nowhere"):
            found, headers, _ = server.call("GET", path, authorization=authorization)
            wanted = 404 if path == "/nowhere" and status == 200 else status
            checks.equal(found, wanted, f"{authorization[:30]!r} on {path}")
            checks.equal("X-RateLimit-Limit" in headers, status != 401, f"rate-limit headers with {found}")
    forbidden, missing = "/organization/" + server.forbidden, "/organization/00000000-0000-0000-0000-000000000000"
    one = "/webhook/" + webhookByName(server, "#releases")["id"]
    for path in ("/webhook", "/project", "/environments", "/events", one, one + "/event"):
        checks.equal(server.call("GET", forbidden + path)[0], 403, "forbidden " + path)
        checks.equal(server.call("GET", missing + path)[0], 404, "missing " + path)
    checks.equal(server.call("POST", forbidden + "/webhook", BODY)[0], 403, "POST to the forbidden one")
    for method, path, allowed in (("POST", "/organization", "GET"), ("PUT", server.base + "/webhook", "GET, POST"),
                                  ("PATCH", server.base + one, "GET, PUT, DELETE"), ("POST", server.base + one, "GET, PUT, DELETE"),
                                  ("DELETE", server.base + "/project", "GET"), ("POST", server.base + "/environments", "GET"),
                                  ("POST", server.base + one + "/event", "GET"), ("OPTIONS", "/organization", "GET")):
        status, headers, _ = server.call(method, path)
        checks.equal((status, headers.get("Allow")), (405, allowed), f"{method} {path}")
    for path in ("/", "/organization/", server.base, server.base + "/", server.base + "/webhook/", server.base + one + "/", "//organization",
                 server.base + "/webhooks", server.base + one + "/event/x", server.base + "/webhook/%2e%2e", server.base + "/webhook/x%2Fy"):
        checks.equal(server.call("GET", path)[0], 404, f"GET {path}")
    for host, status in ((f"127.0.0.1:{server.port}", 200), (f"localhost:{server.port}", 200), (f"evil.example:{server.port}", 421),
                         ("127.0.0.1", 421), (f"127.0.0.1:{server.port + 1}", 421)):
        checks.equal(server.call("GET", "/organization", headers={"Host": host})[0], status, "Host " + host)


def testAuditPages(checks, server):
    path, seen, pages = f"{server.base}/events?targetType=WEBHOOK&pageSize=7", [], 0
    while path and pages < 20:
        page = server.json("GET", path)
        pages += 1
        checks.that(0 < len(page["events"]) <= 7, f"page {pages}")
        seen += [each["id"] for each in page["events"]]
        following = page["links"].get("next")
        checks.that(not following or following.startswith(server.line["api_url"]), "the link is absolute")
        path = following and following[len(server.line["api_url"]):]
    checks.equal(len(seen), len(set(seen)), "no audit event comes twice")
    checks.equal(seen, [each["id"] for each in server.json("GET", server.base + "/events?pageSize=100")["events"]], "all pages = one page")
    checks.that(len(seen) >= 24, "seeded audit events")
    checks.equal(server.json("GET", server.base + "/events?targetType=CLUSTER")["events"], [], "other target types")
    checks.equal(len(server.json("GET", server.base + "/events")["events"]), 10, "default page size")
    for wrong in ("pageSize=0", "pageSize=x", "pageSize=-1", "continueToken=x", "pageSize=1000000"):
        checks.equal(server.call("GET", f"{server.base}/events?{wrong}")[0], 400, wrong)


def testKeepAlive(checks, server):
    s = socket.create_connection(("127.0.0.1", server.port), timeout=10)
    for n in range(3):
        s.sendall(f"GET /organization HTTP/1.1\r\nHost: localhost:{server.port}\r\nAuthorization: Token {server.token}\r\n\r\n".encode())
        received = b""
        while not received.endswith(b"]}"):
            piece = s.recv(4096)
            if not piece:
                break
            received += piece
        checks.that(received.startswith(b"HTTP/1.1 200"), f"request {n + 1} on one connection")
    s.close()


def testRateLimit(checks):
    with Server("--rate-limit", "3") as server:
        for left in (2, 1, 0):
            status, headers, _ = server.call("GET", "/organization")
            checks.equal((status, headers["X-RateLimit-Limit"], headers["X-RateLimit-Remaining"]), (200, "3", str(left)), "within the limit")
            checks.that(3500 < int(headers["X-RateLimit-Reset"]) - time.time() <= 3600, "reset in an hour")
            checks.equal(server.call("GET", "/organization", authorization="Token wrong")[0], 401, "a wrong token does not count")
        status, headers, _ = server.call("POST", server.base + "/webhook", BODY)
        checks.equal((status, headers["X-RateLimit-Remaining"]), (429, "0"), "past the limit")
        checks.that(3500 < int(headers["Retry-After"]) <= 3600, "Retry-After")
    with Server("--rate-limit", "0") as server:
        checks.that("X-RateLimit-Limit" not in server.call("GET", "/organization")[1], "no headers without a limit")


def testSeed(checks):
    def content(*options):
        with Server(*options) as server:
            parts = [server.line["organizations"], server.forbidden]
            for what in ("project", "environments", "webhook"):
                parts.append([{k: v for k, v in each.items() if not k.endswith("_at")} for each in server.json("GET", f"{server.base}/{what}")["results"]])
            parts.append(server.json("POST", server.base + "/webhook", BODY, expect=201)["id"])
            return server.token, parts
    more = ("--webhooks", "50", "--projects", "70", "--environments", "300")
    first, second, other = content(*more), content(*more), content("--seed", "2", *more)
    checks.equal(first[1], second[1], "the same seed gives the same data")
    checks.that(first[0] != second[0] and len(first[0]) > 40, "the token is new each run")
    checks.that(first[1] != other[1], "another seed gives other data")
    checks.equal([len(part) for part in first[1][2:5]], [70, 300, 50], "sizes")
    few = content("--webhooks", "3", "--projects", "2", "--environments", "5")[1]
    checks.equal([len(part) for part in few[2:5]], [2, 5, 3], "small sizes")
    none = content("--webhooks", "0", "--projects", "0", "--environments", "0")[1]
    checks.equal([len(part) for part in none[2:5]], [0, 0, 0], "nothing at all")


def testLatency(checks):
    with Server("--latency", "300") as server:
        start = time.monotonic()
        checks.equal(server.call("GET", "/organization")[0], 200, "slow answer")
        checks.that(0.3 <= time.monotonic() - start < 5, "after the latency")


def testOptions(checks):
    def run(*options):
        return subprocess.run([sys.argv[1], *options], stdin=subprocess.DEVNULL, capture_output=True, timeout=20, text=True)
    for options in (["--nope"], ["x"], ["--port"], ["--port", "x"], ["--port", "-1"], ["--port", "65536"], ["--port", "+1"], ["--port", " 1"],
                    ["--webhooks", "10001"], ["--projects", "5001"], ["--environments", "20001"], ["--seed", "1", "--seed", "1"],
                    ["--until-stdin-closes=1"], ["--latency", "1.5"], ["--rate-limit", ""], ["--read-timeout", "0"], ["--deploy-every", "x"],
                    ["-h"], ["--port", "--seed"], ["--seed", "99999999999"]):
        done = run(*options)
        checks.equal((done.returncode, done.stdout), (2, ""), f"{options}")
        checks.that(done.stderr.startswith("qovery-demo-server: "), f"{options}: {done.stderr}")
    done = run("--help")
    checks.equal(done.returncode, 0, "--help")
    for option in ("--port", "--seed", "--webhooks", "--projects", "--environments", "--latency", "--rate-limit", "--read-timeout", "--deploy-every",
                   "--until-stdin-closes", "--help"):
        checks.that(option in done.stdout, f"--help names {option}")
    checks.equal(run("--until-stdin-closes").returncode, 0, "ends when standard input is at its end")
    with Server() as server:
        taken = run("--port", str(server.port))
        checks.equal((taken.returncode, taken.stdout), (1, ""), "a port that is taken")
        port = str(server.port)
    with Server("--port=" + port) as server:
        checks.equal(str(server.port), port, "the port asked for, right after it was used")


def testEnding(checks):
    for number in (signal.SIGTERM, signal.SIGINT):
        with Server("--latency", "60000") as server:
            busy = socket.create_connection(("127.0.0.1", server.port), timeout=10)
            busy.sendall(f"GET /organization HTTP/1.1\r\nHost: localhost:{server.port}\r\n\r\n".encode())
            checks.that(not select.select([busy], [], [], 0.2)[0], "an answer is pending")
            server.process.send_signal(number)
            checks.equal(server.process.wait(5), 0, f"exit code on {number.name}")
            busy.close()
    process = subprocess.Popen([sys.argv[1]], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    port = int(json.loads(process.stdout.readline())["api_url"].rsplit(":", 1)[1])
    socket.create_connection(("127.0.0.1", port), timeout=5).close()
    checks.that(process.poll() is None, "without --until-stdin-closes it goes on")
    table = open("/proc/net/tcp", encoding="ascii").read() + open("/proc/net/tcp6", encoding="ascii").read()
    listening = [line.split()[1].split(":")[0] for line in table.splitlines() if f":{port:04X} " in line and line.split()[3] == "0A"]
    checks.equal(listening, ["0100007F"], "listens on 127.0.0.1 only")
    process.terminate()
    checks.equal(process.wait(5), 0, "SIGTERM")
    process.stdout.close()


def main():
    checks = Checks()
    for test in (testPictures, testWebhooks, testBadBodies, testAccess, testAuditPages, testKeepAlive):
        with Server() as server:
            test(checks, server)
    for test in (testRateLimit, testSeed, testLatency, testOptions, testEnding):
        test(checks)
    checks.finish()


if __name__ == "__main__":
    main()
