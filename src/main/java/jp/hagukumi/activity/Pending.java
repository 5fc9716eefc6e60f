package jp.hagukumi.activity;

import java.time.Instant;

/**
 * Somebody whose derived figures lag behind their facts.
 *
 * @param failure class and message of what a rule threw
 */
public record Pending(String staffNumber, String name, Instant since, String failure) {}
