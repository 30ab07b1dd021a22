package dev.plumbline.platform.problems;

import jakarta.servlet.http.HttpServletRequest;

/** The id under which caller, log and operator find a request again. Always ours: a caller's own would let logs be forged. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";
    private static final String ATTRIBUTE = RequestId.class.getName();

    private RequestId() {}

    public static String of(HttpServletRequest request) {
        Object id = request.getAttribute(ATTRIBUTE);
        return id == null ? "unknown" : (String) id;
    }

    public static boolean isSet(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    public static void set(HttpServletRequest request, String id) {
        request.setAttribute(ATTRIBUTE, id);
    }
}
