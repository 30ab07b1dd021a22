import type { AuditEvent } from "./queries";

/** Who acted, by the name of that time; the system itself has none. */
export const actorName = ({ actor }: AuditEvent) => actor.name ?? actor.kind;
