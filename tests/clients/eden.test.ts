// Eden's client against what a service answers: run by `.ci/clients`.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import {
  ErrorCategory,
  ErrorCode,
  ProblemError,
  assertNever,
  errorInfo,
  hasCode,
  isErrorCode,
  isInCategory,
  isRetryable,
  parseCode,
  parseProblem,
  readProblem,
  retryAfter,
} from "../../examples/eden/clients/typescript/error-codes.js";
import type {
  CodeIn,
  KnownProblem,
  Problem,
} from "../../examples/eden/clients/typescript/error-codes.js";

interface Declared {
  code: string;
  category: string;
  name: string;
  http: number;
  retryable?: boolean;
  message: string;
  public?: Record<string, string>;
}

interface Recorded {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(`target/clients/${name}`, "utf8"));
const declared = (read("eden.json") as { code: Declared[] }).code;
const responses = read("responses.json") as Recorded[];

function received(response: Recorded) {
  const headers = new Headers(response.headers);
  const { status, body } = response;
  return { status, headers, text: () => Promise.resolve(body) };
}

test("every code comes back from its response", async () => {
  const seen = new Set<string>();
  for (const response of responses) {
    const problem = await readProblem(received(response));
    const code = declared.find(({ code }) => code === problem.codeText);
    assert.ok(code && problem.code !== undefined, response.body);
    const body = JSON.parse(response.body) as Record<string, unknown>;
    const names = Object.keys(code.public ?? {});
    assert.equal(problem.code, code.code);
    assert.equal(problem.category, code.category);
    assert.equal(problem.status, code.http);
    assert.equal(problem.retryable, code.retryable);
    assert.equal(isRetryable(problem), code.retryable === true);
    assert.deepEqual(
      problem.fields,
      Object.fromEntries(names.map((name) => [name, body[name]])),
    );
    assert.deepEqual(problem.members, body);
    assert.ok(problem.requestId);
    // The same without a body, as `HEAD` answers.
    const { status, headers } = response;
    const bare = parseProblem({ status, headers });
    assert.equal(bare.code, code.code);
    assert.equal(bare.retryable, code.retryable);
    assert.equal(parseProblem({ body }).status, code.http);
    seen.add(problem.code);
  }
  assert.equal(seen.size, declared.length);
});

test("the table has what was declared", () => {
  assert.deepEqual(Object.values(ErrorCode), declared.map(({ code }) => code));
  for (const code of declared) {
    assert.ok(isErrorCode(code.code));
    const info: { retryable?: boolean; name: string; message: string } =
      errorInfo[code.code];
    assert.equal(info.name, code.name);
    assert.equal(info.message, code.message);
    assert.equal(info.retryable, code.retryable);
    assert.equal(
      parseCode(`12:00:01 WARN [${code.code}] ${code.category} error: text`),
      code.code,
    );
  }
});

test("nothing that comes in throws", async () => {
  const html = "<html><body>502 Bad Gateway</body></html>";
  const deep = "[".repeat(100_000);
  for (const body of [html, "", "{", "null", "[]", '"E0A06"', "1e999", deep]) {
    const text = () => Promise.resolve(body);
    const headers = new Headers({ "content-type": "text/plain" });
    const problem = await readProblem({ status: 502, headers, text });
    assert.equal(problem.code, undefined);
    assert.equal(problem.status, 502);
    assert.equal(isRetryable(problem), false);
    assert.deepEqual(problem.members, {});
  }
  const broken = await readProblem({
    status: 503,
    headers: new Headers({ "x-error-code": "E0103", "retry-after": "7" }),
    text: () => Promise.reject(new Error("reset")),
  });
  assert.equal(broken.code, ErrorCode.ApiServiceUnavailable);
  assert.equal(broken.retryAfter, 7);
});

test("members of a wrong type are ignored", () => {
  const problem = parseProblem({
    status: 429,
    body: {
      code: ErrorCode.ApiRateLimitExceeded,
      title: 7,
      detail: null,
      retryable: "yes",
      retry_after: "soon",
      __proto__: { instance: "not a member" },
    },
  });
  assert.ok(hasCode(problem, ErrorCode.ApiRateLimitExceeded));
  assert.deepEqual(problem.fields, {});
  assert.equal(problem.title, undefined);
  assert.equal(problem.detail, undefined);
  const limited = declared.find(({ code }) => code === "E0102");
  assert.equal(problem.retryable, limited?.retryable);
});

test("an unknown code falls back to its category", () => {
  const problem = parseProblem({
    body: { code: "E0AFE", category: "Database", retryable: true },
  });
  assert.equal(problem.code, undefined);
  assert.equal(problem.codeText, "E0AFE");
  assert.ok(isInCategory(problem, ErrorCategory.Database));
  assert.ok(isRetryable(problem));
  const said = { code: "E0A06", retryable: false };
  assert.equal(parseProblem({ body: said }).retryable, false);
  const stranger = parseProblem({ body: { code: "X1", category: "Weather" } });
  assert.equal(stranger.category, undefined);
  assert.equal(stranger.categoryText, "Weather");
  assert.equal(parseProblem({ body: { code: "toString" } }).code, undefined);
});

test("the wait is a member, a number or a date", () => {
  const wait = (header: string, body?: unknown) =>
    retryAfter(parseProblem({ headers: { "Retry-After": header }, body }));
  assert.equal(wait("120"), 120);
  assert.equal(wait("120", { retry_after: 30 }), 30);
  assert.equal(wait("120", { retry_after: -1 }), 120);
  const date = new Date(Date.now() + 90_000).toUTCString();
  assert.ok([89, 90].includes(wait(date) ?? -1));
  assert.equal(wait("Thu, 01 Jan 1970 00:00:00 GMT"), 0);
  for (const nonsense of ["", "soon", "-1", "1.5", "Sometime GMT"]) {
    assert.equal(wait(nonsense), undefined);
  }
});

test("a code is found as a word", () => {
  assert.equal(parseCode(" E0A06\n"), "E0A06");
  assert.equal(parseCode("code=E0A06."), "E0A06");
  assert.equal(parseCode("x:E0A06: text"), "E0A06");
  assert.equal(parseCode("E9999 then E0102"), "E0102");
  const none = ["E0A061", "xE0A06", "E0A06_old", "éE0A06", "e0a06", "", null];
  for (const text of none) {
    assert.equal(parseCode(text), undefined);
  }
});

test("a problem can be thrown", () => {
  const body = { code: "E0A06", title: "Database Errors", detail: "No user" };
  const error = new ProblemError(parseProblem({ status: 404, body }));
  assert.ok(error instanceof Error);
  assert.equal(String(error), "ProblemError: [E0A06] No user");
  assert.equal(error.problem.code, ErrorCode.DatabaseUserNotFound);
});

// What follows is there to be compiled: each line says something of the types.

function wait(problem: Problem): number {
  switch (problem.code) {
    case ErrorCode.ApiRateLimitExceeded:
      return problem.fields.retry_after ?? 1;
    case ErrorCode.DatabaseUserNotFound: {
      const category: "Database" = problem.category;
      return category.length;
    }
    case undefined:
      return problem.retired?.status ?? problem.category?.length ?? 0;
    default:
      // @ts-expect-error: most codes are left
      assertNever(problem);
  }
}

function category(problem: KnownProblem): string {
  if (isInCategory(problem, ErrorCategory.Lock)) {
    const code: CodeIn<"Lock"> = problem.code;
    return code;
  }
  // @ts-expect-error: a code without public fields has none
  const nothing: string = problem.fields.details;
  return nothing;
}

test("the types lead to values", () => {
  const limited = parseProblem({ body: { code: "E0102", retry_after: 5 } });
  assert.equal(wait(limited), 5);
  assert.equal(wait(parseProblem({ body: { code: "E0A06" } })), 8);
  const lock = declared.find((code) => code.category === "Lock");
  const known = parseProblem({ body: { code: lock?.code } });
  assert.ok(known.code);
  assert.equal(category(known), lock?.code);
});
