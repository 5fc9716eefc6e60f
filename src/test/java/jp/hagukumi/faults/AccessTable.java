package jp.hagukumi.faults;

import static jp.hagukumi.faults.Who.ADMIN;
import static jp.hagukumi.faults.Who.BARE_TOKEN;
import static jp.hagukumi.faults.Who.CONTENT_EDITOR;
import static jp.hagukumi.faults.Who.DX_OFFICE;
import static jp.hagukumi.faults.Who.EMPLOYEE;
import static jp.hagukumi.faults.Who.HR;
import static jp.hagukumi.faults.Who.HR_OF_BOARD;
import static jp.hagukumi.faults.Who.NOBODY;
import static jp.hagukumi.faults.Who.STRANGER;
import static jp.hagukumi.faults.Who.SUPERVISOR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who may open what. Objects in an address are of the town at home, so they do not exist for the stranger, who may
 * everything in the other town.
 *
 * <p>A new page, servlet or resource must be listed here, or {@link AccessTableTest} fails.
 */
final class AccessTable {
    /**
     * One address with those it is for; for all others it does not exist.
     *
     * @param source page below {@code webapp}, or method and path of a resource, or the pattern of a servlet
     * @param address with {@code {attempt}} and {@code {import}} for those of the town at home
     */
    record Line(String source, String method, String address, Set<Who> who) {}

    private static final Set<Who> STAFF = EnumSet.complementOf(EnumSet.of(NOBODY, BARE_TOKEN));
    private static final Set<Who> SIGNED_IN = EnumSet.complementOf(EnumSet.of(NOBODY));

    /** Pages and servlets; every one is read by GET. */
    static final List<Line> PAGES = List.of(
            page("index.xhtml", "/", STAFF),
            page("", "/", STAFF),
            page("sign-in.xhtml", "/sign-in", EnumSet.allOf(Who.class)),
            page("invitation.xhtml", "/invitation", EnumSet.allOf(Who.class)),
            page("notices.xhtml", "/notices", STAFF),
            page("password.xhtml", "/password", STAFF),
            page("record.xhtml", "/record", STAFF),
            page("mileage.xhtml", "/mileage", STAFF),
            page("mileage-teams.xhtml", "/mileage-teams", STAFF),
            page("hr/mileage.xhtml", "/hr/mileage", HR, HR_OF_BOARD, STRANGER),
            page("/mileage.xlsx", "/mileage.xlsx", STAFF),
            page("/mileage.csv", "/mileage.csv", STAFF),
            page("settings.xhtml", "/settings", STAFF),
            page("team/overview.xhtml", "/team", SUPERVISOR),
            page("/team", "/team", SUPERVISOR),
            page("/team/", "/team/", SUPERVISOR),
            page("learning/courses.xhtml", "/learning/courses", STAFF),
            page("learning/course.xhtml", "/learning/course/B02", STAFF),
            page("learning/lesson.xhtml", "/learning/lesson/B02/1", STAFF),
            page("/learning/files/*", "/learning/files/B08/1/templates/worksheet.xlsx", STAFF),
            page("learning/test.xhtml", "/learning/test/{attempt}", EMPLOYEE),
            page("learning/result.xhtml", "/learning/result/{attempt}", EMPLOYEE),
            page("skills/map.xhtml", "/skills/map", STAFF),
            page("skills/person.xhtml", "/skills/person/" + Towns.CLERK, EMPLOYEE, SUPERVISOR, HR, DX_OFFICE),
            page("skills/group.xhtml", "/skills/group", SUPERVISOR, HR, HR_OF_BOARD, DX_OFFICE, STRANGER),
            page("skills/rating.xhtml", "/skills/rating", STAFF),
            page("skills/assessment.xhtml", "/skills/assessment", STAFF),
            page("team/ratings.xhtml", "/team/ratings", SUPERVISOR),
            page("team/rating.xhtml", "/team/rating/1"),
            page("certification.xhtml", "/certification", STAFF),
            page("certificate.xhtml", "/certificate/131016-2026-999999"),
            page("hr/certificate.xhtml", "/hr/certificate", HR, HR_OF_BOARD, STRANGER),
            page("team/certifications.xhtml", "/team/certifications", SUPERVISOR),
            page("hr/certification.xhtml", "/hr/certification", HR, HR_OF_BOARD, STRANGER),
            page("hr/certification-grant.xhtml", "/hr/certification-grant", HR, HR_OF_BOARD, STRANGER),
            page("hr/certification-rules.xhtml", "/hr/certification-rules", HR, HR_OF_BOARD, STRANGER),
            page("hr/certification-exception.xhtml", "/hr/certification-exception", HR, HR_OF_BOARD, STRANGER),
            page("hr/certificates.xhtml", "/hr/certificates", HR, HR_OF_BOARD, STRANGER),
            page("/hr/certificates.xlsx", "/hr/certificates.xlsx", HR, HR_OF_BOARD, STRANGER),
            page("/hr/certificates.csv", "/hr/certificates.csv", HR, HR_OF_BOARD, STRANGER),
            page("/hr/certification.xlsx", "/hr/certification.xlsx", HR, HR_OF_BOARD, STRANGER),
            page("/hr/certification.csv", "/hr/certification.csv", HR, HR_OF_BOARD, STRANGER),
            page("hr/certification-record.xhtml", "/hr/certification-record/000000-2026-000001"),
            page("verify.xhtml", "/verify", EnumSet.allOf(Who.class)),
            page("projects.xhtml", "/projects", STAFF),
            page("project-template.xhtml", "/project-template/PB01", STAFF),
            page("project.xhtml", "/project/1"),
            page("dx/projects.xhtml", "/dx/projects", DX_OFFICE, STRANGER),
            page("dx/project-new.xhtml", "/dx/project-new", DX_OFFICE, STRANGER),
            page("/dx/effects.xlsx", "/dx/effects.xlsx", DX_OFFICE, STRANGER),
            page("/dx/effects.csv", "/dx/effects.csv", DX_OFFICE, STRANGER),
            page("project-call.xhtml", "/project-call/1"),
            page("dx/project-calls.xhtml", "/dx/project-calls", DX_OFFICE, STRANGER),
            page("dx/project-call.xhtml", "/dx/project-call/1"),
            page("/project-file/*", "/project-file/1"),
            page("/project-form/*", "/project-form/PB01/worksheet-before-after.csv", STAFF),
            page("claims.xhtml", "/claims", STAFF),
            page("claim-form.xhtml", "/claim-form/QUALIFICATION", STAFF),
            page("claim.xhtml", "/claim/1"),
            page("claims-inbox.xhtml", "/claims-inbox", STAFF),
            page("team/claims.xhtml", "/team/claims", SUPERVISOR),
            page("hr/claims.xhtml", "/hr/claims", HR, HR_OF_BOARD, STRANGER),
            page("/hr/claims.xlsx", "/hr/claims.xlsx", HR, HR_OF_BOARD, STRANGER),
            page("/hr/claims.csv", "/hr/claims.csv", HR, HR_OF_BOARD, STRANGER),
            page("/claim-file/*", "/claim-file/1"),
            page("/hr/certification-document/*", "/hr/certification-document/1"),
            page("appointments.xhtml", "/appointments", STAFF),
            page("team/appointments.xhtml", "/team/appointments", SUPERVISOR),
            page("dx/appointments.xhtml", "/dx/appointments", DX_OFFICE, STRANGER),
            page("dx/appointment-new.xhtml", "/dx/appointment-new", DX_OFFICE, STRANGER),
            page("dx/appointment.xhtml", "/dx/appointment/1"),
            page("dx/appointment-roles.xhtml", "/dx/appointment-roles", DX_OFFICE, STRANGER),
            page("dx/appointment-calls.xhtml", "/dx/appointment-calls", DX_OFFICE, STRANGER),
            page("dx/appointment-call.xhtml", "/dx/appointment-call/1"),
            page("dx/handover.xhtml", "/dx/handover", DX_OFFICE, STRANGER),
            page("/dx/appointments.xlsx", "/dx/appointments.xlsx?role=NONE"),
            page("/dx/appointments.csv", "/dx/appointments.csv?role=NONE"),
            page("effect.xhtml", "/effect/1"),
            page("effect-form.xhtml", "/effect-form/PROPOSAL/1"),
            page("effect-measure.xhtml", "/effect-measure/1"),
            page("team/effects.xhtml", "/team/effects", SUPERVISOR, HR, HR_OF_BOARD, STRANGER),
            page("dx/effects.xhtml", "/dx/effects", DX_OFFICE, STRANGER),
            page("proposals.xhtml", "/proposals", STAFF),
            page("proposal-form.xhtml", "/proposal-form", STAFF),
            page("proposal.xhtml", "/proposal/1"),
            page("cases.xhtml", "/cases", STAFF),
            page("contests.xhtml", "/contests", STAFF),
            page("contest.xhtml", "/contest/1"),
            page("dx/proposals.xhtml", "/dx/proposals", DX_OFFICE, STRANGER),
            page("/proposal-file/*", "/proposal-file/1"),
            page("career.xhtml", "/career", STAFF),
            page("hr/overview.xhtml", "/hr", HR, HR_OF_BOARD, STRANGER),
            page("hr/completion.xhtml", "/hr/completion/11", HR, HR_OF_BOARD),
            page("hr/assignments.xhtml", "/hr/assignments", HR, HR_OF_BOARD, STRANGER),
            page("hr/assignment.xhtml", "/hr/assignment/new", HR, HR_OF_BOARD, STRANGER),
            page("hr/import.xhtml", "/hr/import", HR, HR_OF_BOARD, STRANGER),
            page("hr/import.xhtml", "/hr/import/{import}", HR),
            page("hr/invitations.xhtml", "/hr/invitations", HR, HR_OF_BOARD, STRANGER),
            page("hr/items.xhtml", "/hr/items", HR, HR_OF_BOARD, DX_OFFICE, CONTENT_EDITOR, STRANGER),
            page("hr/person.xhtml", "/hr/person/" + Towns.CLERK, HR),
            page("hr/person.xhtml", "/hr/person/" + Towns.HR_OF_BOARD, HR, HR_OF_BOARD),
            page("hr/reminders.xhtml", "/hr/reminders", HR, HR_OF_BOARD, STRANGER),
            page("hr/ratings.xhtml", "/hr/ratings", HR, HR_OF_BOARD, STRANGER),
            page("hr/rating.xhtml", "/hr/rating/1"),
            page("hr/rating-plan.xhtml", "/hr/rating-plan/new", HR, HR_OF_BOARD, STRANGER),
            page("hr/rating-growth.xhtml", "/hr/rating-growth/2026"),
            page("hr/kpis.xhtml", "/hr/kpis", HR, HR_OF_BOARD, STRANGER),
            page("hr/kpi.xhtml", "/hr/kpi/K03", HR, HR_OF_BOARD, STRANGER),
            page("hr/reports.xhtml", "/hr/reports", HR, HR_OF_BOARD, STRANGER),
            page("hr/staff.xhtml", "/hr/staff", HR, HR_OF_BOARD, STRANGER),
            page("hr/units.xhtml", "/hr/units", HR, HR_OF_BOARD, STRANGER),
            page("admin/accounts.xhtml", "/admin/accounts", ADMIN, STRANGER),
            page("admin/audit.xhtml", "/admin/audit", ADMIN, STRANGER),
            page("admin/content/overview.xhtml", "/admin/content", ADMIN, CONTENT_EDITOR, STRANGER),
            page("/admin/content", "/admin/content", ADMIN, CONTENT_EDITOR, STRANGER),
            page("/admin/content/", "/admin/content/", ADMIN, CONTENT_EDITOR, STRANGER),
            page("admin/content/course.xhtml", "/admin/content/course/B02", ADMIN, CONTENT_EDITOR, STRANGER),
            page("admin/content/changes.xhtml", "/admin/content/changes/B02", ADMIN, CONTENT_EDITOR, STRANGER),
            page("admin/content/lesson.xhtml", "/admin/content/lesson/B02/1", CONTENT_EDITOR, STRANGER),
            page("admin/content/question.xhtml", "/admin/content/question/B02/B02-001", CONTENT_EDITOR, STRANGER),
            page("admin/content/conflict.xhtml", "/admin/content/conflict/B02/1"),
            page("/admin/content-export/*", "/admin/content-export/B02.zip"),
            page("admin/invitations.xhtml", "/admin/invitations", ADMIN, STRANGER),
            page("admin/jobs.xhtml", "/admin/jobs", ADMIN, STRANGER),
            page("admin/settings.xhtml", "/admin/settings", ADMIN, STRANGER),
            page("/hr", "/hr", HR, HR_OF_BOARD, STRANGER),
            page("/hr/", "/hr/", HR, HR_OF_BOARD, STRANGER),
            page("/hr/staff.xlsx", "/hr/staff.xlsx", HR, HR_OF_BOARD, STRANGER),
            page("/hr/staff.csv", "/hr/staff.csv", HR, HR_OF_BOARD, STRANGER),
            page("/hr/items.xlsx", "/hr/items.xlsx?test=B02", HR, HR_OF_BOARD, DX_OFFICE, CONTENT_EDITOR, STRANGER),
            page("/hr/items.csv", "/hr/items.csv?test=B02", HR, HR_OF_BOARD, DX_OFFICE, CONTENT_EDITOR, STRANGER),
            page("/hr/rating-progress.xlsx", "/hr/rating-progress.xlsx?round=1"),
            page("/hr/rating-progress.csv", "/hr/rating-progress.csv?round=1"),
            page("/admin/accounts.xlsx", "/admin/accounts.xlsx", ADMIN, STRANGER),
            page("/admin/accounts.csv", "/admin/accounts.csv", ADMIN, STRANGER),
            page("/admin/audit.xlsx", "/admin/audit.xlsx", ADMIN, STRANGER),
            page("/admin/audit.csv", "/admin/audit.csv", ADMIN, STRANGER),
            page("/badges/*", "/badges/" + Towns.HOME + "/skills/A1", EnumSet.allOf(Who.class)),
            page("/acting-for", "/acting-for", HR, HR_OF_BOARD, STRANGER),
            page("/sign-out", "/sign-out", EnumSet.allOf(Who.class)));

    /** Resources, as they stand under {@code /api/v1} or, for the test page, under {@code /app}. */
    static final List<Line> RESOURCES = List.of(
            call("POST /accounts", "/api/v1/accounts", ADMIN),
            call("POST assignments/run", "/api/v1/assignments/run", HR, HR_OF_BOARD, STRANGER),
            call("GET credentials/{number}", "/api/v1/credentials/131016-2026-999999"),
            call("GET kpis", "/api/v1/kpis", HR, HR_OF_BOARD, STRANGER),
            call("GET kpis/{code}", "/api/v1/kpis/K05", HR, HR_OF_BOARD, STRANGER),
            call("GET enrolments", "/api/v1/enrolments", HR, HR_OF_BOARD, STRANGER),
            call("POST imports/{kind}", "/api/v1/imports/people", HR, HR_OF_BOARD, STRANGER),
            call("GET imports/{id: [0-9]+}", "/api/v1/imports/{import}", HR),
            call("POST imports/{id: [0-9]+}/apply", "/api/v1/imports/{import}/apply", HR),
            call("POST imports/{id: [0-9]+}/undo", "/api/v1/imports/{import}/undo", HR),
            call("GET imports/{id: [0-9]+}/errors.csv", "/api/v1/imports/{import}/errors.csv", HR),
            call(
                    "GET imports/{kind: [a-z-]+}/sample.csv",
                    "/api/v1/imports/people/sample.csv",
                    HR,
                    HR_OF_BOARD,
                    STRANGER),
            call("GET people/{staffNumber}", "/api/v1/people/" + Towns.CLERK, HR),
            call("GET people/{staffNumber}/mileage", "/api/v1/people/" + Towns.CLERK + "/mileage", HR),
            call("GET people/{staffNumber}/claims", "/api/v1/people/" + Towns.CLERK + "/claims", HR),
            call("GET people/{staffNumber}/history", "/api/v1/people/" + Towns.CLERK + "/history", HR),
            call(
                    "GET people/{staffNumber}/skills",
                    "/api/v1/people/" + Towns.CLERK + "/skills",
                    EMPLOYEE,
                    SUPERVISOR,
                    HR,
                    DX_OFFICE),
            call(
                    "GET people/{staffNumber}/certifications",
                    "/api/v1/people/" + Towns.CLERK + "/certifications",
                    EMPLOYEE,
                    SUPERVISOR,
                    HR,
                    DX_OFFICE),
            new Line("GET proposals/similar", "GET", "/app/proposals/similar?title=RPA", STAFF),
            call("POST proposals", "/api/v1/proposals", DX_OFFICE, STRANGER),
            call("GET proposals/similar", "/api/v1/proposals/similar?title=RPA"),
            call("POST measurements", "/api/v1/measurements"),
            call("POST measurements/{id: [0-9]{1,18}}/proceed", "/api/v1/measurements/1/proceed"),
            call("POST appointments/{staffNumber}/assign", "/api/v1/appointments/" + Towns.CLERK + "/assign"),
            call("POST appointments/{staffNumber}/release", "/api/v1/appointments/" + Towns.CLERK + "/release"),
            call(
                    "GET reports/{form: [a-z-]+}.{extension: csv|xlsx}",
                    "/api/v1/reports/units.csv",
                    HR,
                    HR_OF_BOARD,
                    STRANGER),
            new Line("GET units", "GET", "/api/v1/units", SIGNED_IN),
            call("POST project-calls", "/api/v1/project-calls", DX_OFFICE, STRANGER),
            call("POST projects", "/api/v1/projects", HR, HR_OF_BOARD, STRANGER),
            call("POST certifications", "/api/v1/certifications", HR, HR_OF_BOARD, STRANGER),
            call("POST designations", "/api/v1/designations", DX_OFFICE, STRANGER),
            call("POST rating-rounds", "/api/v1/rating-rounds", HR, HR_OF_BOARD, STRANGER),
            call("PUT ratings/{sheetId}/{skill}", "/app/ratings/1/A1"),
            call("PUT ratings/{sheetId}/{skill}", "/api/v1/ratings/1/A1"),
            call("PUT ratings/{sheetId}/confirmed/{skill}", "/app/ratings/1/confirmed/A1"),
            call("PUT ratings/{sheetId}/confirmed/{skill}", "/api/v1/ratings/1/confirmed/A1"),
            call("PUT content-drafts/{course}/{part}", "/app/content-drafts/B02/1"),
            call("PUT content-drafts/{course}/{part}", "/api/v1/content-drafts/B02/1"),
            call("GET attempts/{id}", "/app/attempts/{attempt}", EMPLOYEE),
            call("GET attempts/{id}", "/api/v1/attempts/{attempt}"),
            call("PUT attempts/{id}/answers/{number}", "/app/attempts/{attempt}/answers/1"),
            call("PUT attempts/{id}/answers/{number}", "/api/v1/attempts/{attempt}/answers/1"),
            call("POST attempts/{id}/finish", "/api/v1/attempts/{attempt}/finish"),
            call("POST attempts/{id}/again", "/api/v1/attempts/{attempt}/again"));

    private AccessTable() {}

    private static Line page(String source, String address, Who... who) {
        return page(source, address, Set.copyOf(Arrays.asList(who)));
    }

    private static Line page(String source, String address, Set<Who> who) {
        return new Line(source, "GET", address, who);
    }

    private static Line call(String source, String address, Who... who) {
        return new Line(source, source.substring(0, source.indexOf(' ')), address, Set.copyOf(Arrays.asList(who)));
    }
}
