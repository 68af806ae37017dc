#!/usr/bin/env python3
"""Every kind of answer of qovery-demo-server against tests/data/schemas, which are written from the official document.
Usage: test_demo_schemas.py SERVER. Needs python3-jsonschema."""
import json
import pathlib
import sys

import jsonschema

sys.dont_write_bytecode = True  # leaves no __pycache__ in the sources
from demoserver import Checks, Server  # noqa: E402

SCHEMA = json.loads((pathlib.Path(__file__).parents[1] / "data/schemas/qovery-1.0.4.json").read_text(encoding="utf-8"))
NEW = {"kind": "SLACK", "target_url": "https://x.example/a", "events": ["DEPLOYMENT_STARTED"], "target_secret": "s3cret",
       "project_names_filter": ["a*"], "environment_types_filter": ["PREVIEW"], "description": "d", "enabled": False}


def validator(name):
    return jsonschema.Draft202012Validator({"$ref": "#/$defs/" + name, "$defs": SCHEMA["$defs"]})


def problems(name, value):
    return [f"{'/'.join(map(str, each.absolute_path))}: {each.message}" for each in validator(name).iter_errors(value)]


def checkItself():
    """Schemas that accept anything would be no test: each of these must be refused."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    good = {"id": "7dd89407-67d2-586b-ad5a-15f84827da56", "created_at": "2026-01-01T00:00:00.123Z"}
    assert not problems("webhook", good)
    for wrong in ({}, {**good, "id": "7"}, {**good, "created_at": "yesterday"}, {**good, "kind": "TEAMS"}, {**good, "events": None},
                  {**good, "target_secret": "x"}, {**good, "enabled": "yes"}, {**good, "targetUrl": "https://x.example"},
                  {**good, "target_url": "ftp://x"}, {**good, "description": None}):
        assert problems("webhook", wrong), f"the schema accepts {wrong}"
    assert problems("webhook_list", {"results": [{}]}) and problems("error", {"status": 400}) and problems("delivery", {})
    assert problems("audit_list", {"events": [{"origin": "x"}]}) and problems("project_list", {"results": [good]})
    assert problems("environment_list", {"results": [good]}) and problems("organization_list", {"results": [good]})


def main():
    checkItself()
    checks = Checks()

    def check(name, answer, status, what):
        checks.equal(answer[0], status, what)
        checks.equal(answer[1].get_content_type(), "application/json", what + ", content type")
        value = json.loads(answer[2])
        found = problems(name, value)
        checks.that(not found, f"{what}: {found[:3]}")
        return value

    for options in ([], ["--seed", "7", "--webhooks", "60", "--projects", "90", "--environments", "400"], ["--webhooks", "0"]):
        with Server(*options) as server:
            check("organization_list", server.call("GET", "/organization"), 200, "organizations")
            for organization in server.organizations:
                base = "/organization/" + organization
                check("project_list", server.call("GET", base + "/project"), 200, "projects")
                check("environment_list", server.call("GET", base + "/environments"), 200, "environments")
                webhooks = check("webhook_list", server.call("GET", base + "/webhook"), 200, "webhooks")["results"]
                for webhook in webhooks[:20]:
                    path = base + "/webhook/" + webhook["id"]
                    checks.equal(check("webhook", server.call("GET", path), 200, "webhook"), webhook, "one webhook as in the list")
                    check("delivery_list", server.call("GET", path + "/event"), 200, "deliveries")
                check("audit_list", server.call("GET", base + "/events?pageSize=5"), 200, "audit events")
            webhook = check("webhook", server.call("POST", server.base + "/webhook", NEW), 201, "created webhook")
            path = server.base + "/webhook/" + webhook["id"]
            check("webhook", server.call("PUT", path, {**NEW, "kind": "STANDARD"}), 200, "replaced webhook")
            check("delivery_list", server.call("GET", path + "/event"), 200, "deliveries of a new webhook")
            checks.equal(server.call("DELETE", path)[0], 204, "deleted")
            check("audit_list", server.call("GET", f"{server.base}/events?targetType=WEBHOOK&targetId={webhook['id']}"), 200, "its audit events")
            check("error", server.call("POST", server.base + "/webhook", {}), 400, "400")
            check("error", server.call("GET", "/organization", authorization=""), 401, "401")
            check("error", server.call("GET", f"/organization/{server.forbidden}/webhook"), 403, "403")
            check("error", server.call("GET", path), 404, "404")
            check("error", server.call("PATCH", server.base + "/webhook"), 405, "405")
            check("error", server.call("GET", "/organization", headers={"Host": "evil.example"}), 421, "421")
            check("error", server.call("POST", server.base + "/webhook", b"a" * 300_000), 413, "413")
            check("error", server.call("GET", "/organization", headers={"X-A": "a" * 20_000}), 431, "431")
    with Server("--rate-limit", "1") as server:
        check("organization_list", server.call("GET", "/organization"), 200, "the only one")
        check("error", server.call("GET", "/organization"), 429, "429")
    checks.finish()


if __name__ == "__main__":
    main()
