package jp.hagukumi.claims.web;

import java.time.LocalDate;
import java.util.Objects;
import jp.hagukumi.activity.ClaimKind;
import jp.hagukumi.claims.Claim;
import jp.hagukumi.claims.ClaimDraft;
import org.jspecify.annotations.Nullable;

/** What is filled in on the form; an empty last day means the first. */
public class ClaimForm {
    private @Nullable String subjectCode;
    private @Nullable String subject;
    private LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Integer minutes;
    private @Nullable String note;
    private @Nullable String organiser;

    ClaimForm(LocalDate today) {
        from = today;
    }

    /** @param organiser staff number, may be empty */
    static ClaimForm of(Claim claim, String organiser) {
        ClaimForm form = new ClaimForm(claim.from());
        form.subjectCode = claim.subjectCode();
        form.subject = claim.subject();
        form.to = claim.to();
        form.minutes = claim.minutes() == 0 ? null : claim.minutes();
        form.note = claim.note();
        form.organiser = organiser;
        return form;
    }

    ClaimDraft draft(ClaimKind kind, String freeCode) {
        return new ClaimDraft(
                kind,
                Objects.requireNonNullElse(subjectCode, freeCode),
                Objects.requireNonNullElse(subject, ""),
                from,
                Objects.requireNonNullElse(to, from),
                Objects.requireNonNullElse(minutes, 0),
                Objects.requireNonNullElse(note, ""),
                Objects.requireNonNullElse(organiser, ""));
    }

    public @Nullable String getSubjectCode() {
        return subjectCode;
    }

    public void setSubjectCode(@Nullable String subjectCode) {
        this.subjectCode = subjectCode;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getOrganiser() {
        return organiser;
    }

    public void setOrganiser(@Nullable String organiser) {
        this.organiser = organiser;
    }
}
