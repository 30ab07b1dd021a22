package dev.plumbline.sales.pages;

import dev.plumbline.platform.PageClock;
import dev.plumbline.platform.Public;
import dev.plumbline.sales.enquiries.CaptureEntrance;
import dev.plumbline.sales.enquiries.Visitor;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/** The page of a form. It works without script; with script it sends what a script sends. */
@Controller
@RequestMapping("/capture/{key}")
class CapturePageController {
    private final CaptureEntrance entrance;
    private final PageClock pageClock;
    private final JsonMapper json;

    CapturePageController(CaptureEntrance entrance, PageClock pageClock, JsonMapper json) {
        this.entrance = entrance;
        this.pageClock = pageClock;
        this.json = json;
    }

    @GetMapping
    @Public("a form is for everybody who has its address")
    void show(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            CaptureEntrance.Shown shown = entrance.show(key).mustBeOpen();
            Map<String, String> hidden = new LinkedHashMap<>();
            hidden.put("started", pageClock.start(key));
            hidden.putAll(Referral.of(request));
            Pages.write(
                    response,
                    200,
                    FormPage.empty(shown.form(), hidden).html(),
                    shown.form().settings());
        } catch (Problem problem) {
            refuse(key, problem, response);
        }
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Public("strangers send enquiries; key, origin, limits and a trap for machines stand before it")
    void send(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        SentForm sent = new SentForm();
        try {
            sent = SentForm.read(request);
            CaptureEntrance.Receipt receipt = entrance.submit(key, sent.submission(json), Visitor.of(request));
            String next = receipt.returnTo();
            response.setHeader("Location", next == null ? "/capture/" + key + "/thanks" : next);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } catch (Problem problem) {
            again(key, sent, problem, response);
        }
    }

    @GetMapping("/thanks")
    @Public("what everybody reads who has sent a form")
    void thank(@PathVariable String key, HttpServletResponse response) throws IOException {
        try {
            CaptureEntrance.Shown shown = entrance.show(key);
            CaptureEntrance.Receipt receipt = CaptureEntrance.Receipt.of(shown.form(), false);
            String title = receipt.confirmation() ? "Almost done" : "Thank you";
            Pages.write(
                    response,
                    200,
                    Pages.notice(title, receipt.message()),
                    shown.form().settings());
        } catch (Problem problem) {
            refuse(key, problem, response);
        }
    }

    /** The form once more, with what was typed and what is wrong with it. */
    private void again(String key, SentForm sent, Problem problem, HttpServletResponse response) throws IOException {
        boolean mendable =
                problem.code().kind() == SharedProblem.INVALID.kind() || problem.code() == SharedProblem.LIMITED;
        if (!mendable) {
            refuse(key, problem, response);
            return;
        }
        try {
            CaptureEntrance.Shown shown = entrance.show(key).mustBeOpen();
            Map<String, String> hidden = new LinkedHashMap<>(sent.values());
            hidden.keySet().retainAll(FormPage.HIDDEN);
            hidden.putIfAbsent("started", pageClock.start(key));
            Pages.retryAfter(response, problem);
            FormPage page = new FormPage(shown.form(), true, hidden, sent.values(), problem.detail(), problem.errors());
            Pages.write(
                    response,
                    problem.code().kind().status(),
                    page.html(),
                    shown.form().settings());
        } catch (Problem closed) {
            refuse(key, closed, response);
        }
    }

    /** In the frame in which the form would have stood, where there is such a form. */
    private void refuse(String key, Problem problem, HttpServletResponse response) throws IOException {
        int status = problem.code().kind().status();
        try {
            Pages.write(
                    response,
                    status,
                    Pages.refusal(problem),
                    entrance.show(key).form().settings());
        } catch (Problem unknown) {
            Pages.write(response, status, Pages.refusal(problem), null);
        }
    }
}
