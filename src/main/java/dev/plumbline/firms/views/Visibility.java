package dev.plumbline.firms.views;

import dev.plumbline.shared.Coded;

/** Who sees a saved view. A team's view is seen by the members of that team and of all teams below it. */
enum Visibility implements Coded {
    MINE,
    TEAM,
    FIRM
}
