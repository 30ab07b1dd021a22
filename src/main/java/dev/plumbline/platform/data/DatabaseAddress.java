package dev.plumbline.platform.data;

import dev.plumbline.platform.StartRefused;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The address of an outside database without who signs in there. The driver lets what stands in an address win over what
 * is set beside it: with its owner's name in the address, the application would work as the owner, whom no row policy
 * binds.
 */
record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {

    /**
     * @param given a JDBC address, which may name the owner and the owner's password
     * @throws StartRefused when it cannot be read, or sets {@code options}, by which the application limits its statements
     */
    static DatabaseAddress of(String given) {
        int query = given.indexOf('?');
        if (query < 0) {
            return new DatabaseAddress(given, null, null);
        }
        List<String> rest = new ArrayList<>();
        String user = null;
        String password = null;
        for (String parameter : given.substring(query + 1).split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            String value = equals < 0 ? "" : decoded(name, parameter.substring(equals + 1));
            switch (name) {
                case "user" -> user = value;
                case "password" -> password = value;
                case "options" ->
                    throw new StartRefused("The address of the database sets \"options\": take that out, Plumbline"
                            + " sets its own.");
                default -> rest.add(parameter);
            }
        }
        String address = given.substring(0, query);
        return new DatabaseAddress(rest.isEmpty() ? address : address + "?" + String.join("&", rest), user, password);
    }

    private static String decoded(String name, String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new StartRefused(
                    "The address of the database cannot be read at \"" + name + "\": write a percent sign as %25.", e);
        }
    }
}
