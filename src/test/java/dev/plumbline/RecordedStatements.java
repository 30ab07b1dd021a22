package dev.plumbline;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Keeps the text, values filled in, of each statement that the application sends. */
public final class RecordedStatements {
    private final Set<String> texts = new ConcurrentSkipListSet<>();
    private volatile boolean recording;

    public void start() {
        texts.clear();
        recording = true;
    }

    public Set<String> stop() {
        recording = false;
        return Set.copyOf(texts);
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {
        @Bean
        static RecordedStatements recordedStatements() {
            return new RecordedStatements();
        }

        @Bean
        static BeanPostProcessor recorder(RecordedStatements statements) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source && name.equals("dataSource")
                            ? statements.recording(source)
                            : bean;
                }
            };
        }
    }

    private DataSource recording(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws java.sql.SQLException {
                return proxy(Connection.class, super.getConnection());
            }
        };
    }

    private <T> T proxy(Class<T> type, T target) {
        Map<Integer, Object[]> arrays = new TreeMap<>();
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            try {
                if (method.getName().startsWith("set")
                        && args != null
                        && args.length > 1
                        && args[1] instanceof Object[] array) {
                    arrays.put((Integer) args[0], array);
                }
                if (recording
                        && target instanceof PreparedStatement
                        && method.getName().startsWith("execute")) {
                    texts.add(text(target, arrays));
                }
                Object result = method.invoke(target, args);
                return result instanceof PreparedStatement statement
                                && method.getName().equals("prepareStatement")
                        ? proxy(PreparedStatement.class, statement)
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }));
    }

    private static String element(@Nullable Object value) {
        return value == null
                ? "null"
                : '"'
                        + value.toString()
                                .replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("'", "''")
                        + '"';
    }

    /** The driver writes values into the text, but for arrays. */
    private static String text(Object statement, Map<Integer, Object[]> arrays) {
        String text = statement.toString().replaceFirst("^HikariProxyPreparedStatement@\\d+ wrapping ", "");
        for (Object[] array : arrays.values()) {
            String literal =
                    Arrays.stream(array).map(RecordedStatements::element).collect(Collectors.joining(",", "'{", "}'"));
            text = text.replaceFirst("\\?", Matcher.quoteReplacement(literal));
        }
        return text;
    }
}
