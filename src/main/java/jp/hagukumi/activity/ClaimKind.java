package jp.hagukumi.activity;

/** What a person did that only a person can vouch for. */
public enum ClaimKind {
    QUALIFICATION,
    /** 庁外の研修. */
    OUTSIDE_TRAINING,
    /** 派遣研修, with a report afterwards. */
    SECONDMENT,
    /** 講師・メンター. */
    TEACHING,
    /** 勉強会・アイデアソン. */
    STUDY_MEETING
}
