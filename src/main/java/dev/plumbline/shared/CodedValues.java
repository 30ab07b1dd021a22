package dev.plumbline.shared;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values of each enumeration by their code: every row that is read asks for several. */
final class CodedValues {
    static final ClassValue<Map<String, Object>> OF = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(value -> ((Coded) value).code(), Function.identity()));
        }
    };

    private CodedValues() {}
}
