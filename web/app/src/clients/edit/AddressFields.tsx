import { SimpleGrid, Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { TextField } from "~/ui/form/textFields";
import { nationQuery } from "./queries";
import type { AddressValues } from "./values";

const SHORTEST = 2;
const PAUSE_MS = 400;

/** What the postcode says of the nation, while it is typed. */
function Nation() {
  const { watch } = useFormContext<{ address: AddressValues }>();
  const [postcode] = useDebouncedValue(watch("address.postcode").trim(), PAUSE_MS);
  const [country] = useDebouncedValue(watch("address.country").trim(), PAUSE_MS);
  const elsewhere = country !== "" && country.toUpperCase() !== "GB";
  const { data } = useQuery({
    ...nationQuery(postcode, country),
    enabled: postcode.length >= SHORTEST && !elsewhere,
  });
  return (
    <Text size="sm" c="dimmed" role="status">
      {elsewhere || postcode.length < SHORTEST ? "" : data?.why}
    </Text>
  );
}

/** The lines of an address; of a property also what its postcode says of the nation. */
export function AddressFields({ nation = false }: { nation?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField name="address.street" label={t("clients.street")} autoComplete="off" maxLength={200} />
        <TextField name="address.city" label={t("clients.city")} autoComplete="off" maxLength={200} />
        <TextField name="address.region" label={t("clients.region")} autoComplete="off" maxLength={200} />
        <TextField name="address.postcode" label={t("clients.postcode")} autoComplete="off" maxLength={12} />
        <TextField
          name="address.country"
          label={t("clients.country")}
          description={t("clientForms.countryText")}
          inputWrapperOrder={["label", "input", "description", "error"]}
          autoComplete="off"
          maxLength={2}
        />
      </SimpleGrid>
      {nation ? <Nation /> : null}
    </>
  );
}

export function useAddressLabels() {
  const { t } = useTranslation();
  return {
    "address.street": t("clients.street"),
    "address.city": t("clients.city"),
    "address.region": t("clients.region"),
    "address.postcode": t("clients.postcode"),
    "address.country": t("clients.country"),
  };
}
