package jp.hagukumi.organization.web;

/** One entry of a choice. */
public record Option(String value, String label, boolean selected) {}
