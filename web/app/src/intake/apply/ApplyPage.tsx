import { Loader, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { Problem } from "~/api/problem";
import { PublicFrame } from "~/identity/PublicFrame";
import { ProblemNote } from "~/ui/ProblemNote";
import { Sent } from "./Sent";
import { type Offer, useTyped } from "./state";
import { Wizard } from "./Wizard";

function Open({ offerKey, offer }: { offerKey: string; offer: Offer }) {
  const { t } = useTranslation();
  // The offer is read anew now and then; when the page was shown first stays.
  const [started] = useState(offer.started);
  const { typed, keep, clear, times } = useTyped(offerKey, started);
  if (typed.receipt !== "") return <Sent offer={offer} typed={typed} keep={keep} onAgain={clear} />;
  return (
    <PublicFrame title={t("apply.title", { firm: offer.firm })} wide>
      <Wizard key={times} offerKey={offerKey} offer={offer} typed={typed} keep={keep} clear={clear} />
    </PublicFrame>
  );
}

/** Where a stranger applies to a firm; nobody signs in here. */
export function ApplyPage() {
  const { t } = useTranslation();
  const { key } = useParams({ from: "/apply/$key" });
  const offer = useQuery({
    queryKey: ["offer", key],
    queryFn: () => answer(api.GET("/api/v1/intake/offers/{key}", { params: { path: { key } } })),
  });
  if (offer.data?.open) return <Open offerKey={key} offer={offer.data} />;
  if (offer.data !== undefined) {
    return (
      <PublicFrame title={t("apply.closed", { firm: offer.data.firm })}>
        <Text>{t("apply.closedText")}</Text>
      </PublicFrame>
    );
  }
  if (offer.error !== null && Problem.of(offer.error).status === 404) {
    return (
      <PublicFrame title={t("apply.unknown")}>
        <Text>{t("apply.unknownText")}</Text>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame title={t("apply.loading")}>
      {offer.error === null ? (
        <Loader aria-label={t("ui.loading")} />
      ) : (
        <ProblemNote failure={offer.error} onRetry={() => void offer.refetch()} />
      )}
    </PublicFrame>
  );
}
