"""Puts botocore's own protocol tests (tests/unit/protocols of its source distribution, Apache-2.0) to the client.

usage: vectors.py PROBE ROOT PROTOCOLS_FOLDER
"""

import base64
import json
import math
import pathlib
import sys
import urllib.parse
import xml.etree.ElementTree as ElementTree

import botocore.model

import probe

ROOT = pathlib.Path(sys.argv[2])
FOLDER = pathlib.Path(sys.argv[3])
sys.path.insert(0, str(ROOT / "Tools/OperationGenerator"))
import shapes  # noqa: E402

# What no operation that Mainstay calls needs, by the id of the case, with the reason.
SKIPPED = {
    "RestJsonHttpChecksumRequired": "Content-MD5, which S3's CRC32 replaces",
    "HttpChecksumRequired": "Content-MD5, which S3's CRC32 replaces",
    "SDKAppliedContentEncoding_restJson1": "compression of requests",
    "SDKAppendedGzipAfterProvidedEncoding_restJson1": "compression of requests",
    "SDKAppliedContentEncoding_restXml": "compression of requests",
    "SDKAppendedGzipAfterProvidedEncoding_restXml": "compression of requests",
}
FILES = ["query", "ec2", "json", "json_1_0", "json_1_0-query-compatible", "rest-json", "rest-xml"]


def converted(shape, value):
    """An input of the vectors with its moments and bytes as such."""
    if shape is None or value is None:
        return value
    if getattr(shape, "is_document_type", False):
        return value
    kind = shape.type_name
    if kind == "structure":
        return {k: converted(shape.members.get(k), v) for k, v in value.items()}
    if kind == "list":
        return [converted(shape.member, v) for v in value]
    if kind == "map":
        return {k: converted(shape.value, v) for k, v in value.items()}
    if kind == "timestamp":
        return {"$time": round(value * 1000)}
    if kind in ("float", "double"):
        special = {"NaN": "nan", "Infinity": "inf", "-Infinity": "-inf"}
        return {"$double": special[value]} if isinstance(value, str) else float(value)
    if kind == "blob":
        return {"$blob": value.encode().hex()}
    return value


def expected_form(value):
    """An output as the vectors write it: bytes as text, moments in seconds, special numbers by name."""
    if isinstance(value, dict):
        return {k: expected_form(v) for k, v in value.items()}
    if isinstance(value, list):
        return [expected_form(v) for v in value]
    if isinstance(value, bytes):
        return value.decode()
    if hasattr(value, "timestamp"):
        return value.timestamp()
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return value


def definition(suite, case, kind):
    suite = dict(suite)
    name = case["given"].get("name", "OperationName")
    suite["metadata"] = {"serviceId": "Example", "endpointPrefix": "example", "apiVersion": "", "targetPrefix": "",
                         "jsonVersion": "1.0"} | suite["metadata"]
    given = dict(case["given"])
    given["name"] = name
    suite["operations"] = {name: given}
    model = botocore.model.ServiceModel(suite, "example")
    operation = model.operation_model(name)
    # The vectors leave the wrapper out of their models, and wrap all the same.
    if kind == "output" and suite["metadata"]["protocol"] == "query" and operation.output_shape is not None:
        if operation.output_shape.members:
            given["output"] = dict(given["output"], resultWrapper=f"{name}Result")
            model = botocore.model.ServiceModel(suite, "example")
            operation = model.operation_model(name)
    host = urllib.parse.urlsplit(suite.get("clientEndpoint", "https://example.com")).netloc
    lines = ["name example"] + shapes.describe("example", model, [name], {}) + [f"endpoint plain * {host}"]
    return "\n".join(lines), operation


def request_problems(protocol, case, said):
    want = case["serialized"]
    if "method" not in said:
        return [f"nothing was sent: {said}"]
    problems = []
    parts = urllib.parse.urlsplit(said["url"])
    body = base64.b64decode(said["body"])
    headers = {k.lower(): v for k, v in said["headers"]}
    if "method" in want and said["method"] != want["method"]:
        problems.append(f"method {said['method']}")
    wanted = urllib.parse.urlsplit(want.get("uri", "/"))
    pairs = [sorted(urllib.parse.parse_qsl(p.query, keep_blank_values=True)) for p in (parts, wanted)]
    if parts.path != (wanted.path or "/") or pairs[0] != pairs[1]:
        problems.append(f"uri {parts.path}?{parts.query}, wanted {want.get('uri')}")
    if "host" in want and parts.netloc != want["host"]:
        problems.append(f"host {parts.netloc}, wanted {want['host']}")
    for name, text in want.get("headers", {}).items():
        found = headers.get(name.lower())
        # A charset says the same; XML's media type is optional, as botocore has it.
        if name.lower() == "content-type" and (found is None and protocol == "rest-xml" or (found or "").startswith(text)):
            continue
        # Nor do services ask for the media type of plain bytes and text, which botocore leaves out.
        if name.lower() == "content-type" and found is None and text in ("text/plain", "application/octet-stream"):
            continue
        # The space after a comma means nothing.
        if (found or "").replace(", ", ",") != text.replace(", ", ","):
            problems.append(f"header {name}: {found!r}, wanted {text!r}")
    problems += [f"header {name} is there" for name in want.get("forbidHeaders", []) if name.lower() in headers]
    if "body" in want:
        problems += body_problems(protocol, body, want["body"], case.get("id", ""))
    return problems


def body_problems(protocol, body, want, case_id):
    text = body.decode(errors="replace")
    if protocol in ("query", "ec2"):
        same = sorted(urllib.parse.parse_qsl(text, True)) == sorted(urllib.parse.parse_qsl(want.replace("\n", ""), True))
    elif protocol == "rest-xml" and want.lstrip().startswith("<"):
        same = canonical(text) == canonical(want) or "Map" in case_id and entries(text) == entries(want)
    else:
        try:
            same = json.loads(text or "null") == json.loads(want or "null")
        except ValueError:
            same = text == want
    return [] if same else [f"body {text!r}, wanted {want!r}"]


def entries(text):
    """XML with the entries of its maps in one order; ours are sorted, the vectors' are as they were thought of."""
    def sort(element):
        for child in element:
            sort(child)
        element[:] = sorted(element, key=lambda e: (e.tag not in ("key", "Key"), ElementTree.tostring(e)))
    root = ElementTree.fromstring(canonical(text))
    sort(root)
    return ElementTree.tostring(root)


def canonical(text):
    try:
        return ElementTree.canonicalize(text, strip_text=True)
    except ElementTree.ParseError:
        return text


def answer_problems(case, said):
    if "error" in case:
        want = (case.get("errorCode", ""), case.get("errorMessage", ""))
        # A message of our own stands for none.
        got = (said.get("error"), said.get("message") if want[1] else "")
        return [] if got == want else [f"error {got}, wanted {want}"]
    if "output" not in said:
        return [f"no output: {said}"]
    got, want = expected_form(probe.untagged(said["output"])), case["result"]
    return [] if got == want else [f"output {got!r}, wanted {want!r}"]


def collect(ignored):
    for kind in ("input", "output"):
        for file in FILES:
            general = ignored.get("general", {}).get(kind, {}).get("suites", [])
            own = ignored.get("protocols", {}).get(file, {}).get(kind, {})
            for suite in json.loads((FOLDER / kind / f"{file}.json").read_text()):
                for case in suite["cases"]:
                    name = f"{kind} {file}: {case.get('id') or case.get('description')}"
                    if suite["description"] in general + own.get("suites", []) or case.get("id") in own.get("cases", []):
                        yield name, "botocore does not run it", None, None, None
                    elif case.get("id") in SKIPPED:
                        yield name, SKIPPED[case["id"]], None, None, None
                    elif "eventstream" in json.dumps(suite["shapes"]):
                        yield name, "event streams", None, None, None
                    else:
                        yield name, None, kind, suite, case


def main():
    ignored = json.loads((FOLDER / "protocol-tests-ignore-list.json").read_text())
    jobs, checks, skipped = [], [], {}
    for name, reason, kind, suite, case in collect(ignored):
        if reason:
            skipped[reason] = skipped.get(reason, 0) + 1
            continue
        protocol = suite["metadata"]["protocol"]
        text, operation = definition(suite, case, kind)
        job = {"definition": text, "operation": operation.name}
        if kind == "input":
            job["input"] = converted(operation.input_shape, case["params"])
        else:
            answer = case["response"]
            body = answer.get("body", "<xml/>" if protocol == "query" else "").encode()
            job["answer"] = probe.answer(answer["status_code"], answer.get("headers", {}), body)
            # Nothing is to be sent, and so nothing to be checked.
            job["definition"] = "\n".join(
                " ".join(w if i != 4 or not line.startswith("op ") else "-" for i, w in enumerate(line.split(" ")))
                for line in text.split("\n"))
        jobs.append(job)
        checks.append((name, protocol, kind, case))
    failures = 0
    for (name, protocol, kind, case), said in zip(checks, probe.run(sys.argv[1], jobs)):
        problems = request_problems(protocol, case, said) if kind == "input" else answer_problems(case, said)
        for problem in problems:
            failures += 1
            print(f"{name}: {problem[:1200]}", file=sys.stderr)
    reasons = "; ".join(f"{count} for: {reason}" for reason, count in sorted(skipped.items()))
    print(f"{len(jobs)} protocol vectors, {failures} differences; left out {reasons}")
    sys.exit(1 if failures else 0)


main()
