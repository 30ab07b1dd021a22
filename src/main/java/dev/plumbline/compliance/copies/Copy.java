package dev.plumbline.compliance.copies;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.TenancyId;
import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.CopyId;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A copy as it was known at some time.
 *
 * @param version how many entries it had then
 */
record Copy(CopyId id, long version, PropertyId property, CertificateId certificate, Given given, Entry entry) {
    record Given(
            TenancyId tenancy,
            LocalDate on,
            CopyWay way,
            @Nullable String note) {}

    record Entry(UUID id, CopyAct act, MemberId by, Instant at) {}

    boolean stands() {
        return entry.act() == CopyAct.GIVEN;
    }

    Copy withdrawn(Entry next) {
        return new Copy(id, version + 1, property, certificate, given, next);
    }
}
