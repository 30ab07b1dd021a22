package dev.plumbline.compliance.packs;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.plumbline.compliance.FactCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a rule applies. Which one is meant is read from the name of its first field. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Condition.All.class),
    @JsonSubTypes.Type(Condition.Any.class),
    @JsonSubTypes.Type(Condition.Not.class),
    @JsonSubTypes.Type(Condition.AnyAppliance.class),
    @JsonSubTypes.Type(Condition.Test.class)
})
public sealed interface Condition {
    record All(List<Condition> all) implements Condition {
        public All {
            all = List.copyOf(all);
        }
    }

    record Any(List<Condition> any) implements Condition {
        public Any {
            any = List.copyOf(any);
        }
    }

    record Not(Condition not) implements Condition {}

    /** Some appliance that is there is so. While the list may be incomplete, "none" is not known. */
    record AnyAppliance(Condition anyAppliance) implements Condition {}

    /** One of the four is given: a choice, a smallest number, a first day, a day that it must be before. */
    record Test(
            FactCode fact,
            @Nullable List<String> in,
            @Nullable Integer atLeast,
            @Nullable LocalDate from,
            @Nullable LocalDate before)
            implements Condition {
        /** @throws IllegalArgumentException when it cannot be asked so */
        public Test {
            if (Stream.of(in, atLeast, from, before).filter(x -> x != null).count() != 1) {
                throw new IllegalArgumentException(fact.code() + " needs exactly one of in, atLeast, from and before");
            }
            if (in != null) {
                in = List.copyOf(in);
                for (String value : in) {
                    if (!fact.accepts(value)) {
                        throw new IllegalArgumentException(fact.code() + " cannot be " + value);
                    }
                }
            }
            if (atLeast != null && fact.type() != FactCode.Type.NUMBER) {
                throw new IllegalArgumentException(fact.code() + " is no number");
            }
            if ((from != null || before != null) && fact.type() != FactCode.Type.DATE) {
                throw new IllegalArgumentException(fact.code() + " is no date");
            }
        }
    }
}
