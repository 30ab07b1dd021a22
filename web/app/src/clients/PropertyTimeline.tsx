import { useOwnWords } from "~/records/fields/useOwnWords";
import Timeline from "~/records/Timeline";
import { usePropertyWords } from "./pastWords";

/** What happened with a property. */
export default function PropertyTimeline({ id }: { id: string }) {
  return <Timeline kind="properties" id={id} words={useOwnWords("properties", usePropertyWords())} />;
}
