import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "~/api/session";
import type { ListSearch } from "~/app/useListSearch";
import type { Crumb } from "~/ui/PageHeader";

type Shape = "/leads" | "/pipeline" | "/map";

// Only in memory: what somebody searched for may name a customer.
let last: { world: string; to: Shape; search: ListSearch } | undefined;

/** Who looks, and in which firm: the list of one is no way back for another. */
function useWorld() {
  const { user, firm } = useSession();
  return `${user.id} ${firm?.id ?? ""}`;
}

/** Leads are shown like this now: their pages lead back here. */
export function useLastList(to: Shape, search: ListSearch) {
  const current = useWorld();
  // Of the firm in which the list was opened, also in the moment when the session moves on to another.
  const [world] = useState(current);
  useEffect(() => {
    last = { world, to, search };
  }, [world, to, search]);
}

/** The way back from a lead: to the list as it was filtered, sorted and shaped. */
export function useLeadsCrumb(): Crumb {
  const { t } = useTranslation();
  const world = useWorld();
  const label = t("leads.title");
  return last?.world === world ? { label, to: last.to, search: last.search } : { label, to: "/leads" };
}
