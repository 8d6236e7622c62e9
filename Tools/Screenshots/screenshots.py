"""Screenshots of the reports of platforms, small enough to be kept beside the guides.

screenshots.py MAINSTAY ASSEMBLY [ASSEMBLY...]
"""

import io
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
IMAGES = ROOT / "Documentation/guides/images"
# Names that are one word although they are written as two.
WORDS = {"SoleMate": "solemate"}
SIZE = {"width": 1366, "height": 768}
MOST_BYTES = 150_000


def name_of(platform: str) -> str:
    return WORDS.get(platform) or re.sub(r"(?<=[a-z])(?=[A-Z])", "-", platform).lower()


def keep(page, name: str) -> None:
    """Saves what is shown in as many colours as it takes at most 150 kB for."""
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    for colours in (200, 128, 64, 32):
        file = io.BytesIO()
        picture.quantize(colours, dither=Image.Dither.NONE).save(file, "PNG", optimize=True)
        if file.tell() < MOST_BYTES:
            (IMAGES / f"{name}.png").write_bytes(file.getvalue())
            print(f"{name}.png: {file.tell()} bytes, {colours} colours")
            return
    raise SystemExit(f"{name} does not become smaller than {MOST_BYTES} bytes")


def opened(browser, file: pathlib.Path, fragment: str, scheme: str, size=SIZE):
    page = browser.new_page(viewport=size, color_scheme=scheme)
    page.goto(f"{file.as_uri()}#{fragment}")
    page.wait_for_selector("main h1")
    # Drawn twice, whatever was begun is there.
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    return page


def take(browser, file: pathlib.Path, platform: str) -> None:
    name = name_of(platform)
    keep(opened(browser, file, "summary", "light"), f"report-{name}-summary")
    # Diagrams are high: as much of it as can be read.
    page = opened(browser, file, "diagram", "dark", {"width": 1366, "height": 1300})
    keep(page, f"report-{name}-diagram")
    if platform != "SoleMate":
        return
    page = opened(browser, file, "diagram", "dark")
    page.locator("g.node[role=button]").nth(2).focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("aside:not([hidden])")
    keep(page, "report-resource")


def main() -> int:
    mainstay, *assemblies = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for assembly in map(pathlib.Path, assemblies):
            file = assembly if assembly.suffix == ".html" else pathlib.Path(folder) / f"{assembly.name}.html"
            platform = file.stem
            if file != assembly:
                catalogue = ROOT / "Platforms" / platform / "requirements.yaml"
                options = ["--catalogue", str(catalogue)] if catalogue.exists() else []
                done = subprocess.run([mainstay, "report", str(assembly), "--output", str(file), *options], check=False)
                # 1 says that there are findings or violated requirements; the report is there all the same.
                if done.returncode not in (0, 1):
                    return done.returncode
            take(browser, file, platform)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
