package jp.hagukumi.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import jp.hagukumi.assessment.rules.Score;
import jp.hagukumi.platform.Ids;
import org.jspecify.annotations.Nullable;

/** One go at a test by one person: its questions are fixed at the start, it ends once and then never changes. */
@Entity
@Table(name = "attempt")
public class Attempt {
    @Id
    private long id;

    @Column(name = "municipality_id")
    private long municipalityId;

    @Column(name = "person_id")
    private long personId;

    private String context;

    @Column(name = "test_code")
    private String testCode;

    @Column(name = "test_version")
    private int testVersion;

    private int number;

    @Enumerated(EnumType.STRING)
    private AttemptState state = AttemptState.OPEN;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "deadline_at")
    private Instant deadlineAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "question_count")
    private int questionCount;

    @Column(name = "right_count")
    private int rightCount;

    private int percent;
    private boolean passed;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Attempt() {}

    Attempt(
            long municipalityId,
            long personId,
            String context,
            TestDefinition test,
            int number,
            int questionCount,
            Instant startedAt) {
        this.id = Ids.next();
        this.municipalityId = municipalityId;
        this.personId = personId;
        this.context = context;
        this.testCode = test.code();
        this.testVersion = test.version();
        this.number = number;
        this.questionCount = questionCount;
        this.startedAt = startedAt;
        this.deadlineAt = startedAt.plus(Duration.ofMinutes(test.timeLimitMinutes()));
    }

    public long id() {
        return id;
    }

    public long municipalityId() {
        return municipalityId;
    }

    public long personId() {
        return personId;
    }

    /** What it is for, as given at the start. */
    public String context() {
        return context;
    }

    public String testCode() {
        return testCode;
    }

    public int testVersion() {
        return testVersion;
    }

    /** From 1 in its context. */
    public int number() {
        return number;
    }

    /** Stage of a skill assessment, from 1; 0 for an attempt at the test of a course. */
    public int stage() {
        return Measurement.isContext(context) ? number : 0;
    }

    public AttemptState state() {
        return state;
    }

    public boolean open() {
        return state == AttemptState.OPEN;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** The last moment, inclusive, at which an answer is taken. */
    public Instant deadlineAt() {
        return deadlineAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public int questionCount() {
        return questionCount;
    }

    public int rightCount() {
        return rightCount;
    }

    public int percent() {
        return percent;
    }

    public boolean passed() {
        return passed;
    }

    /** Whether an answer is still taken at that moment. */
    boolean takesAnswersAt(Instant now) {
        return open() && !now.isAfter(deadlineAt);
    }

    /** Ends it: handed in up to the deadline, timed out at the deadline afterwards. */
    void finish(Score score, Instant now) {
        boolean late = now.isAfter(deadlineAt);
        state = late ? AttemptState.TIMED_OUT : AttemptState.HANDED_IN;
        finishedAt = late ? deadlineAt : now;
        rightCount = score.right();
        percent = score.percent();
        passed = score.passed();
    }
}
