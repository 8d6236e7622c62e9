"""Writes an output as the service would send it, straight from the protocol's rules: the other end of what is tested."""

import base64
import email.utils
import json
from xml.sax.saxutils import escape, quoteattr

REQUEST_ID = "7d9f2c1e-0000-4000-8000-000000000001"


def name_of(shape, default):
    return shape.serialization.get("name", default)


def moment(value, format):
    if format == "rfc822":
        return email.utils.format_datetime(value, usegmt=True)
    if format == "unixTimestamp":
        return repr(value.timestamp())
    return value.strftime("%Y-%m-%dT%H:%M:%S.") + f"{value.microsecond // 1000:03d}Z"


def text(shape, value, time_format):
    kind = shape.type_name
    if kind == "boolean":
        return "true" if value else "false"
    if kind == "timestamp":
        return moment(value, shape.serialization.get("timestampFormat", time_format))
    if kind == "blob":
        return base64.b64encode(value).decode()
    return str(value)


def xml(shape, value, name):
    if shape.type_name == "structure":
        attributes, inner = "", ""
        for member_name, member in shape.members.items():
            if member_name not in value or member.serialization.get("location"):
                continue
            wire = name_of(member, member_name)
            if member.serialization.get("xmlAttribute"):
                prefix = wire.split(":")[0]
                attributes += f" xmlns:{prefix}=\"urn:x\" {wire}={quoteattr(text(member, value[member_name], 'iso8601'))}"
            else:
                inner += xml(member, value[member_name], wire)
        return f"<{name}{attributes}>{inner}</{name}>"
    if shape.type_name == "list":
        if shape.serialization.get("flattened"):
            wire = shape.member.serialization.get("name", name)
            return "".join(xml(shape.member, v, wire) for v in value)
        inner = "".join(xml(shape.member, v, shape.member.serialization.get("name", "member")) for v in value)
        return f"<{name}>{inner}</{name}>"
    if shape.type_name == "map":
        flat = shape.serialization.get("flattened")
        entries = ""
        for key, element in value.items():
            pair = xml(shape.key, key, name_of(shape.key, "key")) + xml(shape.value, element, name_of(shape.value, "value"))
            entries += f"<{name}>{pair}</{name}>" if flat else f"<entry>{pair}</entry>"
        return entries if flat else f"<{name}>{entries}</{name}>"
    return f"<{name}>{escape(text(shape, value, 'iso8601'))}</{name}>"


def plain(shape, value):
    """A value as JSON carries it."""
    kind = shape.type_name
    if getattr(shape, "is_document_type", False):
        return value
    if kind == "structure":
        return {name_of(m, n): plain(m, value[n]) for n, m in shape.members.items()
                if n in value and not m.serialization.get("location")}
    if kind == "list":
        return [plain(shape.member, v) for v in value]
    if kind == "map":
        return {k: plain(shape.value, v) for k, v in value.items()}
    if kind == "timestamp":
        format = shape.serialization.get("timestampFormat", "unixTimestamp")
        return value.timestamp() if format == "unixTimestamp" else moment(value, format)
    if kind == "blob":
        return base64.b64encode(value).decode()
    return value


def success(protocol, operation, output):
    """Status, headers and body."""
    shape = operation.output_shape
    headers = {"x-amzn-RequestId": REQUEST_ID}
    if protocol == "query":
        wrapper = shape.serialization.get("resultWrapper") if shape else None
        inner = "".join(xml(m, output[n], name_of(m, n)) for n, m in shape.members.items() if n in output) if shape else ""
        if wrapper:
            inner = f"<{wrapper}>{inner}</{wrapper}>"
        body = (f'<?xml version="1.0"?>\n<{operation.name}Response xmlns="https://example.com/">{inner}'
                f"<ResponseMetadata><RequestId>{REQUEST_ID}</RequestId></ResponseMetadata></{operation.name}Response>")
        return 200, {}, body.encode()
    if protocol == "ec2":
        inner = "".join(xml(m, output[n], name_of(m, n)) for n, m in shape.members.items() if n in output) if shape else ""
        body = (f'<{operation.name}Response xmlns="http://ec2.amazonaws.com/doc/"><requestId>{REQUEST_ID}</requestId>'
                f"{inner}</{operation.name}Response>")
        return 200, {}, body.encode()
    if protocol == "json":
        return 200, headers, json.dumps(plain(shape, output) if shape else {}).encode()
    status, body = 200, b""
    if shape is None:
        return status, headers, body
    for name, member in shape.members.items():
        location = member.serialization.get("location")
        if name not in output or location is None:
            continue
        if location == "statusCode":
            status = output[name] = 202
        elif location == "headers":
            for key, element in output[name].items():
                headers[member.serialization.get("name", "") + key] = element
        elif member.type_name == "list":
            headers[name_of(member, name)] = ", ".join(text(member.member, v, "rfc822") for v in output[name])
        else:
            headers[name_of(member, name)] = text(member, output[name], "rfc822")
    payload = shape.serialization.get("payload")
    if payload:
        member = shape.members[payload]
        if payload not in output:
            return status, headers, b""
        if member.type_name == "blob":
            return status, headers, output[payload]
        if member.type_name == "string":
            return status, headers, output[payload].encode()
        if protocol == "rest-json":
            return status, headers, json.dumps(plain(member, output[payload])).encode()
        return status, headers, xml(member, output[payload], name_of(member, payload)).encode()
    if protocol == "rest-json":
        return status, headers, json.dumps(plain(shape, output)).encode()
    if operation.name == "GetBucketLocation":
        return status, headers, f"<LocationConstraint>{output.get('LocationConstraint', '')}</LocationConstraint>".encode()
    return status, headers, xml(shape, output, f"{operation.name}Result").encode()


def failure(protocol, service):
    """An error as the service tells it: status, headers, body, code, message."""
    code, message = "SomethingIsWrong", "it does <not> work & never did"
    if protocol == "query":
        body = (f"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>{escape(message)}</Message></Error>"
                f"<RequestId>{REQUEST_ID}</RequestId></ErrorResponse>")
        return 400, {}, body.encode(), code, message
    if protocol == "ec2":
        body = (f"<Response><Errors><Error><Code>{code}</Code><Message>{escape(message)}</Message></Error></Errors>"
                f"<RequestID>{REQUEST_ID}</RequestID></Response>")
        return 400, {}, body.encode(), code, message
    if protocol == "rest-xml":
        if service == "s3":
            body = f"<Error><Code>{code}</Code><Message>{escape(message)}</Message><RequestId>{REQUEST_ID}</RequestId></Error>"
            return 400, {"x-amz-request-id": REQUEST_ID}, body.encode(), code, message
        return failure("query", service)
    headers = {"x-amzn-RequestId": REQUEST_ID}
    if protocol == "rest-json":
        headers["x-amzn-ErrorType"] = f"{code}:http://example.com/"
        return 400, headers, json.dumps({"message": message}).encode(), code, message
    return 400, headers, json.dumps({"__type": f"com.example#{code}", "message": message}).encode(), code, message
