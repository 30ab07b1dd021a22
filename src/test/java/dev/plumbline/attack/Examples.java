package dev.plumbline.attack;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Bodies that nobody can guess from their schemas, because their members must agree with each other or name a thing of ours. */
final class Examples {
    private static final String VIEW = """
            "name":"@marker","search":{"text":"@marker","sort":"score:desc"},"visibility":"firm"}
            """;
    private static final String BULK = "{\"leads\":[\"@lead\"]";
    private static final String MAPPING = """
            {"columns":[{"column":"@marker","field":"name"}],"constants":{"source":"event"}}
            """;
    private static final String FORM = """
            {"name":"@marker","title":"@marker","intro":"@marker","thanks":"@marker","source":"website_form",
             "fields":[{"field":"last_name","required":true},{"field":"phone","required":false}],
             "origins":["https://www.ridgeline.example"],"doubleOptIn":false,"perMinute":600,"perAddress":60}
            """;
    private static final String RULES = """
            {"note":"@marker","rules":{"version":0,"events":[],"idle":[],
             "rules":[{"code":"source","group":"behaviour","input":"source",
                       "cases":[{"points":42,"reason":"@marker","unknown":true}]}],
             "bands":{"hot":80,"warm":60,"cool":40,"margin":5}}}
            """;
    private static final String WEBHOOK = """
            {"name":"@marker","url":"http://127.0.0.1:9/@marker","types":["lead.created"],"athens":true}
            """;
    private static final String PTW_WEBHOOK = """
            {"name":"@marker","url":"http://127.0.0.1:9/@marker","events":["lead_created"]}
            """;
    private static final String LOGO = """
            {"content":"iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAC0lEQVR4nGNQAAMAAqcAwd9eqNIAAAAASUVORK5CYII="}
            """;
    private static final String WORDING = "{\"subject\":\"@marker\",\"text\":\"@marker {{firm}}: {{link}}\"}";
    private static final String SCHEDULE =
            "{\"name\":\"@marker\",\"format\":\"csv\",\"cadence\":{\"weekday\":1,\"hour\":7},\"recipients\":[\"@owner\"]}";
    private static final String FEED = "{\"name\":\"@marker\",\"contents\":[\"follow-ups\",\"documents\"]}";
    private static final String LABEL =
            "{\"name\":\"@marker\",\"kind\":\"general\",\"visibility\":\"internal\",\"tags\":[\"@marker\"]}";
    private static final String PLACE =
            "{\"street\":\"@marker\",\"city\":\"@marker\",\"region\":\"MI\",\"postcode\":\"48201\",\"country\":\"US\"}";
    private static final String CERTIFICATE =
            "{\"kind\":\"eicr\",\"states\":{\"issuedOn\":\"2024-03-01\",\"outcomes\":[\"C3\"],\"inspector\":\"@marker\"}}";
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST /graphql", "{\"query\":\"{ leadList { items { id name } } }\"}"),
            Map.entry(
                    "POST /api/v1/properties",
                    "{\"client\":\"@client\",\"unit\":\"@marker\",\"address\":" + PLACE + "}"),
            Map.entry("PUT /api/v1/properties/{id}", "{\"unit\":\"@marker\",\"address\":" + PLACE + "}"),
            Map.entry("POST /api/v1/firms/views", "{\"list\":\"leads\"," + VIEW),
            Map.entry("PUT /api/v1/firms/views/{id}", "{" + VIEW),
            Map.entry("POST /api/v1/sales/leads/assignment", BULK + "}"),
            Map.entry("POST /api/v1/sales/leads/tagging", BULK + ",\"tag\":\"@marker\"}"),
            Map.entry("POST /api/v1/sales/leads/untagging", BULK + ",\"tag\":\"@marker\"}"),
            Map.entry("POST /api/v1/sales/leads/{lead}/score-events", "{\"event\":\"just_shopping\"}"),
            Map.entry(
                    "POST /api/v1/imports/mappings",
                    "{\"name\":\"@marker\",\"target\":\"leads\",\"mapping\":" + MAPPING + "}"),
            Map.entry("PUT /api/v1/imports/{id}/mapping", MAPPING),
            Map.entry("POST /api/v1/sales/capture-forms", FORM),
            Map.entry("PUT /api/v1/sales/capture-forms/{id}", FORM),
            Map.entry(
                    "PUT /api/v1/messages/notice-settings",
                    "{\"timeZone\":\"Asia/Kolkata\",\"quietHours\":{\"from\":\"22:00\",\"until\":\"07:00\"},\"digestHour\":9,"
                            + "\"kinds\":[{\"kind\":\"comment.posted\",\"shown\":true,\"mail\":\"never\"}]}"),
            Map.entry(
                    "PUT /api/v1/messages/letterhead",
                    "{\"colour\":\"#1d4ed8\",\"footer\":\"@marker\",\"replyTo\":\"office@example.com\"}"),
            Map.entry("PUT /api/v1/messages/letterhead/logo", LOGO),
            Map.entry("PUT /api/v1/billing/provider", "{\"kind\":\"sandbox\",\"prices\":[]}"),
            Map.entry("PUT /api/v1/messages/wordings/{letter}", WORDING),
            Map.entry("POST /api/v1/messages/wordings/{letter}/preview", WORDING),
            Map.entry("POST /api/v1/messages/wordings/{letter}/trial", WORDING),
            Map.entry(
                    "POST /api/v1/records/fields",
                    "{\"recordKind\":\"clients\",\"code\":\"@code\",\"label\":\"@marker\",\"kind\":\"text\"}"),
            Map.entry("PUT /api/v1/records/fields/{id}", "{\"label\":\"@marker\",\"choices\":[],\"archived\":false}"),
            Map.entry("PUT /api/v1/records/{kind}/{record}/fields", "{\"values\":{}}"),
            Map.entry("POST /api/v1/webhooks/endpoints", WEBHOOK),
            Map.entry("PUT /api/v1/webhooks/endpoints/{id}", WEBHOOK),
            Map.entry("POST /api/v1/ptw/webhooks", PTW_WEBHOOK),
            Map.entry("PUT /api/v1/ptw/webhooks/{id}", PTW_WEBHOOK),
            Map.entry("PATCH /api/v1/ptw/webhooks/{id}", PTW_WEBHOOK),
            Map.entry(
                    "POST /api/v1/webhooks/endpoints/{endpoint}/repetition",
                    "{\"from\":\"2026-01-01T00:00:00Z\",\"to\":\"2026-12-31T00:00:00Z\",\"all\":true}"),
            Map.entry(
                    "POST /api/v1/reports/schedules",
                    "{\"source\":\"leads\",\"query\":{},\"columns\":[],\"settings\":" + SCHEDULE + "}"),
            Map.entry("PUT /api/v1/reports/schedules/{id}", SCHEDULE),
            Map.entry("PUT /api/v1/messages/phone", "{\"number\":\"+447400123456\"}"),
            Map.entry("POST /api/v1/calendar-feeds", FEED),
            Map.entry("PUT /api/v1/calendar-feeds/{id}", FEED),
            Map.entry("PUT /api/v1/documents/{id}", LABEL),
            Map.entry(
                    "POST /api/v1/documents/records/{kind}/{record}",
                    "{\"upload\":\"@upload\",\"label\":" + LABEL + "}"),
            Map.entry("POST /api/v1/documents/{id}/versions", "{\"upload\":\"@upload\"}"),
            Map.entry("POST /api/v1/properties/{property}/certificates", CERTIFICATE),
            Map.entry("POST /api/v1/sales/rule-sets", RULES),
            Map.entry("POST /api/v1/sales/rule-sets/preview", RULES),
            Map.entry("PUT /api/v1/sales/rule-sets/{number}", RULES),
            Map.entry("PUT /api/v1/sales/assignment", "{\"strategy\":\"least_busy\"}"),
            Map.entry(
                    "PUT /api/v1/sales/response/ladder",
                    "{\"target\":\"PT60S\",\"calls\":[{\"rung\":\"owner\",\"after\":\"PT0S\"}]}"));
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Examples() {}

    static @Nullable String of(Operation operation, FirmData data, String marker) {
        String body = BODIES.get(operation.name());
        if (body == null) {
            return null;
        }
        return body.replace("@code", "c" + COUNTER.incrementAndGet())
                .replace("@lead", id(data, "lead"))
                .replace("@client", id(data, "client"))
                .replace("@upload", id(data, "upload"))
                .replace("@owner", owner(data))
                .replace("@marker", marker + "-x" + COUNTER.incrementAndGet());
    }

    /** Who founded the firm has the first of its members' ids. */
    private static String owner(FirmData data) {
        return data.tables().getOrDefault("firms.member", List.of()).stream()
                .findFirst()
                .map(FirmData.Row::id)
                .orElse(Samples.ABSENT)
                .toString();
    }

    private static String id(FirmData data, String word) {
        return data.meant(word).map(FirmData.Row::id).orElse(Samples.ABSENT).toString();
    }
}
