package dev.plumbline.sales.scoring;

import dev.plumbline.sales.LeadSource;
import dev.plumbline.sales.Urgency;
import dev.plumbline.sales.scoring.RuleSet.Case;
import dev.plumbline.sales.scoring.RuleSet.EventRule;
import dev.plumbline.sales.scoring.RuleSet.Rule;
import dev.plumbline.sales.scoring.RuleSet.Step;
import java.time.Duration;
import java.util.List;

/**
 * The rules every firm starts with, version 1. Standing rules give at most 103 points: property 40, behaviour 38, and
 * 25 for budget, authority, need and time, all of which count in full. Decision record 0005 says what was changed and why.
 */
public final class FirstRules {
    private static final String[] PREMIUM = {
        "48009", "48012", "48025", "48067", "48301", "48302", "48304", "48230", "48236", "48306", "48309"
    };
    private static final String[] TARGET = {
        "48075", "48084", "48098", "48103", "48105", "48108", "48167", "48187", "48188", "48331", "48334", "48335"
    };

    public static final RuleSet RULES = new RuleSet(1, standing(), events(), idle(), Bands.USUAL);

    private static List<Rule> standing() {
        return List.of(
                new Rule("property.value", "property", Input.PROPERTY_VALUE, value()),
                new Rule("property.postcode", "property", Input.POSTCODE, postcode()),
                new Rule("behaviour.source", "behaviour", Input.SOURCE, source()),
                new Rule(
                        "behaviour.progress",
                        "behaviour",
                        Input.FUNNEL,
                        List.of(Case.oneOf(
                                3,
                                "Went on after the first contact",
                                "qualified",
                                "appointment_scheduled",
                                "inspection_completed"))),
                new Rule("behaviour.response", "behaviour", Input.RESPONSE_SECONDS, response()),
                new Rule("behaviour.interactions", "behaviour", Input.INTERACTIONS, interactions()),
                new Rule("bant.budget", "bant", Input.BUDGET_MIN, budget()),
                new Rule(
                        "bant.authority",
                        "bant",
                        Input.DECISION_MAKER,
                        List.of(
                                Case.oneOf(7, "Decides alone", "true"),
                                Case.otherwise(1, "Does not decide alone, or not known"))),
                new Rule("bant.need", "bant", Input.URGENCY, urgency("Need", 5, 3, 2, 1)),
                new Rule("bant.timeline", "bant", Input.URGENCY, urgency("Time", 5, 3, 1, 0)));
    }

    private static List<Case> value() {
        return List.of(
                Case.atLeast(30, "500000", "Property worth 500,000 or more"),
                Case.atLeast(20, "300000", "Property worth 300,000 or more"),
                Case.atLeast(10, "200000", "Property worth 200,000 or more"),
                Case.otherwise(5, "Property worth less, or not known"));
    }

    private static List<Case> postcode() {
        return List.of(
                Case.oneOf(10, "Premium area", PREMIUM),
                Case.oneOf(7, "Target area", TARGET),
                Case.otherwise(3, "Other area, or not known"));
    }

    private static List<Case> budget() {
        return List.of(
                Case.oneOf(8, "Budget confirmed", "true").of(Input.BUDGET_CONFIRMED),
                Case.atLeast(6, "15000", "Budget of 15,000 or more"),
                Case.atLeast(4, "8000", "Budget of 8,000 or more"),
                Case.atLeast(3, "300000", "Budget lower or not known, property worth 300,000 or more")
                        .of(Input.PROPERTY_VALUE),
                Case.otherwise(0, "Budget lower, or not known"));
    }

    private static List<Case> source() {
        return List.of(
                of(15, LeadSource.WEBSITE_FORM, LeadSource.PHONE_INQUIRY),
                of(14, LeadSource.EMAIL_INQUIRY, LeadSource.REPEAT_CUSTOMER),
                of(13, LeadSource.REFERRAL),
                of(12, LeadSource.GOOGLE_LSA, LeadSource.GOOGLE_ADS),
                of(11, LeadSource.PARTNER_REFERRAL, LeadSource.STORM_RESPONSE),
                of(10, LeadSource.ORGANIC_SEARCH),
                of(9, LeadSource.FACEBOOK_ADS),
                of(6, LeadSource.DOOR_TO_DOOR));
    }

    private static Case of(int points, LeadSource... sources) {
        String[] codes = java.util.Arrays.stream(sources).map(LeadSource::code).toArray(String[]::new);
        return Case.oneOf(points, "Came by " + String.join(" or ", codes).replace('_', ' '), codes);
    }

    /** An answer after zero seconds is the best answer, not a missing one. */
    private static List<Case> response() {
        return List.of(
                Case.atMost(10, "120", "First answer within 2 minutes"),
                Case.atMost(9, "300", "First answer within 5 minutes"),
                Case.atMost(7, "900", "First answer within 15 minutes"),
                Case.atMost(5, "3600", "First answer within an hour"),
                Case.atMost(3, "86400", "First answer within a day"),
                Case.otherwise(1, "First answer later, or none yet"));
    }

    private static List<Case> interactions() {
        return List.of(
                Case.atLeast(10, "10", "10 interactions or more"),
                Case.atLeast(7, "5", "5 to 9 interactions"),
                Case.atLeast(5, "3", "3 or 4 interactions"),
                Case.atLeast(3, "1", "1 or 2 interactions"),
                Case.otherwise(0, "No interaction yet"));
    }

    private static List<Case> urgency(String what, int now, int three, int six, int planning) {
        return List.of(
                Case.oneOf(now, what + ": immediate", Urgency.IMMEDIATE.code()),
                Case.oneOf(three, what + ": 1 to 3 months", Urgency.WITHIN_THREE_MONTHS.code()),
                Case.oneOf(six, what + ": 3 to 6 months", Urgency.WITHIN_SIX_MONTHS.code()),
                Case.oneOf(planning, what + ": planning", Urgency.PLANNING.code()),
                Case.otherwise(0, what + ": not known"));
    }

    private static List<EventRule> events() {
        return List.of(
                stays("proposal_opened", 10, "Opened the proposal within 2 hours"),
                stays("same_day_call_back", 15, "Called back on the same day"),
                stays("inspection_booked", 20, "Booked an inspection"),
                stays("three_unanswered", -5, "Three attempts without an answer"),
                stays("ballpark_only", -10, "Wants a rough figure only"),
                stays("just_shopping", -15, "Says they are just shopping"),
                stays("competing_quotes", 10, "Mentions competing quotes"),
                stays("referred", 15, "Came by referral"),
                new EventRule(
                        "storm_season", 5, "Enquired in the storm season", List.of(new Step(Duration.ofDays(90), -5))),
                stays("not_interested", -50, "Says they are not interested"));
    }

    private static EventRule stays(String code, int points, String reason) {
        return new EventRule(code, points, reason, List.of());
    }

    private static List<Step> idle() {
        return List.of(
                new Step(Duration.ofDays(30), -10),
                new Step(Duration.ofDays(60), -20),
                new Step(Duration.ofDays(90), -30));
    }

    private FirstRules() {}
}
