package jp.hagukumi.organization.web;

import java.util.List;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.web.Navigation.Page;

/** The pages of the menu in their order. */
final class MenuPages {
    static final List<Page> ALL = List.of(
            new Page("home", "/", Role.EMPLOYEE, "platform.nav.home"),
            new Page("learning", "/learning/courses", Role.EMPLOYEE, "platform.nav.courses"),
            new Page("skills", "/skills/map", Role.EMPLOYEE, "platform.nav.skillMap"),
            new Page("skills", "/skills/rating", Role.EMPLOYEE, "platform.nav.ratings"),
            new Page("skills", "/skills/assessment", Role.EMPLOYEE, "platform.nav.skillAssessment"),
            new Page("skills", "/skills/group", Role.SUPERVISOR, "platform.nav.skillGroup"),
            new Page("skills", "/skills/group", Role.HR, "platform.nav.skillGroup"),
            new Page("skills", "/skills/group", Role.DX_OFFICE, "platform.nav.skillGroup"),
            new Page("skills", "/career", Role.EMPLOYEE, "platform.nav.career"),
            new Page("projects", "/projects", Role.EMPLOYEE, "platform.nav.projects"),
            new Page("proposals", "/proposals", Role.EMPLOYEE, "platform.nav.proposals"),
            new Page("proposals", "/cases", Role.EMPLOYEE, "platform.nav.cases"),
            new Page("proposals", "/contests", Role.EMPLOYEE, "platform.nav.contests"),
            new Page("certification", "/certification", Role.EMPLOYEE, "platform.nav.certification"),
            new Page("record", "/record", Role.EMPLOYEE, "platform.nav.record"),
            new Page("record", "/mileage", Role.EMPLOYEE, "platform.nav.mileage"),
            new Page("record", "/mileage-teams", Role.EMPLOYEE, "platform.nav.mileageTeams"),
            new Page("record", "/claims", Role.EMPLOYEE, "platform.nav.claims"),
            new Page("record", "/claims-inbox", Role.HR, "platform.nav.claimsInbox"),
            new Page("record", "/claims-inbox", Role.DX_OFFICE, "platform.nav.claimsInbox"),
            new Page("record", "/appointments", Role.EMPLOYEE, "platform.nav.appointments"),
            new Page("team", "/team", Role.SUPERVISOR, "platform.nav.team"),
            new Page("team", "/team/ratings", Role.SUPERVISOR, "platform.nav.ratings"),
            new Page("team", "/team/certifications", Role.SUPERVISOR, "platform.nav.certification"),
            new Page("team", "/team/claims", Role.SUPERVISOR, "platform.nav.claimsInbox"),
            new Page("team", "/team/appointments", Role.SUPERVISOR, "platform.nav.appointments"),
            new Page("team", "/team/effects", Role.SUPERVISOR, "platform.nav.effectsToConfirm"),
            new Page("dx", "/dx/projects", Role.DX_OFFICE, "platform.nav.dxProjects"),
            new Page("dx", "/dx/proposals", Role.DX_OFFICE, "platform.nav.proposalsToDecide"),
            new Page("dx", "/dx/effects", Role.DX_OFFICE, "platform.nav.effects"),
            new Page("dx", "/dx/appointments", Role.DX_OFFICE, "platform.nav.appointments"),
            new Page("dx", "/dx/appointment-calls", Role.DX_OFFICE, "platform.nav.appointmentCalls"),
            new Page("dx", "/dx/appointment-roles", Role.DX_OFFICE, "platform.nav.appointmentRoles"),
            new Page("dx", "/dx/handover", Role.DX_OFFICE, "platform.nav.handover"),
            new Page("hr", "/hr", Role.HR, "platform.nav.hr"),
            new Page("hr", "/hr/kpis", Role.HR, "platform.nav.kpis"),
            new Page("hr", "/hr/assignments", Role.HR, "platform.nav.assignments"),
            new Page("hr", "/hr/ratings", Role.HR, "platform.nav.ratings"),
            new Page("hr", "/hr/certification", Role.HR, "platform.nav.certification"),
            new Page("hr", "/hr/claims", Role.HR, "platform.nav.claims"),
            new Page("hr", "/hr/mileage", Role.HR, "platform.nav.mileageOffers"),
            new Page("hr", "/hr/import", Role.HR, "platform.nav.import"),
            new Page("hr", "/hr/invitations", Role.HR, "platform.nav.invitations"),
            new Page("hr", "/hr/staff", Role.HR, "platform.nav.staff"),
            new Page("hr", "/hr/units", Role.HR, "platform.nav.units"),
            new Page("hr", "/hr/reminders", Role.HR, "platform.nav.reminders"),
            new Page("hr", "/hr/reports", Role.HR, "platform.nav.reports"),
            new Page("hr", "/hr/items", Role.HR, "platform.nav.items"),
            new Page("hr", "/hr/items", Role.DX_OFFICE, "platform.nav.items"),
            new Page("hr", "/hr/items", Role.CONTENT_EDITOR, "platform.nav.items"),
            new Page("admin", "/admin/accounts", Role.ADMIN, "platform.nav.accounts"),
            new Page("admin", "/admin/invitations", Role.ADMIN, "platform.nav.invitations"),
            new Page("admin", "/admin/content", Role.ADMIN, "platform.nav.content"),
            new Page("admin", "/admin/content", Role.CONTENT_EDITOR, "platform.nav.content"),
            new Page("admin", "/admin/jobs", Role.ADMIN, "platform.nav.jobs"),
            new Page("admin", "/admin/audit", Role.ADMIN, "platform.nav.audit"),
            new Page("admin", "/admin/settings", Role.ADMIN, "platform.nav.settings"));

    private MenuPages() {}
}
