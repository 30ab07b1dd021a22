import { firm, members, invitations, roles, units, calendar, today } from "./en/firms";
import { apiKeys, form, invitation, preferences, profile, reset, sessions, setUp, signIn } from "./en/identity";
import * as sales from "./en/sales";
import * as salesRules from "./en/salesRules";
import { imports } from "./en/imports";
import { audit, docs, inbox, jobs, outbox } from "./en/operations";
import { nav, shell } from "./en/shell";
import { ui } from "./en/ui";

/** The words that the client starts with. An area adds its own file and one line here. */
export const first = {
  ui,
  shell,
  nav,
  form,
  signIn,
  setUp,
  reset,
  invitation,
  profile,
  preferences,
  sessions,
  apiKeys,
  today,
  members,
  invitations,
  roles,
  units,
  firm,
  calendar,
  ...sales,
  jobs,
  audit,
  inbox,
  outbox,
  imports,
  docs,
};

/** All words: those that come later are brought by the part that says them, as in `salesRules`. */
export const en = { ...first, ...salesRules };
