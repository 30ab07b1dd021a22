package dev.plumbline.platform;

import dev.plumbline.shared.Coded;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** Holds members of a request against each other. Public because the validator makes these. */
public final class Conditions {
    private Conditions() {}

    public static final class Only implements ConstraintValidator<OnlyWhen, Record> {
        private Rule rule = Rule.NONE;

        @Override
        public void initialize(OnlyWhen annotation) {
            rule = new Rule(annotation.field(), annotation.when(), List.of(annotation.is()));
        }

        @Override
        public boolean isValid(@Nullable Record record, ConstraintValidatorContext context) {
            return record == null || !rule.isGiven(record) || rule.holds(record) || rule.refuse(context);
        }
    }

    public static final class Needed implements ConstraintValidator<NeededWhen, Record> {
        private Rule rule = Rule.NONE;

        @Override
        public void initialize(NeededWhen annotation) {
            rule = new Rule(annotation.field(), annotation.when(), List.of(annotation.is()));
        }

        @Override
        public boolean isValid(@Nullable Record record, ConstraintValidatorContext context) {
            return record == null || rule.isGiven(record) || !rule.holds(record) || rule.refuse(context);
        }
    }

    /** A member, the other on which it depends, and the values of that. */
    private record Rule(String field, String when, List<String> is) {
        static final Rule NONE = new Rule("", "", List.of());

        boolean holds(Record record) {
            Object value = read(record, when);
            String spelled = value instanceof Coded coded ? coded.code() : String.valueOf(value);
            return value != null && is.contains(spelled);
        }

        boolean isGiven(Record record) {
            return switch (read(record, field)) {
                case null -> false;
                case CharSequence text -> !text.toString().isBlank();
                case Collection<?> list -> !list.isEmpty();
                case Object _ -> true;
            };
        }

        /** @return false, as the validator answers */
        boolean refuse(ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }
    }

    private static @Nullable Object read(Record record, String name) {
        Method accessor = Arrays.stream(record.getClass().getRecordComponents())
                .filter(part -> part.getName().equals(name))
                .map(RecordComponent::getAccessor)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(record.getClass() + " has no " + name));
        ReflectionUtils.makeAccessible(accessor);
        return ReflectionUtils.invokeMethod(accessor, record);
    }
}
