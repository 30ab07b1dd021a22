import { Group, Input, SegmentedControl, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useField } from "~/ui/form/useField";
import { type Asked, captureFields } from "./captureForms";
import classes from "./capture.module.css";

const choices: Asked[] = ["no", "asked", "required"];

/** What a form asks: each field not at all, if people like, or by all means. */
export function CaptureFieldChooser() {
  const { t } = useTranslation();
  const { field, error } = useField("fields");
  const values: Record<string, Asked> = field.value ?? {};
  return (
    <Input.Wrapper
      label={t("capture.fields")}
      labelElement="div"
      description={t("capture.fieldsText")}
      error={error}
      role="group"
      aria-label={t("capture.fields")}
    >
      <Stack gap={6} mt="xs">
        {captureFields.map((name) => (
          <Group key={name} gap="xs" className={classes["field"]}>
            <Text size="sm" id={`field-${name}`} className={classes["fieldName"]}>
              {t(`capture.field.${name}`)}
            </Text>
            <SegmentedControl
              size="sm"
              aria-labelledby={`field-${name}`}
              value={values[name] ?? "no"}
              onChange={(asked) => field.onChange({ ...values, [name]: asked })}
              data={choices.map((value) => ({ value, label: t(`capture.asked.${value}`) }))}
            />
          </Group>
        ))}
      </Stack>
    </Input.Wrapper>
  );
}
