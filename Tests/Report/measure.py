"""How long the report of a large assembly takes, how large it is, and how fast a browser shows and moves it.

measure.py MAINSTAY ASSEMBLY [ASSEMBLY...]

The assemblies become one; DeploymentInfrastructure and SoleMate together have more than 2,000 resources. The catalogue is the
first platform's. Figures mean something on a machine that does nothing else.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUNS = 3
# Zooms and pans by what a person's wheel and keys would send, a step a frame.
MOVES = """() => new Promise(done => {
  const frame = document.querySelector('.frame'); frame.focus();
  const box = frame.getBoundingClientRect(); const times = []; let last = performance.now();
  const step = () => {
    const now = performance.now(); times.push(now - last); last = now;
    if (times.length < 120) frame.dispatchEvent(new WheelEvent('wheel', { deltaY: times.length % 40 < 20 ? -30 : 30, clientX: box.x + 400, clientY: box.y + 200, cancelable: true, bubbles: true }));
    else frame.dispatchEvent(new KeyboardEvent('keydown', { key: times.length % 20 < 10 ? 'ArrowLeft' : 'ArrowRight', bubbles: true }));
    if (times.length < 240) return requestAnimationFrame(step);
    times.sort((left, right) => left - right);
    done({ frames: 1000 * times.length / times.reduce((left, right) => left + right), slowest: times[Math.floor(times.length * 0.95)] });
  };
  requestAnimationFrame(step); })"""


def together(assemblies: list[pathlib.Path], folder: pathlib.Path) -> int:
    """Puts assemblies into one folder; how many resources it has."""
    folder.mkdir()
    whole = None
    for assembly in assemblies:
        for file in assembly.iterdir():
            (shutil.copytree if file.is_dir() else shutil.copy)(file, folder / file.name)
        manifest = json.loads((assembly / "manifest.json").read_text())
        own = json.loads((assembly / "mainstay.json").read_text())
        if whole is None:
            whole, environments = manifest, own
        else:
            whole["artifacts"] = manifest["artifacts"] | whole["artifacts"]
            environments["environments"] |= own["environments"]
    (folder / "manifest.json").write_text(json.dumps(whole))
    (folder / "mainstay.json").write_text(json.dumps(environments))
    return sum(len(json.loads(file.read_text())["Resources"]) for file in folder.glob("*.template.json"))


def main() -> int:
    mainstay, *names = sys.argv[1:]
    assemblies = [pathlib.Path(name).resolve() for name in names]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        print(f"{together(assemblies, folder / 'whole')} resources")
        catalogue = ROOT / "Platforms" / assemblies[0].name / "requirements.yaml"
        file = folder / "report.html"
        options = ["--catalogue", str(catalogue)] if catalogue.exists() else []
        for _ in range(RUNS):
            start = time.monotonic()
            subprocess.run(
                [mainstay, "report", str(folder / "whole"), "--output", str(file), *options], check=False,
                capture_output=True)
            print(f"generated in {time.monotonic() - start:.2f} s")
        print(f"{file.stat().st_size / 1e6:.2f} MB")
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            page = browser.new_page(viewport={"width": 1366, "height": 768})
            page.goto(file.as_uri())
            paint = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
            print(f"first paint after {paint:.0f} ms")
            page.goto(f"{file.as_uri()}#diagram")
            page.wait_for_selector(".frame")
            moved = page.evaluate(MOVES)
            print(f"{moved['frames']:.0f} frames a second; one in twenty takes longer than {moved['slowest']:.0f} ms")
            browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
