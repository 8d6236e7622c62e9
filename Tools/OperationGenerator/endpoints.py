"""Host names by partition, found by asking botocore's endpoint rules about every region, and told as few patterns."""

import collections

from botocore.endpoint_provider import EndpointProvider
from botocore.exceptions import BotoCoreError

# A region that does not exist yet, of each partition that Mainstay deploys to.
UNKNOWN_REGIONS = {
    "aws": "us-unknown-9", "aws-cn": "cn-unknown-9", "aws-us-gov": "us-gov-unknown-9", "aws-eusc": "eusc-de-unknown-9",
}
VARIANTS = {"plain": (False, False), "fips": (True, False), "dual": (False, True), "fips-dual": (True, True)}


def partitions(data):
    return [p for p in data["partitions"] if p["id"] in UNKNOWN_REGIONS]


def ask(provider, region, fips, dual):
    """The host and the region to sign for, or None where the rules refuse."""
    parameters = {"Region": region, "UseFIPS": fips, "UseDualStack": dual}
    try:
        endpoint = provider.resolve_endpoint(**parameters)
    except BotoCoreError:
        return None
    signing = region
    for scheme in endpoint.properties.get("authSchemes", []):
        if scheme["name"] == "sigv4":
            signing = scheme.get("signingRegion", region)
    return endpoint.url.removeprefix("https://"), signing


def pattern(answer, region, partition):
    if answer is None:
        return "none"
    host, signing = answer
    outputs = partition["outputs"]
    host = host.replace(region, "{region}")
    for name, suffix in (("{dual}", outputs["dualStackDnsSuffix"]), ("{suffix}", outputs["dnsSuffix"])):
        if host.endswith("." + suffix):
            host = host.removesuffix(suffix) + name
            break
    return host if signing == region else f"{host},{signing}"


def expand(text, region, partition):
    """What a pattern says about a region."""
    if text == "none":
        return None
    host, _, signing = text.partition(",")
    outputs = partition["outputs"]
    host = host.replace("{dual}", outputs["dualStackDnsSuffix"]).replace("{suffix}", outputs["dnsSuffix"])
    return host.replace("{region}", region), signing or region


def lines(ruleset, data):
    provider = EndpointProvider(ruleset, data)
    result = []
    for variant, (fips, dual) in VARIANTS.items():
        by_partition = {}
        for partition in partitions(data):
            unknown = UNKNOWN_REGIONS[partition["id"]]
            usual = pattern(ask(provider, unknown, fips, dual), unknown, partition)
            exceptions = []
            for region in partition["regions"]:
                if region.endswith("global"):
                    continue
                answer = ask(provider, region, fips, dual)
                if answer != expand(usual, region, partition):
                    exceptions.append(f"{region}={pattern(answer, region, partition)}")
            by_partition[partition["id"]] = " ".join([usual, *exceptions])
        common = collections.Counter(by_partition.values()).most_common(1)[0][0]
        result.append(f"endpoint {variant} * {common}")
        result += [f"endpoint {variant} {name} {text}" for name, text in by_partition.items() if text != common]
    return result


def partition_lines(data):
    result = []
    for partition in partitions(data):
        outputs = partition["outputs"]
        prefixes = partition["regionRegex"].removeprefix("^").removesuffix("$").split("\\-\\w+\\-")[0]
        prefixes = prefixes.replace("\\-", "-").strip("()").replace("-(", "-").replace("|", ",")
        result.append(
            f"partition {partition['id']} {prefixes} {outputs['dnsSuffix']} {outputs['dualStackDnsSuffix']} "
            f"{outputs['implicitGlobalRegion']} "
            + ",".join(r for r in partition["regions"] if not r.endswith("global")))
    return result
