package dev.plumbline.sales.pages;

import dev.plumbline.platform.Public;
import dev.plumbline.sales.enquiries.CaptureEntrance;
import dev.plumbline.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the link of a letter leads. Opening it does nothing: mail scanners open every link, and press no button. */
@Controller
@RequestMapping("/capture/confirmations/{token}")
class ConfirmationPageController {
    private final CaptureEntrance entrance;

    ConfirmationPageController(CaptureEntrance entrance) {
        this.entrance = entrance;
    }

    @GetMapping
    @Public("the link is the permission")
    void show(@PathVariable String token, HttpServletResponse response) throws IOException {
        try {
            CaptureEntrance.Shown asked = entrance.askedToConfirm(token).mustBeOpen();
            Pages.write(response, 200, Pages.confirmation(asked.firm(), token), null);
        } catch (Problem problem) {
            refuse(problem, response);
        }
    }

    @PostMapping
    @Public("the link is the permission")
    void confirm(@PathVariable String token, HttpServletResponse response) throws IOException {
        try {
            CaptureEntrance.Shown confirmed = entrance.confirm(token);
            String thanks = confirmed.form().settings().thanks();
            Pages.write(response, 200, Pages.notice("Thank you", thanks), null);
        } catch (Problem problem) {
            refuse(problem, response);
        }
    }

    private static void refuse(Problem problem, HttpServletResponse response) throws IOException {
        boolean gone = problem.code().kind().status() == 404;
        String page = gone
                ? Pages.notice("This link is not good any more", "It works for three days. Send the form once more.")
                : Pages.refusal(problem);
        Pages.write(response, problem.code().kind().status(), page, null);
    }
}
