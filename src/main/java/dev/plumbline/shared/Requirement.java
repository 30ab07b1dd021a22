package dev.plumbline.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a command needs.
 *
 * @param code      stable name of the requirement
 * @param met       whether it holds at the instant of evaluation; what is unknown is not met
 * @param fact      what was looked at, in words, with its value
 * @param rule      what must hold
 * @param source    where the rule comes from: law, policy, lifecycle
 * @param fixer     who may fix it, in words; null when met or when nobody can
 * @param fix       how; null when met or when nobody can
 * @param changesAt when the answer will change by itself; null when it will not
 */
public record Requirement(
        String code,
        boolean met,
        String fact,
        String rule,
        String source,
        @Nullable String fixer,
        @Nullable Fix fix,
        @Nullable Instant changesAt) {

    /**
     * How to meet a requirement.
     *
     * @param command a command of the same record, or null
     * @param screen  an address in the application, or null
     */
    public record Fix(@Nullable String command, @Nullable String screen) {
        public static Fix command(String name) {
            return new Fix(name, null);
        }

        public static Fix screen(String address) {
            return new Fix(null, address);
        }
    }

    public static Requirement of(String code, boolean met, String fact, Rule rule) {
        return new Requirement(code, met, fact, rule.text(), rule.source(), null, null, null);
    }

    public Requirement fixedBy(String who, Fix how) {
        return met ? this : new Requirement(code, false, fact, rule, source, who, how, changesAt);
    }

    public Requirement changing(@Nullable Instant at) {
        return new Requirement(code, met, fact, rule, source, fixer, fix, at);
    }

    /** What must hold, and who says so. */
    public record Rule(String text, String source) {}
}
