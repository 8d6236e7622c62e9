"""Compares where calls go with botocore's endpoint rules: each service, region and variant, new regions too.

usage: hosts.py PROBE ROOT
"""

import pathlib
import re
import sys
import urllib.parse

import botocore.loaders
from botocore.endpoint_provider import EndpointProvider
from botocore.model import ServiceModel

import probe
import samples

ROOT = pathlib.Path(sys.argv[2])
sys.path.insert(0, str(ROOT / "Tools/OperationGenerator"))
from endpoints import UNKNOWN_REGIONS, VARIANTS, ask, partitions  # noqa: E402
from listing import load  # noqa: E402


def main():
    loader = botocore.loaders.Loader()
    data = loader.load_data("partitions")
    regions = [r for p in partitions(data) for r in p["regions"] if not r.endswith("global")]
    regions += list(UNKNOWN_REGIONS.values())
    jobs, expected = [], []
    for service, names in load().items():
        model = ServiceModel(loader.load_service_model(service, "service-2"), service)
        provider = EndpointProvider(loader.load_service_model(service, "endpoint-rule-set-1"), data)
        # An operation without a bucket, which would be part of the host.
        name = "ListBuckets" if service == "s3" else sorted(names)[0]
        shape = model.operation_model(name).input_shape
        input = probe.tagged(samples.structure(shape, False, False)) if shape else {}
        for region in regions:
            for fips, dual in VARIANTS.values():
                jobs.append({"service": service, "operation": name, "input": input, "region": region, "fips": fips,
                             "dual": dual})
                expected.append(ask(provider, region, fips, dual))
    failures = 0
    for job, want, said in zip(jobs, expected, probe.run(sys.argv[1], jobs)):
        found = None
        if "url" in said:
            headers = dict(said["headers"])
            signed = re.search(r"Credential=[^/]+/\d+/([^/]+)/", headers.get("Authorization", ""))
            found = urllib.parse.urlsplit(said["url"]).netloc, signed.group(1) if signed else (want or (0, 0))[1]
        elif "NoEndpoint" not in said.get("error", ""):
            found = said
        if found != want:
            failures += 1
            if failures <= 20:
                print(f"{job['service']} {job['region']} fips={job['fips']} dual={job['dual']}: botocore {want}, "
                      f"here {found}", file=sys.stderr)
    print(f"{len(jobs)} endpoints of {len(load())} services in {len(regions)} regions, {failures} differences")
    sys.exit(1 if failures else 0)


main()
