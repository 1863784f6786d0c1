"""Writes what a service answers for each code of a document, as JSON.

    python3 responses.py error-codes.toml > responses.json

Each entry is a response as it was received: `status`, `headers` and `body` (a
text). The tests of the clients read nothing but these and the document, so that
responses that were recorded of a service can take the place of this script.
"""

import json
import sys
import tomllib

VALUES = {
    "string": 'a "text" \\ with </script>, \u2028 and 🦀',
    "integer": 30,
    "number": 1.5,
    "boolean": True,
}


def response(code, category):
    body = {
        "type": f"https://errors.example/{code['code']}",
        "title": category["title"],
        "status": code["http"],
        "detail": code["message"],
        "instance": "urn:uuid:5c3e0b52-8d3f-4f0a-9d86-2f1c2b1f7e11",
        "code": code["code"],
        "category": code["category"],
    }
    headers = {"Content-Type": "application/problem+json", "X-Error-Code": code["code"]}
    if "retryable" in code:
        body["retryable"] = code["retryable"]
    for name, kind in code.get("public", {}).items():
        body[name] = VALUES[kind.removesuffix("?")]
    if "retry_after" in body:
        headers["Retry-After"] = str(body["retry_after"])
    return {"status": code["http"], "headers": headers, "body": json.dumps(body)}


def main():
    with open(sys.argv[1], "rb") as file:
        document = tomllib.load(file)
    categories = {category["name"]: category for category in document["category"]}
    responses = [response(code, categories[code["category"]]) for code in document["code"]]
    json.dump(responses, sys.stdout, indent=1)


main()
