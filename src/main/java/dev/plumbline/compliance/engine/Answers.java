package dev.plumbline.compliance.engine;

import dev.plumbline.compliance.Answer;
import dev.plumbline.compliance.Appliance;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.Facts;
import dev.plumbline.compliance.Hazard;
import dev.plumbline.compliance.Subject;
import dev.plumbline.compliance.Tenancy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Answers about the property and about what is in it, asked in one way. */
record Answers(Facts facts, LocalDate day) {
    Answer of(FactCode code, Subject subject) {
        return switch (code.about()) {
            case PROPERTY -> facts.answer(code, day);
            case APPLIANCE -> appliance(code, subject);
            case TENANCY -> tenancy(code, subject);
            case HAZARD -> hazard(code, subject);
        };
    }

    Appliance appliance(Subject subject) {
        return facts.appliances().stream()
                .filter(one -> one.id().equals(subject.id()))
                .findFirst()
                .orElseThrow();
    }

    Tenancy tenancy(Subject subject) {
        return facts.tenancies().stream()
                .filter(one -> one.id().equals(subject.id()))
                .findFirst()
                .orElseThrow();
    }

    Hazard hazard(Subject subject) {
        return facts.hazards().stream()
                .filter(one -> one.id().equals(subject.id()))
                .findFirst()
                .orElseThrow();
    }

    private Answer appliance(FactCode code, Subject subject) {
        Appliance one = appliance(subject);
        return switch (code) {
            case APPLIANCE_FUEL -> Answer.of(one.fuel().name());
            case APPLIANCE_KIND -> Answer.of(one.kind().name());
            case APPLIANCE_OWNER -> Answer.of(one.owner().name());
            case APPLIANCE_SERVES_HOME -> one.servesHome() ? Answer.yes() : Answer.no();
            case APPLIANCE_INSTALLED_ON -> date(one.installedOn());
            default -> throw new IllegalArgumentException(code.code());
        };
    }

    private Answer tenancy(FactCode code, Subject subject) {
        Tenancy one = tenancy(subject);
        return switch (code) {
            case TENANCY_TYPE -> Answer.of(one.type().name());
            case TENANCY_START -> date(one.start());
            case TENANCY_ADULTS -> one.adults();
            case TENANCY_DEPOSIT_TAKEN -> one.depositTaken();
            case TENANCY_DEPOSIT_RECEIVED_ON -> one.depositReceivedOn();
            default -> throw new IllegalArgumentException(code.code());
        };
    }

    private Answer hazard(FactCode code, Subject subject) {
        Hazard one = hazard(subject);
        return switch (code) {
            case HAZARD_KIND -> Answer.of(one.kind().name());
            case HAZARD_AWARE_ON -> date(one.awareOn());
            default -> throw new IllegalArgumentException(code.code());
        };
    }

    private static Answer date(@Nullable LocalDate day) {
        return day == null ? new Answer.Unknown() : Answer.of(day.toString());
    }
}
