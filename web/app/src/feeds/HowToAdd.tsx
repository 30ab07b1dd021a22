import { Accordion, Stack, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";

const programs = ["google", "apple", "outlook"] as const;

/** Where the link goes in the calendar programs that most people have. */
export function HowToAdd() {
  const { t } = useTranslation();
  return (
    <Stack gap="xs" mt="lg" maw={720}>
      <Title order={2} size="h4">
        {t("feeds.howTo")}
      </Title>
      <Accordion order={3} multiple>
        {programs.map((program) => (
          <Accordion.Item key={program} value={program}>
            <Accordion.Control>{t(`feeds.${program}`)}</Accordion.Control>
            <Accordion.Panel>
              <Text size="sm">{t(`feeds.${program}Text`)}</Text>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Stack>
  );
}
