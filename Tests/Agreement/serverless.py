#!/usr/bin/env python3
"""Compares the serverless transform with AWS's translator, template by template.

    serverless.py RUNNER PATH...      RUNNER: the built mainstay-run-transforms
    serverless.py --record FOLDER     writes beside each template which resources the translator makes of it

It needs the Python packages aws-sam-translator 1.115.0 and boto3; nothing is asked of AWS. Both read the same templates. Logical ids are compared without the hash that some end in. A template whose properties
the translator refuses has to get an error here; one that it takes must get none.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
from copy import deepcopy

os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")

import boto3  # noqa: E402

from samtranslator.model.exceptions import InvalidDocumentException  # noqa: E402
from samtranslator.parser.parser import Parser  # noqa: E402
from samtranslator.plugins.application.serverless_app_plugin import ServerlessAppPlugin  # noqa: E402
from samtranslator.translator.translator import Translator  # noqa: E402
from samtranslator.yaml_helper import yaml_parse  # noqa: E402

HASH = re.compile(r"(?:[0-9a-f]{40}|[0-9a-f]{10})(?=$|[^0-9a-zA-Z])")
LOCAL = {"AWS::Serverless::Function": "CodeUri", "AWS::Serverless::LayerVersion": "ContentUri",
         "AWS::Serverless::Api": "DefinitionUri", "AWS::Serverless::HttpApi": "DefinitionUri",
         "AWS::Serverless::StateMachine": "DefinitionUri"}


class NoRepository:
    """The repository of serverless applications, which is not asked."""

    def create_cloud_formation_template(self, **_):
        return {"TemplateUrl": "https://s3.amazonaws.com/packaged-by-sam/application.yaml", "Status": "ACTIVE",
                "ApplicationId": "x", "TemplateId": "x"}

    def get_cloud_formation_template(self, **_):
        return {"Status": "ACTIVE", "TemplateUrl": "https://s3.amazonaws.com/packaged-by-sam/application.yaml"}


def packaged(template):
    """What packaging does before the transform: local paths become objects in a bucket."""
    everywhere = (template.get("Globals") or {}).get("Function") or {}
    has_code = isinstance(everywhere.get("CodeUri"), str)
    for resource in (template.get("Resources") or {}).values():
        if not isinstance(resource, dict):
            continue
        name = LOCAL.get(resource.get("Type"))
        properties = resource.setdefault("Properties", {}) if name else resource.get("Properties")
        if not name or not isinstance(properties, dict):
            continue
        value = properties.get(name)
        is_image = (properties.get("PackageType") or everywhere.get("PackageType")) == "Image"
        if isinstance(value, str) and not value.startswith("s3://"):
            properties[name] = "s3://packaged-by-sam/packaged"
        elif value is None and name == "CodeUri" and "InlineCode" not in properties and not is_image and not has_code:
            properties[name] = "s3://packaged-by-sam/packaged"
        elif value is None and name == "ContentUri":
            properties[name] = "s3://packaged-by-sam/packaged"
        elif isinstance(value, dict) and name in ("CodeUri", "ContentUri") and "Bucket" not in value:
            properties[name] = "s3://packaged-by-sam/packaged"
        if is_image and not properties.get("ImageUri"):
            properties["ImageUri"] = "123456789012.dkr.ecr.us-east-1.amazonaws.com/packaged:latest"
    if isinstance(everywhere.get("CodeUri"), str) and not everywhere["CodeUri"].startswith("s3://"):
        everywhere["CodeUri"] = "s3://packaged-by-sam/packaged"
    return template


def translated(path):
    template = packaged(yaml_parse(path.read_text()))
    parameters = {
        name: item.get("Default", "example") for name, item in (template.get("Parameters") or {}).items()
        if isinstance(item, dict) and "Default" in item
    }
    translator = Translator({}, Parser(), [ServerlessAppPlugin(sar_client=NoRepository())],
                            boto_session=boto3.session.Session(region_name="us-east-1"))
    return translator.translate(template, parameters)


def plain(name):
    return HASH.sub("#", name)


def normal(value):
    """A value without what differs by agreement: hashes, definitions, the order of sets."""
    if isinstance(value, dict):
        if set(value) == {"Fn::GetAtt"} and isinstance(value["Fn::GetAtt"], str):
            value = {"Fn::GetAtt": value["Fn::GetAtt"].split(".", 1)}
        return {plain(key): normal(item) for key, item in value.items()}
    if isinstance(value, list):
        return [normal(item) for item in value]
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return str(value)
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return plain(value) if isinstance(value, str) else value


def properties_of(resource):
    kind = resource.get("Type")
    properties = dict(resource.get("Properties") or {})
    if kind in ("AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api"):
        properties.pop("Body", None)
    result = {name: normal(item) for name, item in properties.items()}
    for name in ("Condition", "DeletionPolicy", "UpdateReplacePolicy", "UpdatePolicy"):
        if resource.get(name) is not None:
            result["@" + name] = normal(resource[name])
    depends = resource.get("DependsOn")
    if depends:
        result["@DependsOn"] = sorted(plain(d) for d in (depends if isinstance(depends, list) else [depends]))
    return result


def record(folder):
    for path in sorted(pathlib.Path(folder).glob("*.yaml")):
        made = translated(path)["Resources"]
        lines = sorted(f"{plain(name)} {resource['Type']}" for name, resource in made.items())
        path.with_suffix(".expected").write_text("\n".join(lines) + "\n")


def main():
    if sys.argv[1] == "--record":
        return record(sys.argv[2])
    runner, *roots = sys.argv[1:]
    paths = []
    for root in map(pathlib.Path, roots):
        found = sorted(root.rglob("*")) if root.is_dir() else [root]
        for path in found:
            if path.suffix in (".yaml", ".yml", ".json", ".template") and path.is_file():
                if "AWS::Serverless" in path.read_text(errors="replace"):
                    paths.append(path)
    ours = {}
    for start in range(0, len(paths), 100):
        out = subprocess.run([runner, *map(str, paths[start:start + 100])], capture_output=True, text=True, check=True)
        for line in out.stdout.splitlines():
            item = json.loads(line)
            ours[item["file"]] = item
    same_sets = total = refused = told = equal = values = 0
    false_errors, problems = [], []
    for path in paths:
        item = ours.get(str(path))
        try:
            expected = translated(path)
        except InvalidDocumentException as error:
            refused += 1
            errors = [f for f in (item or {}).get("findings", []) if f[0] == "error"]
            told += bool(errors)
            if not errors:
                problems.append((path, "not refused: " + "; ".join(c.message for c in error.causes)[:300]))
            continue
        except Exception as error:  # the translator's own faults are no measure
            problems.append((path, f"translator: {type(error).__name__} {error}"[:200]))
            continue
        if item is None:
            problems.append((path, "not read"))
            continue
        total += 1
        errors = [f for f in item["findings"] if f[0] == "error"]
        if errors:
            false_errors.append((path, errors))
        left = sorted((plain(k), v.get("Type")) for k, v in expected["Resources"].items())
        right = sorted((plain(k), v.get("Type")) for k, v in item["template"]["Resources"].items())
        if left == right:
            same_sets += 1
        else:
            problems.append((path, f"missing {[x for x in left if x not in right]} extra {[x for x in right if x not in left]}"))
        mine = {}
        for key, value in item["template"]["Resources"].items():
            mine.setdefault((plain(key), value.get("Type")), []).append(value)
        for name, resource in expected["Resources"].items():
            others = mine.get((plain(name), resource.get("Type"))) or []
            if not others:
                continue
            # Ids that differ in their hash alone: the one that says the same.
            others.sort(key=lambda o: -sum(properties_of(o).get(k) == v for k, v in properties_of(resource).items()))
            other = others.pop(0)
            a, b = properties_of(resource), properties_of(other)
            for key in sorted(set(a) | set(b)):
                values += 1
                if a.get(key) == b.get(key):
                    equal += 1
                else:
                    problems.append((path, f"{name}.{key}: theirs {json.dumps(a.get(key))[:260]} ours {json.dumps(b.get(key))[:260]}"))
        for section in ("Conditions", "Outputs"):
            if normal(expected.get(section) or {}) != normal(item["template"].get(section) or {}):
                problems.append((path, f"{section}: theirs {json.dumps(normal(expected.get(section)))[:200]} ours {json.dumps(normal(item['template'].get(section)))[:200]}"))
    for path, text in problems:
        print(f"{path}: {text}")
    for path, errors in false_errors:
        print(f"{path}: FALSE ERRORS {errors}")
    print(f"{total} templates taken by the translator: {same_sets} with the same resources "
          f"({100 * same_sets / max(total, 1):.1f} %), {equal} of {values} properties equal "
          f"({100 * equal / max(values, 1):.1f} %), {len(false_errors)} with errors here")
    print(f"{refused} templates refused by it: {told} with errors here")


main()
