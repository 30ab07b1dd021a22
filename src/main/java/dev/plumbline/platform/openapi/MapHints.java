package dev.plumbline.platform.openapi;

import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.Performs;
import dev.plumbline.platform.SortKey;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Repository;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Says of each call what a front end cannot see in its shape: by what a list can be sorted ({@code x-sorts}), which command a
 * call performs ({@code x-performs}). Sort keys stand where the list is read: in its filter or in the repository of the package.
 * A list that has one order only takes no {@link PageRequest}.
 */
@Configuration(proxyBeanMethods = false)
class MapHints {
    @Bean
    GlobalOperationCustomizer hints(ApplicationContext context) {
        return (operation, handler) -> {
            List<String> sorts = isList(handler) ? sorts(handler, context) : List.of();
            if (!sorts.isEmpty()) {
                operation.addExtension("x-sorts", sorts);
            }
            Performs performs = handler.getMethodAnnotation(Performs.class);
            if (performs != null) {
                operation.addExtension("x-performs", performs.value());
            }
            return operation;
        };
    }

    private static boolean isList(HandlerMethod handler) {
        return parameterTypes(handler).anyMatch(PageRequest.class::equals);
    }

    private static Stream<Class<?>> parameterTypes(HandlerMethod handler) {
        return Arrays.stream(handler.getMethod().getParameterTypes());
    }

    /** None where two lists of one package differ: what cannot be told is not told. */
    private static List<String> sorts(HandlerMethod handler, ApplicationContext context) {
        String home = handler.getBeanType().getPackageName();
        List<List<String>> lists = Stream.concat(parameterTypes(handler), repositories(context, home))
                .flatMap(MapHints::sortsOf)
                .distinct()
                .toList();
        return lists.size() == 1 ? lists.getFirst() : List.of();
    }

    private static Stream<Class<?>> repositories(ApplicationContext context, String home) {
        return Arrays.stream(context.getBeanNamesForAnnotation(Repository.class))
                .map(context::getType)
                .filter(Objects::nonNull)
                .<Class<?>>map(ClassUtils::getUserClass)
                .filter(type -> type.getPackageName().equals(home));
    }

    private static Stream<List<String>> sortsOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(MapHints::isSorts)
                .map(MapHints::read)
                .flatMap(Optional::stream);
    }

    private static boolean isSorts(Field field) {
        return Modifier.isStatic(field.getModifiers())
                && field.getGenericType() instanceof ParameterizedType type
                && type.getRawType() == List.class
                && type.getActualTypeArguments()[0] == SortKey.class;
    }

    private static Optional<List<String>> read(Field field) {
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, null) instanceof List<?> keys
                ? Optional.of(keys.stream().map(key -> ((SortKey) key).code()).toList())
                : Optional.empty();
    }
}
