"""Runs a checker on templates and keeps what it said by the hash of each template, so that nothing runs twice.

A finding is [id, severity, logical id, property path, line]. Severities are error, warning and info.
"""

import hashlib
import json
import multiprocessing
import pathlib
import subprocess
import sys

REGION = "us-east-1"


def digest(path):
    return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()[:24]


def cfn_lint(path):
    """cfn-lint's findings; warnings and notes included."""
    import logging

    logging.disable(logging.CRITICAL)
    from cfnlint import config, decode, runner

    template, errors = decode.decode(str(path))
    if errors:
        matches = errors
    else:
        settings = config.ConfigMixIn(regions=[REGION], include_checks=["I"])
        matches = runner.Runner(settings).validate_template(template)
    return [
        _finding(m.rule.id, m.rule.severity, [str(part) for part in getattr(m, "path", None) or []], m.linenumber, m.message)
        for m in matches]


def _finding(rule, severity, path, line, message):
    severity = {"informational": "info"}.get(severity.lower(), severity.lower())
    element = path[1] if len(path) > 1 and path[0] in SECTIONS else ""
    rest = path[2:] if element else path
    return [rule, severity, element, "/".join(rest), line, message[:300]]


SECTIONS = {"Resources", "Parameters", "Outputs", "Conditions", "Mappings", "Rules", "Hooks"}
_engine = None


def cloudformation_validate(path):
    """cloudformation-validate's findings. FATAL and ERROR both stop a deployment."""
    global _engine
    import cloudformation_validate as cv

    if _engine is None:
        _engine = cv.RegoEngine()
    report = _engine.validate_template(str(path))
    names = {"FATAL": "error", "ERROR": "error", "WARN": "warning", "INFO": "info"}
    findings = []
    for d in report.diagnostics:
        element = d.entity.logical_id if d.entity else ""
        path_text = (d.property_path or "").replace(".", "/")
        findings.append([d.rule_id, names.get(d.severity.name, "info"), element, path_text, d.start_line, d.message[:300]])
    return findings


CHECKERS = {"cfn-lint": cfn_lint, "cloudformation-validate": cloudformation_validate}


def _guarded(task):
    name, path, cache = task
    target = cache / name / (digest(path) + ".json")
    if target.exists():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        findings = CHECKERS[name](path)
    except Exception as error:  # A checker that breaks is a result too.
        findings = [["CRASH", "info", "", "", 0, f"{type(error).__name__}: {error}"[:300]]]
    target.write_text(json.dumps(findings))


def run(name, paths, cache, processes=2):
    """Runs a peer on what it has not seen, some templates at a time."""
    todo = [(name, path, cache) for path in paths if not (cache / name / (digest(path) + ".json")).exists()]
    if not todo:
        return
    print(f"{name}: {len(todo)} templates", file=sys.stderr, flush=True)
    with multiprocessing.Pool(processes, maxtasksperchild=200) as pool:
        for count, _ in enumerate(pool.imap_unordered(_guarded, todo), 1):
            if count % 200 == 0:
                print(f"{name}: {count} of {len(todo)}", file=sys.stderr, flush=True)


def read(name, path, cache):
    return json.loads((cache / name / (digest(path) + ".json")).read_text())


def mainstay(binary, paths, seconds=20):
    """mainstay's findings on each template, in one run for as many as it survives."""
    results = {}
    for start in range(0, len(paths), 100):
        batch = [str(path) for path in paths[start:start + 100]]
        results.update(_mainstay(binary, batch, seconds))
    return results


def _mainstay(binary, batch, seconds):
    try:
        done = subprocess.run(
            [binary, "check", "--json", *batch], capture_output=True, timeout=seconds + len(batch))
        found = json.loads(done.stdout)["findings"] if done.returncode in (0, 1) else None
    except (subprocess.TimeoutExpired, ValueError, KeyError):
        found = None
    if found is None:
        if len(batch) == 1:
            return {batch[0]: [["CRASH", "error", "", "", 0, "crash, hang or refusal"]]}
        middle = len(batch) // 2
        return {**_mainstay(binary, batch[:middle], seconds), **_mainstay(binary, batch[middle:], seconds)}
    results = {path: [] for path in batch}
    for finding in found:
        results.setdefault(finding.get("file"), []).append([
            finding["rule"], finding["severity"], finding.get("construct") or "",
            (finding.get("property") or "").replace(".", "/"), finding.get("line", 0), finding["message"][:300]])
    return results
