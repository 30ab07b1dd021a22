package dev.plumbline.firms.teams;

import dev.plumbline.firms.TeamId;
import dev.plumbline.shared.MemberId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members who work together, with all teams below it. */
record Team(TeamId id, @Nullable TeamId parent, String name, Set<MemberId> members, long children, long version) {}
