package dev.plumbline.compliance.reminders;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.compliance.CompliancePermission;
import dev.plumbline.messages.MailWay;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.NoticeKinds;

/** What members are told of duties. */
final class DutyNotices {
    static final NoticeKind DUE = NoticeKind.of(
                    "duty.due",
                    "Duties of properties fall due",
                    "60, 30, 14, 7 and 1 days before, on the last day, every week after it, and when a property stands worse than before; all of a day in"
                            + " one notice. Told are those"
                            + " who watch the property, and where nobody does, those who verify certificates.",
                    MailWay.NOW)
            .toldTo(ClientsPermission.CLIENT_READ);

    static final NoticeKind MONTH = NoticeKind.of(
                    "duty.month",
                    "The month of the portfolio",
                    "At the beginning of a month, of the one that is over: how homes stand and how they stood, deadlines, and what was handed in. Told are"
                            + " those who verify certificates.",
                    MailWay.NOW)
            .toldTo(CompliancePermission.VERIFY);

    static final NoticeKinds ALL = NoticeKinds.of("Duties", DUE, MONTH);

    private DutyNotices() {}
}
