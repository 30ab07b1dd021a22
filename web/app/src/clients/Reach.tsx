import { Anchor, Stack } from "@mantine/core";

/** How somebody is reached: each way at once. */
export function Reach({ phone, email }: { phone?: string | undefined; email?: string | undefined }) {
  const ways = [
    phone === undefined ? undefined : (
      <Anchor key="phone" href={`tel:${phone}`} underline="always" display="inline-flex" mih={24}>
        {phone}
      </Anchor>
    ),
    email === undefined ? undefined : (
      <Anchor key="email" href={`mailto:${email}`} underline="always" display="inline-flex" mih={24}>
        {email}
      </Anchor>
    ),
  ].filter((way) => way !== undefined);
  return ways.length === 0 ? "–" : <Stack gap={6}>{ways}</Stack>;
}
