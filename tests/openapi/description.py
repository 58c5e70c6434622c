# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The description of the API (OpenAPI 3.1) as the checks use it: operations, their schemas, and how to match a path."""
import re
from urllib.parse import unquote

import formats
import jsonschema
import yaml

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
COMPONENTS = "#/components/schemas/"


class Loader(yaml.SafeLoader):
    """Reads YAML as JSON would be: no dates, and no key twice."""


def _mapping(loader, node, deep=False):
    seen = set()
    for key, _ in node.value:
        if key.value in seen:
            raise yaml.YAMLError(f"line {key.start_mark.line + 1}: {key.value!r} stands there twice")
        seen.add(key.value)
    return yaml.SafeLoader.construct_mapping(loader, node, deep)


Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG,
                       lambda loader, node: _mapping(loader, node, deep=True))
Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}


def load(path):
    with open(path, encoding="utf-8") as file:
        return Description(yaml.load(file, Loader))


def walk(value, path="#"):
    """(path, value) of everything inside, from the outside in."""
    yield path, value
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from walk(inner, f"{path}/{str(key).replace('~', '~0').replace('/', '~1')}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from walk(inner, f"{path}/{index}")


def _moved(value):
    """A schema with its references to components turned to where validator() puts them."""
    if isinstance(value, dict):
        return {key: (inner.replace(COMPONENTS, "#/$defs/", 1) if key == "$ref" and isinstance(inner, str)
                      else _moved(inner)) for key, inner in value.items()}
    return [_moved(inner) for inner in value] if isinstance(value, list) else value


class Operation:
    def __init__(self, description, method, template, entry, shared_parameters):
        self.method = method.upper()
        self.template = template
        self.entry = entry
        resolved = [description.resolve(parameter) for parameter in shared_parameters + entry.get("parameters", [])]
        self.parameters = {(parameter["in"], parameter["name"].lower()): parameter for parameter in resolved}
        self.names = re.findall(r"{([^}]*)}", template)

    def __str__(self):
        return f"{self.method} {self.template}"

    def matches(self, path):
        """Values of the path's parameters, or None. Paths are compared without case."""
        wanted = [part for part in self.template.split("/") if part]
        found = [part for part in path.split("/") if part]
        if len(wanted) != len(found):
            return None
        values = {}
        for want, part in zip(wanted, found):
            if want.startswith("{"):
                values[want[1:-1]] = unquote(part)
            elif want.lower() != unquote(part).lower():
                return None
        return values


class Description:
    def __init__(self, document):
        self.document = document
        self.schemas = document.get("components", {}).get("schemas", {})
        self._definitions = _moved(self.schemas)
        servers = document.get("servers") or [{"url": ""}]
        self.prefix = servers[0]["url"].rstrip("/")
        self.operations = [
            Operation(self, method, template, item[method], item.get("parameters", []))
            for template, item in document.get("paths", {}).items() for method in METHODS if method in item]

    def at(self, reference):
        """What a reference such as "#/components/responses/Busy" names; KeyError when there is nothing."""
        value = self.document
        if not reference.startswith("#/"):
            raise KeyError(reference)
        for part in reference[2:].split("/"):
            value = value[part.replace("~1", "/").replace("~0", "~")]
        return value

    def resolve(self, value):
        while isinstance(value, dict) and "$ref" in value:
            value = self.at(value["$ref"])
        return value

    def validator(self, schema):
        whole = dict(_moved(schema))
        whole["$defs"] = self._definitions
        return jsonschema.Draft202012Validator(whole, format_checker=formats.Formats())

    def find(self, method, path):
        """(operation, values of its path parameters) of a path as sent, or (None, {})."""
        path = path.split("?", 1)[0]
        if not path.lower().startswith(self.prefix.lower()):
            return None, {}
        candidates = []
        for operation in self.operations:
            values = operation.matches(path[len(self.prefix):])
            if operation.method == method and values is not None:
                candidates.append((len(values), operation, values))
        # A path that is written out goes before one with a parameter (OpenAPI 3.1, "Paths Object").
        return min(candidates, key=lambda each: each[0])[1:] if candidates else (None, {})
