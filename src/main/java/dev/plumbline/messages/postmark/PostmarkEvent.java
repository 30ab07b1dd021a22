package dev.plumbline.messages.postmark;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.messages.MailStatus;
import dev.plumbline.messages.servers.OthersWords;
import dev.plumbline.messages.suppression.SuppressionCause;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What Postmark tells, as far as it is read here; it adds fields as it likes.
 *
 * @param recordType        Delivery, Open, Bounce, SpamComplaint or SubscriptionChange; others are taken and left
 * @param messageId         Postmark's id of the mail
 * @param recipient         whom it is about, where it is called so
 * @param email             whom it is about, in bounces and complaints
 * @param type              kind of a bounce: HardBounce
 * @param inactive          whether Postmark sends nothing to the address any more
 * @param suppressSending   whether the change of a subscription stops mail
 * @param suppressionReason HardBounce, SpamComplaint or ManualSuppression
 * @param origin            who changed it: Recipient, Customer or Admin
 * @param details           what the receiver's mail server said
 * @param description       what that means
 * @param metadata          how the mail was marked when it was sent
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PostmarkEvent(
        @JsonProperty("RecordType") @Nullable String recordType,
        @JsonProperty("MessageID") @Nullable String messageId,
        @JsonProperty("Recipient") @Nullable String recipient,
        @JsonProperty("Email") @Nullable String email,
        @JsonProperty("Type") @Nullable String type,
        @JsonProperty("Inactive") @Nullable Boolean inactive,
        @JsonProperty("SuppressSending") @Nullable Boolean suppressSending,
        @JsonProperty("SuppressionReason") @Nullable String suppressionReason,
        @JsonProperty("Origin") @Nullable String origin,

        @JsonProperty("Details") @JsonDeserialize(using = OthersWords.class) @Nullable
        String details,

        @JsonProperty("Description") @JsonDeserialize(using = OthersWords.class) @Nullable
        String description,

        @JsonProperty("DeliveredAt") @Nullable String deliveredAt,
        @JsonProperty("ReceivedAt") @Nullable String receivedAt,
        @JsonProperty("BouncedAt") @Nullable String bouncedAt,
        @JsonProperty("ChangedAt") @Nullable String changedAt,
        @JsonProperty("Metadata") @Nullable Map<String, String> metadata) {
    /** Not bounces but answers of machines and delays, which Postmark tells in the same way. */
    private static final Set<String> NO_BOUNCES = Set.of(
            "Transient", "AutoResponder", "Subscribe", "AddressChange", "ChallengeVerification", "OpenRelayTest");

    private static final Set<String> FOR_GOOD = Set.of("HardBounce", "BadEmailAddress", "ManuallyDeactivated");

    private static final Set<String> COMPLAINTS = Set.of("SpamComplaint", "SpamNotification");

    /** Null when the mail is where it was. */
    @Nullable
    MailStatus what() {
        return switch (String.valueOf(recordType)) {
            case "Delivery" -> MailStatus.DELIVERED;
            case "Open" -> MailStatus.OPENED;
            case "SpamComplaint" -> MailStatus.COMPLAINED;
            case "Bounce" -> bounced();
            default -> null;
        };
    }

    private @Nullable MailStatus bounced() {
        String kind = String.valueOf(type);
        if (COMPLAINTS.contains(kind)) {
            return MailStatus.COMPLAINED;
        }
        return NO_BOUNCES.contains(kind) || kind.equals("Unsubscribe") ? null : MailStatus.BOUNCED;
    }

    /** Why the address gets no mail any more; null when it still does. */
    @Nullable
    SuppressionCause suppresses() {
        return switch (String.valueOf(recordType)) {
            case "SpamComplaint" -> SuppressionCause.COMPLAINT;
            case "Bounce" -> ofBounce(String.valueOf(type));
            case "SubscriptionChange" -> Boolean.TRUE.equals(suppressSending) ? ofChange() : null;
            default -> null;
        };
    }

    private @Nullable SuppressionCause ofBounce(String kind) {
        if (COMPLAINTS.contains(kind)) {
            return SuppressionCause.COMPLAINT;
        }
        if (kind.equals("Unsubscribe")) {
            return SuppressionCause.OPT_OUT;
        }
        return FOR_GOOD.contains(kind) || Boolean.TRUE.equals(inactive) ? SuppressionCause.BOUNCE : null;
    }

    private SuppressionCause ofChange() {
        return switch (String.valueOf(suppressionReason)) {
            case "SpamComplaint" -> SuppressionCause.COMPLAINT;
            case "ManualSuppression" -> "Recipient".equals(origin) ? SuppressionCause.OPT_OUT : SuppressionCause.BOUNCE;
            default -> SuppressionCause.BOUNCE;
        };
    }

    String to() {
        return recipient == null ? String.valueOf(email) : recipient;
    }

    /** When, as Postmark writes it; null when it says nothing. */
    @Nullable
    String at() {
        return switch (String.valueOf(recordType)) {
            case "Delivery" -> deliveredAt;
            case "Open" -> receivedAt;
            case "SubscriptionChange" -> changedAt;
            default -> bouncedAt;
        };
    }

    /** Null when it came through: what mail servers say then is of no use to anybody. */
    @Nullable
    String words() {
        boolean came = "Delivery".equals(recordType) || "Open".equals(recordType);
        return came ? null : details == null || details.isBlank() ? description : details;
    }
}
