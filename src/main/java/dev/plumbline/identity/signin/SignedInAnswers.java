package dev.plumbline.identity.signin;

import dev.plumbline.firms.FirmFacts;
import dev.plumbline.firms.FirmStatus;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.FirmsProblem;
import dev.plumbline.firms.Membership;
import dev.plumbline.identity.SessionId;
import dev.plumbline.identity.accounts.Account;
import dev.plumbline.identity.tokens.AccessTokens;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the answer that every way in gives. Outside any transaction: it looks into the platform and into one firm. */
@Component
class SignedInAnswers {
    private final Firms firms;
    private final AccessTokens tokens;
    private final Clock clock;

    SignedInAnswers(Firms firms, AccessTokens tokens, Clock clock) {
        this.firms = firms;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Where to begin: the firm of last time if it is still open to this person, else the first that is. */
    @Nullable
    FirmId begin(UserId user, Optional<FirmId> last) {
        List<FirmId> open = firms.of(user).stream()
                .filter(SignedInAnswers::isOpen)
                .map(Membership::firm)
                .toList();
        return last.filter(open::contains).or(() -> open.stream().findFirst()).orElse(null);
    }

    SignedIn answer(Account account, SessionId session, @Nullable FirmId wanted) {
        UserId user = account.id();
        List<Membership> memberships = firms.of(user);
        FirmId firm =
                memberships.stream().anyMatch(m -> m.firm().equals(wanted)) && mayEnter(user, wanted) ? wanted : null;
        List<String> permissions = List.of();
        FirmFacts facts = null;
        if (firm != null) {
            Scope there = Scope.current().in(firm);
            facts = there.call(firms::current);
            permissions = there.call(() -> firms.access(user))
                    .map(access -> access.permissions().stream().sorted().toList())
                    .orElseThrow(Problem.notFound("firm"));
        }
        return new SignedIn(
                tokens.issue(new AccessTokens.Claims(user, session, firm)),
                clock.instant().plus(AccessTokens.LIFETIME),
                new SignedIn.UserView(user, account.name(), account.email(), account.operator()),
                facts,
                memberships.stream()
                        .map(m -> new SignedIn.FirmChoice(m.firm(), m.firmName(), m.role(), m.guest()))
                        .toList(),
                permissions);
    }

    /** A suspended firm lets in only those who may reactivate it. */
    private boolean mayEnter(UserId user, @Nullable FirmId firm) {
        if (firm == null) {
            return false;
        }
        try {
            return Scope.current().in(firm).call(() -> firms.access(user)).isPresent();
        } catch (Problem refused) {
            if (refused.code() == FirmsProblem.SUSPENDED) {
                return false;
            }
            throw refused;
        }
    }

    private static boolean isOpen(Membership membership) {
        return membership.status() == FirmStatus.TRIAL || membership.status() == FirmStatus.ACTIVE;
    }
}
