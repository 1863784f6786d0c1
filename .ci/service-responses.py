"""Asks the example service for a sample of every code, and writes the responses
as JSON, in the form that the tests of the clients read.

    python3 service-responses.py http://127.0.0.1:3000 > responses.json

Each has to be as the service's OpenAPI document has it: its schema, and its
example but for the values.
"""

import json
import sys
from urllib.error import HTTPError
from urllib.request import urlopen

from jsonschema import Draft202012Validator

ALWAYS_THE_SAME = ["type", "status", "code", "category", "retryable"]


def response(url, code):
    try:
        urlopen(f"{url}/errors/{code}/sample")
    except HTTPError as error:
        with error:
            return {
                "status": error.code,
                "headers": dict(error.headers),
                "body": error.read().decode(),
            }
    raise SystemExit(f"{code}: no error")


def check(response, openapi, declared):
    body = json.loads(response["body"])
    pointer = f"#/components/responses/Problem{response['status']}/content"
    schema = {
        "$ref": f"{pointer}/application~1problem+json/schema",
        "components": openapi["components"],
    }
    for error in Draft202012Validator(schema).iter_errors(body):
        raise SystemExit(f"{response['body']}: {error.message}")
    example = openapi["components"]["examples"][f"Problem.{declared['code']}"]["value"]
    names = [*ALWAYS_THE_SAME, "title"]
    if not declared["placeholders"]:
        names.append("detail")
    for name in names:
        if body.get(name) != example.get(name):
            raise SystemExit(f"{response['body']}: {name} is no {example.get(name)!r}")
    if set(body) - {"request_id"} != set(example):
        raise SystemExit(f"{response['body']}: not the members of {example}")


def main():
    url = sys.argv[1]
    with urlopen(f"{url}/openapi.json") as file:
        openapi = json.load(file)
    with urlopen(f"{url}/errors") as file:
        catalog = json.load(file)
    responses = []
    for category in catalog["categories"]:
        for declared in category["codes"]:
            responses.append(response(url, declared["code"]))
            check(responses[-1], openapi, declared)
    print(f"{len(responses)} responses are as documented", file=sys.stderr)
    json.dump(responses, sys.stdout, indent=1)


main()
