"""A provider that has the schemas of the real one and does nothing: enough for `terraform validate`."""

import concurrent.futures
import json
import os
import pathlib

import grpc

HERE = pathlib.Path(__file__).resolve().parent
NESTING = {"single": 1, "list": 2, "set": 3, "map": 4}


class Server:
    """Answers Terraform on a socket, for one provider."""

    def __init__(self, socket, provider_attributes, resources, data, ephemeral):
        os.chdir(HERE)
        self.messages, services = grpc.protos_and_services("tfplugin6.proto")
        schema = self.messages.ProviderSchema()
        self.fill(schema.provider.block, provider_attributes)
        for target, types in ((schema.resource_schemas, resources), (schema.data_source_schemas, data),
                              (schema.ephemeral_resource_schemas, ephemeral)):
            for name, attributes in types.items():
                self.fill(target[name].block, attributes)
        empty = self.messages.Empty()

        class Servicer(services.ProviderServicer):
            def GetProviderSchema(self, request, context):
                return schema

            def ValidateProviderConfig(self, request, context):
                return empty

            ValidateResourceConfig = ValidateProviderConfig
            ValidateDataResourceConfig = ValidateProviderConfig
            ValidateEphemeralResourceConfig = ValidateProviderConfig
            GetFunctions = ValidateProviderConfig
            StopProvider = ValidateProviderConfig

        self.server = grpc.server(concurrent.futures.ThreadPoolExecutor(4), options=[
            ("grpc.max_send_message_length", 1 << 29), ("grpc.max_receive_message_length", 1 << 29)])
        services.add_ProviderServicer_to_server(Servicer(), self.server)
        self.server.add_insecure_port(f"unix:{socket}")
        self.server.start()

    def fill(self, block, attributes):
        # A block without anything in it has to be there all the same.
        block.SetInParent()
        for name, fact in sorted(attributes.items()):
            if fact.get("block"):
                nested = block.block_types.add(type_name=name, nesting=2 if fact["nesting"] == "single" else NESTING[fact["nesting"]])
                nested.min_items = 1 if fact["required"] else 0
                nested.max_items = 1 if fact["nesting"] == "single" else 0
                self.fill(nested.block, fact["nested"])
            else:
                self.attribute(block.attributes.add(), name, fact)

    def attribute(self, attribute, name, fact):
        attribute.name = name
        attribute.required, attribute.computed = fact["required"], fact["computed"]
        attribute.optional = fact["optional"] or not (fact["required"] or fact["computed"])
        attribute.write_only = name.endswith("_wo")
        if "nested" in fact:
            attribute.nested_type.nesting = NESTING[fact["nesting"]]
            for inner, inner_fact in sorted(fact["nested"].items()):
                self.attribute(attribute.nested_type.attributes.add(), inner, inner_fact)
        else:
            attribute.type = json.dumps(fact["type"]).encode()
