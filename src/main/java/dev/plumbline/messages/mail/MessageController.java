package dev.plumbline.messages.mail;

import static dev.plumbline.messages.MessagesPermission.MESSAGE_READ;

import dev.plumbline.messages.MessageId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/messages")
class MessageController {
    private final MailService mails;

    MessageController(MailService mails) {
        this.mails = mails;
    }

    /** Mails and texts that were written, the latest first. */
    @GetMapping
    @Allow(MESSAGE_READ)
    Page<MessageView> list(
            @Valid @ParameterObject PageRequest page, @Valid @ParameterObject MailRepository.Filter filter) {
        return mails.list(page, filter);
    }

    /** One message as it was written. */
    @GetMapping("/{id}")
    @Allow(MESSAGE_READ)
    MessageView show(@PathVariable MessageId id) {
        return mails.show(id);
    }
}
