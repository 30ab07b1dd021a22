package dev.plumbline.identity.sessions;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from, as far as a person recognises it in the list of their sessions. */
public record Client(String userAgent, String address) {
    private static final int USER_AGENT_MAX = 300;

    public static Client of(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        String clean = agent == null ? "" : agent.replaceAll("[^\\x20-\\x7e]", "?");
        return new Client(
                clean.substring(0, Math.min(clean.length(), USER_AGENT_MAX)), String.valueOf(request.getRemoteAddr()));
    }

    /** The address as far as one subscriber has it: the first half of an IPv6 address, all of an IPv4 one. */
    public String network() {
        String[] groups = address.split(":", -1);
        return groups.length < 4 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
