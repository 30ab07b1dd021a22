import { useOwnWords } from "~/records/fields/useOwnWords";
import Timeline from "~/records/Timeline";
import { useClientWords } from "./pastWords";

/** What happened with a client, and with the lead that it was, whose fields are called as those of leads are. */
export default function ClientTimeline({ id, lead }: { id: string; lead: string | undefined }) {
  return (
    <Timeline
      kind="clients"
      id={id}
      {...(lead === undefined ? {} : { origin: lead })}
      words={useOwnWords("clients", useClientWords())}
    />
  );
}
