package dev.plumbline.compliance.readings;

import dev.plumbline.compliance.ProofKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of a certificate. It counts for nothing until a person hands it in.
 *
 * @param kind         for which it was read
 * @param source       absent when nothing was read
 * @param issuedOn     the day of the check, or of registration
 * @param expiresOn    the last day on which it holds, of a kind that states it
 * @param nextDueOn    when it asks for the next check, of a kind that states it
 * @param outcomes     what it came to
 * @param inspector    who checked
 * @param registration of who checked
 * @param place        the address that it is about, as it says
 * @param doubts       what to look at
 */
public record Reading(
        ProofKind kind,
        @Nullable ReadingSource source,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate nextDueOn,
        List<String> outcomes,
        @Nullable String number,
        @Nullable String inspector,
        @Nullable String registration,
        @Nullable String place,
        List<ReadingDoubt> doubts) {

    static Reading none(ProofKind kind, ReadingDoubt why) {
        return new Reading(kind, null, null, null, null, List.of(), null, null, null, null, List.of(why));
    }
}
