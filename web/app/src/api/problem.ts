/** One requirement of a command, as the server judged it. The same list feeds guard, API, screen and print. */
export interface Requirement {
  code: string;
  met: boolean;
  fact?: string | null;
  rule?: string | null;
  source?: string | null;
  fixer?: string | null;
  fix?: { command?: string | null; screen?: string | null } | null;
  changesAt?: string | null;
}

/** A named act on a record: whether this caller may do it now, and what it still needs. */
export interface CommandState {
  name: string;
  allowed: boolean;
  readiness: Requirement[];
}

export interface FieldProblem {
  pointer: string;
  code: string;
  message: string;
}

export interface ProblemDocument {
  type?: string;
  title: string;
  status: number;
  detail?: string;
  code: string;
  requestId?: string;
  errors?: FieldProblem[];
  readiness?: Requirement[];
}

/** A refusal or failure as the server told it (RFC 9457), or `network` when no answer came. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly errors: FieldProblem[];
  readonly readiness: Requirement[];
  readonly retryAfter: number | undefined;

  constructor(document: ProblemDocument, retryAfter?: number) {
    super(document.title);
    this.name = "Problem";
    this.status = document.status;
    this.code = document.code;
    this.detail = document.detail;
    this.requestId = document.requestId;
    this.errors = document.errors ?? [];
    this.readiness = document.readiness ?? [];
    this.retryAfter = retryAfter;
  }

  static network(cause: unknown): Problem {
    const problem = new Problem({ title: "No answer from the server", status: 0, code: "network" });
    problem.cause = cause;
    return problem;
  }

  static of(failure: unknown): Problem {
    return failure instanceof Problem
      ? failure
      : new Problem({
          title: failure instanceof Error ? failure.message : String(failure),
          status: 0,
          code: "client",
        });
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function documentIn(value: unknown, response: Response): ProblemDocument {
  if (isRecord(value) && typeof value["title"] === "string") {
    return {
      ...(value as unknown as ProblemDocument),
      status: response.status,
      code: typeof value["code"] === "string" ? value["code"] : `http.${response.status}`,
    };
  }
  return {
    title: response.statusText || `HTTP ${response.status}`,
    status: response.status,
    code: `http.${response.status}`,
  };
}

/** The problem in an answer that is not a success. A body that is no problem document still gives one. */
export async function problemIn(response: Response): Promise<Problem> {
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined; // A proxy's HTML page, or nothing: the status says enough.
  }
  const wait = Number(response.headers.get("Retry-After"));
  const document = documentIn(body, response);
  document.requestId ??= response.headers.get("X-Request-Id") ?? undefined;
  return new Problem(document, Number.isFinite(wait) && wait > 0 ? wait : undefined);
}
