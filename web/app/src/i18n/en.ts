import { firm, members, invitations, roles, units, calendar, today } from "./en/firms";
import { apiKeys, form, invitation, preferences, profile, reset, sessions, setUp, signIn } from "./en/identity";
import * as sales from "./en/sales";
import { imports } from "./en/imports";
import { audit, docs, inbox, jobs, outbox } from "./en/operations";
import { nav, shell } from "./en/shell";
import { ui } from "./en/ui";
import { savedViews } from "./en/views";

/** All words of the client. An area adds its own file and one line here. */
export const en = {
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
  savedViews,
  jobs,
  audit,
  inbox,
  outbox,
  imports,
  docs,
};
