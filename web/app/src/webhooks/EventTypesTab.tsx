import { Code, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { ProblemNote } from "~/ui/ProblemNote";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { eventTypesQuery, type Webhook } from "./model";

/** What a receiver gets, one example for each event that this webhook wants. */
export function EventTypesTab({ webhook }: { webhook: Webhook }) {
  const types = useQuery(eventTypesQuery);
  if (types.data === undefined) {
    return types.error === null ? (
      <TableSkeleton columns={2} />
    ) : (
      <ProblemNote failure={types.error} onRetry={() => void types.refetch()} />
    );
  }
  const wanted = types.data.filter((type) => webhook.types.length === 0 || webhook.types.includes(type.name));
  return (
    <Stack gap="lg">
      {wanted.map((type) => (
        <section key={type.name} aria-label={type.name}>
          <Title order={3} className="mono" size="h5">
            {type.name}
          </Title>
          <Text size="sm" mb="xs">
            {type.description}
          </Text>
          <Code block>
            {JSON.stringify({ type: type.name, timestamp: type.example.timestamp, data: type.example.data }, null, 2)}
          </Code>
        </section>
      ))}
    </Stack>
  );
}
