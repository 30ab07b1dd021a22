package dev.plumbline.firms;

/**
 * Other postcodes lie in a territory than before, or it is gone. Published in the transaction: modules that keep where
 * something lies find it anew.
 *
 * @param version of the territory after the change, which tells two changes apart
 */
public record TerritoryChanged(TerritoryId territory, long version) {}
