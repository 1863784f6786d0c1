"""Checks that responses are as an OpenAPI document has them: by its schemas, and
by its examples, but for the values in them.

    python3 service-responses.py openapi.json responses.json
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

ALWAYS_THE_SAME = ["type", "title", "status", "code", "category", "retryable"]


def check(response, openapi):
    body = json.loads(response["body"])
    pointer = f"#/components/responses/Problem{response['status']}/content"
    schema = {
        "$ref": f"{pointer}/application~1problem+json/schema",
        "components": openapi["components"],
    }
    for error in Draft202012Validator(schema).iter_errors(body):
        raise SystemExit(f"{response['body']}: {error.message}")
    example = openapi["components"]["examples"][f"Problem.{body['code']}"]["value"]
    for name in ALWAYS_THE_SAME:
        if body.get(name) != example.get(name):
            raise SystemExit(f"{response['body']}: {name} is no {example.get(name)!r}")
    if set(body) - {"request_id"} != set(example):
        raise SystemExit(f"{response['body']}: not the members of {example}")


def main():
    openapi, responses = (json.loads(Path(name).read_text("utf-8")) for name in sys.argv[1:])
    for response in responses:
        check(response, openapi)
    codes = openapi["components"]["schemas"]["ProblemCode"]["enum"]
    if sorted(codes) != sorted(response["headers"]["x-error-code"] for response in responses):
        raise SystemExit("not a response for each code")
    print(f"{len(responses)} responses are as documented")


main()
