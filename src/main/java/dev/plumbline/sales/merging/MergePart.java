package dev.plumbline.sales.merging;

import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.Lead.Facts;
import dev.plumbline.sales.leads.LeadParts.Contact;
import dev.plumbline.shared.Coded;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What can be taken from either of two leads. */
enum MergePart implements Coded {
    PERSON,
    PHONE,
    ALTERNATE_PHONE,
    EMAIL,
    ADDRESS,
    PROPERTY,
    NEED,
    BUDGET,
    SOURCE,
    TAGS,
    CUSTOM;

    @Nullable
    Object of(Facts facts) {
        return switch (this) {
            case PERSON -> facts.person();
            case PHONE -> facts.contact().phone();
            case ALTERNATE_PHONE -> facts.contact().alternatePhone();
            case EMAIL -> facts.contact().email();
            case ADDRESS -> facts.address();
            case PROPERTY -> facts.property();
            case NEED -> facts.need();
            case BUDGET -> facts.budget();
            case SOURCE -> facts.origin();
            case TAGS -> facts.tags();
            case CUSTOM -> facts.custom();
        };
    }

    /**
     * Tags and own fields are joined, whichever lead is kept, as far as a lead has room for them: what is over stays with
     * the lead that goes. Everything else is one or the other.
     */
    static Facts merged(Facts kept, Facts gone, java.util.Set<MergePart> taken) {
        Function<MergePart, Facts> from = part -> taken.contains(part) ? gone : kept;
        Function<MergePart, Facts> other = part -> taken.contains(part) ? kept : gone;
        NavigableSet<String> tags = new TreeSet<>(from.apply(TAGS).tags());
        other.apply(TAGS).tags().stream()
                .filter(tag -> !from.apply(TAGS).tags().contains(tag))
                .limit(Lead.TAGS_MAX - tags.size())
                .forEach(tags::add);
        Map<String, Object> custom = new HashMap<>(from.apply(CUSTOM).custom());
        other.apply(CUSTOM).custom().entrySet().stream()
                .filter(field -> !from.apply(CUSTOM).custom().containsKey(field.getKey()))
                .limit(Lead.CUSTOM_MAX - custom.size())
                .forEach(field -> custom.put(field.getKey(), field.getValue()));
        return new Facts(
                from.apply(PERSON).person(),
                new Contact(
                        from.apply(PHONE).contact().phone(),
                        from.apply(ALTERNATE_PHONE).contact().alternatePhone(),
                        from.apply(EMAIL).contact().email()),
                from.apply(ADDRESS).address(),
                from.apply(PROPERTY).property(),
                from.apply(NEED).need(),
                from.apply(BUDGET).budget(),
                from.apply(SOURCE).origin(),
                tags,
                custom);
    }
}
