import type { TFunction } from "i18next";
import { exactly } from "~/ui/time";
import type { FieldWords } from "./fieldWords";
import type { Entry } from "./queries";
import { answered, appliance, certificate, hazard, tenancy } from "./propertySentences";
import { after, changed, changeOf, named, type Say } from "./saying";

function assigned(entry: Entry, t: TFunction) {
  const owner = changeOf(entry, "owner");
  if (owner?.after !== undefined) {
    const to = named(owner.after, t);
    return to === entry.who.name ? t("timeline.changed.taken") : t("timeline.changed.given", { to });
  }
  if (owner !== undefined) return t("timeline.changed.pooled");
  const territory = after(entry, "territory");
  return territory === undefined
    ? t("timeline.changed.unplaced")
    : t("timeline.changed.placed", { to: named(territory, t) });
}

function scored(entry: Entry, t: TFunction, words: FieldWords) {
  const score = changeOf(entry, "score");
  return score === undefined
    ? t("timeline.scored.warmed", { to: valueText("temperature", after(entry, "temperature"), t, words) })
    : t("timeline.scored.scored", { from: Number(score.before), to: Number(score.after) });
}

function planned(entry: Entry, t: TFunction) {
  const due = exactly(String(after(entry, "dueAt")));
  const who = named(after(entry, "member"), t);
  return who === entry.who.name
    ? t("timeline.planned.planned", { due })
    : t("timeline.planned.plannedFor", { who, due });
}

type Kind = "phone_call";
type LetterState = "queued";

function did({ verb, facts }: Entry, t: TFunction) {
  const outcome = facts["outcome"];
  const direction = facts["direction"];
  const what =
    direction === "internal"
      ? t("timeline.among", { kind: t(`interactions.kinds.${verb as Kind}`) })
      : t(`timeline.${direction === "inbound" ? "inbound" : "outbound"}.${verb as Kind}`);
  return outcome === undefined ? what : `${what}: ${t(`interactions.outcomes.${outcome as "successful"}`)}`;
}

/** Of a source that says all of its verbs alike. */
const bySource: Record<string, Say> = {
  interactions: did,
  facts: answered,
  appliances: appliance,
  tenancies: tenancy,
  hazards: hazard,
  certificates: certificate,
};

const sentences: Record<string, Say> = {
  "changes.created": (entry, t) =>
    t(
      entry.record.kind === "clients"
        ? "timeline.changed.madeClient"
        : entry.record.kind === "properties"
          ? "timeline.changed.tookInProperty"
          : "timeline.changed.tookIn",
    ),
  "changes.changed": changed,
  "changes.assigned": assigned,
  "changes.archived": (_entry, t) => t("timeline.changed.archived"),
  "changes.moved": (_entry, t) => t("timeline.changed.moved"),
  "changes.deleted": (_entry, t) => t("timeline.changed.deleted"),
  "changes.restored": (_entry, t) => t("timeline.changed.restored"),
  "changes.tagged": (_entry, t) => t("timeline.changed.tagged"),
  "changes.untagged": (_entry, t) => t("timeline.changed.untagged"),
  "stages.moved": (entry, t, words) => {
    const stage = changeOf(entry, "status");
    const say = (value: unknown) => words.value("status", value) ?? String(value);
    return t("timeline.moved.moved", { from: say(stage?.before), to: say(stage?.after) });
  },
  "stages.converted": (_entry, t) => t("timeline.moved.converted"),
  "score.scored": scored,
  "score.set-by-hand": (entry, t) =>
    after(entry, "scoreByHand") === true
      ? t("timeline.scored.byHand", { to: Number(after(entry, "score")) })
      : t("timeline.scored.computed"),
  "comments.posted": (entry, t) =>
    t(entry.facts["edited"] === "true" ? "timeline.said.edited" : "timeline.said.posted"),
  "comments.posted-and-removed": (_entry, t) => t("timeline.said.posted-and-removed"),
  "comments.removed": (_entry, t) => t("timeline.said.removed"),
  "comments.removed-of-another": (_entry, t) => t("timeline.said.removed-of-another"),
  "documents.added": ({ facts }, t) => t("timeline.filed.added", { name: facts["name"] }),
  "documents.added-version": ({ facts }, t) =>
    t("timeline.filed.added-version", { name: facts["name"], number: facts["number"] }),
  "documents.verified": ({ facts }, t) => t("timeline.filed.verified", { name: facts["name"] }),
  "documents.rejected": ({ facts }, t) => t("timeline.filed.rejected", { name: facts["name"] }),
  "documents.purged": ({ facts }, t) =>
    t("timeline.filed.purged", { count: Number(facts["versions"]), reference: facts["reference"] }),
  "letters.written": ({ facts }, t) =>
    facts["status"] === "sent"
      ? t("timeline.wrote")
      : t("timeline.wroteAnd", { state: t(`letters.states.${facts["status"] as LetterState}`).toLowerCase() }),
  "follow-ups.planned": planned,
  "follow-ups.done": (_entry, t) => t("timeline.planned.done"),
  "follow-ups.handed-over": (entry, t) => t("timeline.planned.handed-over", { who: named(after(entry, "member"), t) }),
  "membership.joined": (entry, t) => t("timeline.member.joined", { name: entry.record.name }),
  "membership.deactivated": (_entry, t) => t("timeline.member.deactivated"),
  "membership.reactivated": (_entry, t) => t("timeline.member.reactivated"),
  "membership.role-changed": (entry, t) => {
    const role = changeOf(entry, "role");
    return t("timeline.member.role", { from: named(role?.before, t), to: named(role?.after, t) });
  },
  "membership.away": (_entry, t) => t("timeline.member.away"),
  "membership.back": (_entry, t) => t("timeline.member.back"),
  "membership.changed": changed,
  "people.added": ({ text = "" }, t) => t("timeline.people.added", { name: text }),
  "people.changed": ({ text = "" }, t) => t("timeline.people.changed", { name: text }),
  "people.removed": ({ text = "" }, t) => t("timeline.people.removed", { name: text }),
  "merges.merged": ({ text = "" }, t) => t("timeline.merged.merged", { name: text }),
  "merges.taken-apart": ({ text = "" }, t) => t("timeline.merged.taken-apart", { name: text }),
};

/** What happened, in words that follow the name of who did it. */
export function sentence(entry: Entry, t: TFunction, words: FieldWords): string {
  const say = bySource[entry.source] ?? sentences[`${entry.source}.${entry.verb}`];
  return say === undefined ? t("timeline.else", { what: entry.verb }) : say(entry, t, words);
}

/** Who did it; nothing where nobody did, because it follows from something else. */
export function actor(entry: Entry, t: TFunction): string | undefined {
  if (entry.source === "score" && entry.verb === "scored") return undefined;
  // Whoever let them in, it is they who joined: the sentence names them.
  if (entry.source === "membership" && entry.verb === "joined") return undefined;
  const { kind, name } = entry.who;
  if (kind === "public") return t("timeline.visitor");
  if (kind === "job" || kind === "system") return t("timeline.system");
  return name === "" || name === undefined ? t("timeline.former") : name;
}

const inSentence: Record<string, string[]> = {
  "changes.assigned": ["owner"],
  "stages.moved": ["status"],
  "stages.converted": ["status"],
  "score.scored": ["score"],
  "score.set-by-hand": ["score", "scoreByHand"],
  "follow-ups.planned": ["dueAt", "member"],
  "membership.joined": ["role", "availability", "capacity", "skills"],
  "membership.role-changed": ["role"],
  "membership.away": ["availability"],
  "membership.back": ["availability"],
  "follow-ups.handed-over": ["member"],
};

/** What was written with it; of a merge and of a contact the sentence says it. */
export const written = ({ source, text }: Entry) => (source === "merges" || source === "people" ? undefined : text);

/** The changes that the sentence does not say. */
export const unsaid = (entry: Entry) =>
  entry.changes.filter(({ field }) => !(inSentence[`${entry.source}.${entry.verb}`] ?? []).includes(field));

/** A value of a field, as people read it. */
export function valueText(field: string, value: unknown, t: TFunction, words: FieldWords): string {
  const own = words.value(field, value);
  if (own !== undefined) return own;
  if (value === undefined || value === null) return t("timeline.nothing");
  if (value === "") return t("timeline.gone");
  if (typeof value === "boolean") return t(value ? "leads.yes" : "leadForm.no");
  if (typeof value === "number") return new Intl.NumberFormat(undefined, { useGrouping: false }).format(value);
  if (Array.isArray(value)) return value.length === 0 ? t("timeline.nothing") : value.map(String).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}
