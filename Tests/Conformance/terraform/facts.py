"""The schemas of Terraform's providers, read from the packages that CDK Terrain generates from them.

Each package (cdktn-provider-*, on PyPI) has a class for each resource and structure with a line for each attribute:
its name, whether it is required, optional or computed, and of what type it is. Nobody here wrote any of it.
"""

import io
import pathlib
import re
import subprocess
import sys
import tarfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
CACHE = ROOT / ".tools" / "terraform"
# The package, and the provider's version that it was generated from.
PACKAGES = {
    "awscc": ("cdktn-provider-awscc", "1.8.0", "1.106.0"),
    "aws": ("cdktn-provider-aws", "25.8.1", "6.69.1"),
    "google": ("cdktn-provider-google", "21.1.0", "8.7.0"),
}
CLASS = re.compile(r"^class (\w+) extends cdktn\.(\w+) \{", re.M)
ATTRIBUTE = re.compile(
    r"// (\w+) - computed: (true|false), optional: (true|false), required: (true|false)\n(.*?)(?=\n    // \w+ - computed|\Z)",
    re.S)
PLAIN = re.compile(r"_\w+ = new cdktn\.(String|Number|Boolean|Any)((?:Map|List)+)\(this,")
NESTED = re.compile(r"_\w+ = new (\w+)\(this, \"(\w+)\"(?:, (true|false))?\)")
HCL = re.compile(r"^        {0,4} {0,4}(\w+): \{\n\s+value: [^\n]*\n\s+isBlock: (true|false),\n\s+type: \"(\w+)\",\n\s+storageClassType: \"(\w+)\",", re.M)
STORAGE = re.compile(r"(string|number|boolean|any)((?:Map|List)*)$")
SIMPLE = {
    "getStringAttribute": "string", "getNumberAttribute": "number", "getBooleanAttribute": "bool",
    "getListAttribute": ["list", "string"], "getNumberListAttribute": ["list", "number"],
    "getStringMapAttribute": ["map", "string"], "getNumberMapAttribute": ["map", "number"],
    "getBooleanMapAttribute": ["map", "bool"], "getAnyMapAttribute": ["map", "string"],
}


class Provider:
    """One provider's schemas, read resource by resource as they are asked for."""

    def __init__(self, name):
        self.name = name
        package, release, self.version = PACKAGES[name]
        CACHE.mkdir(parents=True, exist_ok=True)
        wheel = CACHE / f"{package.replace('-', '_')}-{release}-py3-none-any.whl"
        if not wheel.exists():
            print(f"fetching {package} {release}", file=sys.stderr)
            subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps",
                            "--disable-pip-version-check", "-d", CACHE, f"{package}=={release}"], check=True)
        self.wheel = wheel
        self.texts = {}

    def read(self, folders):
        """Reads the classes of resources, data sources and ephemeral resources, in one pass over the package."""
        found = {}
        with zipfile.ZipFile(self.wheel) as package:
            name = next(n for n in package.namelist() if n.endswith(".jsii.tgz"))
            with tarfile.open(fileobj=io.BytesIO(package.read(name)), mode="r|gz") as files:
                for member in files:
                    parts = member.name.split("/")
                    if len(parts) > 3 and parts[1] == "lib" and parts[2] in folders and member.name.endswith(".js"):
                        text = files.extractfile(member).read().decode()
                        found.setdefault(parts[2], []).append(text)
        self.texts.update(found)

    def schema(self, folder):
        """The schema of a resource by its folder; None for one that the provider does not have."""
        if folder not in self.texts:
            return None
        text = "\n".join(self.texts[folder])
        starts = list(CLASS.finditer(text))
        classes, roots = {}, []
        for place, start in enumerate(starts):
            end = starts[place + 1].start() if place + 1 < len(starts) else len(text)
            classes[start[1]] = text[start.end():end]
            if start[2] in ("TerraformResource", "TerraformDataSource", "TerraformEphemeralResource"):
                roots.append(start[1])
        return self.attributes(classes, roots[0], text, top=True) if roots else None

    @staticmethod
    def plain(base, shapes):
        """The type of `stringListMap`: what stands last is around the rest."""
        result = {"number": "number", "boolean": "bool"}.get(base.lower(), "string")
        for shape in re.findall("Map|List", shapes):
            result = [shape.lower(), result]
        return result

    def attributes(self, classes, name, text, top=False, depth=0):
        body = classes.get(name, "")
        if top:
            hcl = body[body.find("synthesizeHclAttributes"):]
        else:
            stem = re.sub(r"OutputReference$", "", name)
            start = text.find(f"function {stem[0].lower()}{stem[1:]}ToHclTerraform(")
            hcl = text[start:text.find("\nclass ", start)] if start >= 0 else ""
            # The function of the next structure would follow.
            following = hcl.find("\nfunction ", 10)
            hcl = hcl[:following] if following > 0 else hcl
        forms = {m[1]: (m[2] == "true", m[3], m[4]) for m in HCL.finditer(hcl)}
        result = {}
        for match in ATTRIBUTE.finditer(body):
            attribute, computed, optional, required, rest = match.groups()
            fact = {"required": required == "true", "optional": optional == "true", "computed": computed == "true"}
            block, form, storage = forms.get(attribute, (False, None, ""))
            nested = NESTED.search(rest)
            if nested and nested[1] in classes:
                kind = nested[1]
                if kind.endswith("List") and kind[:-4] + "OutputReference" in classes:
                    fact["nesting"], kind = "set" if nested[3] == "true" or form == "set" else "list", kind[:-4] + "OutputReference"
                elif kind.endswith("Map") and kind[:-3] + "OutputReference" in classes:
                    fact["nesting"], kind = "map", kind[:-3] + "OutputReference"
                elif kind.endswith("Reference"):
                    fact["nesting"] = "single"
                if "nesting" in fact:
                    # The attributes of awscc are nested ones; blocks are the older way.
                    fact["block"] = block and self.name != "awscc"
                    fact["nested"] = self.attributes(classes, kind, text, depth=depth + 1) if depth < 12 else {}
                else:
                    fact["type"] = "string"
            elif PLAIN.search(rest):
                fact["type"] = self.plain(*PLAIN.search(rest).groups())
            else:
                getter = next((g for g in SIMPLE if g in rest), None)
                # What the package leaves open; within a set Terraform wants to know.
                fact["type"] = SIMPLE.get(getter, "dynamic" if top else "string")
                if getter is None and STORAGE.match(storage):
                    fact["type"] = self.plain(*STORAGE.match(storage).groups())
                if getter and "List" in getter and ("Fn.tolist" in rest or form == "set"):
                    fact["type"] = ["set", fact["type"][1]]
            result[attribute] = fact
        return result
