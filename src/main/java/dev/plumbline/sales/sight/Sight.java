package dev.plumbline.sales.sight;

import dev.plumbline.firms.Firms;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.RowPlace;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rule by which a list shows leads, asked of others than the caller: of many in one statement. */
@Component
public class Sight {
    private final Firms firms;

    Sight(Firms firms) {
        this.firms = firms;
    }

    /** What these members may; who is not active sees nothing. */
    public Seen of(Collection<MemberId> members) {
        return new Seen(firms.granted(members));
    }

    /** Whether somebody with this access sees a lead that stands there; who works on leads also sees the pool. */
    public static boolean sees(Access access, RowPlace lead) {
        return access.allows(SalesPermission.LEAD_READ) && access.sees(lead, access.allows(SalesPermission.LEAD_WRITE));
    }

    public record Seen(Map<MemberId, Access> members) {
        /** Whether the member sees a lead that stands there. */
        public boolean sees(MemberId member, RowPlace lead) {
            @Nullable Access access = members.get(member);
            return access != null && Sight.sees(access, lead);
        }

        /** Whether the member sees it and may work on it. */
        public boolean worksOn(MemberId member, RowPlace lead) {
            @Nullable Access access = members.get(member);
            return access != null && access.allows(SalesPermission.LEAD_WRITE) && access.sees(lead, true);
        }
    }
}
