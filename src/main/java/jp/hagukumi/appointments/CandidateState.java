package jp.hagukumi.appointments;

/** What became of somebody put forward. */
public enum CandidateState {
    SUBMITTED,
    SELECTED,
    /** Not selected; the candidate reads why. */
    DECLINED,
    /** Taken back by the candidate. */
    WITHDRAWN
}
