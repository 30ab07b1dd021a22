package dev.plumbline.messages;

import dev.plumbline.shared.MemberId;
import java.time.ZoneId;

/** On which clocks members live, as they said it for their notices. */
public interface MemberZones {
    /** The member's own, or the firm's. */
    ZoneId of(MemberId member);
}
