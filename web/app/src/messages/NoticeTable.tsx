import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { SelectField, SwitchField } from "~/ui/form/fields";
import { mailWays, type NoticeKind } from "./noticeSettings";
import classes from "./NoticeTable.module.css";

// Row and column say it to the eye.
const named = { label: classes["named"] ?? "" };

interface Placed {
  kind: NoticeKind;
  place: number;
  reachable: boolean;
}

/** What was chosen can be taken back also without a phone. */
function ByText({ kind, place, reachable }: Placed) {
  const { t } = useTranslation();
  if (!kind.urgent) {
    return (
      <Text size="sm" c="dimmed">
        {t("noticeSettings.notByText")}
      </Text>
    );
  }
  return (
    <SwitchField
      name={`kinds.${place}.text`}
      label={t("noticeSettings.textOf", { label: kind.label })}
      classNames={named}
      disabled={!reachable && !kind.text}
    />
  );
}

function Row({ kind, place, reachable }: Placed) {
  const { t } = useTranslation();
  const { label, alwaysShown } = kind;
  return (
    <tr>
      <th scope="row">
        <Text size="sm" fw={550}>
          {label}
        </Text>
        <Text size="xs" c="dimmed">
          {kind.help}
        </Text>
        {alwaysShown === undefined ? null : (
          <Text size="xs" c="dimmed">
            {t("noticeSettings.alwaysWhy", { why: alwaysShown })}
          </Text>
        )}
      </th>
      <td className={classes["shown"]}>
        <Text size="sm" className={classes["way"]} aria-hidden="true">
          {t("noticeSettings.shown")}
        </Text>
        {alwaysShown === undefined ? (
          <SwitchField
            name={`kinds.${place}.shown`}
            label={t("noticeSettings.shownOf", { label })}
            classNames={named}
          />
        ) : (
          <Text size="sm">{t("noticeSettings.always")}</Text>
        )}
      </td>
      <td className={classes["mail"]}>
        <Text size="sm" className={classes["way"]} aria-hidden="true">
          {t("noticeSettings.mail")}
        </Text>
        <SelectField
          name={`kinds.${place}.mail`}
          label={t("noticeSettings.mailOf", { label })}
          classNames={named}
          data={mailWays()}
        />
      </td>
      <td className={classes["text"]}>
        <Text size="sm" className={classes["way"]} aria-hidden="true">
          {t("noticeSettings.text")}
        </Text>
        <ByText kind={kind} place={place} reachable={reachable} />
      </td>
    </tr>
  );
}

/** Kinds of notices by topic, and the ways in which each comes. On a phone each kind is a card. */
export function NoticeTable({ kinds, reachable }: { kinds: NoticeKind[]; reachable: boolean }) {
  const { t } = useTranslation();
  const topics = [...new Set(kinds.map(({ topic }) => topic))];
  return (
    <table className={classes["table"]} aria-label={t("noticeSettings.kinds")}>
      <thead>
        <tr>
          <th scope="col">{t("noticeSettings.kind")}</th>
          <th scope="col">{t("noticeSettings.shown")}</th>
          <th scope="col">{t("noticeSettings.mail")}</th>
          <th scope="col">{t("noticeSettings.text")}</th>
        </tr>
      </thead>
      {topics.map((topic) => (
        <tbody key={topic}>
          <tr>
            <th scope="rowgroup" colSpan={4} className={classes["topic"]}>
              <Text size="sm" fw={650} c="dimmed">
                {topic}
              </Text>
            </th>
          </tr>
          {kinds.map((kind, place) =>
            kind.topic === topic ? <Row key={kind.kind} kind={kind} place={place} reachable={reachable} /> : null,
          )}
        </tbody>
      ))}
    </table>
  );
}
