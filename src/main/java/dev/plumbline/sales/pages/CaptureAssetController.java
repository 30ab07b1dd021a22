package dev.plumbline.sales.pages;

import dev.plumbline.platform.Public;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Style and script of the pages for strangers: two files of ours, so that the policy needs no exception. */
@Controller
class CaptureAssetController {
    private final String style;
    private final String script;

    CaptureAssetController() throws IOException {
        this.style = text("capture/form.css");
        this.script = text("capture/form.js");
    }

    @GetMapping("/capture/form.css")
    @Public("the same for everybody")
    void style(HttpServletResponse response) throws IOException {
        write(response, "text/css", style);
    }

    @GetMapping("/capture/form.js")
    @Public("the same for everybody")
    void script(HttpServletResponse response) throws IOException {
        write(response, "text/javascript", script);
    }

    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=600");
        response.setContentType(type + ";charset=UTF-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String path) throws IOException {
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    }
}
