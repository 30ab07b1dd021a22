package dev.plumbline.clients.offers;

import dev.plumbline.shared.Money;

/**
 * What the service costs, and for how much it is.
 *
 * @param code       names it for good
 * @param monthly    price of a month
 * @param setup      price of the beginning, once
 * @param properties how many at most, one at least
 */
public record Plan(String code, String name, Money monthly, Money setup, int properties) {}
