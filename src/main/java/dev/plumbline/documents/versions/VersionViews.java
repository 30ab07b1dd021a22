package dev.plumbline.documents.versions;

import dev.plumbline.firms.Members;
import dev.plumbline.records.kinds.Colleague;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Versions as callers see them, with names of people and what may be done. */
@Component
public class VersionViews {
    private final Members members;

    VersionViews(Members members) {
        this.members = members;
    }

    /** @param filed whether its document is there to be worked on */
    public VersionView view(DocumentVersion version, boolean filed) {
        return view(version, filed, members.names());
    }

    public static VersionView view(DocumentVersion version, boolean filed, Map<MemberId, String> names) {
        DocumentVersion.Content content = version.content();
        DocumentVersion.Review review = version.review();
        return new VersionView(
                version.id(),
                version.version(),
                version.document(),
                version.number(),
                version.status(),
                content.fileName(),
                content.mediaType(),
                content.label(),
                content.bytes(),
                content.sha256(),
                content.preview(),
                content.pictured(),
                colleague(content.addedBy(), names),
                content.addedAt(),
                version.scan().result(),
                version.scan().detail(),
                review == null ? null : colleague(review.by(), names),
                review == null ? null : review.at(),
                review == null ? null : review.proof(),
                review == null ? null : review.reason(),
                new VersionReadiness(version, filed, Scope.current().access()).commands());
    }

    private static Colleague colleague(MemberId member, Map<MemberId, String> names) {
        return new Colleague(member, names.getOrDefault(member, ""));
    }
}
