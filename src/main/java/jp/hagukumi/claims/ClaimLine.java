package jp.hagukumi.claims;

/**
 * A claim in a list, with who made it.
 *
 * @param authority 任命権者 of the claimant
 * @param unitName of the main posting today; empty without one
 * @param unitPath likewise
 */
public record ClaimLine(
        Claim claim, String staffNumber, String name, String authority, String unitName, String unitPath) {}
