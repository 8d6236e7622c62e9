"""Compares every listed operation with botocore: the same inputs sent, the same answers read.

usage: operations.py PROBE ROOT [--write]

Writes (or compares) the table in Documentation/reference/aws-protocols.md. Fails on the first kind of difference.
"""

import datetime
import pathlib
import sys

import botocore

import answers
import probe
import reference as wire
import samples

ROOT = pathlib.Path(sys.argv[2])
sys.path.insert(0, str(ROOT / "Tools/OperationGenerator"))
from listing import load  # noqa: E402
from shapes import protocol as chosen_protocol  # noqa: E402

NAMES = {"query": "query", "ec2": "EC2 query", "json": "JSON 1.0 and 1.1", "rest-json": "REST with JSON",
         "rest-xml": "REST with XML"}


def comparable(value):
    """Without what botocore adds of its own, moments by the millisecond."""
    if isinstance(value, dict):
        return {k: comparable(v) for k, v in value.items() if v is not None and k not in ("ResponseMetadata", "ExpiresString")}
    if isinstance(value, list):
        return [comparable(v) for v in value]
    if isinstance(value, datetime.datetime):
        return round((value - probe.EPOCH).total_seconds() * 1000)
    return value


def cases(reference, service, names):
    """For each operation, jobs and what botocore says of them."""
    client = reference.client(service)
    model = client.meta.service_model
    protocol = chosen_protocol(model.metadata)
    for name in names:
        operation = model.operation_model(name)
        output_shape = operation.output_shape
        empty = answers.success(protocol, operation, samples.structure(output_shape, False, True) if output_shape else {})
        endpoints = [None, "http://127.0.0.1:4566"] if service in ("s3", "cloudformation") else [None]
        for full in (True, False):
            input = samples.structure(operation.input_shape, full, False) if operation.input_shape else {}
            if service == "s3" and "Bucket" in input:
                input["Bucket"] = "some-bucket" if full else "some.bucket"
            if service == "s3":
                # One checksum a request; of the others the service would make nothing.
                input = {k: v for k, v in input.items() if not k.startswith("Checksum") or k == "ChecksumMode"}
                if "ChecksumAlgorithm" in (operation.input_shape.members if operation.input_shape else {}):
                    input.pop("ChecksumAlgorithm", None)
                input.pop("ContentMD5", None)
            for endpoint in endpoints:
                sent, _ = reference.call(service, name, dict(input), empty, endpoint)
                job = {"service": service, "operation": name, "input": probe.tagged(input), "region": wire.REGION}
                if endpoint:
                    job["endpoint"] = endpoint
                yield (protocol, service, name, "request"), job, (
                    sent.method, sent.url, list(sent.headers.items()), wire.body_bytes(sent.body))
        needed = samples.structure(operation.input_shape, False, False) if operation.input_shape else {}
        if service == "s3" and "Bucket" in needed:
            needed["Bucket"] = "some-bucket"
        for full in (True, False):
            output = samples.structure(output_shape, full, True) if output_shape else {}
            answer = answers.success(protocol, operation, output)
            _, parsed = reference.call(service, name, dict(needed), answer)
            job = {"service": service, "operation": name, "input": probe.tagged(needed), "answer": probe.answer(*answer)}
            yield (protocol, service, name, "answer"), job, parsed
        *answer, code, message = answers.failure(protocol, service)
        _, error = reference.call(service, name, dict(needed), tuple(answer))
        job = {"service": service, "operation": name, "input": probe.tagged(needed), "answer": probe.answer(*answer)}
        yield (protocol, service, name, "error"), job, (code, message, error)


def check(key, expected, said):
    protocol, service, _, kind = key
    if kind == "request":
        if "method" not in said:
            return [f"nothing was sent: {said}"]
        body = probe.untagged({"$blob": said["body"]})
        theirs = wire.normal(protocol, *expected)
        ours = wire.normal(protocol, said["method"], said["url"], said["headers"], body)
        problems = wire.differences(theirs, ours)
        signature = wire.signature_problem(service, said, body)
        return problems + ([signature] if signature else [])
    if kind == "answer":
        if "output" not in said:
            return [f"no output: {said}"]
        theirs, ours = comparable(expected), comparable(probe.untagged(said["output"]))
        problems = [] if theirs == ours else [f"output: botocore {theirs!r}, here {ours!r}"]
        request_id = expected.get("ResponseMetadata", {}).get("RequestId", "")
        if request_id and request_id != said["id"]:
            problems.append(f"request id: botocore {request_id}, here {said['id']}")
        return problems
    code, message, error = expected
    theirs = (error.response["Error"]["Code"], error.response["Error"]["Message"],
              error.response["ResponseMetadata"].get("RequestId", answers.REQUEST_ID))
    assert theirs[:2] == (code, message), f"the made-up error is not what botocore reads: {theirs}"
    ours = (said.get("error"), said.get("message"), said.get("id"))
    return [] if theirs == ours else [f"error: botocore {theirs}, here {ours}"]


def prove(keys, expected, answered):
    """The comparison finds a difference where there is one."""
    for key, want, said in zip(keys, expected, answered):
        if key[3] != "request":
            continue
        wrong = {
            "method": "PATCH", "url": said["url"] + "&x=1" if "?" in said["url"] else said["url"] + "?x=1",
            "headers": said["headers"] + [["X-Amz-Extra", "1"]], "body": "eA==",
        }
        for part, value in wrong.items():
            if not check(key, want, dict(said, **{part: value})):
                sys.exit(f"the comparison does not notice another {part} of {key[1]} {key[2]}")
        return


def table(wanted, counts, protocols):
    """The page that tells what was compared."""
    lines = [
        "# AWS protocols", "",
        "Every operation that Mainstay calls, compared with botocore, the reference of the AWS SDKs.",
        "`Tests/Conformance/aws-protocols` sends each with every member that its model has and with the required ones",
        "alone, and compares method, host, path, query, headers and body with what botocore sends; botocore signs the",
        "same request and must come to the same signature. Made-up answers, whole, least and failing, are read by both.",
        "", f"Compared with botocore {botocore.__version__}; written by the comparison itself.", "",
        "| service | protocol | operations | requests | answers | errors |", "|---|---|--:|--:|--:|--:|",
    ]
    totals = [0, 0, 0, 0]
    for service, names in wanted.items():
        row = [len(names)] + [counts[(service, kind)] for kind in ("request", "answer", "error")]
        totals = [a + b for a, b in zip(totals, row)]
        lines.append(f"| {service} | {NAMES[protocols[service]]} | " + " | ".join(map(str, row)) + " |")
    lines.append(f"| **{len(wanted)} services** | | " + " | ".join(f"**{n}**" for n in totals) + " |")
    return "\n".join(lines) + "\n"


def main():
    reference = wire.Reference()
    wanted = load()
    keys, jobs, expected = [], [], []
    for service, names in wanted.items():
        for key, job, result in cases(reference, service, sorted(names)):
            keys.append(key)
            jobs.append(job)
            expected.append(result)
    failures, counts, protocols = 0, {}, {}
    answered = probe.run(sys.argv[1], jobs)
    prove(keys, expected, answered)
    for key, want, said in zip(keys, expected, answered):
        protocols[key[1]] = key[0]
        counts[(key[1], key[3])] = counts.get((key[1], key[3]), 0) + 1
        for problem in check(key, want, said):
            failures += 1
            if failures <= 40:
                print(f"{key[1]} {key[2]} ({key[3]}): {problem[:1500]}", file=sys.stderr)
    page = ROOT / "Documentation/reference/aws-protocols.md"
    text = table(wanted, counts, protocols)
    if failures == 0 and "--write" in sys.argv:
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text)
    elif failures == 0 and (not page.exists() or page.read_text() != text):
        print(f"{page} is not what was compared; write it with --write", file=sys.stderr)
        failures += 1
    operations = sum(len(n) for n in wanted.values())
    print(f"{operations} operations of {len(wanted)} services, {len(jobs)} comparisons, {failures} differences")
    sys.exit(1 if failures else 0)


main()
