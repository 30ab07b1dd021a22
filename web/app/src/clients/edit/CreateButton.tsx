import { Button, Modal, Skeleton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { mayWrite } from "./queries";

const ClientForm = lazy(() => import("./ClientForm"));
const PropertyForm = lazy(() => import("./PropertyForm"));

/** Enters a client or a property that no lead was, and opens its page. */
export function CreateButton({ list }: { list: "clients" | "properties" }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const may = useCan();
  const close = () => setOpen(false);
  const show = ({ id }: { id: string }) => void navigate({ to: `/${list}/$id`, params: { id } });
  const clients = list === "clients";
  if (!may(clients ? mayWrite.client : mayWrite.property)) return null;
  const label = t(clients ? "clientForms.create" : "propertyForms.create");
  return (
    <>
      <Button leftSection={<IconPlus size={16} />} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal opened={open} onClose={close} title={label} size={clients ? "xl" : "lg"}>
        <Suspense fallback={<Skeleton height={420} />}>
          {clients ? (
            <ClientForm client={undefined} onClose={close} onSaved={show} />
          ) : (
            <PropertyForm entered={{ what: "property" }} onClose={close} onSaved={show} />
          )}
        </Suspense>
      </Modal>
    </>
  );
}
