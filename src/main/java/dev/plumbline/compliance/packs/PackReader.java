package dev.plumbline.compliance.packs;

import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a pack whole, or says what is wrong with it and where. */
public final class PackReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private PackReader() {}

    static RulePack shipped(String name) {
        return read(name + ".json", text(name));
    }

    /** Of a shipped file. */
    static String text(String name) {
        String path = "/compliance/packs/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(PackReader.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws PackFault when it is no pack */
    public static RulePack read(String file, String text) {
        RulePack pack;
        try {
            pack = JSON.readValue(text, RulePack.class);
        } catch (JacksonException e) {
            throw new PackFault(file, where(e), reason(e), e);
        }
        for (Rule rule : pack.rules()) {
            check(file, rule);
        }
        return pack;
    }

    private static void check(String file, Rule rule) {
        try {
            complete(rule);
            if (rule.applies() != null) {
                ask(rule.applies(), rule.subject());
            }
            facts(rule.clock()).forEach(fact -> about(fact, rule.subject()));
            boolean tenancy = rule.clock() instanceof Clock.Serve || rule.clock() instanceof Clock.FollowUp;
            if (tenancy && rule.subject() != Subject.Kind.TENANCY) {
                throw new IllegalArgumentException("A clock of tenancies in a rule that is about none");
            }
        } catch (IllegalArgumentException e) {
            throw new PackFault(file, "rule " + rule.id(), Objects.requireNonNull(e.getMessage()), e);
        }
    }

    private static void complete(Rule rule) {
        Stream.of(rule.id(), rule.title(), rule.says(), rule.subject(), rule.clock(), rule.basis(), rule.severity())
                .forEach(PackReader::present);
        present(rule.inForce());
        present(rule.citation());
        Stream.of(
                        rule.citation().law(),
                        rule.citation().place(),
                        rule.citation().checkedOn(),
                        rule.citation().read())
                .forEach(PackReader::present);
        if (!(rule.clock() instanceof Clock.Open)) {
            present(rule.clock().evidence());
        }
        if (rule.amberDays() < 0 || rule.amberDays() > 366) {
            throw new IllegalArgumentException("amberDays is from 0 to 366");
        }
    }

    private static void present(@Nullable Object part) {
        if (part == null || (part instanceof String text && text.isBlank())) {
            throw new IllegalArgumentException("A part is missing");
        }
    }

    private static Stream<FactCode> facts(Clock clock) {
        return switch (clock) {
            case Clock.Every every -> Stream.ofNullable(every.first());
            case Clock.Once once -> Stream.ofNullable(once.from().fact());
            case Clock.FollowUp _, Clock.Serve _, Clock.Open _ -> Stream.empty();
        };
    }

    private static void ask(Condition condition, Subject.Kind subject) {
        switch (condition) {
            case Condition.All(List<Condition> all) -> all.forEach(c -> ask(c, subject));
            case Condition.Any(List<Condition> any) -> any.forEach(c -> ask(c, subject));
            case Condition.Not(Condition not) -> ask(not, subject);
            case Condition.AnyAppliance(Condition one) -> ask(one, Subject.Kind.APPLIANCE);
            case Condition.Test test -> about(test.fact(), subject);
        }
    }

    private static void about(FactCode fact, Subject.Kind subject) {
        if (fact.about() != Subject.Kind.PROPERTY && fact.about() != subject) {
            throw new IllegalArgumentException(fact.code() + " is no fact of " + subject);
        }
    }

    private static String where(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            path.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        return path.isEmpty() ? "the file" : path.toString();
    }

    private static String reason(JacksonException e) {
        return e.getCause() instanceof IllegalArgumentException cause && cause.getMessage() != null
                ? cause.getMessage()
                : e.getOriginalMessage();
    }
}
