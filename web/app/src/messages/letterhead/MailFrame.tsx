import { getNonce } from "get-nonce";
import classes from "./letterhead.module.css";
import { styled } from "./styled";

/** A mail of the server's own making in a frame that runs nothing. */
export function MailFrame({ title, page }: { title: string; page: string }) {
  return (
    // A frame for each page: one that is given another while it still loads may keep the old one.
    <iframe
      key={page}
      className={classes["preview"]}
      title={title}
      srcDoc={styled(page, getNonce() ?? "")}
      sandbox=""
    />
  );
}
