/** The category of a code. */
export type CategoryOf<C extends ErrorCode> = (typeof errorInfo)[C]["category"];

/** The codes of a category. */
export type CodeIn<K extends ErrorCategory> = {
  [C in ErrorCode]: CategoryOf<C> extends K ? C : never;
}[ErrorCode];

interface FieldTypes {
  string: string;
  integer: number;
  number: number;
  boolean: boolean;
}

type FieldList = readonly (readonly [string, keyof FieldTypes])[];

/**
 * The public fields of a code. Each may be missing: a response comes from
 * outside, and an older service sends fewer of them.
 */
export type FieldsOf<C extends ErrorCode> = (typeof errorInfo)[C] extends {
  readonly fields: infer F extends FieldList;
}
  ? { readonly [P in F[number] as P[0]]?: FieldTypes[P[1]] }
  : NoFields;

/** The fields of a code without public fields. */
export type NoFields = { readonly [name: string]: never };

/** What a problem document (RFC 9457) says, whatever its code is. */
export interface ProblemMembers {
  /** The HTTP status; of the response if it is known, else of the body. */
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly instance: string | undefined;
  /** The code as it was sent, be it known or not. */
  readonly codeText: string | undefined;
  /** The category as it was sent, be it known or not. */
  readonly categoryText: string | undefined;
  /** Whether the condition is transient; undefined where nobody said. */
  readonly retryable: boolean | undefined;
  /** How many seconds to wait before the next attempt. */
  readonly retryAfter: number | undefined;
  /** What the service logged this occurrence under: tell it to its people. */
  readonly requestId: string | undefined;
  /** Everything that the body has, as it was sent. */
  readonly members: Readonly<Record<string, unknown>>;
}

/** A problem with a certain code. */
export interface ProblemOf<C extends ErrorCode> extends ProblemMembers {
  readonly code: C;
  readonly category: CategoryOf<C>;
  readonly fields: FieldsOf<C>;
  readonly retired: undefined;
}

/** A problem with a code of this module. */
export type KnownProblem = { [C in ErrorCode]: ProblemOf<C> }[ErrorCode];

/**
 * A problem without a code, with one that is newer than this module, or with
 * one that was retired. Its category may be known all the same.
 */
export interface UnknownProblem extends ProblemMembers {
  readonly code: undefined;
  readonly category: ErrorCategory | undefined;
  readonly fields: NoFields;
  readonly retired: RetiredCode | undefined;
}

/** What went wrong: `switch` over its `code`. */
export type Problem = KnownProblem | UnknownProblem;

/** The headers of a response: those of `fetch`, or a plain object. */
export type ReceivedHeaders =
  { get(name: string): unknown } | { readonly [name: string]: unknown };

/** A response, in parts, from any HTTP library. */
export interface Received {
  readonly status?: number | undefined;
  readonly headers?: ReceivedHeaders | undefined;
  /** The body, as text or as what a JSON parser made of it. */
  readonly body?: unknown;
}

/** A response of `fetch`. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

interface Info {
  readonly category: ErrorCategory;
  readonly retryable?: boolean;
  readonly fields?: FieldList;
}

const infos: ReadonlyMap<string, Info> = new Map(
  Object.entries<Info>(errorInfo),
);

const retired: ReadonlyMap<string, RetiredCode> = new Map(
  retiredCodes.map((code) => [code.code, code]),
);

const categories: ReadonlySet<string> = new Set(Object.values(ErrorCategory));

/** Whether a value is a code of this module. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === "string" && infos.has(value);
}

/** Whether a value is the name of a category of this module. */
export function isErrorCategory(value: unknown): value is ErrorCategory {
  return typeof value === "string" && categories.has(value);
}

/** Whether a problem has one of these codes. */
export function hasCode<P extends Problem, C extends ErrorCode>(
  problem: P,
  ...codes: readonly C[]
): problem is Extract<P, { readonly code: C }> {
  return codes.some((code) => code === problem.code);
}

/**
 * Whether a problem is of a category; also where its code is unknown, but its
 * category is not.
 */
export function isInCategory<P extends Problem, K extends ErrorCategory>(
  problem: P,
  category: K,
): problem is
  | Extract<P, { readonly category: K }>
  | (Extract<P, UnknownProblem> & { readonly category: K }) {
  return problem.category === category;
}

/**
 * Stands in the `default` of a `switch` that handles everything: it compiles
 * only if nothing is left.
 */
export function assertNever(value: never): never {
  throw new Error(`this was not handled: ${JSON.stringify(value)}`);
}

/**
 * Whether the condition is transient: as the response says, else as the code
 * was declared, else false. It does not say that a request is safe to repeat.
 */
export function isRetryable(problem: Problem): boolean {
  return problem.retryable === true;
}

/** How many seconds to wait, as the response says; undefined if it does not. */
export function retryAfter(problem: Problem): number | undefined {
  return problem.retryAfter;
}

/** A problem to throw. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    const code = problem.codeText ?? `HTTP ${problem.status ?? "error"}`;
    const text = problem.detail ?? problem.title ?? "no details";
    super(`[${code}] ${text}`);
    this.problem = problem;
  }
}

/** Reads a response of `fetch`. It does not throw, whatever the body is. */
export async function readProblem(response: FetchResponse): Promise<Problem> {
  let body: string | undefined;
  try {
    body = await response.text();
  } catch {
    // What was broken off says nothing; status and headers do.
  }
  return parseProblem({
    status: response.status,
    headers: response.headers,
    body,
  });
}

/** Reads a response in parts. It does not throw, whatever the body is. */
export function parseProblem(received: Received): Problem {
  const members = membersOf(received.body);
  const text = (name: string) => ofType(members[name], "string");
  const codeText = text("code") ?? header(received, "x-error-code");
  const common = {
    status: received.status ?? ofType(members["status"], "integer"),
    type: text("type"),
    title: text("title"),
    detail: text("detail"),
    instance: text("instance"),
    codeText,
    categoryText: text("category"),
    retryAfter: delay(members["retry_after"], header(received, "retry-after")),
    requestId: text("request_id") ?? header(received, "x-request-id"),
    members,
  };
  return withCode(common, ofType(members["retryable"], "boolean"));
}

/**
 * Finds a code: the whole of a text, such as the header `x-error-code`, or the
 * first that stands in it as a word, as in a line of a log.
 */
export function parseCode(
  text: string | null | undefined,
): ErrorCode | undefined {
  const whole = text?.trim();
  if (!whole) {
    return undefined;
  }
  if (isErrorCode(whole)) {
    return whole;
  }
  const word =
    /(?<![\p{L}\p{N}_])[0-9A-Za-z](?:[0-9A-Za-z_.:-]*[0-9A-Za-z])?/gu;
  for (let match = word.exec(whole); match; match = word.exec(whole)) {
    const found = longestCode(whole, match.index, match[0]);
    if (found) {
      return found;
    }
    // A code may begin behind a mark inside of what was just looked at.
    word.lastIndex = match.index + 1;
  }
  return undefined;
}

function longestCode(
  text: string,
  at: number,
  run: string,
): ErrorCode | undefined {
  for (let length = Math.min(run.length, 64); length > 0; length -= 1) {
    const candidate = run.slice(0, length);
    const next = text.slice(at + length, at + length + 2);
    if (isErrorCode(candidate) && !/^[\p{L}\p{N}_]/u.test(next)) {
      return candidate;
    }
  }
  return undefined;
}

function withCode(
  common: Omit<ProblemMembers, "retryable">,
  said: boolean | undefined,
): Problem {
  const { codeText, categoryText, members } = common;
  const info = codeText === undefined ? undefined : infos.get(codeText);
  if (info) {
    const known = {
      ...common,
      code: codeText,
      category: info.category,
      retryable: said ?? info.retryable,
      fields: fieldsOf(info.fields ?? [], members),
      retired: undefined,
    };
    // The table above says so of this very code.
    return known as unknown as KnownProblem;
  }
  const tombstone = codeText === undefined ? undefined : retired.get(codeText);
  const category = isErrorCategory(categoryText)
    ? categoryText
    : tombstone?.category;
  return {
    ...common,
    code: undefined,
    category,
    retryable: said ?? tombstone?.retryable,
    fields: {},
    retired: tombstone,
  };
}

function fieldsOf(
  fields: FieldList,
  members: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields
      .filter(([name]) => Object.prototype.hasOwnProperty.call(members, name))
      .map(([name, type]) => [name, ofType(members[name], type)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** The value if it has the type; a wrong one is ignored, as RFC 9457 demands. */
function ofType<T extends keyof FieldTypes>(
  value: unknown,
  type: T,
): FieldTypes[T] | undefined {
  const fits =
    type === "integer" ? Number.isInteger(value) : typeof value === type;
  return fits ? (value as FieldTypes[T]) : undefined;
}

function membersOf(body: unknown): Readonly<Record<string, unknown>> {
  let value = body;
  if (typeof body === "string") {
    try {
      value = JSON.parse(body.replace(/^\uFEFF/, ""));
    } catch {
      return {};
    }
  }
  const isObject =
    typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : {};
}

function header(received: Received, name: string): string | undefined {
  const { headers } = received;
  if (!headers) {
    return undefined;
  }
  if (typeof headers.get === "function") {
    return ofType(headers.get(name), "string")?.trim();
  }
  const entry = Object.entries(headers).find(
    ([key]) => key.toLowerCase() === name,
  );
  const value = entry?.[1];
  return ofType(Array.isArray(value) ? value[0] : value, "string")?.trim();
}

/** Seconds, of a member or of the header `Retry-After`, which may be a date. */
function delay(member: unknown, field: string | undefined): number | undefined {
  const seconds = ofType(member, "integer");
  if (seconds !== undefined && seconds >= 0) {
    return seconds;
  }
  if (field !== undefined && /^\d{1,15}$/.test(field)) {
    return Number(field);
  }
  const date = field?.endsWith("GMT") ? Date.parse(field) : NaN;
  return Number.isNaN(date)
    ? undefined
    : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
