package dev.plumbline.shared;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The scope of one unit of work: for which firm, by whom, doing what. Bound lexically, immutable, never inherited by
 * another thread. Without one, no transaction starts.
 *
 * @param firm       the one firm whose rows exist in this scope; {@link FirmId#PLATFORM} for acts on users and sessions
 * @param action     what is being done, as {@code feature.verb}: the same word as in the API and the log
 * @param request    id under which the caller, the log and the operator find this act again
 */
public record Scope(
        FirmId firm, Actor actor, Access access, @Nullable UUID session, String request, String action) {

    private static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

    /** @throws IllegalStateException when no scope is bound */
    public static Scope current() {
        if (!CURRENT.isBound()) {
            throw new IllegalStateException("No scope is bound: say for which firm, or that you act for the platform.");
        }
        return CURRENT.get();
    }

    public static boolean isBound() {
        return CURRENT.isBound();
    }

    public static Scope job(FirmId firm, String task, String request) {
        return new Scope(firm, Actor.job(task), Access.WHOLE_FIRM, null, request, task);
    }

    /** The platform itself: sees users and sessions, and no firm's rows. */
    public static Scope platform(Actor actor, String request, String action) {
        return new Scope(FirmId.PLATFORM, actor, Access.NONE, null, request, action);
    }

    /** Who of the firm answers for what is done: whoever acts, or made the key that acts; null for a job. */
    public @Nullable UUID memberId() {
        MemberId member = access.member();
        return member == null ? null : member.value();
    }

    public boolean isPlatform() {
        return firm.equals(FirmId.PLATFORM);
    }

    public Scope doing(String nextAction) {
        return new Scope(firm, actor, access, session, request, nextAction);
    }

    /** This act continued by the firm itself, for the same actor: over every row, whatever the actor may see. */
    public Scope overAllRows() {
        return new Scope(firm, actor, access.overAllRows(), session, request, action);
    }

    /** This act continued on the platform's side (users, sessions), by the same actor. */
    public Scope onPlatform() {
        return new Scope(FirmId.PLATFORM, actor, Access.NONE, session, request, action);
    }

    /** This act continued in a firm, by the same actor. */
    public Scope in(FirmId other) {
        return new Scope(other, actor, Access.WHOLE_FIRM, session, request, action);
    }

    public <T extends @Nullable Object, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /** The same work for another thread, which inherits nothing by itself. */
    public <T extends @Nullable Object> Callable<T> carry(Callable<T> work) {
        return () -> ScopedValue.where(CURRENT, this).call(work::call);
    }
}
