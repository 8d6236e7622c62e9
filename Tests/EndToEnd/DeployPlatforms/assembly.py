"""An assembly as its files tell it, read and changed without the program that is tested."""

import collections
import hashlib
import json
import os


class Place(collections.namedtuple("Place", "account region")):
    DEFAULT = "123456789012"

    @property
    def bucket(self):
        return f"cdk-hnb659fds-assets-{self.account}-{self.region}"


class Stack:
    def __init__(self, folder, identifier, artifact, environment):
        self.folder, self.id, self.environment = folder, identifier, environment
        properties = artifact["properties"]
        self.name = properties.get("stackName", identifier)
        account, region = artifact["environment"].removeprefix("aws://").split("/")
        # A stack that names no account goes where the credentials are.
        self.place = Place(account if account.isdigit() else Place.DEFAULT, region)
        self.file = properties["templateFile"]
        self.is_protected = properties.get("terminationProtection", False)
        self.tags = properties.get("tags", {})
        with open(os.path.join(folder, self.file)) as file:
            self.template = json.load(file)

    def resources(self, *types):
        return {name: resource for name, resource in self.template["Resources"].items()
                if not types or resource["Type"] in types}


class Assembly:
    def __init__(self, folder):
        self.folder = folder
        self.manifest = self._json("manifest.json")
        environments = self._json("mainstay.json")["environments"]
        self.stacks = [Stack(folder, identifier, artifact, environments.get(identifier))
                       for identifier, artifact in self.manifest["artifacts"].items()
                       if artifact["type"] == "aws:cloudformation:stack"]

    def _json(self, name):
        with open(os.path.join(self.folder, name)) as file:
            return json.load(file)

    def of(self, environment):
        return [stack for stack in self.stacks if stack.environment == environment]

    def write(self, stack):
        """Writes the template of a stack, and leads to it by its new hash, as synthesis would have done."""
        text = json.dumps(stack.template, indent=1).encode()
        with open(os.path.join(self.folder, stack.file), "wb") as file:
            file.write(text)
        new = hashlib.sha256(text).hexdigest()
        path = os.path.join(self.folder, f"{stack.id}.assets.json")
        with open(path) as file:
            assets = json.load(file)
        old = next(key for key, entry in assets["files"].items() if entry["source"]["path"] == stack.file)
        for path_, content in ((path, json.dumps(assets, indent=1)),
                               (os.path.join(self.folder, "manifest.json"), json.dumps(self.manifest, indent=1))):
            with open(path_, "w") as file:
                file.write(content.replace(old, new))
        self.manifest = self._json("manifest.json")


def first(stacks, kind, has):
    """The first resource of a type that has a property as a plain value, with its stack."""
    for stack in sorted(stacks, key=lambda stack: stack.name):
        for name, resource in stack.resources(kind).items():
            if isinstance(resource.get("Properties", {}).get(has), (int, str)) and "Condition" not in resource:
                return stack, name
    raise SystemExit(f"no {kind} with {has}")
