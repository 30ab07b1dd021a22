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
        return DocumentKind.of("contract", "Contract");
    }

    @Bean
    DocumentKind insurance() {
        return DocumentKind.of("insurance", "Insurance").expiring();
    }

    @Bean
    DocumentKind identityPaper() {
        return DocumentKind.of("identity", "Identity paper").expiring();
    }

    @Bean
    DocumentKind certificate() {
        return DocumentKind.of("certificate", "Certificate").expiring().judging();
    }
}
