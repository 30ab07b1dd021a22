import { answer, api, ifMatch } from "~/api/client";
import { Problem } from "~/api/problem";
import type { components } from "~/api/schema";
import type { Lead } from "./model";

type Details = components["schemas"]["LeadDetails"];
type Report = components["schemas"]["AssignmentBulkReport"];

/** A lead's facts in the shape in which they are sent. */
export function detailsOf(lead: Lead): Details {
  const { at, ...address } = lead.address;
  const { detail, source } = lead.origin;
  return {
    ...lead.person,
    ...lead.contact,
    address: { ...address, ...(at === undefined ? {} : at) },
    property: lead.property,
    need: lead.need,
    budget: lead.budget,
    source,
    ...(detail === undefined ? {} : { sourceDetail: detail }),
    tags: lead.tags,
    custom: lead.custom,
  };
}

async function tagOne(id: string, tag: string) {
  const lead = await answer(api.GET("/api/v1/sales/leads/{id}", { params: { path: { id } } }));
  if (lead.tags.includes(tag)) return;
  await api.PUT("/api/v1/sales/leads/{id}", {
    params: { path: { id }, header: ifMatch(lead.version) },
    body: { ...detailsOf(lead), tags: [...lead.tags, tag] },
  });
}

/** Adds a tag to each, one after the other; a refusal of one does not stop the rest. */
export async function addTag(ids: string[], tag: string): Promise<Report> {
  const items: Report["items"] = [];
  for (const lead of ids) {
    try {
      await tagOne(lead, tag);
      items.push({ lead, done: true });
    } catch (refused) {
      const problem = Problem.of(refused);
      items.push({ lead, done: false, code: problem.code, problem: problem.detail ?? problem.message });
    }
  }
  const done = items.filter((item) => item.done).length;
  return { done, refused: items.length - done, items };
}
