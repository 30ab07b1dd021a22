package dev.plumbline.firms;

import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.platform.LiveTopic;
import dev.plumbline.platform.Permissions;
import dev.plumbline.shared.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FirmsConfiguration {
    static final Lifecycle<FirmStatus> FIRM = Lifecycle.of("firms.firm", FirmStatus.class)
            .created("found", FirmStatus.TRIAL, FirmsPermission.FIRM_CLOSE)
            .command("activate", FirmsPermission.FIRM_CLOSE, FirmStatus.ACTIVE, FirmStatus.TRIAL, FirmStatus.SUSPENDED)
            .command("suspend", FirmsPermission.FIRM_CLOSE, FirmStatus.SUSPENDED, FirmStatus.TRIAL, FirmStatus.ACTIVE)
            .command(
                    "cancel",
                    FirmsPermission.FIRM_CLOSE,
                    FirmStatus.CANCELLED,
                    FirmStatus.TRIAL,
                    FirmStatus.ACTIVE,
                    FirmStatus.SUSPENDED)
            .build();

    static final Lifecycle<MemberStatus> MEMBER = Lifecycle.of("firms.member", MemberStatus.class)
            .created("join", MemberStatus.ACTIVE, FirmsPermission.MEMBER_MANAGE)
            .command("deactivate", FirmsPermission.MEMBER_MANAGE, MemberStatus.DEACTIVATED, MemberStatus.ACTIVE)
            .command("reactivate", FirmsPermission.MEMBER_MANAGE, MemberStatus.ACTIVE, MemberStatus.DEACTIVATED)
            .build();

    static final Lifecycle<InvitationStatus> INVITATION = Lifecycle.of("firms.invitation", InvitationStatus.class)
            .created("invite", InvitationStatus.PENDING, FirmsPermission.MEMBER_MANAGE)
            .command("accept", FirmsPermission.MEMBER_MANAGE, InvitationStatus.ACCEPTED, InvitationStatus.PENDING)
            .command("withdraw", FirmsPermission.MEMBER_MANAGE, InvitationStatus.WITHDRAWN, InvitationStatus.PENDING)
            .build();

    static final Lifecycle<GuestStatus> GUEST = Lifecycle.of("firms.guest", GuestStatus.class)
            .created("invite", GuestStatus.INVITED, FirmsPermission.PORTAL_MANAGE)
            .command("accept", FirmsPermission.PORTAL_MANAGE, GuestStatus.ACTIVE, GuestStatus.INVITED)
            .command(
                    "disable",
                    FirmsPermission.PORTAL_MANAGE,
                    GuestStatus.DISABLED,
                    GuestStatus.INVITED,
                    GuestStatus.ACTIVE)
            .command("enable", FirmsPermission.PORTAL_MANAGE, GuestStatus.ACTIVE, GuestStatus.DISABLED)
            .command("enable", FirmsPermission.PORTAL_MANAGE, GuestStatus.INVITED, GuestStatus.DISABLED)
            .build();

    @Bean
    Lifecycle<GuestStatus> guestLifecycle() {
        return GUEST;
    }

    @Bean
    Lifecycle<InvitationStatus> invitationLifecycle() {
        return INVITATION;
    }

    @Bean
    Lifecycle<FirmStatus> firmLifecycle() {
        return FIRM;
    }

    @Bean
    Lifecycle<MemberStatus> memberLifecycle() {
        return MEMBER;
    }

    @Bean
    LiveTopic memberTopic() {
        return LiveTopic.of("member", FirmsPermission.MEMBER_READ);
    }

    @Bean
    LiveTopic invitationTopic() {
        return LiveTopic.of("invitation", FirmsPermission.MEMBER_MANAGE);
    }

    @Bean
    Permissions firmsPermissions() {
        return FirmsPermission.ALL;
    }

    @Bean
    ConstraintProblems firmsConstraints() {
        return FirmsProblem.CONSTRAINTS;
    }
}
