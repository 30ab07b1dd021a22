import { Text } from "@mantine/core";
import type { Schemas } from "~/api/contract";

/** What a firm is called, and how operators name it. */
export function FirmCell({ firm }: { firm: Schemas["FirmName"] }) {
  return (
    <>
      {firm.name}{" "}
      <Text span size="xs" c="dimmed" className="mono">
        {firm.slug}
      </Text>
    </>
  );
}
