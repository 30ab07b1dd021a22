import { answer, api, ifMatch, send } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { problemIn } from "~/api/problem";
import type { CertificateContent, ProofKind } from "~/clients/duties/queries";

export type HandedIn = Schemas["HandedInView"];

export const handedInQuery = (property: string) => ({
  queryKey: ["portal", "property", property, "certificates"],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/portal/properties/{property}/certificates", { params: { path: { property } } })))
      .items,
});

export const kindsQuery = {
  queryKey: ["portal", "kinds"],
  queryFn: async () => (await answer(api.GET("/api/v1/portal/proof-kinds"))).items,
  staleTime: Number.POSITIVE_INFINITY,
};

/** Sends a file that is to show a certificate; gives the version of the document that was made of it. */
export async function sendEvidence(property: string, file: File): Promise<string> {
  const address = new URL(`/api/v1/portal/files/${property}`, location.origin);
  address.searchParams.set("name", file.name);
  const response = await send(
    new Request(address, { method: "POST", headers: { "Content-Type": "application/octet-stream" }, body: file }),
  );
  if (!response.ok) throw await problemIn(response);
  return ((await response.json()) as Schemas["HandInFileTaken"]).version;
}

export const readEvidence = (property: string, version: string, kind: ProofKind["kind"]) =>
  answer(
    api.GET("/api/v1/portal/properties/{property}/readings/{version}", {
      params: { path: { property, version }, query: { kind } },
    }),
  );

export const handIn = (property: string, kind: ProofKind["kind"], states: CertificateContent, key: string) =>
  answer(
    api.POST("/api/v1/portal/properties/{property}/certificates", {
      params: { path: { property }, header: { "Idempotency-Key": key } },
      body: { kind, states },
    }),
  );

export const takeBack = (property: string, { id, version }: HandedIn) =>
  answer(
    api.PUT("/api/v1/portal/properties/{property}/certificates/{id}/withdrawal", {
      params: { path: { property, id }, header: ifMatch(version) },
    }),
  );
