package dev.plumbline.sales;

import dev.plumbline.messages.NoticeKinds;
import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.platform.LiveTopic;
import dev.plumbline.platform.Permissions;
import dev.plumbline.platform.Preconditions;
import dev.plumbline.sales.capture.CaptureLifecycle;
import dev.plumbline.sales.capture.CaptureStatus;
import dev.plumbline.sales.enquiries.EnquiryStatus;
import dev.plumbline.sales.leads.LeadLifecycle;
import dev.plumbline.sales.leads.LeadReadiness;
import dev.plumbline.sales.news.LeadNews;
import dev.plumbline.shared.Lifecycle;
import dev.plumbline.webhooks.EventTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SalesConfiguration {
    @Bean
    Lifecycle<LeadStatus> leadLifecycle() {
        return LeadLifecycle.MACHINE;
    }

    @Bean
    Preconditions leadPreconditions() {
        return LeadReadiness.preconditions();
    }

    @Bean
    Lifecycle<CaptureStatus> captureFormLifecycle() {
        return CaptureLifecycle.MACHINE;
    }

    @Bean
    Lifecycle<EnquiryStatus> enquiryLifecycle() {
        return EnquiryStatus.MACHINE;
    }

    @Bean
    ConstraintProblems salesConstraints() {
        return SalesProblem.CONSTRAINTS;
    }

    @Bean
    Permissions salesPermissions() {
        return SalesPermission.ALL;
    }

    @Bean
    NoticeKinds leadNoticeKinds() {
        return SalesNotices.ALL;
    }

    @Bean
    EventTypes leadEvents() {
        return SalesEvents.LEADS;
    }

    @Bean
    LiveTopic leadTopic() {
        return LeadNews.LEADS;
    }

    @Bean
    LiveTopic followUpTopic() {
        return LeadNews.FOLLOW_UPS;
    }

    @Bean
    LiveTopic responseTopic() {
        return LeadNews.RESPONSES;
    }

    @Bean
    LiveTopic leadCommentTopic() {
        return LeadNews.COMMENTS;
    }
}
