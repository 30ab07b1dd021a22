import { Anchor, type AnchorProps } from "@mantine/core";
import { Link } from "@tanstack/react-router";

interface ServerLinkProps extends AnchorProps {
  /** An address of the application as the server wrote it, with what is asked for: `/leads/1?tab=documents`. */
  link: string;
  onClick?: () => void;
  children: string;
}

/** Leads to where the server says. */
export function ServerLink({ link, children, ...rest }: ServerLinkProps) {
  const { pathname, searchParams } = new URL(link, location.origin);
  return (
    <Anchor
      underline="always"
      {...rest}
      renderRoot={(props) => <Link to={pathname} search={Object.fromEntries(searchParams)} {...props} />}
    >
      {children}
    </Anchor>
  );
}
