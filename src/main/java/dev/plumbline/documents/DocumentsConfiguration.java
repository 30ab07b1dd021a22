package dev.plumbline.documents;

import dev.plumbline.messages.NoticeKinds;
import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.platform.Permissions;
import dev.plumbline.platform.UploadAddress;
import dev.plumbline.webhooks.EventType;
import dev.plumbline.webhooks.EventTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {
    @Bean
    Permissions documentsPermissions() {
        return DocumentsPermission.ALL;
    }

    @Bean
    NoticeKinds documentNoticeKinds() {
        return DocumentsNotices.ALL;
    }

    @Bean
    ConstraintProblems documentsConstraints() {
        return DocumentsProblem.CONSTRAINTS;
    }

    @Bean
    UploadAddress uploadedParts() {
        return UploadAddress.parts("/api/v1/documents/uploads");
    }

    @Bean
    EventTypes documentEvents() {
        return EventTypes.of(
                "document",
                "documents.document",
                "/api/v1/documents/",
                EventType.created("document.added", "document.add", "A document was added to a record."),
                EventType.cleared(
                        "document.restored", "removed_by", "document.restore", "A document was brought back."),
                EventType.changed("document.removed", "removed_by", "document.remove", "A document was removed."),
                EventType.changed("document.purged", "purged_at", "document.erase", "A document was erased for good."),
                EventType.changed(
                        "document.changed", "document.change", "A document has another version, name or place."));
    }

    @Bean
    DocumentKind generalDocument() {
        return DocumentKind.of("general", "General");
    }

    @Bean
    DocumentKind photo() {
        return DocumentKind.of("photo", "Photo");
    }

    @Bean
    DocumentKind correspondence() {
        return DocumentKind.of("correspondence", "Correspondence");
    }

    @Bean
    DocumentKind plan() {
        return DocumentKind.of("plan", "Plan or drawing").upTo(DocumentKind.BYTES_MAX);
    }

    @Bean
    DocumentKind contract() {
        return DocumentKind.of("contract", "Contract").keptFor(72, "Limitation Act 1980, section 5: six years");
    }

    @Bean
    DocumentKind insurance() {
        return DocumentKind.of("insurance", "Insurance").expiring();
    }

    @Bean
    DocumentKind identityPaper() {
        return DocumentKind.of("identity", "Identity paper")
                .expiring()
                .keptFor(12, "Home Office code of practice on right to rent: one year after the tenancy");
    }

    @Bean
    DocumentKind certificate() {
        return DocumentKind.of("certificate", "Certificate")
                .expiring()
                .judging()
                .keptFor(24, "Gas Safety (Installation and Use) Regulations 1998, regulation 36: two years");
    }
}
