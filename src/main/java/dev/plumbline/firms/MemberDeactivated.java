package dev.plumbline.firms;

import dev.plumbline.shared.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A member has left. Published in the transaction: modules with open work of theirs move it in the same one.
 *
 * @param handOverTo who takes the open work over; null when there was none
 */
public record MemberDeactivated(MemberId member, @Nullable MemberId handOverTo) {}
