"""Inputs and outputs made up from the shapes of a botocore model: one with every member, one with what is required."""

import datetime

MOMENT = datetime.datetime(2026, 11, 21, 8, 43, 9, tzinfo=datetime.timezone.utc)
MOMENT_WITH_MILLISECONDS = MOMENT.replace(microsecond=123000)


def string(shape, name, awkward):
    minimum = shape.metadata.get("min", 0)
    if shape.enum:
        return shape.enum[0]
    location = shape.serialization.get("location")
    if location in ("header", "headers", "uri") or not awkward:
        text = f"{name}-1"
    else:
        text = f"{name} é&<b>=\"x\"+%/;,'~"
    if location == "uri":
        text = f"{name}-1/x y~"
    return text + "x" * max(0, minimum - len(text))


def value(shape, name, full, output=False, stack=()):
    """A value of a shape; None where that would go on for ever."""
    kind = shape.type_name
    if shape.name in stack or len(stack) > 12:
        return None
    if getattr(shape, "is_document_type", False):
        return {"list": [1, "two", None, True], "text": "é"}
    deeper = stack + (shape.name,)
    if kind == "structure":
        return structure(shape, full, output, stack)
    if shape.serialization.get("location") in ("header", "headers") and kind in ("list", "map"):
        # Headers carry ASCII alone.
        one = shape.member.enum[0] if kind == "list" and shape.member.enum else "one"
        return [one, one] if kind == "list" else {"key-1": "value 1", "key-2": "value=2"}
    if kind == "list":
        count = 2 if full else 1
        elements = [value(shape.member, name, full, output, deeper) for _ in range(max(count, shape.metadata.get("min", 0)))]
        return [e for e in elements if e is not None]
    if kind == "map":
        pairs = {}
        for index in (1, 2) if full else (1,):
            key = shape.key.enum[index - 1] if shape.key.enum and len(shape.key.enum) > 1 else f"key-{index}"
            element = value(shape.value, name, full, output, deeper)
            if element is not None:
                pairs[key] = element
        return pairs
    if kind in ("string", "character"):
        return string(shape, name, full)
    if kind in ("integer", "long"):
        return max(shape.metadata.get("min", 7), 7)
    if kind in ("float", "double"):
        return 1.5
    if kind == "boolean":
        return True
    if kind == "timestamp":
        format = shape.serialization.get("timestampFormat")
        is_whole = not output or format == "rfc822" or shape.serialization.get("location") == "header"
        return MOMENT if is_whole else MOMENT_WITH_MILLISECONDS
    if kind == "blob":
        return b"\x00\xff blob"
    raise SystemExit(f"{shape.name}: unknown type {kind}")


def structure(shape, full, output, stack=()):
    result = {}
    deeper = stack + (shape.name,)
    members = list(shape.members.items())
    if shape.is_tagged_union:
        members = members[:1]
    for name, member in members:
        if member.serialization.get("eventstream"):
            continue
        is_needed = name in shape.required_members or shape.is_tagged_union or member.metadata.get("idempotencyToken")
        if full or is_needed:
            made = value(member, name, full, output, deeper)
            if made is not None:
                result[name] = made
    return result
