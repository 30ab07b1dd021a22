package dev.plumbline.firms;

import dev.plumbline.shared.MemberId;
import java.util.Collection;
import java.util.Map;

/** Work that must not stay behind when a member leaves. Implemented by modules above, which this one may not know. */
public interface OpenWork {
    /** What it is, in the plural: {@code leads}. */
    String what();

    /** How much of it each has; members without any may be missing. */
    Map<MemberId, Long> of(Collection<MemberId> members);
}
