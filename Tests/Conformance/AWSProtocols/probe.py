"""Speaks with AWSProtocolProbe: values as tagged JSON, one job a line."""

import base64
import datetime
import json
import math
import subprocess

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


def tagged(value):
    if isinstance(value, dict):
        return {k: tagged(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [tagged(v) for v in value]
    if isinstance(value, datetime.datetime):
        return {"$time": round((value - EPOCH).total_seconds() * 1000)}
    if isinstance(value, bytes):
        return {"$blob": value.hex()}
    if isinstance(value, float) and not math.isfinite(value):
        return {"$double": {math.inf: "inf", -math.inf: "-inf"}.get(value, "nan")}
    return value


def untagged(value):
    if isinstance(value, dict):
        if set(value) == {"$time"}:
            return EPOCH + datetime.timedelta(milliseconds=value["$time"])
        if set(value) == {"$blob"}:
            return base64.b64decode(value["$blob"])
        if set(value) == {"$double"}:
            return float(value["$double"])
        return {k: untagged(v) for k, v in value.items()}
    if isinstance(value, list):
        return [untagged(v) for v in value]
    return value


def run(program, jobs):
    """The answers to all jobs, in their order."""
    lines = "".join(json.dumps(job) + "\n" for job in jobs)
    done = subprocess.run([program], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    answers = [json.loads(line) for line in done.stdout.decode().split("\n") if line]
    if len(answers) != len(jobs):
        raise SystemExit(f"{program} gave {len(answers)} answers to {len(jobs)} jobs")
    for answer in answers:
        if "problem" in answer:
            raise SystemExit(f"the probe says: {answer['problem']}")
    return answers


def answer(status, headers, body):
    """An answer for the probe to read."""
    return {"status": status, "headers": headers, "body": {"$blob": body.hex()}}
