package dev.plumbline.documents.links;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.documents.DocumentsProblem;
import dev.plumbline.documents.links.LinkTokens.Says;
import dev.plumbline.documents.shelf.Shelf;
import dev.plumbline.documents.store.Contents;
import dev.plumbline.documents.versions.DocumentVersion;
import dev.plumbline.documents.versions.VersionReadiness;
import dev.plumbline.documents.versions.Versions;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.platform.AuditNote;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes links to contents, and follows them. A link is for whom it was made: whether they may see the document is asked again each
 * time it is used, and each time is in the log.
 */
@Service
class ContentLinks {
    /** Long enough for a browser to begin, too short to be passed on. */
    static final Duration LIVES = Duration.ofMinutes(2);

    private static final Logger log = LoggerFactory.getLogger(ContentLinks.class);

    private final LinkTokens tokens;
    private final Versions versions;
    private final Shelf shelf;
    private final Contents contents;
    private final Firms firms;
    private final Members members;
    private final AuditNote note;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ContentLinks(
            LinkTokens tokens,
            Versions versions,
            Shelf shelf,
            Contents contents,
            Firms firms,
            Members members,
            AuditNote note,
            TransactionTemplate transaction,
            Clock clock) {
        this.tokens = tokens;
        this.versions = versions;
        this.shelf = shelf;
        this.contents = contents;
        this.firms = firms;
        this.members = members;
        this.note = note;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What a link leads to. */
    record Opened(DocumentVersion version, boolean inline, InputStream content) {}

    @Transactional
    ContentLink link(DocumentVersionId id, boolean inline) {
        Scope scope = Scope.current();
        MemberId member = scope.access().member();
        if (member == null) {
            throw Problem.of(SharedProblem.FORBIDDEN, "Only members of the firm open documents.");
        }
        DocumentVersion version = opens(id);
        if (inline && !version.content().preview()) {
            throw Problem.field("/inline", "no-preview", "A browser cannot show this. Download it.");
        }
        Instant ends = clock.instant().plus(LIVES);
        note.record("documents.version", id.value(), Map.of("link", inline ? "preview" : "download"));
        return new ContentLink(
                "/api/v1/documents/contents/" + tokens.token(new Says(scope.firm(), id, member, ends, inline)), ends);
    }

    /** @throws Problem when the link has ended, or whom it was made for may not see the document any more */
    Opened open(String token) {
        Says says = tokens.read(token)
                .filter(read -> read.expiresAt().isAfter(clock.instant()))
                .orElseThrow(ContentLinks::ended);
        return theirs(says).call(() -> {
            DocumentVersion version = inTransaction(() -> {
                DocumentVersion found = opens(says.version());
                note.record(
                        "documents.version",
                        found.id().value(),
                        Map.of(
                                says.inline() ? "shown" : "downloaded",
                                found.content().sha256()));
                return found;
            });
            return new Opened(version, says.inline(), content(says, version));
        });
    }

    private InputStream content(Says says, DocumentVersion version) {
        try {
            return contents.open(says.firm(), version.content().sha256());
        } catch (IOException e) {
            log.error(
                    "The content of version {} cannot be opened", says.version().value(), e);
            throw Problem.of(
                    DocumentsProblem.CONTENT_UNAVAILABLE,
                    "It may be damaged, or the storage does not answer. Try again later, or ask the operator.");
        }
    }

    private DocumentVersion opens(DocumentVersionId id) {
        DocumentVersion version = versions.find(id);
        boolean filed = shelf.find(version.document()).document().filed();
        new VersionReadiness(version, filed, Scope.current().access())
                .open()
                .require(DocumentsProblem.VERSION_NOT_READY);
        return version;
    }

    /** The scope of whom the link was made for, as far as they may still do anything. */
    private Scope theirs(Says says) {
        Scope asked = Scope.current();
        Scope firm = new Scope(says.firm(), Actor.PUBLIC, Access.NONE, null, asked.request(), asked.action());
        return firm.call(() -> inTransaction(() -> {
            Optional<MemberFacts> member = members.find(says.member());
            Access access = firms.granted(Set.of(says.member())).get(says.member());
            if (member.isEmpty() || access == null || !access.allows(DocumentsPermission.READ)) {
                throw ended();
            }
            Actor actor = Actor.user(member.get().user(), member.get().name());
            return new Scope(says.firm(), actor, access, null, asked.request(), asked.action());
        }));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private static Problem ended() {
        return Problem.of(DocumentsProblem.LINK_ENDED, "Open the document again from where you found it.");
    }
}
