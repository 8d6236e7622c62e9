"""What botocore sends for an operation and makes of an answer, and whether ours is the same."""

import base64
import hashlib
import json
import re
import urllib.parse
import xml.etree.ElementTree as ElementTree
import zlib

import botocore.auth
import botocore.awsrequest
import botocore.model
import botocore.session
from botocore.config import Config
from botocore.credentials import Credentials

REGION = "eu-west-1"
CREDENTIALS = Credentials("AKIDEXAMPLE", "secret", "token")
# Where a service speaks several protocols, both sides speak the one that the generator chose.
PROTOCOLS = ["json", "rest-json", "rest-xml", "query", "ec2"]
# What differs without meaning: who asks, when, and how the connection is used. The signature is checked by itself.
# `x-amz-checksum-mode` asks S3 for a checksum of the answer, which TLS makes needless; `Expect` is for slow senders.
IGNORED_HEADERS = {
    "user-agent", "amz-sdk-invocation-id", "amz-sdk-request", "authorization", "x-amz-date", "host", "content-length",
    "expect", "accept-encoding", "accept", "connection", "x-amz-security-token", "x-amz-checksum-mode",
}


class Raw:
    def __init__(self, body):
        self.body = body

    def stream(self, *_, **__):
        yield self.body

    def read(self, *_, **__):
        body, self.body = self.body, b""
        return body


class Reference:
    """botocore with a network that records."""

    def __init__(self):
        botocore.model.PRIORITY_ORDERED_SUPPORTED_PROTOCOLS = PROTOCOLS
        self.session = botocore.session.Session()
        self.session.set_credentials("AKIDEXAMPLE", "secret", "token")
        self.clients = {}

    def client(self, service, endpoint=None):
        if (service, endpoint) not in self.clients:
            client = self.session.create_client(
                service, region_name=REGION, endpoint_url=endpoint,
                config=Config(retries={"total_max_attempts": 1}, user_agent="x", parameter_validation=True))
            client.meta.events.register("before-send", self.before_send)
            self.clients[(service, endpoint)] = client
        return self.clients[(service, endpoint)]

    def before_send(self, request, **_):
        self.sent = request
        status, headers, body = self.answer
        return botocore.awsrequest.AWSResponse(request.url, status, botocore.awsrequest.HeadersDict(headers), Raw(body))

    def call(self, service, operation, input, answer, endpoint=None):
        """The request that was sent, and the output or the error."""
        self.answer = answer
        client = self.client(service, endpoint)
        try:
            output = client._make_api_call(operation, input)
        except botocore.exceptions.ClientError as error:
            return self.sent, error
        for name, member in output.items():
            if hasattr(member, "read"):
                output[name] = member.read()
        return self.sent, output


def chunks(body):
    """The content of a body in AWS's chunks with a trailer, which botocore uses for S3's streams over TLS."""
    result, rest = b"", body
    while rest:
        size, rest = rest.split(b"\r\n", 1)
        length = int(size, 16)
        if length == 0:
            return result
        result, rest = result + rest[:length], rest[length + 2:]
    return result


def normal_body(protocol, headers, body):
    if not body:
        return None
    if "urlencoded" in headers.get("content-type", ""):
        return sorted(urllib.parse.parse_qsl(body.decode(), keep_blank_values=True))
    if "json" in headers.get("content-type", "") and protocol != "rest-xml":
        return json.loads(body)
    if protocol == "rest-xml" and body.lstrip().startswith(b"<"):
        return ElementTree.canonicalize(body.decode(), strip_text=False)
    return body


def normal(protocol, method, url, headers, body):
    """A request in the form in which two are compared."""
    parts = urllib.parse.urlsplit(url)
    headers = {k.lower(): (v.decode() if isinstance(v, bytes) else v) for k, v in headers}
    encodings = headers.get("content-encoding", "").split(",")
    if "aws-chunked" in encodings:
        body = chunks(body)
        headers["content-encoding"] = ",".join(e for e in encodings if e != "aws-chunked")
        if not headers["content-encoding"]:
            del headers["content-encoding"]
        for name in ("transfer-encoding", "x-amz-trailer", "x-amz-decoded-content-length"):
            headers.pop(name, None)
        headers["x-amz-content-sha256"] = "UNSIGNED-PAYLOAD"
        headers["x-amz-checksum-crc32"] = base64.b64encode(zlib.crc32(body).to_bytes(4, "big")).decode()
    # The same XML can be written in several ways; what is told of its bytes must be true of the side's own.
    if headers.get("x-amz-content-sha256") == hashlib.sha256(body).hexdigest():
        headers["x-amz-content-sha256"] = "the body's"
    if headers.get("x-amz-checksum-crc32") == base64.b64encode(zlib.crc32(body).to_bytes(4, "big")).decode():
        headers["x-amz-checksum-crc32"] = "the body's"
    compared = {k: v for k, v in headers.items() if k not in IGNORED_HEADERS}
    return {
        "method": method, "host": f"{parts.scheme}://{parts.netloc}",
        "path": urllib.parse.unquote(parts.path), "raw path": parts.path,
        "query": sorted(urllib.parse.parse_qsl(parts.query, keep_blank_values=True)),
        "headers": compared, "body": normal_body(protocol, headers, body),
    }


def body_bytes(body):
    if body is None:
        return b""
    if hasattr(body, "read"):
        return body.read()
    return body.encode() if isinstance(body, str) else bytes(body)


def differences(theirs, ours):
    result = []
    for key in theirs:
        if theirs[key] != ours[key]:
            result.append(f"{key}: botocore {theirs[key]!r}, here {ours[key]!r}")
    return result


def signature_problem(service, recorded, body):
    """Whether botocore, given the request as it was sent, comes to the same signature."""
    headers = dict(recorded["headers"])
    found = re.search(r"Credential=[^/]+/(\d+)/([^/]+)/([^/]+)/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)",
                      headers.get("Authorization", ""))
    if found is None:
        return None if "Authorization" not in headers else "the Authorization header has another form"
    _, region, name, signed, signature = found.groups()
    kind = botocore.auth.S3SigV4Auth if service == "s3" else botocore.auth.SigV4Auth
    auth = kind(CREDENTIALS, name, region)
    kept = {k: v for k, v in headers.items() if k.lower() in signed.split(";")}
    request = botocore.awsrequest.AWSRequest(recorded["method"], recorded["url"], headers=kept, data=body)
    request.context["timestamp"] = headers["X-Amz-Date"]
    request.context["payload_signing_enabled"] = headers.get("X-Amz-Content-SHA256") != "UNSIGNED-PAYLOAD"
    if "host" not in {k.lower() for k in kept}:
        request.headers["host"] = urllib.parse.urlsplit(recorded["url"]).netloc
    canonical = auth.canonical_request(request)
    expected = auth.signature(auth.string_to_sign(request, canonical), request)
    return None if expected == signature else f"signature: botocore signs {canonical!r}"
