"""Operations and shapes of a botocore service model, as the lines that Sources/AWSClient/Model reads."""

PRIMITIVES = {
    "string", "character", "integer", "long", "float", "double", "boolean", "timestamp", "blob",
}
LOCATIONS = {
    "uri": "uri", "querystring": "query", "header": "header", "headers": "headers", "statusCode": "status",
}
# Where several are offered, the first of these: what people can read in a trace, and the least code.
PROTOCOLS = ["json", "rest-json", "rest-xml", "query", "ec2"]
# Route 53 answers with ids such as "/hostedzone/Z1" and wants "Z1" back.
ROUTE53_IDS = {"ResourceId", "DelegationSetId", "ChangeId"}


class Table:
    """The shapes that the operations of one service reach, each written once."""

    def __init__(self, service):
        self.service = service
        self.lines = {}

    def reference(self, shape, service_name, required=False):
        """How one shape refers to another: its type, then what a protocol must know about the place."""
        serialization = shape.serialization
        traits = []
        if "name" in serialization:
            traits.append(f"n={serialization['name']}")
        if serialization.get("queryName"):
            traits.append(f"q={serialization['queryName']}")
        if serialization.get("location"):
            traits.append(f"l={LOCATIONS[serialization['location']]}")
        namespace = serialization.get("xmlNamespace")
        if isinstance(namespace, dict):
            prefix = namespace.get("prefix")
            traits.append(f"x={prefix + '|' if prefix else ''}{namespace['uri']}")
        elif namespace:
            traits.append(f"x={namespace}")
        if serialization.get("timestampFormat"):
            traits.append(f"t={serialization['timestampFormat']}")
        for flag, letter in (("xmlAttribute", "a"), ("streaming", "s"), ("flattened", "f"), ("jsonvalue", "j"),
                             ("hostLabel", "h")):
            if serialization.get(flag):
                traits.append(letter)
        if shape.metadata.get("idempotencyToken"):
            traits.append("i")
        if shape.metadata.get("sensitive"):
            traits.append("p")
        if service_name == "route53" and shape.name in ROUTE53_IDS and "location" in serialization:
            traits.append("r")
        text = "@".join([self.type_name(shape, service_name), *traits])
        if any(c.isspace() for c in text) or text.count("@") != len(traits):
            raise SystemExit(f"{shape.name}: a trait holds a separator: {text}")
        return text

    def type_name(self, shape, service_name):
        if shape.type_name == "structure" and shape.metadata.get("document", getattr(shape, "is_document_type", False)):
            return "document"
        if shape.type_name in PRIMITIVES:
            return "string" if shape.type_name == "character" else shape.type_name
        self.add(shape, service_name)
        return shape.name

    def add(self, shape, service_name):
        if shape.name in self.lines:
            return
        self.lines[shape.name] = None
        if shape.type_name == "structure":
            required = set(shape.required_members)
            parts = ["struct", shape.name]
            if shape.serialization.get("payload"):
                parts.append(f"@payload={shape.serialization['payload']}")
            for name, member in shape.members.items():
                if member.serialization.get("eventstream"):
                    continue
                mark = "!" if name in required else ""
                parts.append(f"{name}{mark}:{self.reference(member, service_name)}")
        elif shape.type_name == "list":
            parts = ["list", shape.name, self.reference(shape.member, service_name)]
        elif shape.type_name == "map":
            parts = ["map", shape.name, self.reference(shape.key, service_name),
                     self.reference(shape.value, service_name)]
        else:
            raise SystemExit(f"{shape.name}: unknown type {shape.type_name}")
        self.lines[shape.name] = " ".join(parts)


def s3_path(path):
    """The bucket is part of the endpoint, be it in the host name or in the path."""
    return path.replace("/{Bucket}", "", 1) or "/"


def protocol(metadata):
    offered = metadata.get("protocols") or [metadata["protocol"]]
    for name in PROTOCOLS:
        if name in offered:
            return name
    raise SystemExit(f"{metadata['serviceId']}: none of its protocols is spoken: {offered}")


def describe(name, model, operations, pages):
    """The lines of a service: facts, operations, pagination, shapes."""
    metadata = model.metadata
    lines = [f"id {metadata['serviceId']}", f"protocol {protocol(metadata)}", f"version {metadata['apiVersion']}"]
    for key, field in (("target", "targetPrefix"), ("json", "jsonVersion")):
        if field in metadata and protocol(metadata) == "json":
            lines.append(f"{key} {metadata[field]}")
    if "awsQueryCompatible" in metadata:
        lines.append("querymode")
    lines.append(f"signing {metadata.get('signingName', metadata['endpointPrefix'])}")
    table = Table(model)
    for operation_name in operations:
        operation = model.operation_model(operation_name)
        path = operation.http["requestUri"]
        if name == "s3":
            path = s3_path(path)
        input_shape, output_shape = operation.input_shape, operation.output_shape
        parts = ["op", operation_name, operation.http["method"], path,
                 table.reference(input_shape, name) if input_shape else "-",
                 table.reference(output_shape, name) if output_shape else "-"]
        if output_shape is not None and "resultWrapper" in output_shape.serialization:
            parts.append(f"@wrapper={output_shape.serialization['resultWrapper']}")
        if operation.auth_type == "none" or "smithy.api#noAuth" in (operation.auth or []):
            parts.append("@unsigned")
        if (operation.endpoint or {}).get("hostPrefix"):
            parts.append(f"@host={operation.endpoint['hostPrefix']}")
        checksum = operation.http_checksum or {}
        if "requestAlgorithmMember" in checksum:
            required = "!" if checksum.get("requestChecksumRequired") else ""
            parts.append(f"@checksum={checksum['requestAlgorithmMember']}{required}")
        retried = sorted(
            (s.error_code if "code" in s.metadata.get("error", {}) else s.name)
            + ("!" if s.metadata["retryable"].get("throttling") else "")
            for s in operation.error_shapes if s.metadata.get("retryable"))
        if retried:
            parts.append(f"@retried={','.join(retried)}")
        lines.append(" ".join(parts))
        rules = pages.get(operation_name) or derived_page(input_shape, output_shape)
        if rules:
            lines.append(page(operation_name, rules))
    return lines + list(table.lines.values())


def derived_page(input_shape, output_shape):
    """The pages of an operation for which botocore has no paginator, where there is only one way to read them."""
    if input_shape is None or output_shape is None:
        return None
    for token in ("NextToken", "nextToken"):
        if token in input_shape.members and token in output_shape.members:
            lists = [name for name, shape in output_shape.members.items() if shape.type_name == "list"]
            return {"input_token": token, "output_token": token} | ({"result_key": lists[0]} if len(lists) == 1 else {})
    return None


def page(name, rules):
    def listed(value):
        return ",".join(v.replace(" ", "") for v in ([value] if isinstance(value, str) else value))

    parts = ["page", name, f"in={listed(rules['input_token'])}", f"out={listed(rules['output_token'])}"]
    if "result_key" in rules:
        parts.append(f"items={listed(rules['result_key'])}")
    if "more_results" in rules:
        parts.append(f"more={rules['more_results']}")
    if "limit_key" in rules:
        parts.append(f"limit={rules['limit_key']}")
    return " ".join(parts)
