package dev.plumbline.operations.uimap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call.
 *
 * @param operation  its id in the API's description
 * @param kind       {@code list}, {@code show}, {@code create}, {@code change}, {@code delete} or {@code command}
 * @param permission who may, as in the API's description; null where anybody may
 * @param versioned  whether it wants the version that was read, as {@code If-Match}
 * @param keyed      whether it wants an {@code Idempotency-Key}
 * @param variables  of the path
 * @param query      what may stand in the query; of a list its filters
 * @param body       of the form that is sent
 * @param bodyType   the media type of what is sent; null when nothing is
 * @param answer     what comes back; of a list its columns
 * @param sorts      by what a list can be sorted; empty where it cannot be, or where it cannot be told
 * @param paged      whether the answer is one page of a list
 */
record MapCall(
        String operation,
        String kind,
        String method,
        String path,
        String summary,
        @Nullable String permission,
        boolean deprecated,
        boolean versioned,
        boolean keyed,
        List<MapField> variables,
        List<MapField> query,
        List<MapField> body,
        @Nullable String bodyType,
        List<MapField> answer,
        List<String> sorts,
        boolean paged) {

    static final String LIST = "list";
    static final String SHOW = "show";
    static final String CREATE = "create";
    static final String CHANGE = "change";
    static final String DELETE = "delete";
    static final String COMMAND = "command";

    String name() {
        return method + " " + path;
    }

    /** The name of the call without that of its controller. */
    String verb() {
        return operation.substring(operation.indexOf('.') + 1);
    }

    /** Whether it is the address of one record of those at another. */
    boolean isOneOf(String addresses) {
        return isOneOf(path, addresses);
    }

    static boolean isOneOf(String path, String addresses) {
        return path.startsWith(addresses + "/{") && path.indexOf('/', addresses.length() + 1) < 0;
    }

    boolean reads() {
        return kind.equals(LIST) || kind.equals(SHOW);
    }
}
