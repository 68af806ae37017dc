"""Starts a qovery-demo-server for the Python tests and talks to it; no test itself."""
import http.client
import json
import select
import subprocess
import sys
import tempfile


class Server:
    """A running server; ends with the with-block."""

    def __init__(self, *options):
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen([sys.argv[1], "--until-stdin-closes", *options], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=self.errors)
        if not select.select([self.process.stdout], [], [], 20)[0]:
            self.process.kill()
            raise SystemExit("the server printed nothing within 20 s")
        self.line = json.loads(self.process.stdout.readline())
        self.token = self.line["token"]
        self.port = int(self.line["api_url"].rsplit(":", 1)[1])
        self.organizations = [each["id"] for each in self.line["organizations"]]
        self.organization = self.organizations[0]
        self.forbidden = self.line["forbidden_organization_id"]
        self.base = "/organization/" + self.organization

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        self.process.stdout.close()
        self.errors.seek(0)
        said = self.errors.read().decode()
        self.errors.close()
        assert not said, "the server complained: " + said[:2000]

    def isAlive(self):
        return self.process.poll() is None

    def call(self, method, path, body=None, headers=None, authorization=None):
        """(status, headers, body as text). A body that is no bytes is sent as JSON. authorization="" sends none."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        all_headers = dict(headers or {})
        if authorization != "":
            all_headers["Authorization"] = authorization or "Token " + self.token
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
            all_headers["Content-Type"] = "application/json"
        connection.request(method, path, body=body, headers=all_headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, answer.headers, text

    def json(self, method, path, body=None, expect=200):
        status, _, text = self.call(method, path, body)
        assert status == expect, f"{method} {path}: {status} instead of {expect}: {text}"
        return json.loads(text) if text else None

    def memoryMb(self, key="VmHWM"):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            for line in status:
                if line.startswith(key + ":"):
                    return int(line.split()[1]) / 1024
        raise AssertionError("no " + key)


class Checks:
    """Counts; a failed check is printed and the run goes on."""

    def __init__(self):
        self.done, self.failures = 0, []

    def that(self, condition, text):
        self.done += 1
        if not condition:
            self.failures.append(text)
            print("FAIL " + text)

    def equal(self, found, wanted, text):
        self.that(found == wanted, f"{text}: {found!r} instead of {wanted!r}")

    def finish(self):
        print(f"{self.done} checks, {len(self.failures)} failed")
        sys.exit(1 if self.failures or not self.done else 0)
