package jp.hagukumi.projects;

/**
 * What a viewer has to do with a project.
 *
 * @param answers is 所属長 of somebody of the team
 * @param reviews is a reviewer of the present round
 * @param reviewed was a reviewer of any round
 * @param office is of the DX office
 */
public record Standing(
        boolean leads,
        boolean member,
        boolean sponsors,
        boolean mentors,
        boolean answers,
        boolean reviews,
        boolean reviewed,
        boolean office) {
    /** Whether it is theirs to see at all. */
    public boolean sees() {
        return member || sponsors || mentors || answers || reviews || reviewed || office;
    }

    /** Whether they have a part in it, so that they decide nothing about it. */
    public boolean involved() {
        return member || sponsors || mentors;
    }
}
