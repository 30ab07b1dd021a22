package dev.plumbline.messages.letters;

import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.RecurringJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LetterConfiguration {
    @Bean
    JobWork<NoticeMails.Due> sendNotices(NoticeMails mails) {
        return NoticeMails.SEND.does((due, run) -> mails.send(due));
    }

    @Bean
    JobWork<NoticeTexts.Due> textNotices(NoticeTexts texts) {
        return NoticeTexts.SEND.does((due, run) -> texts.send(due));
    }

    @Bean
    JobWork<Digests.Due> sendDigest(Digests digests) {
        return Digests.SEND.does((due, run) -> digests.send(due));
    }

    @Bean
    RecurringJob planDigests(Digests digests) {
        return RecurringJob.forEachFirm(
                "notice.plan-digests", "Finds whose digest is due", Digests.EVERY, digests::plan);
    }
}
