package dev.plumbline.firms.members;

import dev.plumbline.firms.MemberStatus;
import dev.plumbline.firms.RoleId;
import dev.plumbline.firms.TeamId;
import dev.plumbline.firms.TerritoryId;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which members are listed.
 *
 * @param team      members of this team and of those below it
 * @param territory members of this territory and of those below it
 * @param search    part of the name or the e-mail address
 */
record MemberFilter(
        @Nullable RoleId role,
        @Nullable MemberStatus status,
        @Nullable TeamId team,
        @Nullable TerritoryId territory,
        @Size(max = 200) @Nullable String search) {

    static final List<SortKey> SORTS =
            List.of(SortKey.of("joined", "m.created_at", "timestamptz"), SortKey.of("name", "m.name", "text"));

    Where where(UUID firm) {
        return new Where()
                .and("m.firm_id = :firm", "firm", firm)
                .when(role == null ? null : role.value(), "m.role_id = :role", "role")
                .when(status == null ? null : status.code(), "m.status = :status", "status")
                .when(team == null ? null : team.value(), """
                        m.id in (with recursive below as (
                                   select id from firms.team where firm_id = :firm and id = :team
                                   union
                                   select c.id from firms.team c join below b on c.parent_id = b.id where c.firm_id = :firm)
                                 select tm.member_id from firms.team_member tm join below b on b.id = tm.team_id
                                  where tm.firm_id = :firm)""", "team")
                .when(territory == null ? null : territory.value(), """
                        m.id in (with recursive below as (
                                   select id from firms.territory where firm_id = :firm and id = :territory
                                   union
                                   select c.id from firms.territory c join below b on c.parent_id = b.id
                                    where c.firm_id = :firm)
                                 select tm.member_id from firms.territory_member tm join below b on b.id = tm.territory_id
                                  where tm.firm_id = :firm)""", "territory")
                .when(
                        search == null || search.isBlank()
                                ? null
                                : search.strip().toLowerCase(Locale.ROOT),
                        "position(:search in lower(m.name || ' ' || m.email)) > 0",
                        "search");
    }
}
