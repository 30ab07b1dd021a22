package dev.plumbline.billing.payment;

/**
 * A purchase as its provider knows it.
 *
 * @param ref the provider's name of it
 * @param url where somebody pays
 */
public record PaymentSession(String ref, String url) {}
