import { List, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { daysOf, type RuleSet } from "./rules";
import { Sections } from "./Sections";

const signed = new Intl.NumberFormat(undefined, { signDisplay: "exceptZero" });

function Steps({ steps }: { steps: RuleSet["idle"] }) {
  const { t } = useTranslation();
  return (
    <List size="sm" listStyleType="none" spacing={2}>
      {steps.map(({ after, change }) => (
        <List.Item key={after} className="figures">
          {t("scoring.step", { days: daysOf(after), change: signed.format(change) })}
        </List.Item>
      ))}
    </List>
  );
}

const points = (given: number) => <span className="figures">{signed.format(given)}</span>;

/** A published version: nothing of it changes any more. */
export function Explained({ rules }: { rules: RuleSet }) {
  const { t } = useTranslation();
  const { hot, warm, cool, margin } = rules.bands;
  return (
    <Sections
      rules={rules}
      slots={{
        casePoints: (_rule, _place, given) => points(given),
        eventPoints: (_event, given) => points(given),
        fades: (event) => <Steps steps={rules.events[event]?.fades ?? []} />,
        idle: <Steps steps={rules.idle} />,
        bands: (
          <Text size="sm" className="figures">
            {t("scoring.bandsSaid", { hot, warm, cool, margin })}
          </Text>
        ),
      }}
    />
  );
}
