import { today } from "./en/today";
import { form, signIn } from "./en/identity";
import { clients } from "./en/clients";
import * as sales from "./en/sales";
import { inbox, jobs } from "./en/operations";
import { nav, shell } from "./en/shell";
import { ui } from "./en/ui";
import { savedViews } from "./en/views";

/** The words that every page may need. An area adds its own file and one line here, or in `en/later`. */
export const en = {
  ui,
  shell,
  nav,
  form,
  signIn,
  today,
  ...sales,
  clients,
  savedViews,
  jobs,
  inbox,
};
