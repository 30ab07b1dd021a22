import type { Folder } from "./queries";

type Lying = Pick<Folder, "id" | "name" | "parent">;

/** From the top down to the folder of this id, which is the last; nothing for none. */
export function pathTo<F extends Lying>(folders: F[], id: string | undefined): F[] {
  const path: F[] = [];
  for (let at = folders.find((each) => each.id === id); at !== undefined;) {
    const { parent } = at;
    path.unshift(at);
    at = folders.find((each) => each.id === parent);
  }
  return path;
}

/** As people read it: "Plans / North". */
export const pathName = (folders: Lying[], id: string | undefined) =>
  pathTo(folders, id)
    .map(({ name }) => name)
    .join(" / ");

/** Where something may go: everywhere but to where it is, and a folder nowhere into itself. */
export function placesFor<F extends Lying>(folders: F[], moved: { at: string | undefined; folder?: string }): F[] {
  return folders.filter(
    ({ id }) =>
      id !== moved.at &&
      (moved.folder === undefined || !pathTo(folders, id).some((above) => above.id === moved.folder)),
  );
}
