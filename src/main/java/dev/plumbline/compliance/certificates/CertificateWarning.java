package dev.plumbline.compliance.certificates;

import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.homes.Home;
import dev.plumbline.compliance.statements.Stated;
import dev.plumbline.shared.Coded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What can happen honestly, and is worth a second look. */
public enum CertificateWarning implements Coded {
    /** Its last day is over. */
    ENDED,
    /** Another one of the kind has the same day and is about the same. */
    SAME_DAY,
    /** A verified one is newer: that one counts. */
    OLDER,
    /** What it is about was not there on its day. */
    SUBJECT_NOT_THERE,
    /** Another property has one of the kind with this number and day. */
    NUMBER_ELSEWHERE,
    /** No document shows it. */
    NOT_SHOWN;

    /**
     * Of a certificate that counts, or may come to.
     *
     * @param others    all of the property
     * @param elsewhere those with a number that another property has too
     */
    static List<CertificateWarning> of(
            FiledCertificate one,
            List<FiledCertificate> others,
            Home home,
            LocalDate today,
            Set<CertificateId> elsewhere) {
        List<CertificateWarning> warnings = new ArrayList<>();
        if (!one.status().open()) {
            return warnings;
        }
        Stated stated = one.stated();
        if (before(stated.expiresOn(), today) || before(stated.nextDueOn(), today)) {
            warnings.add(ENDED);
        }
        if (any(one, others, other -> other.stated().issuedOn().equals(stated.issuedOn()))) {
            warnings.add(SAME_DAY);
        }
        if (any(
                one,
                others,
                other -> other.status() == CertificateStatus.VERIFIED
                        && other.stated().issuedOn().isAfter(stated.issuedOn()))) {
            warnings.add(OLDER);
        }
        if (stated.subjects().stream().anyMatch(id -> !home.isThere(id, stated.issuedOn()))) {
            warnings.add(SUBJECT_NOT_THERE);
        }
        if (elsewhere.contains(one.id())) {
            warnings.add(NUMBER_ELSEWHERE);
        }
        if (stated.shownBy() == null) {
            warnings.add(NOT_SHOWN);
        }
        return warnings;
    }

    private static boolean any(FiledCertificate one, List<FiledCertificate> others, Predicate<FiledCertificate> such) {
        return others.stream()
                .filter(other -> other.kind() == one.kind() && !other.id().equals(one.id()))
                .filter(other -> other.status().open() && other.stated().touches(one.stated()))
                .anyMatch(such);
    }

    private static boolean before(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today);
    }
}
