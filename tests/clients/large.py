"""Writes a document with 10,000 codes in 100 categories.

    python3 large.py > large.toml
"""

CATEGORY = """
[[category]]
name = "Category {n}"
title = "Category {n}"
"""

CODE = """
[[code]]
code = "E{n:05}"
category = "Category {category}"
name = "Number{n}Failed"
http = {http}
retryable = {retryable}
message = "Number {n} failed"
declared = "large::Error"
explanation = "What it means.\\nWhat to do."
"""


def main():
    print("schema = 1")
    for category in range(100):
        print(CATEGORY.format(n=category), end="")
        for n in range(category * 100, category * 100 + 100):
            retryable = "true" if n % 3 else "false"
            code = CODE.format(n=n, category=category, http=400 + n % 12, retryable=retryable)
            print(code, end="")
    print("\n# end of error codes")


main()
