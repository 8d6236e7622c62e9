def handler(event, context):
    return {"PhysicalResourceId": "warm"}
