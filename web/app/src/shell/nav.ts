import {
  IconActivityHeartbeat,
  IconAddressBook,
  IconBuilding,
  IconBuildingCommunity,
  IconCalendarClock,
  IconClockBolt,
  IconCopy,
  IconCreditCard,
  IconClipboardText,
  IconForms,
  IconCalendarRepeat,
  IconCertificate,
  IconFileCheck,
  IconFingerprint,
  IconGauge,
  IconHome,
  IconHomeCheck,
  IconHomeCog,
  IconInbox,
  IconMail,
  IconKey,
  IconLayoutKanban,
  IconMailForward,
  IconMap2,
  IconMapPin,
  IconProgress,
  IconShieldLock,
  IconStar,
  IconTableImport,
  IconUser,
  IconUserShare,
  IconUsers,
  IconUsersGroup,
  IconWebhook,
} from "@tabler/icons-react";
import type { ComponentType } from "react";
import { can } from "~/app/permissions";
import type { nav } from "~/i18n/en/shell";

type Key = `nav.${keyof typeof nav}`;

export interface NavItem {
  to: string;
  label: Key;
  icon: ComponentType<{ size?: number; stroke?: number }>;
  /** Shown only to roles that hold it. */
  permission?: string;
  /** The letter after `g`. */
  go?: string;
  /** Stands in the phone's bottom bar. */
  phone?: boolean;
  /** Only in the palette and on the account pages, not in the rail. */
  paletteOnly?: boolean;
}

export interface NavGroup {
  id: string;
  label: Key | undefined;
  items: NavItem[];
}

/** Every page that can be gone to: rail, bottom bar, palette and `g` sequences all read this one list. */
export const navigation: NavGroup[] = [
  {
    id: "home",
    label: undefined,
    items: [
      { to: "/", label: "nav.today", icon: IconHome, go: "h", phone: true },
      { to: "/inbox", label: "nav.inbox", icon: IconInbox, go: "n", phone: true },
      { to: "/my-records", label: "nav.myRecords", icon: IconStar, go: "x" },
    ],
  },
  {
    id: "sales",
    label: "nav.sales",
    items: [
      { to: "/leads", label: "nav.leads", icon: IconAddressBook, permission: "lead.read", go: "l", phone: true },
      { to: "/pipeline", label: "nav.pipeline", icon: IconLayoutKanban, permission: "lead.read", go: "f" },
      { to: "/map", label: "nav.map", icon: IconMapPin, permission: "lead.read", go: "a" },
      { to: "/clients", label: "nav.clients", icon: IconBuildingCommunity, permission: "client.read", go: "c" },
      { to: "/properties", label: "nav.properties", icon: IconHomeCog, permission: "client.read", go: "z" },
      { to: "/portfolio", label: "nav.portfolio", icon: IconHomeCheck, permission: "client.read" },
      { to: "/planner", label: "nav.planner", icon: IconCalendarRepeat, permission: "client.read" },
      { to: "/applications", label: "nav.applications", icon: IconInbox, permission: "intake.read" },
      { to: "/payments", label: "nav.payments", icon: IconCreditCard, permission: "billing.read" },
      { to: "/sales/duplicates", label: "nav.duplicates", icon: IconCopy, permission: can.mergeLeads, go: "d" },
      { to: "/sales/response", label: "nav.response", icon: IconClockBolt, permission: can.readLeads, go: "w" },
      { to: "/sales/assignment", label: "nav.assignment", icon: IconUserShare, permission: can.readLeads, go: "q" },
      { to: "/sales/scoring", label: "nav.scoring", icon: IconGauge, permission: can.readLeads, go: "e" },
      { to: "/imports", label: "nav.imports", icon: IconTableImport, permission: can.readImports, go: "o" },
      {
        to: "/sales/forms",
        label: "nav.captureForms",
        icon: IconClipboardText,
        permission: can.readCapture,
        go: "v",
      },
    ],
  },
  {
    id: "firm",
    label: "nav.firm",
    items: [
      { to: "/firm/members", label: "nav.members", icon: IconUsers, permission: can.readMembers, go: "m", phone: true },
      {
        to: "/firm/invitations",
        label: "nav.invitations",
        icon: IconMailForward,
        permission: can.manageMembers,
        go: "i",
      },
      { to: "/firm/roles", label: "nav.roles", icon: IconShieldLock, permission: can.readMembers, go: "r" },
      { to: "/firm/teams", label: "nav.teams", icon: IconUsersGroup, permission: can.readMembers, go: "t" },
      { to: "/firm/territories", label: "nav.territories", icon: IconMap2, permission: can.readMembers, go: "y" },
      { to: "/firm/lead-fields", label: "nav.ownFields", icon: IconForms, permission: "lead.fields" },
      { to: "/firm/settings", label: "nav.firmSettings", icon: IconBuilding, permission: can.manageFirm, go: "s" },
      { to: "/firm/calendar", label: "nav.calendar", icon: IconCalendarClock, permission: can.manageFirm, go: "b" },
      { to: "/firm/templates", label: "nav.templates", icon: IconMail, permission: can.readLetters },
      { to: "/firm/letterhead", label: "nav.letterhead", icon: IconMail, permission: can.manageFirm },
      { to: "/firm/webhooks", label: "nav.webhooks", icon: IconWebhook, permission: can.readWebhooks },
    ],
  },
  {
    id: "assurance",
    label: "nav.assurance",
    items: [
      { to: "/audit", label: "nav.audit", icon: IconFingerprint, permission: can.readAudit, go: "u" },
      { to: "/evidence", label: "nav.evidence", icon: IconCertificate, permission: "certificate.verify" },
      { to: "/documents/reviews", label: "nav.reviews", icon: IconFileCheck, permission: can.reviewDocuments },
      { to: "/retention", label: "nav.retention", icon: IconShieldLock, permission: can.approvePurges },
      { to: "/reports", label: "nav.reports", icon: IconCalendarRepeat, permission: can.scheduleReports },
      { to: "/messages", label: "nav.messages", icon: IconMail, permission: can.readMessages },
      { to: "/jobs", label: "nav.jobs", icon: IconProgress, permission: can.readJobs, go: "j" },
      { to: "/console", label: "nav.console", icon: IconActivityHeartbeat, permission: can.operate },
    ],
  },
  {
    id: "account",
    label: "nav.account",
    items: [
      { to: "/account/profile", label: "nav.profile", icon: IconUser, go: "p", paletteOnly: true },
      { to: "/account/preferences", label: "nav.preferences", icon: IconUser, paletteOnly: true },
      { to: "/account/notifications", label: "nav.notifications", icon: IconInbox, paletteOnly: true },
      { to: "/account/sessions", label: "nav.sessions", icon: IconShieldLock, paletteOnly: true },
      { to: "/account/api-keys", label: "nav.apiKeys", icon: IconKey, go: "k", paletteOnly: true },
      {
        to: "/account/calendar-feeds",
        label: "nav.calendarFeeds",
        icon: IconCalendarClock,
        paletteOnly: true,
      },
      { to: "/exports", label: "nav.exports", icon: IconTableImport, paletteOnly: true },
    ],
  },
];

/** The groups with what these permissions allow. */
export function allowed(permissions: string[]): NavGroup[] {
  return navigation
    .map((group) => ({
      ...group,
      items: group.items.filter((item) => item.permission === undefined || permissions.includes(item.permission)),
    }))
    .filter((group) => group.items.length > 0);
}
