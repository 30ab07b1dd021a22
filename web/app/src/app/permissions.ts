/** The permission codes that screens ask about; the server declares them (FirmsPermission and its like). */
export const can = {
  manageFirm: "firm.manage",
  readMembers: "member.read",
  manageMembers: "member.manage",
  manageRoles: "role.manage",
  manageTerritories: "territory.manage",
  readJobs: "jobs.read",
  readAudit: "audit.read",
  exportAudit: "audit.export",
  readImports: "import.read",
  runImports: "import.run",
  readMessages: "message.read",
  readCapture: "capture.read",
  manageCapture: "capture.manage",
} as const;
