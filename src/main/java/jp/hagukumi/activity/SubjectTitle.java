package jp.hagukumi.activity;

import java.util.Optional;
import jp.hagukumi.platform.Localized;

/** How what a kind of fact is about is called. Producers implement it as a CDI bean; consumers need not know them. */
public interface SubjectTitle {
    /** Name of the activity it speaks for: {@code CourseCompleted}. */
    String activity();

    /** Empty where the code is unknown. */
    Optional<Localized> title(String subjectCode, int subjectVersion);
}
