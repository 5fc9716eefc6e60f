package jp.hagukumi.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person, one course, one cycle (受講). Never deleted, never reset: a new cycle is a new row.
 *
 * <p>Rows are made set-based in SQL ({@link Enrolments}); this entity carries the steps of one learner.
 */
@Entity
@Table(name = "enrolment")
public class Enrolment {
    @Id
    private long id;

    @Column(name = "municipality_id")
    private long municipalityId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "course_code")
    private String courseCode;

    @Column(name = "course_version")
    private int courseVersion;

    private String cycle;
    private boolean mandatory;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    @Column(name = "started_on")
    private @Nullable LocalDate startedOn;

    @Column(name = "test_percent")
    private @Nullable Integer testPercent;

    @Column(name = "completed_on")
    private @Nullable LocalDate completedOn;

    private @Nullable Integer percent;
    private int minutes;

    @Enumerated(EnumType.STRING)
    @Column(name = "time_kind")
    private TimeKind timeKind;

    @Column(name = "unit_id_at")
    private @Nullable Long unitIdAt;

    @Column(name = "grade_at")
    private @Nullable Integer gradeAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    public long id() {
        return id;
    }

    public long municipalityId() {
        return municipalityId;
    }

    public long personId() {
        return personId;
    }

    public String courseCode() {
        return courseCode;
    }

    public int courseVersion() {
        return courseVersion;
    }

    public String cycle() {
        return cycle;
    }

    public boolean mandatory() {
        return mandatory;
    }

    public EnrolmentStatus status() {
        return status;
    }

    public @Nullable LocalDate completedOn() {
        return completedOn;
    }

    public @Nullable Integer testPercent() {
        return testPercent;
    }

    public TimeKind timeKind() {
        return timeKind;
    }

    /** Begins with the version in force; later steps stay with it. Does nothing once begun. */
    void begin(int versionInForce, LocalDate on) {
        if (status == EnrolmentStatus.NOT_STARTED) {
            status = EnrolmentStatus.IN_PROGRESS;
            courseVersion = versionInForce;
            startedOn = on;
        }
    }

    /** Keeps the best passed result. */
    void passTest(int reached) {
        testPercent = testPercent == null ? reached : Math.max(testPercent, reached);
    }

    void countAs(TimeKind kind) {
        timeKind = kind;
    }

    /** Completes; unit and grade are those of the main posting of that day, null without one. */
    void complete(LocalDate on, int countedMinutes, @Nullable Long unitId, @Nullable Integer grade) {
        status = EnrolmentStatus.COMPLETED;
        startedOn = startedOn == null ? on : startedOn;
        completedOn = on;
        percent = testPercent;
        minutes = countedMinutes;
        unitIdAt = unitId;
        gradeAt = grade;
    }
}
