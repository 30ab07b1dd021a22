package dev.plumbline.documents.done;

import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.records.TimelineSource;
import dev.plumbline.records.TimelineSource.Done;
import dev.plumbline.records.TimelineSpan;
import dev.plumbline.shared.MemberId;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentsDone {
    @Bean
    TimelineSource.OfMember documentsAddedBy(DoneRepository documents) {
        return new Source("documents added", documents::added);
    }

    @Bean
    TimelineSource.OfMember documentsReviewedBy(DoneRepository documents) {
        return new Source("documents reviewed", documents::reviewed);
    }

    /** To those who see the documents. */
    private record Source(String name, BiFunction<MemberId, TimelineSpan, List<Done>> reading)
            implements TimelineSource.OfMember {
        @Override
        public String code() {
            return "documents";
        }

        @Override
        public String permission() {
            return DocumentsPermission.READ;
        }

        @Override
        public List<Done> doneBy(MemberId member, TimelineSpan span) {
            return reading.apply(member, span);
        }
    }
}
