import { UnitsPage } from "./UnitsPage";

export const TeamsPage = () => <UnitsPage kind="teams" />;
export const TerritoriesPage = () => <UnitsPage kind="territories" />;
