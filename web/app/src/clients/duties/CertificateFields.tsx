import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { loadDocuments } from "~/documents/queries";
import { SelectField } from "~/ui/form/fields";
import { MultiSelectField } from "~/ui/form/MultiSelectField";
import { TextField } from "~/ui/form/textFields";
import { applianceText, hazardText, tenancyText } from "../facts/model";
import { appliancesQuery, hazardsQuery, tenanciesQuery } from "../facts/queries";
import type { Labels } from "./certificateValues";
import { FillIn } from "./FillIn";
import { dutiesKey, type ProofKind, readDocument } from "./queries";
import { StatedFields } from "./StatedFields";

interface FieldsProps {
  property: string;
  kind: ProofKind;
  labels: Labels;
}

/** What of the property it can be about. */
function useSubjects(property: string, about: ProofKind["about"]): { value: string; label: string }[] {
  const { t } = useTranslation();
  const appliances = useQuery({ ...appliancesQuery(property), enabled: about === "appliance" });
  const tenancies = useQuery({ ...tenanciesQuery(property), enabled: about === "tenancy" });
  const hazards = useQuery({ ...hazardsQuery(property), enabled: about === "hazard" });
  switch (about) {
    case "appliance":
      return (appliances.data ?? []).map((one) => ({ value: one.id, label: applianceText(one, t) }));
    case "tenancy":
      return (tenancies.data ?? []).map((one) => ({ value: one.id, label: tenancyText(one, t) }));
    case "hazard":
      return (hazards.data ?? []).map((one) => ({ value: one.id, label: hazardText(one, t) }));
    default:
      return [];
  }
}

/** The appliances, tenancies or hazards that it is about. */
function Subjects({ property, kind, labels }: FieldsProps) {
  const { t } = useTranslation();
  const data = useSubjects(property, kind.about);
  return (
    <MultiSelectField
      name="subjects"
      label={labels.subjects}
      data={data}
      description={data.length === 0 ? t("certificates.noneToChoose") : undefined}
    />
  );
}

/** The version of a document of the property that can be opened; nothing where there are none. */
function ShownBy({ property, label }: { property: string; label: string }) {
  const { t } = useTranslation();
  const reads = useCan()(can.readDocuments);
  const { data } = useQuery({
    queryKey: [...dutiesKey(property), "documents"],
    queryFn: () => loadDocuments({ kind: "properties", id: property }, "filed", undefined, undefined),
    enabled: reads,
  });
  const documents = data?.items ?? [];
  if (documents.length === 0) return null;
  return (
    <SelectField
      name="shownBy"
      label={label}
      description={t("certificates.shownByText")}
      clearable
      data={documents.map(({ name, latest }) => ({
        value: latest.id,
        label: t("certificates.versionOf", { name, number: latest.number }),
      }))}
    />
  );
}

/** The fields that a kind of certificate has, those first that it needs. */
export function CertificateFields({ property, kind, labels }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      {kind.about === "property" ? (
        <Text size="sm" c="dimmed">
          {t("certificates.about.property")}
        </Text>
      ) : (
        <Subjects property={property} kind={kind} labels={labels} />
      )}
      <StatedFields kind={kind} labels={labels}>
        <ShownBy property={property} label={labels.shownBy} />
        <TextField name="note" label={labels.note} maxLength={500} />
      </StatedFields>
      <FillIn key={kind.kind} kind={kind} read={(version) => readDocument(property, version, kind.kind)} />
    </>
  );
}
