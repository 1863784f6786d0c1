"""Records what `examples/service` answers for each code of a document, as JSON.

    python3 record.py error-codes.toml http://127.0.0.1:3000 > responses.json

Each entry is a response as it was received: `status`, `headers` and `body` (a
text). The tests of the clients read nothing but these and the document.
"""

import json
import sys
import tomllib
from urllib.error import HTTPError
from urllib.request import urlopen


def record(url):
    try:
        with urlopen(url, timeout=10) as response:
            raise SystemExit(f"{url} answered {response.status}: that is no error")
    except HTTPError as error:
        body = error.read().decode()
        return {"status": error.code, "headers": dict(error.headers), "body": body}


def main():
    document, service = sys.argv[1:]
    with open(document, "rb") as file:
        codes = [code["code"] for code in tomllib.load(file)["code"]]
    responses = [record(f"{service}/errors/{code}/sample") for code in codes]
    json.dump(responses, sys.stdout, indent=1)


main()
