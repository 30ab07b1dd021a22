import type { components as Pending, paths as PendingPaths } from "./pending";
import type { components, paths } from "./schema";

/** The contract as it is, and what is still pending beside it. */
export type Paths = paths & Omit<PendingPaths, keyof paths>;
export type Schemas = components["schemas"] & Omit<Pending["schemas"], keyof components["schemas"]>;
