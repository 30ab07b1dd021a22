/**
 * Attacks on the whole application, generated from its own route table and API description. Each engine has caught a
 * planted hole ({@code PlantedHoleTests}) before its zero counts.
 */
package dev.plumbline.attack;
