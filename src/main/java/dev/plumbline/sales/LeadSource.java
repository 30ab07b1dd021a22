package dev.plumbline.sales;

import dev.plumbline.shared.Coded;

public enum LeadSource implements Coded {
    WEBSITE_FORM,
    GOOGLE_LSA,
    GOOGLE_ADS,
    FACEBOOK_ADS,
    REFERRAL,
    DOOR_TO_DOOR,
    STORM_RESPONSE,
    ORGANIC_SEARCH,
    PHONE_INQUIRY,
    EMAIL_INQUIRY,
    PARTNER_REFERRAL,
    REPEAT_CUSTOMER
}
