import { Menu, Text, UnstyledButton } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { IconCheck, IconSelector } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { accept, useSession } from "~/api/session";
import classes from "./TopBar.module.css";

/** The firms that one works in. Switching drops everything cached: nothing of one firm may show in another. */
export default function FirmMenu() {
  const { t } = useTranslation();
  const { firm, firms } = useSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const choose = useMutation({
    mutationFn: (firmId: string) => answer(api.PUT("/api/v1/identity/sessions/current/firm", { body: { firmId } })),
    onSuccess: async (session) => {
      queries.clear();
      accept(session);
      await navigate({ to: "/" });
    },
  });
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <UnstyledButton
          className={classes["firm"]}
          aria-label={`${firm?.name ?? t("shell.noFirm")} – ${t("shell.switchFirm")}`}
        >
          <span>{firm?.name ?? t("shell.noFirm")}</span>
          <IconSelector size={16} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {firms.map((each) => (
          <Menu.Item
            key={each.id}
            disabled={choose.isPending}
            onClick={() => each.id !== firm?.id && choose.mutate(each.id)}
            rightSection={each.id === firm?.id ? <IconCheck size={16} aria-label={t("shell.currentFirm")} /> : null}
          >
            {each.name}
            <Text size="xs" c="dimmed">
              {each.role}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
