import { useOwnWords } from "~/records/fields/useOwnWords";
import Timeline from "~/records/Timeline";
import { useLeadWords } from "~/sales/leadWords";

/** What happened with a client, and with the lead that it was, whose fields are called as those of leads are. */
export default function ClientTimeline({ id, lead }: { id: string; lead: string }) {
  return <Timeline kind="clients" id={id} origin={lead} words={useOwnWords("clients", useLeadWords())} />;
}
