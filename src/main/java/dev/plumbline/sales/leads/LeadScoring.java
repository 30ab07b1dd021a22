package dev.plumbline.sales.leads;

import dev.plumbline.sales.Urgency;
import dev.plumbline.sales.leads.LeadParts.Property;
import dev.plumbline.sales.scoring.Input;
import dev.plumbline.sales.scoring.ScoringFacts;
import dev.plumbline.sales.scoring.ScoringFacts.Happened;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A lead as scoring sees it: the stored facts, by input. */
final class LeadScoring {
    /** Of a new lead: they engaged when they enquired. */
    static ScoringFacts facts(Lead lead) {
        return facts(lead, List.of(), lead.createdAt());
    }

    static ScoringFacts facts(Lead lead, List<Happened> happened, Instant engagedAt) {
        return new ScoringFacts(numbers(lead), words(lead), happened, engagedAt);
    }

    /** What a closed lead is counted under. Values are few on purpose: a feature seen once teaches nothing. */
    static Map<String, String> features(Lead lead) {
        Map<String, String> features = new TreeMap<>();
        features.put("source", lead.facts().origin().source().code());
        features.put("temperature", lead.score().first().code());
        Urgency urgency = lead.facts().need().urgency();
        features.put("urgency", urgency == null ? "unknown" : urgency.code());
        String postcode = lead.facts().address().postcode();
        features.put("area", postcode == null ? "unknown" : postcode.substring(0, Math.min(3, postcode.length())));
        features.put("value", band(lead.facts().property().value()));
        return features;
    }

    private static Map<Input, BigDecimal> numbers(Lead lead) {
        Map<Input, BigDecimal> numbers = new EnumMap<>(Input.class);
        Property property = lead.facts().property();
        put(numbers, Input.PROPERTY_VALUE, property.value());
        put(numbers, Input.BUDGET_MIN, lead.facts().budget().min());
        Long seconds = lead.activity().responseSeconds();
        put(numbers, Input.RESPONSE_SECONDS, seconds == null ? null : BigDecimal.valueOf(seconds));
        put(numbers, Input.INTERACTIONS, BigDecimal.valueOf(lead.activity().interactions()));
        put(
                numbers,
                Input.COMPETITOR_QUOTES,
                BigDecimal.valueOf(lead.facts().budget().competitorQuotes()));
        Integer roof = property.roofAgeYears();
        put(numbers, Input.ROOF_AGE, roof == null ? null : BigDecimal.valueOf(roof));
        Integer built = property.yearBuilt();
        int year = lead.createdAt().atZone(ZoneOffset.UTC).getYear();
        put(numbers, Input.HOME_AGE, built == null ? null : BigDecimal.valueOf(Math.max(0, year - built)));
        return numbers;
    }

    private static Map<Input, String> words(Lead lead) {
        Map<Input, String> words = new EnumMap<>(Input.class);
        words.put(Input.SOURCE, lead.facts().origin().source().code());
        words.put(Input.FUNNEL, lead.status().code());
        words.put(Input.BUDGET_CONFIRMED, String.valueOf(lead.facts().budget().confirmed()));
        words.put(Input.INSURANCE_CLAIM, String.valueOf(lead.facts().need().insuranceClaim()));
        put(words, Input.POSTCODE, lead.facts().address().postcode());
        put(words, Input.PROPERTY_TYPE, lead.facts().property().type());
        Boolean decides = lead.facts().budget().decisionMaker();
        put(words, Input.DECISION_MAKER, decides == null ? null : decides.toString());
        Urgency urgency = lead.facts().need().urgency();
        put(words, Input.URGENCY, urgency == null ? null : urgency.code());
        return words;
    }

    private static <T> void put(Map<Input, T> map, Input input, @Nullable T value) {
        if (value != null) {
            map.put(input, value);
        }
    }

    private static String band(@Nullable BigDecimal value) {
        if (value == null) {
            return "unknown";
        }
        long thousands = value.longValue() / 1000;
        return thousands >= 500 ? "500+" : thousands >= 300 ? "300-500" : thousands >= 200 ? "200-300" : "0-200";
    }

    private LeadScoring() {}
}
