import { Alert, Loader, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { PublicFrame } from "~/identity/PublicFrame";
import { Facts } from "~/ui/Facts";
import { ProblemNote } from "~/ui/ProblemNote";
import { type Checkout, checkoutQuery, money } from "./checkout";
import { Sandbox } from "./Sandbox";

function Price({ checkout }: { checkout: Checkout }) {
  const { t } = useTranslation();
  const { plan, properties, monthly, setup, currency } = checkout;
  return (
    <Facts
      facts={[
        { label: t("pay.plan"), value: t("pay.room", { plan, count: properties }) },
        { label: t("pay.monthly"), value: money(monthly, currency) },
        { label: t("pay.setup"), value: money(setup, currency) },
        { label: t("pay.today"), value: <strong>{money(monthly + setup, currency)}</strong> },
      ]}
    />
  );
}

function Failure({ checkout }: { checkout: Checkout }) {
  const { t } = useTranslation();
  const { lastFailure, challenge } = checkout;
  if (lastFailure === undefined || challenge) return null;
  const known = lastFailure === "card_declined" || lastFailure === "authentication_required" ? lastFailure : "other";
  return (
    <Alert color="red" role="alert">
      {t(`pay.failures.${known}`)}
    </Alert>
  );
}

/** What there is to pay, or what became of it. */
function Shown({ token, checkout }: { token: string; checkout: Checkout }) {
  const { t } = useTranslation();
  const { firm, status, provider, ready } = checkout;
  if (status === "paid") {
    return (
      <PublicFrame title={t("pay.paid")}>
        <Text role="status">{t(ready ? "pay.ready" : "pay.settingUp", { firm })}</Text>
        {ready ? null : <Loader size="sm" aria-label={t("ui.loading")} />}
      </PublicFrame>
    );
  }
  if (status !== "open") {
    return (
      <PublicFrame title={t(`pay.${status}`)}>
        <Text role="status">{t(`pay.${status}Text`)}</Text>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame title={t("pay.title", { firm })}>
      <Stack gap="md">
        <Price checkout={checkout} />
        <Failure checkout={checkout} />
        {provider === "sandbox" ? (
          <Sandbox token={token} challenge={checkout.challenge} />
        ) : (
          <Text role="status">
            <strong>{t("pay.elsewhere")}</strong> {t("pay.elsewhereText")}
          </Text>
        )}
      </Stack>
    </PublicFrame>
  );
}

/** Where whoever applied pays, and reads what became of it; nobody signs in here. */
export function CheckoutPage() {
  const { t } = useTranslation();
  const { token } = useParams({ from: "/pay/$token" });
  const checkout = useQuery(checkoutQuery(token));
  if (checkout.data !== undefined) return <Shown token={token} checkout={checkout.data} />;
  if (checkout.error !== null && Problem.of(checkout.error).status === 404) {
    return (
      <PublicFrame title={t("pay.unknown")}>
        <Text>{t("pay.unknownText")}</Text>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame title={t("pay.loading")}>
      {checkout.error === null ? (
        <Loader aria-label={t("ui.loading")} />
      ) : (
        <ProblemNote failure={checkout.error} onRetry={() => void checkout.refetch()} />
      )}
    </PublicFrame>
  );
}
