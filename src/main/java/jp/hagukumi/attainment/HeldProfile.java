package jp.hagukumi.attainment;

import jp.hagukumi.skills.RoleProfile;

/** A 人材像 that holds for a person, and why. */
public record HeldProfile(RoleProfile profile, Reason reason) {

    /** Why it holds. */
    public enum Reason {
        /** The 職位 asks for it. */
        POSTING,
        /** HR or the DX office appointed the person to it. */
        ASSIGNED,
        /** The person wishes for it; asks for nothing of them. */
        WISHED
    }

    public boolean isWished() {
        return reason == Reason.WISHED;
    }
}
