package dev.plumbline.platform;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a dynamic list. Every fragment is a constant of the code, checked by the compiler; values only ever
 * travel as parameters.
 */
public final class Where {
    /** Sorts behind every text that begins with the same letters. */
    private static final String LAST = Character.toString(0x10FFFF);

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new LinkedHashMap<>();

    public Where and(@CompileTimeConstant final String condition) {
        conditions.add(condition);
        return this;
    }

    public Where and(
            @CompileTimeConstant final String condition, @CompileTimeConstant final String name, Object value) {
        conditions.add(condition);
        params.put(name, value);
        return this;
    }

    /** Adds the condition only when there is a value. */
    public Where when(
            @Nullable Object value,
            @CompileTimeConstant final String condition,
            @CompileTimeConstant final String name) {
        if (value != null) {
            conditions.add(condition);
            params.put(name, value);
        }
        return this;
    }

    /** Of a text what begins so, letter by letter: a range that an index on {@code column collate "C"} answers. */
    public Where begins(
            @CompileTimeConstant final String column, @CompileTimeConstant final String name, String beginning) {
        conditions.add(column + " collate \"C\" >= :" + name);
        conditions.add(column + " collate \"C\" < :" + name + "End");
        params.put(name, beginning);
        params.put(name + "End", beginning + LAST);
        return this;
    }

    Where fragment(String condition, Map<String, Object> values) {
        conditions.add(condition);
        params.putAll(values);
        return this;
    }

    public Map<String, Object> params() {
        return params;
    }

    /** Completes {@code select … from …} with {@code where}; nothing when there is no condition. */
    public String sql() {
        return conditions.isEmpty() ? "" : "\n where " + String.join("\n   and ", conditions);
    }
}
