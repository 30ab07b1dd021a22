import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";
import type { RecordRef } from "~/records/queries";
import { dutiesKey } from "../duties/queries";

export type EvidenceRow = Schemas["EvidenceRow"];

export const mayVerify = "certificate.verify";

export const evidenceKey = ["evidence"] as const;

export const loadEvidence = (cursor: string | undefined) =>
  answer(
    api.GET("/api/v1/compliance/evidence", {
      params: { query: { limit: 20, ...(cursor === undefined ? {} : { cursor }) } },
    }),
  );

export const certificateQuery = ({ property, id }: EvidenceRow) => ({
  queryKey: [...dutiesKey(property), "certificate", id],
  queryFn: () =>
    answer(api.GET("/api/v1/properties/{property}/certificates/{id}", { params: { path: { property, id } } })),
});

export const recordOf = ({ property }: EvidenceRow): RecordRef => ({ kind: "properties", id: property });
