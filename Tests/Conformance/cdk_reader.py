"""Reads assemblies with the AWS CDK's own reader, and holds each artifact to its definition in AWS's schemas.

usage: cdk_reader.py [ASSEMBLY…]
"""

import copy
import hashlib
import json
import os
import pathlib
import sys
import tempfile

# The bridge to Node.js complains at length about versions of it that are no longer maintained.
os.environ.setdefault("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "18,20,22,24")

from aws_cdk import cloud_assembly_schema, cx_api

import assemblies
from strict_schema import StrictSchemas

checks = assemblies.Checks()
schemas = StrictSchemas()


def check_schemas(folder, label):
    """Every artifact and asset manifest against its own definition."""
    manifest = assemblies.read(folder / "manifest.json")
    errors = schemas.errors_in_manifest(manifest)
    for artifact in manifest["artifacts"].values():
        if artifact["type"] == "cdk:asset-manifest":
            file = artifact["properties"]["file"]
            errors += schemas.errors_in_asset_manifest(assemblies.read(folder / file), file)
    checks.check(not errors, f"{label}: every artifact is as its own definition says", "\n    ".join(errors[:20]))


def check_reader(folder, label):
    """What the CDK reads is what the files say."""
    written = assemblies.stacks(folder)
    artifacts = assemblies.read(folder / "manifest.json")["artifacts"]
    # Loads the manifest through `Manifest.loadAssemblyManifest`. Called from Python, that function loads it as well and
    # then fails to hand it over, for manifests that the CDK wrote too.
    assembly = cx_api.CloudAssembly(str(folder), validate_schema=True)
    checks.equal(assembly.version.split(".")[0], "36", f"{label}: the protocol version")
    read = {stack.id: stack for stack in assembly.stacks}
    checks.equal(set(read), set(written), f"{label}: the reader's stacks")
    tree = assembly.tree()
    checks.equal(tree.file if tree else None, "tree.json", f"{label}: the tree's file")
    order = [stack.id for stack in assembly.stacks]
    # Last: what Python first sees as a plain artifact stays one.
    found = {artifact.id for artifact in assembly.artifacts}
    checks.equal(found, set(artifacts), f"{label}: the reader's artifacts")
    for key in set(read) & set(written):
        check_stack(folder, f"{label} {key}", key, read[key], written[key])
        for needed in written[key].get("dependencies", []):
            if needed in written:
                earlier = needed in order and order.index(needed) < order.index(key)
                checks.check(earlier, f"{label} {key}: deployed after {needed}")


def check_stack(folder, label, key, stack, written):
    properties = written["properties"]
    account, region = written["environment"].removeprefix("aws://").split("/")
    checks.equal(stack.template, assemblies.read(folder / properties["templateFile"]), f"{label}: the template")
    checks.equal(stack.stack_name, properties.get("stackName", key), f"{label}: the stack's name")
    checks.equal(stack.display_name, expected_display_name(key, written), f"{label}: the displayed name")
    checks.equal(stack.environment.account, account, f"{label}: the account")
    checks.equal(stack.environment.region, region, f"{label}: the region")
    checks.equal(dict(stack.tags), properties.get("tags", {}), f"{label}: the tags")
    protection = bool(stack.termination_protection)
    checks.equal(protection, properties["terminationProtection"], f"{label}: termination protection")
    needed = sorted(dependency.id for dependency in stack.dependencies)
    checks.equal(needed, sorted(written["dependencies"]), f"{label}: the dependencies")
    logical_ids = [
        entry["data"] for entries in written.get("metadata", {}).values() for entry in entries
        if entry["type"] == "aws:cdk:logicalId"
    ]
    found = [entry.data for entry in stack.find_metadata_by_type("aws:cdk:logicalId")]
    checks.equal(sorted(found), sorted(logical_ids), f"{label}: the logical ids in the metadata")


def expected_display_name(key, written):
    """The reader puts the stack's name behind a displayed name that does not show it."""
    name = written["properties"].get("stackName", key)
    shown = written.get("displayName", key)
    return shown if shown.replace("/", "-") == name else f"{shown} ({name})"


def check_assets(folder, label):
    """Each asset is there, under its hash, and each template's address is the hash of its bytes."""
    for key, stack in assemblies.stacks(folder).items():
        properties = stack["properties"]
        template = (folder / properties["templateFile"]).read_bytes()
        digest = hashlib.sha256(template).hexdigest()
        address = properties["stackTemplateAssetObjectUrl"]
        checks.check(address.endswith(f"/{digest}.json"), f"{label} {key}: the template's address is its hash", address)
        file = f"{key}.assets.json"
        manifest = assemblies.read(folder / file)
        read = cloud_assembly_schema.Manifest.load_asset_manifest(str(folder / file))
        checks.equal(set(read.files or {}), set(manifest["files"]), f"{label} {key}: the file assets")
        checks.equal(set(read.docker_images or {}), set(manifest["dockerImages"]), f"{label} {key}: the images")
        for asset, entry in manifest["files"].items():
            source = folder / entry["source"]["path"]
            packaging = entry["source"]["packaging"]
            there = source.is_dir() if packaging == "zip" else source.is_file()
            checks.check(there, f"{label} {key}: {source.name} is there to be published as {packaging}")
            if packaging == "file":
                found = hashlib.sha256(source.read_bytes()).hexdigest()
                checks.equal(found, asset, f"{label} {key}: the hash of {source.name}")
            if asset != digest:
                checks.check(asset.encode() in template, f"{label} {key}: the template uses the asset {asset}")
            for destination in entry["destinations"].values():
                checks.check(destination["objectKey"].startswith(asset), f"{label} {key}: the object key of {asset}")
        for asset, entry in manifest["dockerImages"].items():
            dockerfile = folder / entry["source"]["directory"] / entry["source"].get("dockerFile", "Dockerfile")
            checks.check(dockerfile.is_file(), f"{label} {key}: the image {asset} has its Dockerfile")
            checks.check(asset.encode() in template, f"{label} {key}: the template uses the image {asset}")


def check_tree(folder, label):
    """The tree names exactly the resources that the templates hold."""
    in_tree = {}

    def visit(node):
        kind = node.get("attributes", {}).get("aws:cdk:cloudformation:type")
        if kind:
            in_tree[node["path"]] = kind
        for name, child in node.get("children", {}).items():
            checks.check(child["id"] == name, f"{label}: the tree's {child['path']} has its id")
            checks.check({"fqn", "version"} <= set(child["constructInfo"]), f"{label}: {child['path']} says what it is")
            visit(child)

    tree = assemblies.read(folder / "tree.json")
    checks.equal(tree["version"], "tree-0.1", f"{label}: the tree's version")
    visit(tree["tree"])
    in_templates = {
        resource["Metadata"]["aws:cdk:path"]: resource["Type"]
        for stack in assemblies.stacks(folder).values()
        for resource in assemblies.read(folder / stack["properties"]["templateFile"])["Resources"].values()
    }
    checks.equal(in_tree, in_templates, f"{label}: the tree's resources")


def reads(manifest):
    """Whether the CDK's reader loads a manifest, with validation on."""
    with tempfile.TemporaryDirectory() as scratch:
        (pathlib.Path(scratch) / "manifest.json").write_text(json.dumps(manifest))
        try:
            cx_api.CloudAssembly(scratch, validate_schema=True)
        except Exception:
            return False
    return True


def check_that_faults_are_found(folder):
    """The strict check must refuse what the CDK's reader lets pass; else it proves nothing."""
    manifest = assemblies.read(folder / "manifest.json")
    stack = next(iter(assemblies.stacks(folder)))

    def broken(change):
        damaged = copy.deepcopy(manifest)
        change(damaged["artifacts"][stack])
        return damaged

    def tagged(artifact):
        # With a `file`, they pass for the properties of an asset manifest, and nobody looks at the tags.
        artifact["properties"].update(tags=[1], file="x")
        artifact["dependencies"] = []

    tags = broken(tagged)
    tags["artifacts"] = {stack: tags["artifacts"][stack]}
    checks.check(reads(tags), "the CDK's reader lets `tags: [1]` pass beside `file`, which the strict check is for")
    checks.check(reads({**manifest, "artifacts": {}}), "the CDK's reader reads an empty manifest")
    checks.check(not reads({**manifest, "version": "9999.0.0"}), "the CDK's reader refuses a newer protocol version")
    faults = {
        "tags that are a list": tags,
        "an unknown property": broken(lambda artifact: artifact["properties"].update(additionalDependencies=[])),
        "properties of another type of artifact": broken(lambda artifact: artifact.update(properties={"file": "x"})),
        "no template": broken(lambda artifact: artifact["properties"].pop("templateFile")),
        "an unknown type": broken(lambda artifact: artifact.update(type="aws:unknown")),
    }
    for fault, damaged in faults.items():
        checks.check(schemas.errors_in_manifest(damaged), f"the strict check refuses {fault}")
    missing = schemas.errors_in_asset_manifest({"version": "36.0.0", "files": {"a": {"source": {}}}}, "x")
    checks.check(missing, "the strict check refuses an asset without destinations")


folders = assemblies.given(sys.argv[1:])
check_that_faults_are_found(folders[0])
for folder in folders:
    label = assemblies.name(folder)
    before = checks.failed
    for part in (check_schemas, check_reader, check_assets, check_tree):
        part(folder, label)
    if checks.failed == before:
        print(f"{label}: {len(assemblies.stacks(folder))} stacks load in the AWS CDK's reader, with what the files say")
checks.finish()
