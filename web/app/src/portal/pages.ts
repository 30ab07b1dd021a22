/** The portal in one piece: who comes to it needs all of it, and nobody else any. */
export { LinkPage } from "./LinkPage";
export { OverviewPage } from "./OverviewPage";
export { PortalShell } from "./PortalShell";
export { PropertiesPage } from "./PropertiesPage";
export { PropertyPage } from "./PropertyPage";
