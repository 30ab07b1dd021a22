package dev.plumbline.exports.feeds;

import dev.plumbline.platform.Public;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Where calendar programs fetch: they have no account, they have the link. */
@RestController
@RequestMapping(FeedFileController.PATH)
class FeedFileController {
    static final String PATH = "/calendar";
    static final String ENDING = ".ics";

    private final FeedReader reader;

    FeedFileController(FeedReader reader) {
        this.reader = reader;
    }

    /** What the member who made it may see now, as iCalendar (RFC 5545). */
    @GetMapping("/{token}" + ENDING)
    @Public(
            "the link is the permission: 256 random bits, revoked by its member, and of what they may see at that moment")
    void send(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        FeedReader.Calendar calendar = reader.read(token, String.valueOf(request.getRemoteAddr()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=900");
        if (new ServletWebRequest(request, response).checkNotModified(calendar.etag())) {
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"calendar.ics\"");
        byte[] content = calendar.content().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
