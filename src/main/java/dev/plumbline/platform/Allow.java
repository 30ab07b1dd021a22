package dev.plumbline.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

/** Who may call an endpoint: holders of this permission in the firm of the session. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {
    /** Any signed-in person, also without a firm: for what concerns only themselves. */
    String SIGNED_IN = "signed-in";

    /** Anybody who is known, with or without a firm, in person or by a key: for what tells callers of themselves. */
    String CALLER = "caller";

    /** Any member of the firm, whatever the role, and any key: for what nobody in the firm is kept from. */
    String MEMBER = "member";

    /** Any member of the firm who is there in person, and no key: for what is theirs alone. */
    String PERSON = "person";

    /** A person of a client in the firm of the session, whose place is open: for what they see of their own. */
    String GUEST = "guest";

    /** Whoever keeps the installation running, with or without a firm: for what belongs to no firm. */
    String OPERATOR = "operator";

    /** Those of the above, which no role has: they follow from who calls. */
    Set<String> OF_NO_ROLE = Set.of(SIGNED_IN, CALLER, MEMBER, PERSON, GUEST, OPERATOR);

    String value();
}
