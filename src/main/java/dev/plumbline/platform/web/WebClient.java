package dev.plumbline.platform.web;

import dev.plumbline.platform.http.EntryFilter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Files under their own names; the page, with this answer's style nonce, for everything else that is not the API's. */
class WebClient implements HttpRequestHandler {
    private static final String NONCE_MARK = "__CSP_NONCE__";
    /** Programs look there too; a probe that finds a page at such an address believes that it is well. */
    private static final List<String> NOT_SCREENS = List.of("/error", "/actuator");

    private final Resource folder;
    private final ResourceHttpRequestHandler assets;
    private final ResourceHttpRequestHandler files;
    private final @Nullable String page;

    WebClient(Resource folder) throws IOException {
        this.folder = folder;
        Resource index = folder.createRelative("index.html");
        this.page = index.exists() ? index.getContentAsString(StandardCharsets.UTF_8) : null;
        this.assets =
                handler(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        this.files = handler(CacheControl.noCache());
    }

    static WebClient onClassPath() throws IOException {
        return new WebClient(new ClassPathResource("web/"));
    }

    private ResourceHttpRequestHandler handler(CacheControl caching) {
        ResourceHttpRequestHandler handler = new ResourceHttpRequestHandler();
        handler.setLocations(List.of(folder));
        handler.setCacheControl(caching);
        return handler;
    }

    void start() throws Exception {
        assets.afterPropertiesSet();
        files.afterPropertiesSet();
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getServletPath();
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (path.startsWith("/assets/")) {
            assets.handleRequest(request, response);
        } else if (reads && isScreen(path) && page != null) {
            show(page, request, response);
        } else if (reads && path.lastIndexOf('.') > path.lastIndexOf('/')) {
            files.handleRequest(request, response);
        } else {
            throw new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), path, path);
        }
    }

    private static boolean isScreen(String path) {
        return !EntryFilter.isForPrograms(path)
                && NOT_SCREENS.stream().noneMatch(p -> path.equals(p) || path.startsWith(p + "/"))
                && path.lastIndexOf('.') <= path.lastIndexOf('/');
    }

    private static void show(String page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        String nonce = String.valueOf(request.getAttribute(EntryFilter.NONCE));
        response.getOutputStream().write(page.replace(NONCE_MARK, nonce).getBytes(StandardCharsets.UTF_8));
    }
}
