# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Whether the description is sound by itself, and says the same as the program's table of routes."""
import re

import jsonschema
from description import walk

ACCESS = ("Public", "Cookie", "Session", "Organization", "OrganizationMember", "OrganizationAdmin", "AdminInPath",
          "AnyToken")
# Members that OpenAPI 3.1 knows, besides "x-…" ones: a misspelt one would check nothing.
MEMBERS = {
    "operation": {"tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody",
                  "responses", "callbacks", "deprecated", "security", "servers"},
    "parameter": {"name", "in", "description", "required", "deprecated", "allowEmptyValue", "style", "explode",
                  "allowReserved", "schema", "example", "examples", "content"},
    "response": {"description", "headers", "content", "links"},
    "requestBody": {"description", "content", "required"},
}
SECRET = re.compile(r"password[-_]?hash", re.I)


def check(description):
    """Findings on the description alone. Later checks rely on the references, so these come first."""
    findings = list(_references(description))
    if findings:
        return findings
    findings += _document(description)
    for operation in description.operations:
        findings += [f"{operation}: {finding}" for finding in _operation(description, operation)]
    findings += _operation_ids(description)
    findings += _schemas(description)
    return findings


def _references(description):
    used = set()
    for path, value in walk(description.document):
        if isinstance(value, dict) and isinstance(value.get("$ref"), str):
            used.add(value["$ref"])
            try:
                description.at(value["$ref"])
            except (KeyError, TypeError, IndexError):
                yield f"{path}: nothing is at {value['$ref']}"
    for kind, components in description.document.get("components", {}).items():
        for name in components:
            if kind != "securitySchemes" and f"#/components/{kind}/{name}" not in used:
                yield f"components/{kind}/{name} is not used"


def _document(description):
    document = description.document
    if not re.fullmatch(r"3\.1\.\d+", str(document.get("openapi"))):
        yield "openapi: must be 3.1"
    for name in ("title", "version", "description"):
        if not document.get("info", {}).get(name):
            yield f"info.{name} is missing"
    if not description.prefix:
        yield "servers: the first must name the path of the API"
    if not description.operations:
        yield "paths: nothing is described"


def _operation_ids(description):
    seen = {}
    for operation in description.operations:
        name = operation.entry.get("operationId")
        if name in seen:
            yield f"{operation}: operationId {name} is that of {seen[name]}, too"
        seen[name] = operation


def _operation(description, operation):
    entry = operation.entry
    for name in ("operationId", "summary", "description", "tags", "responses"):
        if not entry.get(name):
            yield f"{name} is missing"
    known_tags = {tag["name"] for tag in description.document.get("tags", [])}
    yield from (f"tag {tag} is not in the list of tags" for tag in entry.get("tags", []) if tag not in known_tags)
    yield from _members("operation", entry)
    yield from _members("requestBody", description.resolve(entry.get("requestBody", {})))
    yield from _parameters(operation)
    yield from _responses(description, entry.get("responses", {}))
    yield from _access(description, entry)


def _members(kind, value):
    for name in value:
        if name not in MEMBERS[kind] and not name.startswith("x-"):
            yield f"OpenAPI knows no {name} in {kind}"


def _parameters(operation):
    declared = {parameter["name"] for parameter in operation.parameters.values() if parameter["in"] == "path"}
    for name in sorted(set(operation.names) - declared):
        yield f"path parameter {name} is not declared"
    for name in sorted(declared - set(operation.names)):
        yield f"path parameter {name} is not in the path"
    for parameter in operation.parameters.values():
        yield from _members("parameter", parameter)
        if parameter["in"] == "path" and parameter.get("required") is not True:
            yield f"path parameter {parameter['name']} must be required"
        if "schema" not in parameter or not parameter.get("description"):
            yield f"parameter {parameter['name']} needs a schema and a description"


def _responses(description, responses):
    if not any(str(status).startswith("2") for status in responses):
        yield "no answer with 2xx is described"
    for status, response in responses.items():
        if not isinstance(status, str) or not re.fullmatch(r"[2-5]\d\d", status):
            yield f"{status!r} is not a status as text"
        yield from _members("response", description.resolve(response))
        if not description.resolve(response).get("description"):
            yield f"{status} has no description"


def _access(description, entry):
    access = entry.get("x-console-access")
    if access not in ACCESS:
        yield f"x-console-access is {access!r}"
    for name in ("x-v0", "x-console-write"):
        if not isinstance(entry.get(name), bool):
            yield f"{name} must be true or false"
    schemes = [set(scheme) for scheme in entry.get("security", description.document.get("security", []))]
    known = set(description.document["components"].get("securitySchemes", {}))
    if set().union(*schemes) - known:
        yield "security names a scheme that is not described"
    if (access == "Public") != (not schemes):
        yield "only public routes, and all of them, have an empty security"
    if access == "Cookie" and schemes != [{"sessionCookie"}]:
        yield "takes the cookie only"


def schemas_of(description):
    """(where, schema, example or None) of each schema that a body, parameter or header is checked with."""
    for path, value in walk(description.document):
        if isinstance(value, dict) and "schema" in value and not path.startswith("#/components/schemas"):
            yield path, value["schema"], [value["example"]] if "example" in value else [
                description.resolve(each)["value"] for each in value.get("examples", {}).values()]
    for name, schema in description.schemas.items():
        yield f"components/schemas/{name}", schema, schema.get("examples", [])


def _schemas(description):
    for path, schema, examples in schemas_of(description):
        try:
            jsonschema.Draft202012Validator.check_schema(schema)
        except jsonschema.SchemaError as error:
            yield f"{path}: {error.message}"
            continue
        for example in examples:
            for error in description.validator(schema).iter_errors(example):
                yield f"{path}: the example does not fit: {error.json_path}: {error.message}"
    for path, value in walk(description.document):
        if isinstance(value, dict) and isinstance(value.get("properties"), dict):
            yield from (f"{path}: {finding}" for finding in _object(value))


def _object(schema):
    properties = schema["properties"]
    for name in schema.get("required", []):
        if name not in properties:
            yield f"{name} is required and not described"
    if schema.get("additionalProperties") is None:
        yield "says nothing on further members (additionalProperties)"
    for name in properties:
        if SECRET.search(name):
            yield f"{name} must never leave the service"


def compare(description, routes):
    """Findings where the table of routes and the description differ. `routes` as print_routes writes them."""
    described = {(operation.method, operation.template): operation for operation in description.operations}
    for route in routes:
        key = (route["method"], re.sub(r":(\w+)", r"{\1}", route["pattern"]))
        operation = described.pop(key, None)
        if operation is None:
            yield f"{key[0]} {key[1]} is a route, but not described"
            continue
        for name, member in (("x-console-access", "access"), ("x-v0", "v0"), ("x-console-write", "write")):
            if operation.entry.get(name) != route[member]:
                yield f"{operation}: {name} is {operation.entry.get(name)}, the route says {route[member]}"
    for operation in described.values():
        yield f"{operation} is described, but no route"
    if not routes:
        yield "the table of routes is empty"
