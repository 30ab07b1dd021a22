package dev.plumbline.clients.offers;

import java.math.BigDecimal;

/**
 * A plan as it is offered at a time, with its prices in a currency (ISO 4217).
 *
 * @param code       names it for good
 * @param monthly    price of a month
 * @param setup      price of the beginning, once
 * @param properties how many at most
 */
public record OfferedPlan(
        String code, String name, BigDecimal monthly, BigDecimal setup, String currency, int properties) {
    public static OfferedPlan of(Plan plan) {
        return new OfferedPlan(
                plan.code(),
                plan.name(),
                plan.monthly().amount(),
                plan.setup().amount(),
                plan.monthly().currency().getCurrencyCode(),
                plan.properties());
    }
}
