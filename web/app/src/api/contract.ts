import type { components } from "./schema";

export type { paths as Paths } from "./schema";
/** The records of the contract by name. */
export type Schemas = components["schemas"];
