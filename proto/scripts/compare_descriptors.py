"""Compares our .proto files with the descriptors of an installed TensorFlow and TensorBoard.

    npx pbjs -t json --keep-case -p proto/proto proto/proto/*.proto > /tmp/ours.json
    PYTHON proto/scripts/compare_descriptors.py /tmp/ours.json

Needs the Python packages tensorflow and tensorboard. Prints each message or enum that differs in a name,
number, type or label; fields that ours leaves out are listed, and are no error. Exit status 1 on a difference.
"""

import importlib
import json
import sys

from google.protobuf import descriptor as d

MODULES = [
    *("tensorboard.compat.proto." + name + "_pb2" for name in ("event", "meta_graph", "config", "graph")),
    *("tensorboard.plugins." + name + ".plugin_data_pb2" for name in
      ("scalar", "histogram", "text", "image", "audio", "pr_curve", "mesh", "hparams")),
    "tensorboard.plugins.custom_scalar.layout_pb2",
    "tensorboard.plugins.projector.projector_config_pb2",
    "tensorboard.data.proto.data_provider_pb2",
    "tensorflow.core.util.event_pb2",
    "tensorflow.core.protobuf.debug_event_pb2",
    "tensorflow.core.protobuf.config_pb2",
    "tensorflow.core.protobuf.meta_graph_pb2",
]
TYPES = {getattr(d.FieldDescriptor, n): n[5:].lower() for n in dir(d.FieldDescriptor) if n.startswith("TYPE_")}


def known(file, messages, enums, seen):
    if file.name in seen:
        return
    seen.add(file.name)

    def visit(message):
        messages[message.full_name] = message
        enums.update({e.full_name: e for e in message.enum_types})
        for nested in message.nested_types:
            visit(nested)

    enums.update({e.full_name: e for e in file.enum_types_by_name.values()})
    for message in file.message_types_by_name.values():
        visit(message)
    for dependency in file.dependencies:
        known(dependency, messages, enums, seen)


def theirs(field):
    if field.message_type and field.message_type.GetOptions().map_entry:
        key, value = (field.message_type.fields_by_name[n] for n in ("key", "value"))
        return (field.number, "map", short(key), short(value), None)
    oneof = field.containing_oneof
    name = oneof.name if oneof and not oneof.name.startswith("_") else None
    return (field.number, "repeated" if field.is_repeated else "", short(field), None, name)


def short(field):
    target = field.message_type or field.enum_type
    return target.name if target else TYPES[field.type]


def ours(field, oneof):
    last = field["type"].split(".")[-1]
    if "keyType" in field:
        return (field["id"], "map", field["keyType"], last, None)
    return (field["id"], "repeated" if field.get("rule") == "repeated" else "", last, None, oneof)


def compare(path, node, messages, enums, problems, left_out):
    for name, child in node.get("nested", {}).items():
        full = f"{path}.{name}" if path else name
        if "values" in child:
            target = enums.get(full) or enums.get(full.replace("tensorflow.", "tensorboard.", 1))
            numbers = {v.name: v.number for v in target.values} if target else {}
            problems += [f"{full}.{k} = {v}" for k, v in child["values"].items() if numbers.get(k) != v]
        if "fields" in child:
            target = messages.get(full) or messages.get(full.replace("tensorflow.", "tensorboard.", 1))
            fields = {f.name: theirs(f) for f in target.fields} if target else {}
            oneofs = {f: o for o, v in child.get("oneofs", {}).items() if o[0] != "_" for f in v["oneof"]}
            for field, spec in child["fields"].items():
                mine = ours(spec, oneofs.get(field))
                if fields.get(field) != mine:
                    problems.append(f"{full}.{field}: ours {mine}, theirs {fields.get(field)}")
            left_out += [f"{full}.{f}" for f in fields if f not in child["fields"]]
        if not full.startswith("google"):
            compare(full, child, messages, enums, problems, left_out)


def main():
    messages, enums, seen = {}, {}, set()
    for module in MODULES:
        known(importlib.import_module(module).DESCRIPTOR, messages, enums, seen)
    problems, left_out = [], []
    compare("", json.load(open(sys.argv[1])), messages, enums, problems, left_out)
    print("\n".join(problems))
    print("left out:", ", ".join(left_out))
    print(f"{len(problems)} differences")
    sys.exit(1 if problems else 0)


main()
