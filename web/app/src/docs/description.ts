import { send } from "~/api/client";
import { problemIn } from "~/api/problem";
import { resume, type SessionState } from "~/api/session";

/** The parts of the API's own description (OpenAPI 3.1) that the reference shows. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  description?: string;
  maxLength?: number;
  additionalProperties?: Schema | boolean;
}

interface Body {
  content?: Record<string, { schema?: Schema }>;
  description?: string;
}

export interface Operation {
  operationId: string;
  tags?: string[];
  description?: string;
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: Schema }[];
  requestBody?: Body;
  responses?: Record<string, Body>;
  "x-permission"?: string;
}

export interface Description {
  info: { title: string; version: string; description?: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
  "x-errors": { code: string; status: number; title: string }[];
}

export interface Entry {
  path: string;
  method: string;
  operation: Operation;
}

/** Strangers are told of problems only, unless the installation says otherwise: another description for whoever signs in. */
export const descriptionQuery = (status: SessionState["status"]) => ({
  queryKey: ["description", status],
  queryFn: async (): Promise<Description> => {
    await resume();
    const response = await send(new Request(new URL("/api/openapi", location.origin)));
    if (!response.ok) throw await problemIn(response);
    return (await response.json()) as Description;
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** Every operation whose words contain the text, by tag. */
export function byTag(description: Description, text: string): [string, Entry[]][] {
  const wanted = text.trim().toLowerCase();
  const groups = new Map<string, Entry[]>();
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const words = `${method} ${path} ${operation.operationId} ${operation["x-permission"] ?? ""}`.toLowerCase();
      if (!words.includes(wanted)) continue;
      const tag = operation.tags?.[0] ?? "";
      groups.set(tag, [...(groups.get(tag) ?? []), { path, method: method.toUpperCase(), operation }]);
    }
  }
  return [...groups].toSorted(([a], [b]) => a.localeCompare(b));
}

const MOST_DEPTH = 4;

/** A schema as short text, in the manner of a type: references are followed a few levels deep. */
export function typed(schema: Schema | undefined, all: Record<string, Schema>, depth = 0): string {
  if (schema === undefined) return "";
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return depth >= MOST_DEPTH ? name : typed(all[name], all, depth + 1);
  }
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.items !== undefined) return `[${typed(schema.items, all, depth)}]`;
  if (schema.properties !== undefined) {
    const pad = "  ".repeat(depth + 1);
    const fields = Object.entries(schema.properties).map(([name, field]) => {
      const mark = schema.required?.includes(name) ? "" : "?";
      return `${pad}${name}${mark}: ${typed(field, all, depth + 1)}`;
    });
    return `{\n${fields.join("\n")}\n${"  ".repeat(depth)}}`;
  }
  const type = Array.isArray(schema.type) ? schema.type.filter((each) => each !== "null").join(" | ") : schema.type;
  return schema.format === undefined ? (type ?? "any") : `${type ?? "any"} (${schema.format})`;
}

/** A request that can be pasted into a terminal. */
export function curl({ path, method, operation }: Entry, origin: string): string {
  const lines = [`curl -X ${method} '${origin}${path}'`];
  if (operation["x-permission"] !== undefined) lines.push(`-H "Authorization: Bearer $PLUMBLINE_KEY"`);
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in === "header" && parameter.required) {
      const value = parameter.name === "If-Match" ? '"1"' : "$(uuidgen)";
      lines.push(`-H '${parameter.name}: ${value}'`);
    }
  }
  if (operation.requestBody !== undefined) lines.push(`-H 'Content-Type: application/json' -d @body.json`);
  return lines.join(" \\\n  ");
}
