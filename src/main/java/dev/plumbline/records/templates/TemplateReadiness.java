package dev.plumbline.records.templates;

import static dev.plumbline.records.RecordsPermission.TEMPLATE_MANAGE;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Requirement.Rule;
import java.util.List;

/** What each command on a template still needs. */
record TemplateReadiness(Template template, Access access) {
    static final String CHANGE = "change";

    List<CommandView> commands() {
        return List.of(CommandView.of(change()), CommandView.of(publish()), CommandView.of(retire()));
    }

    Readiness change() {
        boolean open = template.status() != TemplateStatus.RETIRED;
        boolean room = template.latest() < Template.VERSIONS_MAX;
        return Readiness.of(
                CHANGE,
                access.permits(TEMPLATE_MANAGE),
                Requirement.of(
                        "not-retired",
                        open,
                        "It is " + template.status().code() + ".",
                        new Rule("A retired template stays as it is.", "Templates")),
                Requirement.of(
                        "versions",
                        room,
                        "It has " + template.latest() + " versions.",
                        new Rule("A template has at most " + Template.VERSIONS_MAX + " versions.", "Templates")));
    }

    Readiness publish() {
        return Readiness.of(
                TemplateLifecycle.PUBLISH,
                access.permits(TEMPLATE_MANAGE),
                TemplateLifecycle.MACHINE.stateAllows(TemplateLifecycle.PUBLISH, template.status()),
                Requirement.of(
                        "news",
                        template.hasNews(),
                        template.hasNews() ? "It was changed." : "Its latest version is published.",
                        new Rule("There is something new to publish.", "Templates")));
    }

    Readiness retire() {
        return Readiness.of(
                TemplateLifecycle.RETIRE,
                access.permits(TEMPLATE_MANAGE),
                TemplateLifecycle.MACHINE.stateAllows(TemplateLifecycle.RETIRE, template.status()));
    }
}
