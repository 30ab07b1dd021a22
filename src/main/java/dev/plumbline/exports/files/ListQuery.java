package dev.plumbline.exports.files;

import dev.plumbline.exports.ExportSource;
import dev.plumbline.exports.files.Exports.Asked;
import dev.plumbline.shared.Problem;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.DataBinder;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;

/** Reads the filters and the sort of a list as its own address in the API does, for what asks again and again. */
@Component
public class ListQuery {
    private static final String FILTER = "filter";
    private static final String SORT = "sort";

    private final ExportSources sources;
    private final ConversionService conversion;
    private final Validator validator;

    /** Late: at the command line there is no web part, and nothing is sent. */
    ListQuery(
            ExportSources sources,
            @Lazy @Qualifier("mvcConversionService") ConversionService conversion,
            @Lazy @Qualifier("mvcValidator") Validator validator) {
        this.sources = sources;
        this.conversion = conversion;
        this.validator = validator;
    }

    /** @throws Problem field {@code /source}: for what is no list that can come by itself */
    public ExportSource<?, ?> source(String code) {
        ExportSource<?, ?> source = sources.find(code);
        if (source == null || !source.comesByItself()) {
            throw Problem.field("/source", "unknown", "There is no such list.");
        }
        return source;
    }

    /** @throws Problem field {@code /query/…}: for what the list does not know */
    public <F, R> Asked<F, R> asked(ExportSource<F, R> source, Map<String, List<String>> query, ExportRequest request) {
        F filter = bound(source.filter(), query);
        Problem.within("/query/sort", () -> {
            source.check(filter);
            return filter;
        });
        return new Asked<>(source, filter, request);
    }

    private <F> F bound(Class<F> type, Map<String, List<String>> query) {
        Set<String> known = known(type);
        for (String name : query.keySet()) {
            if (!known.contains(name)) {
                throw Problem.field("/query/" + name, "unknown", "The list has no such filter.");
            }
        }
        DataBinder binder = new DataBinder(null, "query");
        binder.setTargetType(ResolvableType.forClass(type));
        binder.setConversionService(conversion);
        binder.addValidators(validator);
        binder.construct(new Given(query));
        if (!binder.getBindingResult().hasErrors()) {
            binder.validate();
        }
        FieldError error = binder.getBindingResult().getFieldError();
        if (error != null) {
            throw Problem.field("/query/" + bare(error.getField()), "invalid", "This is no such value.");
        }
        return type.cast(Objects.requireNonNull(binder.getTarget()));
    }

    private static Set<String> known(Class<?> type) {
        Set<String> known = new HashSet<>();
        for (RecordComponent part : type.getRecordComponents()) {
            if (part.getName().equals(FILTER)) {
                Stream.of(part.getType().getRecordComponents()).forEach(each -> known.add(each.getName()));
            } else {
                known.add(part.getName());
            }
        }
        return known;
    }

    private static String bare(String field) {
        return field.startsWith(FILTER + ".") ? field.substring(FILTER.length() + 1) : field;
    }

    private record Given(Map<String, List<String>> query) implements DataBinder.ValueResolver {
        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            List<String> values = query.get(bare(name));
            if (values == null || values.isEmpty()) {
                return null;
            }
            return Collection.class.isAssignableFrom(type) ? values : values.getFirst();
        }

        /** The filter is made also where nothing narrows it. */
        @Override
        public Set<String> getNames() {
            Set<String> names = new HashSet<>();
            names.add(FILTER + "." + FILTER);
            query.keySet().forEach(name -> names.add(name.equals(SORT) ? name : FILTER + "." + name));
            return names;
        }
    }
}
