/** Teams: a tree of members; a team includes the teams below it. */
@NullMarked
package dev.plumbline.firms.teams;

import org.jspecify.annotations.NullMarked;
