import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What one person waits for: the search box, the dashboard, the first page. */
final class Pages {
    private static final Pattern SCRIPT = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.js)\"");

    private Pages() {}

    /** Words that many leads have, that few have, and that one has; the list is asked as the search box asks it. */
    static void search(World world, Report report) throws Exception {
        for (String words : List.of("hail", "hail family77", "person4711@example.com")) {
            String path = "/api/v1/sales/leads?limit=50&q=" + words.replace(" ", "%20");
            int found = world.get(path).path("items").size();
            if (found == 0) {
                throw new IllegalStateException("Searching for " + words + " finds nothing");
            }
            median(world, report, "search for \"" + words + "\", median, one caller", path, 50, found * 200);
        }
    }

    /** The one box over all kinds of records: words that many have, that one has, and a name that was mistyped. */
    static void box(World world, Report report) throws Exception {
        for (String words : List.of("hail", "person4711@example.com", "familly77")) {
            String path = "/api/v1/records/search?q=" + words;
            if (world.get(path).path("groups").isEmpty()) {
                throw new IllegalStateException("The box finds nothing by " + words);
            }
            median(world, report, "one box for \"" + words + "\", median, one caller", path, 50, 200);
        }
    }

    static void dashboard(World world, Report report) throws Exception {
        JsonNode figures = world.get("/api/v1/sales/figures");
        long counted = 0;
        for (JsonNode stage : figures.path("funnel")) {
            counted += stage.path("count").asLong();
        }
        if (counted < world.leads) {
            throw new IllegalStateException("The dashboard counts " + counted + " leads of " + world.leads);
        }
        median(world, report, "dashboard over all leads, median, one caller", "/api/v1/sales/figures", 150, 1_000);
    }

    static void median(World world, Report report, String name, String path, double bar, int least)
            throws Exception {
        String auth = world.auth();
        Load.run(world.productPort, 1, 2, n -> Paths.get(path, auth, least));
        Load.Result result = Load.run(world.productPort, 1, 4, n -> Paths.get(path, auth, least));
        if (result.errors() > 0) {
            report.missing(name, result.example());
        } else {
            report.figure(name, result.p50(), bar, "ms");
        }
    }

    /** The scripts that the first page names, as they travel. What each later page adds, the web client's own check weighs. */
    static void scripts(World world, Report report) {
        Set<String> scripts = new LinkedHashSet<>();
        Matcher named = SCRIPT.matcher(world.text(world.request("/")));
        while (named.find()) {
            scripts.add(named.group(1));
        }
        long bytes = 0;
        for (String script : scripts) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + world.productPort + script))
                    .header("Accept-Encoding", "gzip")
                    .build();
            HttpResponse<byte[]> answer = world.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(script + " answers " + answer.statusCode());
            }
            bytes += answer.body().length;
        }
        report.figure("scripts of the first page, gzip, " + scripts.size() + " files", bytes / 1000.0, 250, "kB");
    }
}
