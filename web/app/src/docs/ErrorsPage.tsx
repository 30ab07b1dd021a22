import { Anchor, Table, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useSessionState } from "~/api/session";
import { ProblemNote } from "~/ui/ProblemNote";
import { usePageTitle } from "~/ui/usePageTitle";
import { descriptionQuery } from "./description";
import classes from "./docs.module.css";

/** Every problem that the API can answer with. The `type` of a problem leads to its row. */
export function ErrorsPage() {
  const { t } = useTranslation();
  usePageTitle(t("docs.errors"));
  const query = useQuery(descriptionQuery(useSessionState().status));
  const { hash } = useLocation();
  const ready = query.data !== undefined;
  useEffect(() => {
    if (ready && hash !== "") document.getElementById(decodeURIComponent(hash))?.scrollIntoView({ block: "center" });
  }, [ready, hash]);
  return (
    <main className={classes["page"]}>
      <Title order={1}>{t("docs.errors")}</Title>
      <Text mb="md">
        {t("docs.errorsIntro")}{" "}
        <Anchor component={Link} to="/docs" underline="always">
          {t("docs.title")}
        </Anchor>
      </Text>
      {query.error === null ? null : <ProblemNote failure={query.error} onRetry={() => void query.refetch()} />}
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("docs.code")}</Table.Th>
            <Table.Th>{t("docs.status")}</Table.Th>
            <Table.Th>{t("docs.means")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {(query.data?.["x-errors"] ?? []).map((error) => (
            <Table.Tr key={error.code} id={error.code} data-target={hash === error.code || undefined}>
              <Table.Th scope="row" className={`mono ${classes["path"]}`}>
                {error.code}
              </Table.Th>
              <Table.Td className="figures">{error.status}</Table.Td>
              <Table.Td>{error.title}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </main>
  );
}
