// Clients of catalogs whose texts try to be more than text.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import type * as Client from "../../examples/eden/clients/typescript/error-codes.js";

interface Code {
  code: string;
  category: string;
  name: string;
  message: string;
  retryable?: boolean;
  reason?: string;
  internal?: boolean;
  public?: Record<string, string>;
}

interface Document {
  category?: { name: string }[];
  code?: Code[];
  retired?: Code[];
}

const VALUES: Record<string, unknown> = {
  string: "a text",
  integer: 7,
  number: 0.5,
  boolean: false,
};

const folder = "target/clients/hostile";
const numbers = readdirSync(folder).filter((name) => /^\d+$/.test(name));
assert.ok(numbers.length > 0);

for (const number of numbers) {
  test(`catalog ${number}`, async () => {
    const text = readFileSync(`${folder}/${number}.json`, "utf8");
    const document = JSON.parse(text) as Document;
    const path = `target/clients/js/${folder}/${number}/error-codes.js`;
    const client = (await import(pathToFileURL(path).href)) as typeof Client;
    const isPublic = ({ internal }: Code) => !internal;
    const codes = (document.code ?? []).filter(isPublic);
    assert.deepEqual(
      [...Object.values(client.ErrorCode)].sort(),
      codes.map(({ code }) => code).sort(),
    );
    for (const code of codes) {
      const members = Object.entries(code.public ?? {}).map(
        ([name, type]) => [name, VALUES[type.replace("?", "")]] as const,
      );
      const body = Object.fromEntries([...members, ["code", code.code]]);
      const problem = client.parseProblem({ body: JSON.stringify(body) });
      assert.equal(problem.code, code.code);
      assert.equal(problem.category, code.category);
      assert.equal(problem.retryable, code.retryable);
      // A field that is called as a member of every problem is not told apart.
      const fields = members.filter(([name]) => name !== "code");
      for (const [name, value] of fields) {
        const descriptor = Object.getOwnPropertyDescriptor(problem.fields, name);
        assert.deepEqual(descriptor?.value, value, name);
      }
      const info = client.errorInfo[code.code as Client.ErrorCode];
      assert.equal(info.name, code.name);
      assert.equal(info.message, code.message);
      assert.equal(client.parseCode(`(${code.code})`), code.code);
    }
    for (const code of (document.retired ?? []).filter(isPublic)) {
      const { retired } = client.parseProblem({ body: { code: code.code } });
      assert.equal(retired?.name, code.name);
      assert.equal(retired.reason, code.reason);
      assert.equal(retired.category, code.category);
    }
  });
}
