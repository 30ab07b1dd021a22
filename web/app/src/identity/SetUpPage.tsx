import { Fieldset, SimpleGrid, Text } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { accept } from "~/api/session";
import { currencies, locales, timeZones } from "~/app/places";
import { email, required, secret, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { SelectField } from "~/ui/form/fields";
import { PasswordField, TextField } from "~/ui/form/textFields";
import { PublicFrame } from "./PublicFrame";
import { slugOf } from "./slug";

const schema = z.object({
  firmName: required(say("setUp.firmNameMissing")),
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, say("setUp.slugWrong")),
  timeZone: required(say("setUp.timeZoneMissing")),
  currency: required(say("setUp.currencyMissing")),
  locale: required(say("setUp.localeMissing")),
  name: required(say("form.nameMissing")),
  email: email(),
  password: secret(),
});
type Values = z.infer<typeof schema>;

export function SetUpPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const proposed = useRef("");
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: {
      firmName: "",
      slug: "",
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      currency: navigator.language.endsWith("GB") ? "GBP" : "USD",
      locale: navigator.language.endsWith("GB") ? "en-GB" : "en-US",
      name: "",
      email: "",
      password: "",
    },
  });

  function propose() {
    if (form.getValues("slug") !== proposed.current) return;
    proposed.current = slugOf(form.getValues("firmName"));
    form.setValue("slug", proposed.current);
  }

  return (
    <PublicFrame title={t("setUp.title")} wide>
      <Text size="sm">{t("setUp.text")}</Text>
      <FormShell
        form={form}
        wide
        submitLabel={t("setUp.submit")}
        labels={{
          firmName: t("setUp.firmName"),
          slug: t("setUp.slug"),
          timeZone: t("setUp.timeZone"),
          currency: t("setUp.currency"),
          locale: t("setUp.locale"),
          name: t("form.name"),
          email: t("form.email"),
          password: t("form.password"),
        }}
        onSubmit={async (body) => {
          accept(await answer(api.POST("/api/v1/identity/setup", { body })));
          await navigate({ to: "/" });
        }}
      >
        <Fieldset legend={t("setUp.firm")}>
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <div onBlur={propose}>
              <TextField name="firmName" label={t("setUp.firmName")} autoComplete="organization" />
            </div>
            <TextField name="slug" label={t("setUp.slug")} description={t("setUp.slugText")} autoComplete="off" />
            <SelectField
              name="timeZone"
              label={t("setUp.timeZone")}
              description={t("setUp.timeZoneText")}
              data={timeZones()}
              searchable
              limit={80}
            />
            <SelectField name="currency" label={t("setUp.currency")} data={currencies()} searchable limit={80} />
            <SelectField name="locale" label={t("setUp.locale")} data={locales()} />
          </SimpleGrid>
        </Fieldset>
        <Fieldset legend={t("setUp.you")}>
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TextField name="name" label={t("form.name")} autoComplete="name" />
            <TextField name="email" label={t("form.email")} type="email" autoComplete="username" />
            <PasswordField
              name="password"
              label={t("form.password")}
              description={t("form.passwordText")}
              autoComplete="new-password"
            />
          </SimpleGrid>
        </Fieldset>
      </FormShell>
    </PublicFrame>
  );
}
