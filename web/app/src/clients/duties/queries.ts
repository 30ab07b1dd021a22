import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { factsKey } from "../facts/queries";

export type Duties = Schemas["ObligationsView"];
export type Duty = Schemas["ObligationsObligationView"];
export type Certificate = Schemas["CertificateView"];
export type CertificateContent = Schemas["CertificateContent"];
export type ProofKind = Schemas["ProofKindView"];
export type Copy = Schemas["CopyView"];
export type NewCopy = Schemas["NewCopy"];
export type Snooze = Schemas["SnoozeView"];
export type NewSnooze = Schemas["NewSnooze"];
export type Attempt = Schemas["AccessAttemptView"];
export type NewAccessAttempt = Schemas["NewAccessAttempt"];
export type Reading = Schemas["Reading"];

export const maySubmit = "certificate.submit";

/** Below the facts: what is recorded there changes duties too. */
export const dutiesKey = (property: string) => [...factsKey(property), "duties"] as const;

export const dutiesQuery = (property: string, asOf: string | undefined) => ({
  queryKey: [...dutiesKey(property), "of", asOf],
  queryFn: () =>
    answer(
      api.GET("/api/v1/properties/{property}/obligations", {
        params: { path: { property }, query: asOf === undefined ? {} : { asOf } },
      }),
    ),
});

export const certificatesQuery = (property: string) => ({
  queryKey: [...dutiesKey(property), "certificates"],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/properties/{property}/certificates", { params: { path: { property } } }))).items,
});

export const copiesQuery = (property: string) => ({
  queryKey: [...dutiesKey(property), "copies"],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/properties/{property}/copies", { params: { path: { property } } }))).items,
});

export const snoozesQuery = (property: string) => ({
  queryKey: [...dutiesKey(property), "snoozes"],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/properties/{property}/snoozes", { params: { path: { property } } }))).items,
});

export const attemptsQuery = (property: string) => ({
  queryKey: [...dutiesKey(property), "attempts"],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/properties/{property}/access-attempts", { params: { path: { property } } }))).items,
});

export const proofKindsQuery = {
  queryKey: ["proof-kinds"],
  queryFn: async () => (await answer(api.GET("/api/v1/compliance/proof-kinds"))).items,
  staleTime: Number.POSITIVE_INFINITY,
};

/** What a document says of a certificate of the kind. */
export const readDocument = (property: string, version: string, kind: ProofKind["kind"]) =>
  answer(
    api.GET("/api/v1/properties/{property}/readings/{version}", {
      params: { path: { property, version }, query: { kind } },
    }),
  );

export const submitCertificate = (property: string, kind: ProofKind["kind"], states: CertificateContent, key: string) =>
  answer(
    api.POST("/api/v1/properties/{property}/certificates", {
      params: { path: { property }, header: { "Idempotency-Key": key } },
      body: { kind, states },
    }),
  );

const at = ({ property, id, version }: Certificate) => ({ path: { property, id }, header: ifMatch(version) });

export const correctCertificate = (known: Certificate, states: CertificateContent) =>
  answer(api.PUT("/api/v1/properties/{property}/certificates/{id}", { params: at(known), body: { states } }));

export const verifyCertificate = (known: Certificate) =>
  answer(api.PUT("/api/v1/properties/{property}/certificates/{id}/verification", { params: at(known) }));

export const rejectCertificate = (known: Certificate, reason: string) =>
  answer(api.PUT("/api/v1/properties/{property}/certificates/{id}/rejection", { params: at(known), body: { reason } }));

export const withdrawCertificate = (known: Certificate) =>
  answer(api.PUT("/api/v1/properties/{property}/certificates/{id}/withdrawal", { params: at(known) }));

export const giveCopy = (property: string, certificate: string, body: NewCopy, key: string) =>
  answer(
    api.POST("/api/v1/properties/{property}/certificates/{certificate}/copies", {
      params: { path: { property, certificate }, header: { "Idempotency-Key": key } },
      body,
    }),
  );

export const withdrawCopy = ({ property, id, version }: Copy) =>
  api.DELETE("/api/v1/properties/{property}/copies/{id}", {
    params: { path: { property, id }, header: ifMatch(version) },
  });

export const snoozeDuty = (property: string, body: NewSnooze, key: string) =>
  answer(
    api.POST("/api/v1/properties/{property}/snoozes", {
      params: { path: { property }, header: { "Idempotency-Key": key } },
      body,
    }),
  );

export const resumeDuty = ({ property, id, version }: Snooze) =>
  api.DELETE("/api/v1/properties/{property}/snoozes/{id}", {
    params: { path: { property, id }, header: ifMatch(version) },
  });

export const recordAttempt = (property: string, body: NewAccessAttempt, key: string) =>
  answer(
    api.POST("/api/v1/properties/{property}/access-attempts", {
      params: { path: { property }, header: { "Idempotency-Key": key } },
      body,
    }),
  );

export const withdrawAttempt = ({ property, id, version }: Attempt) =>
  api.DELETE("/api/v1/properties/{property}/access-attempts/{id}", {
    params: { path: { property, id }, header: ifMatch(version) },
  });
