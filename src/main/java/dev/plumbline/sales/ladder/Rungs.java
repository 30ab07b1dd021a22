package dev.plumbline.sales.ladder;

import dev.plumbline.firms.FirmsPermission;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.MemberStatus;
import dev.plumbline.firms.Members;
import dev.plumbline.firms.Territories;
import dev.plumbline.firms.TerritoryId;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.sight.Sight;
import dev.plumbline.shared.MemberId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who stands on a rung of the ladder now. A rung is what somebody may do, not what their role is called: a manager is who
 * gives leads to others, operations who decides how the firm answers, an owner who may close it. So a firm's own roles
 * are called like the built-in ones.
 */
@Component
public class Rungs {
    private final Members members;
    private final Territories territories;
    private final Sight sight;

    Rungs(Members members, Territories territories, Sight sight) {
        this.members = members;
        this.territories = territories;
        this.sight = sight;
    }

    /**
     * Only who sees the lead is called for it: others could not answer. Where nobody stands on a rung, the owners are
     * called instead: a lead is never left unheard.
     */
    public List<MemberId> people(Rung rung, Called lead, @Nullable MemberId responder) {
        List<MemberId> found = switch (rung) {
            case REP ->
                Optional.ofNullable(lead.owner())
                        .filter(this::isActive)
                        .or(() -> Optional.ofNullable(responder))
                        .flatMap(members::find)
                        .map(m -> ids(only(lead, List.of(m))))
                        .orElse(List.of());
            case MANAGER ->
                near(lead, only(lead, between(SalesPermission.LEAD_ASSIGN, SalesPermission.RESPONSE_MANAGE)));
            case OPERATIONS -> ids(only(lead, between(SalesPermission.RESPONSE_MANAGE, FirmsPermission.FIRM_CLOSE)));
            case OWNER -> List.of();
        };
        return found.isEmpty() ? ids(members.allowed(FirmsPermission.FIRM_CLOSE)) : found;
    }

    /** Those who may do the one and not the other, which belongs to the rung above. */
    private List<MemberFacts> between(String permission, String above) {
        List<MemberFacts> higher = members.allowed(above);
        return members.allowed(permission).stream()
                .filter(m -> !higher.contains(m))
                .toList();
    }

    /** Which of these members see the lead. */
    public Set<MemberId> seeing(Called lead, Collection<MemberId> asked) {
        Sight.Seen seen = sight.of(asked);
        return asked.stream().filter(m -> seen.sees(m, lead.place())).collect(Collectors.toSet());
    }

    private List<MemberFacts> only(Called lead, List<MemberFacts> asked) {
        Set<MemberId> seeing = seeing(lead, ids(asked));
        return asked.stream().filter(m -> seeing.contains(m.id())).toList();
    }

    /** Whoever works in other territories only is not called, unless nobody else is there. */
    private List<MemberId> near(Called lead, List<MemberFacts> managers) {
        String postcode = lead.postcode();
        Set<UUID> ground = postcode == null
                ? Set.of()
                : territories.of(postcode).stream().map(TerritoryId::value).collect(Collectors.toSet());
        List<MemberFacts> here = managers.stream()
                .filter(m -> m.territories().isEmpty() || !Collections.disjoint(m.territories(), ground))
                .toList();
        return ids(here.isEmpty() ? managers : here);
    }

    private boolean isActive(MemberId member) {
        return members.find(member)
                .filter(m -> m.status() == MemberStatus.ACTIVE)
                .isPresent();
    }

    private static List<MemberId> ids(List<MemberFacts> members) {
        return members.stream().map(MemberFacts::id).toList();
    }
}
