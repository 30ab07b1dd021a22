package dev.plumbline.clients.property;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.StandingFilter;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which properties a list shows; every part narrows it.
 *
 * @param q        words, each the beginning of one in the address
 * @param postcode as it is written
 * @param client whose they are
 * @param status active ones when it is absent
 * @param own what is said in a field of the firm's own, by its code: {@code pets:dog}
 */
record PropertyFilter(
        @Size(max = 200) @Nullable String q,
        @Size(max = 12) @Nullable String postcode,
        @Size(max = 40) @Nullable String tag,
        @Nullable ClientId client,
        @Nullable StandingFilter status,

        @Pattern(regexp = "[a-z][a-z0-9_]{0,39}:.{1,1000}") @Nullable
        String own,

        @Nullable Instant createdFrom,
        @Nullable Instant createdTo) {

    static final List<SortKey> SORTS = List.of(
            SortKey.of("created", "p.created_at", "timestamptz"),
            SortKey.of("name", "coalesce(p.street, p.city, p.postcode, '')", "text"));

    /** Conditions on {@code clients.property p}. */
    Where where() {
        return new Where()
                .and("p.firm_id = shared.firm()")
                .when(blankless(q), "p.id in (select * from clients.property_search(:q))", "q")
                .when(blankless(postcode), "p.postcode = :postcode", "postcode")
                .when(blankless(tag), "p.id in (select * from shared.tagged('properties', :tag))", "tag")
                .when(client == null ? null : client.value(), "p.client_id = :client", "client")
                .when(StandingFilter.code(status), "p.status = :status", "status")
                .when(own, "p.id in (select * from shared.saying('properties', :own))", "own")
                .when(
                        createdFrom == null ? null : createdFrom.atOffset(ZoneOffset.UTC),
                        "p.created_at >= :createdFrom",
                        "createdFrom")
                .when(
                        createdTo == null ? null : createdTo.atOffset(ZoneOffset.UTC),
                        "p.created_at < :createdTo",
                        "createdTo");
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
