package jp.hagukumi.certification.rules;

/**
 * A leaf that is not met.
 *
 * @param found how far it is
 * @param path where in the product the missing can be got; empty where it comes to the person
 */
public record Unmet(Requirement requirement, Found found, String path) {}
