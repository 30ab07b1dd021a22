package dev.plumbline.documents.referred;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.documents.RecordVersion;
import dev.plumbline.documents.RecordVersions;
import dev.plumbline.shared.Scope;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class ReferredVersions implements RecordVersions {
    private final ReferredRepository versions;

    ReferredVersions(ReferredRepository versions) {
        this.versions = versions;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<RecordVersion> of(String kind, UUID record, Collection<DocumentVersionId> ids) {
        boolean reads = Scope.current().access().allows(DocumentsPermission.READ);
        return reads && !ids.isEmpty() ? versions.of(kind, record, ids) : List.of();
    }
}
