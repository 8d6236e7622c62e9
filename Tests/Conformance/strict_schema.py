"""AWS's JSON schemas of the cloud assembly, made strict.

The schemas come with the Python package that the CDK itself reads assemblies with. As published they let much pass: an
artifact's properties may be those of any type of artifact, and unknown members are nowhere refused. Here each artifact
is held to the definition of its own type, and members that a definition does not name are errors.
"""

import json
import pathlib
import tarfile

import aws_cdk.cloud_assembly_schema
import jsonschema

PROPERTIES_BY_TYPE = {
    "aws:cloudformation:stack": "AwsCloudFormationStackProperties",
    "cdk:asset-manifest": "AssetManifestProperties",
    "cdk:tree": "TreeArtifactProperties",
    "cdk:cloud-assembly": "NestedCloudAssemblyProperties",
    "cdk:feature-flag-report": "FeatureFlagReportProperties",
}


def published(name):
    """A schema as the package carries it."""
    folder = pathlib.Path(aws_cdk.cloud_assembly_schema.__file__).parent / "_jsii"
    [archive] = folder.glob("cloud-assembly-schema@*.tgz")
    with tarfile.open(archive) as files:
        return json.load(files.extractfile(f"package/schema/{name}.schema.json"))


def closed(schema):
    """The schema with unknown members refused wherever it names the members of an object."""
    if isinstance(schema, list):
        return [closed(element) for element in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: closed(value) for key, value in schema.items()}
    if isinstance(result.get("properties"), dict) and result.get("type") == "object":
        result.setdefault("additionalProperties", False)
    return result


class StrictSchemas:
    def __init__(self):
        assembly = closed(published("cloud-assembly"))
        # The loose anyOf over all types of artifact; each artifact's own definition is checked apart.
        assembly["definitions"]["ArtifactManifest"]["properties"]["properties"] = {"type": "object"}
        self._definitions = assembly["definitions"]
        self._assembly = jsonschema.Draft7Validator(assembly)
        self._assets = jsonschema.Draft7Validator(closed(published("assets")))

    def errors_in_manifest(self, manifest):
        errors = self._errors(self._assembly, manifest, "manifest.json")
        for key, artifact in manifest.get("artifacts", {}).items():
            definition = PROPERTIES_BY_TYPE.get(artifact.get("type"))
            if definition is None:
                errors.append(f"manifest.json artifacts/{key}/type: no definition for {artifact.get('type')!r}")
                continue
            schema = {"$ref": f"#/definitions/{definition}", "definitions": self._definitions}
            validator = jsonschema.Draft7Validator(schema)
            errors += self._errors(validator, artifact.get("properties"), f"manifest.json artifacts/{key}/properties")
        return errors

    def errors_in_asset_manifest(self, manifest, file):
        return self._errors(self._assets, manifest, file)

    @staticmethod
    def _errors(validator, value, where):
        return [
            f"{where} {'/'.join(map(str, error.absolute_path))}: {error.message}"
            for error in sorted(validator.iter_errors(value), key=str)
        ]
