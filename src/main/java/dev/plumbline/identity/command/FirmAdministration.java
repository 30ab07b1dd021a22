package dev.plumbline.identity.command;

import dev.plumbline.firms.FirmLimit;
import dev.plumbline.firms.FirmSummary;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.FirmsProblem;
import dev.plumbline.firms.Founder;
import dev.plumbline.firms.Invitations;
import dev.plumbline.firms.NewFirm;
import dev.plumbline.identity.accounts.Account;
import dev.plumbline.identity.accounts.Accounts;
import dev.plumbline.platform.Crossing;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the operator does with firms. Each act is in the log of the firm that it is done to. */
@Component
class FirmAdministration {
    private static final int LISTED = 10_000;
    private static final Actor OPERATOR = Actor.system("command line");

    private final Firms firms;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Crossing crossing;
    private final TransactionTemplate transaction;
    private final Ids ids;

    FirmAdministration(
            Firms firms,
            Invitations invitations,
            Accounts accounts,
            Crossing crossing,
            TransactionTemplate transaction,
            Ids ids) {
        this.firms = firms;
        this.invitations = invitations;
        this.accounts = accounts;
        this.crossing = crossing;
        this.transaction = transaction;
        this.ids = ids;
    }

    /**
     * Founds a firm. Who has an account owns it at once; anybody else is invited by mail.
     *
     * @return the address of the page that takes the invitation, to be put behind the installation's own address; empty
     *     when nobody had to be invited
     */
    Optional<String> create(NewFirm firm, String owner) {
        Scope platform = scope("firm.create");
        return platform.call(() -> transaction.execute(status -> {
            if (firms.bySlug(firm.slug()).isPresent()) {
                throw Problem.of(
                        FirmsProblem.SLUG_TAKEN,
                        "Another firm is called \"" + firm.slug() + "\": choose another name.");
            }
            Optional<Account> known = accounts.byEmail(owner);
            return crossing.call(
                    in(platform, firms.nextId()),
                    () -> known.isPresent() ? own(firm, known.get()) : invite(firm, owner));
        }));
    }

    private Optional<String> own(NewFirm firm, Account owner) {
        firms.found(firm, new Founder(owner.id(), owner.name(), owner.email()));
        return Optional.empty();
    }

    private Optional<String> invite(NewFirm firm, String owner) {
        firms.found(firm);
        return Optional.of("/invitations/" + invitations.inviteOwner(owner));
    }

    /** @param most null for as much as the firm likes */
    void limit(String slug, FirmLimit what, @Nullable Long most) {
        Scope platform = scope("firm.limit");
        FirmId firm = platform.call(() -> firms.bySlug(slug)).orElseThrow(Problem.notFound("firm"));
        in(platform, firm).run(() -> firms.limit(what, most));
    }

    List<FirmSummary> list() {
        return scope("firm.list").call(() -> firms.list(LISTED));
    }

    private Scope scope(String action) {
        return Scope.platform(OPERATOR, "command-line " + ids.next(), action);
    }

    private static Scope in(Scope platform, FirmId firm) {
        return new Scope(firm, OPERATOR, Access.WHOLE_FIRM, null, platform.request(), platform.action());
    }
}
