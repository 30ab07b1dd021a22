package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientKind;
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
 * Which clients a list shows; every part narrows it.
 *
 * @param q words, each the beginning of one in name, company, e-mail or phone, also of somebody to talk to there
 * @param status active ones when it is absent
 * @param own what is said in a field of the firm's own, by its code: {@code pets:dog}
 */
record ClientFilter(
        @Size(max = 200) @Nullable String q,
        @Size(max = 40) @Nullable String tag,
        @Nullable ClientKind kind,
        @Nullable StandingFilter status,

        @Pattern(regexp = "[a-z][a-z0-9_]{0,39}:.{1,1000}") @Nullable
        String own,

        @Nullable Instant createdFrom,
        @Nullable Instant createdTo) {

    static final List<SortKey> SORTS =
            List.of(SortKey.of("created", "c.created_at", "timestamptz"), SortKey.of("name", "c.name", "text"));

    /** Conditions on {@code clients.client c}. */
    Where where() {
        return new Where()
                .and("c.firm_id = shared.firm()")
                .when(blankless(q), "c.id in (select * from clients.client_search(:q))", "q")
                .when(blankless(tag), "c.id in (select * from shared.tagged('clients', :tag))", "tag")
                .when(kind == null ? null : kind.code(), "c.kind = :kind", "kind")
                .when(StandingFilter.code(status), "c.status = :status", "status")
                .when(own, "c.id in (select * from shared.saying('clients', :own))", "own")
                .when(
                        createdFrom == null ? null : createdFrom.atOffset(ZoneOffset.UTC),
                        "c.created_at >= :createdFrom",
                        "createdFrom")
                .when(
                        createdTo == null ? null : createdTo.atOffset(ZoneOffset.UTC),
                        "c.created_at < :createdTo",
                        "createdTo");
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
