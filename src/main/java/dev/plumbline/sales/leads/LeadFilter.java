package dev.plumbline.sales.leads;

import com.google.errorprone.annotations.CompileTimeConstant;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.Where;
import dev.plumbline.sales.LeadSource;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.Temperature;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Postcodes;
import dev.plumbline.shared.Scope;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which leads a list shows; every part narrows it.
 *
 * @param postcode   in any spelling; a ZIP code also finds those with the four digits of a block
 * @param own        what is said in a field of the firm's own, by its code: {@code pets:dog}
 * @param q          words, each the beginning of one in name, company, e-mail, phone, address or description
 * @param pool       only those that nobody owns
 * @param unanswered only those that wait for the first answer that they were promised
 * @param deleted    only those that were put aside, instead of those that are there
 */
public record LeadFilter(
        @Nullable List<LeadStatus> status,
        @Nullable List<Temperature> temperature,
        @Nullable List<LeadSource> source,
        @Nullable UUID owner,
        @Nullable UUID territory,
        @Nullable Boolean pool,
        @Nullable Boolean unanswered,
        @Nullable Boolean deleted,
        @Nullable Integer scoreFrom,
        @Nullable Integer scoreTo,
        @Nullable Instant createdFrom,
        @Nullable Instant createdTo,
        @Size(max = 12) @Nullable String postcode,
        @Size(max = Lead.TAG_MAX) @Nullable String tag,

        @Pattern(regexp = "[a-z][a-z0-9_]{0,39}:.{1,1000}") @Nullable
        String own,

        @Size(max = 200) @Nullable String q) {

    public static final LeadFilter ALL = new LeadFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Looks the words up in their index, for whatever wants all that match. */
    private static final String LOOKED_UP = "l.id in (select * from sales.lead_search(:q))";
    /** Holds the words against one row after another, for a page of words that many have. */
    private static final String WALKED = "l.search @@ shared.words(:q)";

    /** Conditions on {@code sales.lead l}, with the caller's row scope among them. */
    public Where where() {
        return where(LOOKED_UP);
    }

    /** The same where the first of many rows are wanted, in an order that an index has. */
    Where walked() {
        return where(WALKED);
    }

    private Where where(@CompileTimeConstant String words) {
        Where where = visible(new Where());
        if (Boolean.TRUE.equals(deleted)) {
            where.and("l.deleted_at is not null");
        } else {
            where.and("l.deleted_at is null");
        }
        if (Boolean.TRUE.equals(pool)) {
            where.and("l.owner_id is null");
        }
        if (Boolean.TRUE.equals(unanswered)) {
            where.and("l.id in (select k.lead_id from sales.response_clock k"
                    + " where k.firm_id = l.firm_id and k.ended_at is null)");
        }
        // One value is asked for by equality: then the index of the filter gives the rows in their order.
        return where.when(only(status), "l.status = :status", "status")
                .when(several(status), "l.status = any(cast(:statuses as text[]))", "statuses")
                .when(only(temperature), "l.temperature = :temperature", "temperature")
                .when(several(temperature), "l.temperature = any(cast(:temperatures as text[]))", "temperatures")
                .when(only(source), "l.source = :source", "source")
                .when(several(source), "l.source = any(cast(:sources as text[]))", "sources")
                .when(owner, "l.owner_id = :owner", "owner")
                .when(territory, "l.territory_id = :territory", "territory")
                .when(scoreFrom, "l.score >= :scoreFrom", "scoreFrom")
                .when(scoreTo, "l.score <= :scoreTo", "scoreTo")
                .when(
                        createdFrom == null ? null : createdFrom.atOffset(ZoneOffset.UTC),
                        "l.created_at >= :createdFrom",
                        "createdFrom")
                .when(
                        createdTo == null ? null : createdTo.atOffset(ZoneOffset.UTC),
                        "l.created_at < :createdTo",
                        "createdTo")
                .when(area(postcode), "l.postcode_area = :area", "area")
                .when(block(postcode), "regexp_replace(l.postcode, '[\\s-]', '', 'g') = :block", "block")
                .when(blankless(tag), "l.tags @> array[cast(:tag as text)]", "tag")
                .when(own, "l.id in (select * from sales.lead_saying(:own))", "own")
                .when(blankless(q), words, "q");
    }

    /** The words to look for; null when there are none. */
    @Nullable
    String words() {
        return blankless(q);
    }

    /** Refuses an order that a list of leads cannot have. */
    public static void requireOrder(@Nullable String sort) {
        Listing.whole(sort, LeadRepository.SORTS);
    }

    /** What the caller may see. Who works on leads also sees the pool, to pick from it. */
    public static Where visible(Where where) {
        Access access = Scope.current().access();
        MemberId member = access.member();
        UUID me = member == null ? new UUID(0, 0) : member.value();
        boolean picks = access.allows(SalesPermission.LEAD_WRITE);
        return switch (access.rows()) {
            case ALL -> where;
            case OWN ->
                picks
                        ? where.and("(l.owner_id = :me or l.owner_id is null)", "me", me)
                        : where.and("l.owner_id = :me", "me", me);
            case TEAM -> {
                UUID[] members = access.members().toArray(UUID[]::new);
                yield picks
                        ? where.and("(l.owner_id = any(:members) or l.owner_id is null)", "members", members)
                        : where.and("l.owner_id = any(:members)", "members", members);
            }
            case TERRITORY ->
                where.and("(l.owner_id = :me or l.territory_id = any(:territories))", "me", me)
                        .and("true", "territories", access.territories().toArray(UUID[]::new));
        };
    }

    private static @Nullable String only(@Nullable List<? extends Coded> values) {
        return values == null || values.size() != 1 ? null : values.getFirst().code();
    }

    private static String @Nullable [] several(@Nullable List<? extends Coded> values) {
        return values == null || values.size() < 2
                ? null
                : values.stream().map(Coded::code).toArray(String[]::new);
    }

    private static @Nullable String area(@Nullable String postcode) {
        String text = blankless(postcode);
        return text == null ? null : Postcodes.area(text);
    }

    private static @Nullable String block(@Nullable String postcode) {
        String text = blankless(postcode);
        return text == null || !Postcodes.hasBlock(text) ? null : Postcodes.plain(text);
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
