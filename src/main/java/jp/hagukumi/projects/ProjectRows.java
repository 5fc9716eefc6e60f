package jp.hagukumi.projects;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.platform.Ids;
import org.jspecify.annotations.Nullable;

/** The table {@code project}. */
final class ProjectRows {
    private final Sql sql;

    ProjectRows(EntityManager em, long municipalityId) {
        sql = new Sql(em, municipalityId);
    }

    /** A new one that is assigned; returns its id. */
    long insert(ProjectDraft draft, ProjectTemplate template, LocalDate due) {
        long id = Ids.next();
        sql.change(
                "insert into project (municipality_id, id, template, template_version, title, theme, unit_id,"
                        + " leader_id, sponsor_id, mentor_id, state, start_on, original_due_on, due_on, partner,"
                        + " automates) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'SELECTED', ?11, ?12, ?12, ?13,"
                        + " ?14)",
                id,
                template.code(),
                template.version(),
                draft.title(),
                draft.theme(),
                draft.unitId(),
                draft.leaderId(),
                draft.sponsorId(),
                draft.mentorId(),
                draft.start(),
                due,
                draft.partner(),
                draft.automates() ? 1 : 0);
        return id;
    }

    /** The row, which nobody else changes before this transaction ends. */
    Project lock(long id) {
        return some("p.id = ?2 for update", id).stream().findFirst().orElseThrow(() -> new NotVisible("project " + id));
    }

    Project get(long id) {
        return find(id).orElseThrow(() -> new NotVisible("project " + id));
    }

    Optional<Project> find(long id) {
        return some("p.id = ?2", id).stream().findFirst();
    }

    /** Those that somebody is or was of, or reviews, sponsors or mentors; what began last first. */
    List<Project> of(long personId) {
        return some(
                "(p.sponsor_id = ?2 or p.mentor_id = ?2 or p.id in (select m.project_id from project_member m"
                        + " where m.municipality_id = ?1 and m.person_id = ?2)) order by p.start_on desc, p.id desc",
                personId);
    }

    /** Those that wait for somebody's sheet. */
    List<Project> toReview(long personId) {
        return some(
                "p.state = 'IN_REVIEW' and exists (select 1 from project_reviewer r where r.municipality_id = ?1"
                        + " and r.project_id = p.id and r.round = p.round and r.person_id = ?2)"
                        + " order by p.reported_on, p.id",
                personId);
    }

    private List<Project> some(String condition, long key) {
        return sql
                .select(
                        "select " + ProjectColumns.ALL + " from project p where p.municipality_id = ?1 and "
                                + condition,
                        key)
                .stream()
                .map(ProjectColumns::project)
                .toList();
    }

    /** A step that changes nothing but the state and its reason. */
    void state(long id, ProjectState state, String reason) {
        sql.change(
                "update project set state = ?3, reason = ?4 where municipality_id = ?1 and id = ?2",
                id,
                state.name(),
                reason);
    }

    /** A step that leads to an end, or to the new way of working. */
    void end(long id, ProjectState state, String column, LocalDate on, String reason) {
        sql.change(
                "update project set state = ?3, " + column
                        + " = ?4, reason = ?5 where municipality_id = ?1 and id = ?2",
                id,
                state.name(),
                on,
                reason);
    }

    void reported(long id, LocalDate on) {
        sql.change(
                "update project set state = 'REPORTED', reported_on = ?3, reason = ''"
                        + " where municipality_id = ?1 and id = ?2",
                id,
                on);
    }

    void outcomeFixed(long id, LocalDate on) {
        sql.change("update project set outcome_on = ?3 where municipality_id = ?1 and id = ?2", id, on);
    }

    void talked(long id, LocalDate on) {
        sql.change("update project set talked_on = ?3 where municipality_id = ?1 and id = ?2", id, on);
    }

    /** What the review came to. */
    record Verdict(ProjectState state, BigDecimal points, boolean excellent, boolean targetMet) {}

    void decided(long id, Verdict verdict, LocalDate on, String reason) {
        sql.change(
                "update project set state = ?3, points = ?4, excellent = ?5, target_met = ?6, decided_on = ?7,"
                        + " ended_on = ?8, reason = ?9 where municipality_id = ?1 and id = ?2",
                id,
                verdict.state().name(),
                verdict.points(),
                verdict.excellent() ? 1 : 0,
                verdict.targetMet() ? 1 : 0,
                on,
                verdict.state() == ProjectState.FAILED ? on : null,
                reason);
    }

    /** Begins another round of the review, with nothing of the last one in force. */
    void newRound(long id, ProjectState state, String reason) {
        sql.change(
                "update project set state = ?3, reason = ?4, round = round + 1, points = null, excellent = 0,"
                        + " target_met = null, decided_on = null, ended_on = null, live_on = null, talked_on = null"
                        + " where municipality_id = ?1 and id = ?2",
                id,
                state.name(),
                reason);
    }

    /** What is known of a project of before, over what it began with. */
    void takenOver(long id, TakenProject taken, boolean targetMet) {
        sql.change(
                "update project set state = ?3, reported_on = ?4, decided_on = ?5, points = ?6, excellent = ?7,"
                        + " target_met = ?8, live_on = ?9, ended_on = ?10, reason = ?11"
                        + " where municipality_id = ?1 and id = ?2",
                id,
                taken.state().name(),
                taken.reportedOn(),
                taken.decidedOn(),
                taken.points(),
                taken.excellent() ? 1 : 0,
                taken.decidedOn() == null ? null : targetMet ? 1 : 0,
                taken.liveOn(),
                taken.endedOn(),
                taken.reason());
    }

    void due(long id, LocalDate due, @Nullable String reason) {
        sql.change(
                "update project set due_on = ?3, reason = ?4 where municipality_id = ?1 and id = ?2", id, due, reason);
    }
}
