package dev.plumbline.platform;

import com.google.errorprone.annotations.CompileTimeConstant;

/**
 * A column by which a list can be sorted. The column is never null in SQL (coalesce it), because a key must compare.
 *
 * @param code   as in {@code ?sort=code:desc}
 * @param column SQL expression, constant
 * @param type   SQL type to which a cursor's text is cast
 */
public record SortKey(String code, String column, String type) {
    public static SortKey of(
            String code, @CompileTimeConstant final String column, @CompileTimeConstant final String type) {
        return new SortKey(code, column, type);
    }
}
